// What staff see: the queue, one case with everything, calls, promises, decisions.

#include "bot/store/read.hpp"

namespace ajar::store::read {
namespace {

using namespace engine;

#define AJAR_REVIEW_COLUMNS                                                                     \
    "id, conversation_id, request_id, status, team_id, why, requester_id, requester_name,"      \
    " service_id, need, outcome, needs_management, with_management, urgent, sensitive, weight," \
    " tone_errors, opened_at, settled_at, settled_by, settled_how, settled_note, held_by,"      \
    " held_until, held_text, duty_person, duty_before, duty_how, duty_told, duty_at"

ReviewRow review_row(Row& row) {
    ReviewRow r;
    r.id = row.text();
    r.conversation_id = row.text();
    r.request_id = row.text();
    r.status = row.text();
    r.team_id = row.text();
    r.why = row.text();
    r.requester_id = row.text();
    r.requester_name = row.text();
    r.service_id = row.text();
    r.need = row.text();
    r.outcome = word<Outcome>(row.text());
    r.needs_management = row.boolean();
    r.with_management = row.boolean();
    r.urgent = row.boolean();
    r.sensitive = row.boolean();
    r.weight = word<Weight>(row.text());
    r.tone_errors = static_cast<int>(row.integer());
    r.opened_at = row.time();
    r.settled_at = row.maybe_time();
    r.settled_by = row.text();
    r.settled_how = row.text();
    r.settled_note = row.text();
    r.held_by = row.text();
    r.held_until = row.maybe_time();
    r.held_text = row.text();
    r.duty_person = row.text();
    r.duty_before = row.text();
    r.duty_how = row.text();
    r.duty_told = static_cast<int>(row.integer());
    r.duty_at = row.maybe_time();
    return r;
}

PromiseRow promise_row(Row& row) {
    PromiseRow p;
    p.id = row.text();
    p.conversation_id = row.text();
    p.request_id = row.text();
    p.promise.request_id = p.request_id;
    p.promise.text = row.text();
    p.promise.owner = row.text();
    p.promise.due = row.time();
    p.promise.kept = row.boolean();
    p.kept_at = row.maybe_time();
    p.kept_by = row.text();
    return p;
}

CallRow call_row(Row& row) {
    CallRow r;
    r.id = row.text();
    r.conversation_id = row.text();
    r.requester_name = row.text();
    r.call.request_id = row.text();
    r.call.team_id = row.text();
    r.call.why = row.text();
    r.call.promised = row.time();
    r.at = row.time();
    r.taken_by = row.text();
    r.taken_at = row.maybe_time();
    return r;
}

DecisionRow decision_row(Row& row) {
    DecisionRow d;
    d.conversation_id = row.text();
    d.requester_id = row.text();
    d.department = row.text();
    d.need = row.text();
    d.record = decoded<dialogue::RecordDecision>(row.text());
    return d;
}

AuditRow audit_row(Row& row) {
    AuditRow a;
    a.number = row.integer();
    a.entry.at = row.time();
    a.entry.who = row.text();
    a.entry.what = row.text();
    a.entry.subject = row.text();
    a.entry.detail = row.text();
    return a;
}

}  // namespace

std::vector<ReviewRow> reviews(Connection& c, const ReviewFilter& filter) {
    if (filter.status == "open")
        return c.list(
            "SELECT " AJAR_REVIEW_COLUMNS
            " FROM reviews WHERE status = 'open' AND (?1 = '' OR team_id = ?1)"
            " AND (?2 = '' OR request_id = ?2) AND (?3 = '' OR conversation_id = ?3)"
            " ORDER BY opened_at, seq LIMIT ?4",
            review_row,
            filter.team_id,
            filter.request_id,
            filter.conversation_id,
            filter.limit
        );
    return c.list(
        "SELECT " AJAR_REVIEW_COLUMNS
        " FROM reviews WHERE (?1 = '' OR status = ?1) AND (?2 = '' OR team_id = ?2)"
        " AND (?3 = '' OR request_id = ?3) AND (?4 = '' OR conversation_id = ?4)"
        " ORDER BY seq DESC LIMIT ?5",
        review_row,
        filter.status,
        filter.team_id,
        filter.request_id,
        filter.conversation_id,
        filter.limit
    );
}

Result<CaseFile> case_file(Connection& c, const std::string& review_id) {
    CaseFile file;
    const auto row =
        c.one("SELECT " AJAR_REVIEW_COLUMNS " FROM reviews WHERE id = ?", review_row, review_id);
    if (!row) return Error{Error::Code::NotFound, "There is no review " + review_id + "."};
    file.row = *row;
    file.opened = decoded<dialogue::OpenReview>(
        c.one(
             "SELECT body FROM reviews WHERE id = ?", [](Row& r) { return r.text(); }, review_id
        )
            .value()
    );
    const auto& id = row->conversation_id;
    file.conversation = conversation(c, id).value();
    file.lines = lines(c, id, 0, 1000);
    file.drafts = c.list(
        "SELECT " AJAR_REVIEW_COLUMNS " FROM reviews WHERE request_id = ? ORDER BY seq",
        review_row,
        row->request_id
    );
    file.decisions = c.list(
        "SELECT conversation_id, requester_id, department, need, body FROM decisions"
        " WHERE conversation_id = ? ORDER BY seq",
        decision_row,
        id
    );
    file.promises = c.list(
        "SELECT id, conversation_id, request_id, text, owner, due, kept, kept_at, kept_by"
        " FROM promises WHERE conversation_id = ? ORDER BY seq",
        promise_row,
        id
    );
    file.calls = c.list(
        "SELECT k.id, k.conversation_id, v.requester_name, k.request_id, k.team_id, k.why,"
        " k.promised, k.at, k.taken_by, k.taken_at FROM calls k JOIN conversations v"
        " ON v.id = k.conversation_id WHERE k.conversation_id = ? ORDER BY k.seq",
        call_row,
        id
    );
    file.audit = c.list(
        "SELECT number, at, who, what, subject, detail FROM audit WHERE subject = ?1 OR subject IN"
        " (SELECT id FROM reviews WHERE request_id = ?2) ORDER BY number",
        audit_row,
        id,
        row->request_id
    );
    return file;
}

std::vector<CallRow> calls(Connection& c, bool open_only, std::size_t limit) {
    return c.list(
        "SELECT k.id, k.conversation_id, v.requester_name, k.request_id, k.team_id, k.why,"
        " k.promised, k.at, k.taken_by, k.taken_at FROM calls k JOIN conversations v"
        " ON v.id = k.conversation_id WHERE ?1 = 0 OR k.taken_by = ''"
        " ORDER BY k.taken_by <> '', k.promised, k.seq LIMIT ?2",
        call_row,
        open_only,
        limit
    );
}

std::vector<PromiseRow> promises(Connection& c, bool open_only, std::size_t limit) {
    return c.list(
        "SELECT id, conversation_id, request_id, text, owner, due, kept, kept_at, kept_by"
        " FROM promises WHERE ?1 = 0 OR kept = 0 ORDER BY kept, due, seq LIMIT ?2",
        promise_row,
        open_only,
        limit
    );
}

std::optional<PromiseRow> promise(Connection& c, const std::string& id) {
    return c.one(
        "SELECT id, conversation_id, request_id, text, owner, due, kept, kept_at, kept_by"
        " FROM promises WHERE id = ?",
        promise_row,
        id
    );
}

std::vector<DecisionRow> decisions(
    Connection& c, const std::string& service_id, std::size_t limit
) {
    return c.list(
        "SELECT conversation_id, requester_id, department, need, body FROM decisions"
        " WHERE ?1 = '' OR service_id = ?1 ORDER BY seq DESC LIMIT ?2",
        decision_row,
        service_id,
        limit
    );
}

std::vector<PromiseRow> promises_to(
    Connection& c, const std::string& requester_id, std::size_t limit
) {
    return c.list(
        "SELECT p.id, p.conversation_id, p.request_id, p.text, p.owner, p.due, p.kept, p.kept_at,"
        " p.kept_by FROM promises p JOIN conversations v ON v.id = p.conversation_id"
        " WHERE v.requester_id = ? ORDER BY p.kept, p.due, p.seq LIMIT ?",
        promise_row,
        requester_id,
        limit
    );
}

std::vector<DecisionRow> decisions_for(
    Connection& c, const std::string& requester_id, std::size_t limit
) {
    return c.list(
        "SELECT conversation_id, requester_id, department, need, body FROM decisions"
        " WHERE requester_id = ? ORDER BY seq DESC LIMIT ?",
        decision_row,
        requester_id,
        limit
    );
}

std::vector<EditedReply> edited_replies(Connection& c, TimePoint since, std::size_t limit) {
    const auto make = [](Row& row) {
        EditedReply e;
        e.opened = decoded<dialogue::OpenReview>(row.text());
        e.requester_id = row.text();
        e.requester_name = row.text();
        e.text = row.text();
        e.by = row.text();
        e.at = row.time();
        return e;
    };
    std::vector<EditedReply> replies = c.list(
        "SELECT r.body, r.requester_id, r.requester_name, json_extract(d.body, '$.decision.text'),"
        " d.decided_by, d.decided_at FROM decisions d JOIN reviews r ON r.id = d.review_id"
        " WHERE d.decided_at >= ? AND"
        " json_extract(d.body, '$.decision.text') <> json_extract(d.body, '$.suggested_text')"
        " ORDER BY d.decided_at DESC, d.seq DESC LIMIT ?",
        make,
        since,
        limit
    );
    for (EditedReply& reply : replies)
        reply.put_away = c.list(
            "SELECT what FROM edits_put_away WHERE review_id = ? ORDER BY what",
            [](Row& row) { return row.text(); },
            reply.opened.review.id
        );
    return replies;
}

std::vector<UnmetNeedRow> unmet_needs(Connection& c, std::size_t limit) {
    const auto make = [](Row& row) {
        UnmetNeedRow u;
        u.conversation_id = row.text();
        u.at = row.time();
        u.record.request_id = row.text();
        u.record.service_id = row.text();
        u.record.need = row.text();
        return u;
    };
    return c.list(
        "SELECT conversation_id, at, request_id, service_id, need FROM unmet_needs"
        " ORDER BY seq DESC LIMIT ?",
        make,
        limit
    );
}

std::vector<FeedbackRow> feedback(Connection& c, std::size_t limit) {
    const auto make = [](Row& row) {
        FeedbackRow f;
        f.conversation_id = row.text();
        f.at = row.time();
        f.record.request_id = row.text();
        f.record.text = row.text();
        return f;
    };
    return c.list(
        "SELECT conversation_id, at, request_id, text FROM feedback ORDER BY seq DESC LIMIT ?",
        make,
        limit
    );
}

std::vector<AuditRow> audit(
    Connection& c, const std::string& subject, std::int64_t before, std::size_t limit
) {
    return c.list(
        "SELECT number, at, who, what, subject, detail FROM audit"
        " WHERE (?1 = '' OR subject = ?1) AND (?2 = 0 OR number < ?2) ORDER BY number DESC LIMIT "
        "?3",
        audit_row,
        subject,
        before,
        limit
    );
}

}  // namespace ajar::store::read
