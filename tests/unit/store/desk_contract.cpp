// Reviews, decisions, promises, calls, knowledge, sessions and the audit trail, as every Store
// keeps them.

#include "tests/unit/store/contract.hpp"

#include <gmock/gmock.h>

namespace ajar::test {
namespace {

using namespace engine;
using namespace dialogue;

TEST_P(StoreContract, ShowsAReviewFromOpenToSettled) {
    auto opened = turn(1);
    opened.effects = {open_review("web:1/1/1", "web:1/1")};
    store_->commit({opened});
    const auto queue = store_->reviews({.status = "open"});
    ASSERT_EQ(queue.size(), 1U);
    EXPECT_EQ(queue[0].id, "web:1/1/1");
    EXPECT_EQ(queue[0].need, "retouch product photos");
    EXPECT_EQ(queue[0].outcome, Outcome::Compromise);
    EXPECT_EQ(queue[0].requester_name, "Mara Lind");
    EXPECT_TRUE(store_->reviews({.status = "open", .team_id = "network"}).empty());

    auto settled = turn(2);
    settled.effects = {SettleReview{"web:1/1/1", SettleReview::How::Approved, "ines", "fine"}};
    store_->commit({settled});
    EXPECT_TRUE(store_->reviews({.status = "open"}).empty());
    const auto all = store_->reviews({});
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].status, "settled");
    EXPECT_EQ(all[0].settled_how, "approved");
    EXPECT_EQ(all[0].settled_by, "ines");
    EXPECT_EQ(all[0].settled_at, settled.at);
}

TEST_P(StoreContract, ShowsTheOldestOpenReviewFirst) {
    for (const std::int64_t n : {2, 1, 3}) {
        auto opened = turn(n, "web:" + std::to_string(n));
        const auto request = "web:" + std::to_string(n) + "/1";
        opened.effects = {open_review(request + "/1", request)};
        store_->commit({opened});
    }
    const auto queue = store_->reviews({.status = "open"});
    ASSERT_EQ(queue.size(), 3U);
    EXPECT_EQ(queue[0].conversation_id, "web:1");
    EXPECT_EQ(queue[2].conversation_id, "web:3");
    EXPECT_EQ(store_->reviews({.status = "open", .limit = 2}).size(), 2U);
}

TEST_P(StoreContract, GathersACaseWithAllThatBelongsToIt) {
    const auto open = open_review("web:1/1/1", "web:1/1");
    auto first = turn(1);
    first.lines.push_back({1, "a1", kStart, message("a1", "Photoshop, please")});
    first.effects = {open, CallPerson{"web:1/1", "workplace", "asked for a person", kStart + 2h}};
    auto second = turn(2);
    const Promise promise{"we install it", "workplace", kStart + 24h, false, false, "web:1/1"};
    second.effects = {
        decision(open, Outcome::Compromise),
        RecordPromise{"web:1/1", promise},
        SettleReview{"web:1/1/1", SettleReview::How::Approved, "ines", ""}};
    store_->commit({first, second, AuditEntry{kStart, "ines", "draft_approved", "web:1/1/1", ""}});
    const auto file = store_->case_file("web:1/1/1");
    ASSERT_TRUE(file);
    EXPECT_EQ(file->opened, open);
    EXPECT_EQ(file->row.status, "settled");
    EXPECT_EQ(file->conversation.conversation, in("web:1"));
    EXPECT_EQ(file->lines.size(), 1U);
    EXPECT_EQ(file->drafts.size(), 1U);
    ASSERT_EQ(file->decisions.size(), 1U);
    EXPECT_EQ(file->decisions[0].record, decision(open, Outcome::Compromise));
    EXPECT_EQ(file->decisions[0].need, "retouch product photos");
    ASSERT_EQ(file->promises.size(), 1U);
    EXPECT_EQ(file->promises[0].promise, promise);
    ASSERT_EQ(file->calls.size(), 1U);
    EXPECT_EQ(file->calls[0].call.why, "asked for a person");
    EXPECT_EQ(file->audit.size(), 1U);
    EXPECT_EQ(store_->case_file("web:9/9/9").error().code, Error::Code::NotFound);
}

TEST_P(StoreContract, TheQueueKnowsWeightAndTroubleWithoutReadingTheCase) {
    auto open = open_review("web:1/1/1", "web:1/1");
    open.request.sensitive = true;
    open.review.justification.considerations[1].weight = Weight::Blocking;
    open.review.justification.considerations[2].weight = Weight::Concern;
    open.review.draft.tone.findings.resize(3);
    open.review.draft.tone.findings[0].severity = Severity::Warning;
    open.review.draft.tone.findings[1].severity = Severity::Error;
    open.review.draft.tone.findings[2].severity = Severity::Error;
    auto record = turn(1);
    record.effects = {open};
    store_->commit({record});
    const ReviewRow row = store_->reviews({}).at(0);
    EXPECT_EQ(row.weight, Weight::Blocking);
    EXPECT_TRUE(row.sensitive);
    EXPECT_EQ(row.tone_errors, 2);
    EXPECT_FALSE(row.with_management);
}

TEST_P(StoreContract, AReviewIsWithManagementWhenItWasHandedToThem) {
    auto asked = turn(1, "web:1");
    asked.stage = "waiting_for_management";
    asked.effects = {open_review("web:1/1/1", "web:1/1")};
    auto executive = turn(1, "web:2");
    auto forbidden = open_review("web:2/1/1", "web:2/1");
    forbidden.review.justification.needs_management = true;
    executive.effects = {forbidden};
    auto usual = turn(1, "web:3");
    usual.stage = "in_review";
    usual.effects = {open_review("web:3/1/1", "web:3/1")};
    store_->commit({asked, executive, usual});
    ReviewFilter filter;
    filter.status = "open";
    std::map<std::string, bool> with_management;
    for (const auto& row : store_->reviews(filter)) with_management[row.id] = row.with_management;
    EXPECT_TRUE(with_management.at("web:1/1/1"));
    EXPECT_TRUE(with_management.at("web:2/1/1"));
    EXPECT_FALSE(with_management.at("web:3/1/1"));
    EXPECT_EQ(store_->figures(kStart).reviews_with_management, 2);
}

TEST_P(StoreContract, FindsConversationsForPeopleTheMostUrgentFirst) {
    const auto call = [](const std::string& id, std::chrono::hours promised) {
        auto record = turn(1, id);
        CallPerson person;
        person.promised = kStart + promised;
        record.effects = {person};
        return record;
    };
    auto taken = call("web:3", 1h);
    taken.stage = "with_a_person";
    auto takes = turn(2, "web:3");
    takes.stage = "with_a_person";
    TakenOver event;
    event.by.id = "ines";
    takes.events = {{1, kStart, 1, event}};
    store_->commit({call("web:1", 8h), call("web:2", 2h), taken, takes, turn(1, "web:4")});
    std::vector<std::string> ids;
    for (const auto& row : store_->conversations_for_people(10))
        ids.push_back(row.conversation.conversation_id);
    EXPECT_EQ(ids, (std::vector<std::string>{"web:2", "web:1", "web:3"}));
    EXPECT_EQ(store_->conversations_for_people(1).size(), 1U);
    EXPECT_EQ(store_->figures(kStart).conversations_with_a_person, 1);
}

TEST_P(StoreContract, KnowsWhoHasAConversationUntilItIsHandedBack) {
    auto happens = [&, number = 0](const std::string& stage, auto event) mutable {
        auto record = turn(++number);
        record.stage = stage;
        record.events = {{number, record.at, 1, event}};
        store_->commit({record});
        return store_->conversation("web:1")->taken_by;
    };
    TakenOver taken;
    taken.by.id = "ines";
    StaffWrote wrote;
    wrote.by.id = "jonas";
    EXPECT_EQ(happens("with_a_person", MessageReceived{}), "");
    EXPECT_EQ(happens("with_a_person", taken), "ines");
    EXPECT_EQ(happens("with_a_person", MessageReceived{}), "ines");
    EXPECT_EQ(happens("with_a_person", wrote), "jonas");
    EXPECT_EQ(happens("listening", HandedBack{}), "");
    EXPECT_EQ(happens("with_a_person", MessageReceived{}), "");
}

TEST_P(StoreContract, CountsWhatTheHeaderShows) {
    auto record = turn(1);
    const auto promise = [](const std::string& request, std::chrono::hours due) {
        return RecordPromise{
            request, {"a laptop", "workplace", kStart + due, false, false, request}};
    };
    record.effects = {
        open_review("web:1/1/1", "web:1/1"),
        open_review("web:1/2/1", "web:1/2"),
        SettleReview{"web:1/2/1", SettleReview::How::Approved, "ines", ""},
        promise("late", -1h),
        promise("today", 3h),
        promise("tomorrow", 24h)};
    store_->commit({record});
    const Figures today = store_->figures(kStart);
    EXPECT_EQ(today.reviews_open, 1);
    EXPECT_EQ(today.reviews_oldest, record.at);
    EXPECT_EQ(today.reviews_answered_today, 1);
    EXPECT_EQ(today.promises_late, 1);
    EXPECT_EQ(today.promises_due_today, 1);
    EXPECT_EQ(store_->figures(kStart + 24h).reviews_answered_today, 0);
}

TEST_P(StoreContract, RanksPrecedentsByNeedThenDepartment) {
    const auto decide = [&](int n, const std::string& need, const std::string& department) {
        auto record = turn(1, "web:" + std::to_string(n));
        record.department = department;
        const auto request = "web:" + std::to_string(n) + "/1";
        auto made = decision(open_review(request + "/1", request), Outcome::Decline);
        made.root_need_id = need;
        record.effects = {made};
        store_->commit({record});
    };
    decide(1, "print", "Sales");
    decide(2, "retouch", "Design");
    decide(3, "retouch", "Sales");
    const auto found = store_->precedents("design-software", "retouch", "Design", 10);
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0].case_id, "web:2/1");
    EXPECT_DOUBLE_EQ(found[0].similarity, 1.0);
    EXPECT_EQ(found[1].case_id, "web:3/1");
    EXPECT_EQ(found[2].case_id, "web:1/1");
    EXPECT_EQ(found[0].outcome, Outcome::Decline);
    EXPECT_EQ(store_->precedents("design-software", "", "", 2).size(), 2U);
    EXPECT_TRUE(store_->precedents("printers", "retouch", "Design", 10).empty());
    EXPECT_TRUE(store_->precedents("", "", "", 10).empty());
}

TEST_P(StoreContract, BooksPromisedHoursUntilTheWorkIsOver) {
    const auto open = open_review("web:1/1/1", "web:1/1");
    auto record = turn(1);
    record.effects = {open, decision(open, Outcome::Compromise)};
    store_->commit({record});
    const auto bookings = store_->bookings({}, kDay);
    ASSERT_EQ(bookings.size(), 1U);
    EXPECT_EQ(bookings[0], (evaluation::Booking{"workplace", 3, kDay + std::chrono::days{4}}));
    EXPECT_TRUE(store_->bookings({}, kDay + std::chrono::days{5}).empty());
    EXPECT_TRUE(store_->bookings(kStart + 2h, kDay).empty());
    // Decided again, and declined: the hours are free.
    auto again = turn(2);
    again.effects = {decision(open, Outcome::Decline)};
    store_->commit({again});
    EXPECT_TRUE(store_->bookings({}, kDay).empty());
}

TEST_P(StoreContract, KeepsOnePromisePerRequestUntilItIsKept) {
    auto first = turn(1);
    first.effects = {
        RecordPromise{"r", {"by Monday", "workplace", kStart + 24h, false, false, "r"}}};
    auto moved = turn(2);
    moved.effects = {
        RecordPromise{"r", {"by Friday", "workplace", kStart + 96h, false, false, "r"}}};
    store_->commit({first, moved});
    const auto open = store_->promises(true, 10);
    ASSERT_EQ(open.size(), 1U);
    EXPECT_EQ(open[0].promise.text, "by Friday");
    EXPECT_EQ(store_->figures(kStart + 97h).promises_late, 1);
    EXPECT_EQ(store_->promise(open[0].id)->promise.text, "by Friday");
    EXPECT_FALSE(store_->promise("another"));
    auto kept = turn(3);
    Person ines;
    ines.id = "ines";
    kept.events = {
        {3, kept.at, 1, PromiseKept{"another request", ines}},
        {4, kept.at, 1, PromiseKept{"r", ines}}};
    store_->commit({kept});
    EXPECT_TRUE(store_->promises(true, 10).empty());
    EXPECT_EQ(store_->promise(open[0].id)->kept_by, "ines");
}

TEST_P(StoreContract, GivesACallToTheFirstWhoTakesIt) {
    auto record = turn(1);
    record.effects = {CallPerson{"r", "workplace", "angry", kStart + 1h}};
    store_->commit({record});
    const auto id = store_->calls(true, 10).at(0).id;
    EXPECT_TRUE(store_->commit_one(TakeCall{id, "ines", kStart}).fresh);
    EXPECT_FALSE(store_->commit_one(TakeCall{id, "tom", kStart}).fresh);
    EXPECT_TRUE(store_->calls(true, 10).empty());
    EXPECT_EQ(store_->calls(false, 10)[0].taken_by, "ines");
}

TEST_P(StoreContract, EndsACallWhenSomebodyTakesTheConversationOver) {
    auto record = turn(1);
    record.effects = {CallPerson{"r", "workplace", "angry", kStart + 1h}};
    auto taken = turn(2);
    Person ines;
    ines.id = "ines";
    taken.events.push_back({1, taken.at, 1, TakenOver{ines}});
    store_->commit({record, taken});
    EXPECT_TRUE(store_->calls(true, 10).empty());
    EXPECT_EQ(store_->calls(false, 10)[0].taken_by, "ines");
}

TEST_P(StoreContract, CountsUnmetNeedsAndFeedback) {
    auto record = turn(1);
    record.effects = {RecordUnmetNeed{"r", "s", "a plotter"}, RecordFeedback{"r", "helpful"}};
    store_->commit({record});
    EXPECT_EQ(store_->unmet_needs(10).at(0).record.need, "a plotter");
    EXPECT_EQ(store_->feedback(10).at(0).record.text, "helpful");
}

TEST_P(StoreContract, FindsRepliesThatWentOutInOtherWords) {
    for (const std::int64_t n : {1, 2, 3}) {
        const std::string conversation = "web:" + std::to_string(n);
        auto open = open_review(conversation + "/1/1", conversation + "/1");
        open.review.draft.text = "as drafted";
        auto sent = decision(open, Outcome::Decline);
        sent.suggested_text = "as drafted";
        sent.decision.decided_at = kStart + std::chrono::hours{n};
        if (n != 2) sent.decision.text = "in other words";
        auto record = turn(1, conversation);
        record.effects = {open, sent};
        store_->commit({record});
    }
    const auto edited = store_->edited_replies(kStart, 10);
    ASSERT_EQ(edited.size(), 2U);
    EXPECT_EQ(edited[0].opened.review.id, "web:3/1/1");
    EXPECT_EQ(edited[0].opened.review.draft.text, "as drafted");
    EXPECT_EQ(edited[0].text, "in other words");
    EXPECT_EQ(edited[0].by, "ines");
    EXPECT_EQ(edited[0].at, kStart + 3h);
    EXPECT_EQ(edited[0].requester_name, "Mara Lind");
    EXPECT_EQ(store_->edited_replies(kStart + 2h, 10).size(), 1U);
    EXPECT_EQ(store_->edited_replies(kStart, 1).size(), 1U);
}

TEST_P(StoreContract, KnowsWhichEditsAnAuthorHasPutAway) {
    auto open = open_review("web:1/1/1", "web:1/1");
    auto sent = decision(open, Outcome::Decline);
    sent.decision.text = "in other words";
    auto record = turn(1);
    record.effects = {open, sent};
    store_->commit({record});
    EXPECT_TRUE(store_->edited_replies(kStart, 10).at(0).put_away.empty());
    const PutAwayEdit write{"web:1/1/1", "opening", "mia", kStart + 2h};
    EXPECT_TRUE(store_->commit_one(write).fresh);
    EXPECT_FALSE(store_->commit_one(write).fresh);
    reopen();
    const auto again = store_->edited_replies(kStart, 10).at(0).put_away;
    EXPECT_EQ(again, std::vector<std::string>{"opening"});
}

TEST_P(StoreContract, AnswersARepeatedActAsTheFirstTime) {
    ActResult result;
    result.stage = "answered";
    result.refused.push_back(
        {"web:1/1/1", "tom", RefuseAct::Why::AlreadySettled, "Ines was faster."}
    );
    store_->commit({turn(1), KeepAct{"act-1", "web:1", kStart, result}});
    const auto known = store_->act("act-1");
    ASSERT_TRUE(known);
    EXPECT_EQ(known->stage, "answered");
    EXPECT_EQ(known->refused, result.refused);
    EXPECT_FALSE(store_->act("act-2"));
    EXPECT_THROW(store_->commit({KeepAct{"act-1", "web:1", kStart, result}}), StoreError);
}

TEST_P(StoreContract, PublishesRevisionsThatNeverChange) {
    SaveRevision draft;
    draft.author = "tess";
    draft.note = "warmer words";
    draft.at = kStart;
    draft.files = {{"templates/en/yes.md", "Yes."}, {"company.yaml", "name: Nordwind"}};
    const auto number = store_->commit_one(draft).number;
    EXPECT_EQ(store_->published_revision(), std::nullopt);
    draft.replaces = number;
    draft.files["templates/en/yes.md"] = "Of course.";
    EXPECT_EQ(store_->commit_one(draft).number, number);
    store_->commit({PublishRevision{number, "ines", kStart + 1h}});
    EXPECT_EQ(store_->published_revision(), number);
    EXPECT_EQ(*store_->revision_files(number), draft.files);
    EXPECT_EQ(store_->revisions(10).at(0).published_by, "ines");
    EXPECT_THROW(store_->commit({draft}), StoreError);
    EXPECT_THROW(store_->commit({DropDraft{number}}), StoreError);
    EXPECT_THROW(store_->commit({PublishRevision{99, "ines", kStart}}), StoreError);
    EXPECT_EQ(store_->revision_files(99).error().code, Error::Code::NotFound);
    reopen();
    EXPECT_EQ(*store_->revision_files(number), draft.files);
}

TEST_P(StoreContract, GivesAnOvertakenDraftANewNumberWhenItIsPublished) {
    SaveRevision revision;
    revision.files = {{"a", "1"}};
    const auto draft = store_->commit_one(revision).number;
    revision.published = true;
    const auto published = store_->commit_one(revision).number;
    EXPECT_EQ(store_->published_revision(), published);
    const auto renumbered = store_->commit_one(PublishRevision{draft, "ines", kStart}).number;
    EXPECT_GT(renumbered, published);
    EXPECT_EQ(store_->published_revision(), renumbered);
    EXPECT_EQ(store_->revision_files(renumbered)->at("a"), "1");
    EXPECT_GT(store_->commit_one(revision).number, renumbered);
}

TEST_P(StoreContract, DropsADraft) {
    const auto number = store_->commit_one(SaveRevision{}).number;
    store_->commit({DropDraft{number}});
    EXPECT_TRUE(store_->revisions(10).empty());
}

TEST_P(StoreContract, LetsALinkBeUsedOnceAndInTime) {
    store_->commit({AddSession{"link", "ines", true, kStart, kStart + 1h}});
    EXPECT_FALSE(store_->session("link", kStart));
    ASSERT_TRUE(store_->link("link", kStart));
    EXPECT_EQ(store_->link("link", kStart)->person_id, "ines");
    EXPECT_FALSE(store_->link("link", kStart + 1h));
    EXPECT_FALSE(store_->commit_one(UseLink{"link", kStart + 1h}).fresh);
    EXPECT_TRUE(store_->commit_one(UseLink{"link", kStart}).fresh);
    EXPECT_FALSE(store_->commit_one(UseLink{"link", kStart}).fresh);
}

TEST_P(StoreContract, EndsSessions) {
    store_->commit({AddSession{"hash", "ines", false, kStart, kStart + 8h}});
    EXPECT_EQ(store_->session("hash", kStart)->person_id, "ines");
    EXPECT_FALSE(store_->link("hash", kStart));
    EXPECT_FALSE(store_->commit_one(UseLink{"hash", kStart}).fresh);
    EXPECT_FALSE(store_->session("hash", kStart + 8h));
    EXPECT_TRUE(store_->commit_one(EndSession{"hash"}).fresh);
    EXPECT_FALSE(store_->session("hash", kStart));
}

TEST_P(StoreContract, TellsTheAuditTrailBackwards) {
    for (int n = 1; n <= 3; ++n)
        store_->commit({AuditEntry{kStart, "ines", "did", n == 2 ? "b" : "a", std::to_string(n)}});
    const auto all = store_->audit("", 0, 2);
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].entry.detail, "3");
    EXPECT_EQ(store_->audit("", all[1].number, 10).at(0).entry.detail, "1");
    EXPECT_EQ(store_->audit("b", 0, 10).size(), 1U);
}

}  // namespace
}  // namespace ajar::test
