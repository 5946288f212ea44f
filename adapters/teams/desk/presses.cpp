#include "adapters/teams/desk/presses.hpp"

#include "adapters/shared/desk_words.hpp"
#include "adapters/shared/words.hpp"
#include "adapters/teams/cards/verbs.hpp"
#include "adapters/teams/desk/dialog_forms.hpp"
#include "adapters/teams/desk/words.hpp"
#include "bot/crypto/sha256.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace ajar::teams::desk {
namespace {

using engine::CaseAct;
using engine::CaseFile;
using nlohmann::json;

constexpr std::array kActs{verbs::kApprove, verbs::kTakeOver, verbs::kUndo, verbs::kRefresh};
constexpr int kTries = 2;

bool is_act(std::string_view verb) {
    return std::find(kActs.begin(), kActs.end(), verb) != kActs.end();
}

bool is_settled(const CaseFile& file) {
    return file.row.status == "settled";
}

/// The same for the same press, however often Teams tells of it.
std::string act_id_of(const Place& place, const std::string& reply_to, const json& data) {
    const std::string id =
        !place.activity_id.empty()
            ? place.activity_id
            : crypto::sha256_hex(
                  reply_to + data.dump(-1, ' ', false, json::error_handler_t::replace)
              )
                  .substr(0, 16);
    return "teams:" + place.address.conversation_id + ":" + id;
}

bool asked_themselves(const Result<CaseFile>& file, const Place& place) {
    if (!file || file->conversation.conversation.channel != "teams") return false;
    const auto asker = address_from(file->conversation.conversation.address);
    if (!asker) return false;
    const bool same_object =
        !asker->object_id.empty() && asker->object_id == place.address.object_id;
    return same_object || (!asker->user_id.empty() && asker->user_id == place.address.user_id);
}

}  // namespace

struct Presses::Press {
    enum class Kind { Card, OpenDialog, SentDialog, Message };
    Kind kind = Kind::Card;
    Place place;
    std::string verb;
    std::string review_id;
    json data;
    std::string act_id;
    std::string card_id;  ///< the message that the button stands in
    Reply reply{};        ///< empty: answered, or nobody waits
};

Presses::Presses(Context& context, shared::ReviewBoard& board, StaffChannel& channel)
    : context_(context),
      channel_(channel),
      acts_(
          {context.worker,
           context.store,
           context.staff,
           context.knowledge,
           [&board](const std::string& review_id) { board.refresh(review_id); }}
      ) {}

void Presses::invoked(const Invocation& invocation, Reply reply) {
    const bool card = invocation.name == "adaptiveCard/action";
    const bool fetch = invocation.name == "task/fetch";
    const json& action = card ? member(invocation.value, "action") : invocation.value;
    const json& data = member(action, "data");
    auto press = std::make_shared<Press>();
    press->kind = card    ? Press::Kind::Card
                  : fetch ? Press::Kind::OpenDialog
                          : Press::Kind::SentDialog;
    press->place = invocation.place;
    press->verb = text_at(card ? action : data, "verb");
    press->review_id = text_at(data, "review");
    press->data = data;
    press->act_id = act_id_of(invocation.place, invocation.reply_to, data);
    press->card_id = invocation.reply_to;
    const bool known = card ? is_act(press->verb) : is_dialog(press->verb);
    const bool ours = card || fetch || invocation.name == "task/submit";
    if (!ours || !known || press->review_id.empty()) return reply(std::nullopt);
    press->reply = std::move(reply);
    if (context_.worker.offer([this, press] { begin(press); })) return;
    context_.metrics.count(press->verb, "full");
    tell(press, shared::tell("busy", locale()));
}

void Presses::pressed(const Pressed& pressed) {
    auto press = std::make_shared<Press>();
    press->kind = Press::Kind::Message;
    press->place = pressed.place;
    press->verb = text_at(pressed.data, "verb");
    press->review_id = text_at(pressed.data, "review");
    press->data = pressed.data;
    press->act_id = act_id_of(pressed.place, pressed.reply_to, pressed.data);
    if (is_act(press->verb)) begin(press);
}

void Presses::begin(const std::shared_ptr<Press>& press) {
    if (press->reply)
        context_.worker.after(context_.patience, [this, press] {
            if (!press->reply) return;
            context_.metrics.count(press->verb, "late");
            tell(press, desk::tell("late", locale()));
        });
    context_.accounts.look_up(
        press->place,
        context_.knowledge(),
        [this, press](const std::optional<Person>& by, bool known) {
            if (known) return identified(press, by);
            context_.metrics.count(press->verb, "failed");
            tell(press, desk::tell("not_asked", locale()));
        }
    );
}

void Presses::identified(const std::shared_ptr<Press>& press, const Known& by) {
    const Knowledge knowledge = context_.knowledge();
    const auto file = context_.store.case_file(press->review_id);
    const bool staff = by && engine::works_on_cases(*by);
    if (staff && file && press->verb == verbs::kRefresh) return done(press);
    std::string words = acts_.objection(by, file, asked_themselves(file, press->place));
    if (words.empty() && press->verb != verbs::kUndo) words = acts_.as_held(file->row);
    if (!words.empty()) return refuse(press, words, staff);
    act(press, {*file, *knowledge, *by});
}

void Presses::act(const std::shared_ptr<Press>& press, const CaseAct& act) {
    if (press->kind == Press::Kind::OpenDialog) return open(press, act);
    if (press->kind == Press::Kind::SentDialog) return sent(press, act);
    const std::string& draft = act.file.opened.review.draft.text;
    submit(
        press,
        act,
        press->verb == verbs::kUndo       ? engine::undo_approval(act)
        : press->verb == verbs::kTakeOver ? engine::take_over(act)
                                          : engine::approve(act, draft, {}, context_.undo)
    );
}

void Presses::submit(
    const std::shared_ptr<Press>& press, const CaseAct& act, dialogue::Event event
) {
    acts_.submit(press->act_id, act, std::move(event), [this, press](const std::string& refused) {
        if (!refused.empty()) return refuse(press, refused, true);
        context_.metrics.count(press->verb, "done");
        done(press);
    });
}

// ---- Dialogs ------------------------------------------------------------------------------------

void Presses::open(const std::shared_ptr<Press>& press, const CaseAct& act) {
    const auto view = view_of(act.knowledge, press->review_id);
    context_.metrics.count(press->verb, "opened");
    answer(
        press, dialog_answer(title_of(press->verb, locale()), dialog_for(press->verb, act, view))
    );
}

void Presses::sent(const std::shared_ptr<Press>& press, const CaseAct& act) {
    const shared::Filled filled = filled_in(press->verb, press->data);
    if (const auto report = shared::tone_objection(filled, act)) {
        // Their words stay, with what was found in them.
        context_.metrics.count(press->verb, "refused");
        const auto view = view_of(act.knowledge, press->review_id);
        const json again = cards::edit_dialog(act.file, view, filled.text, &*report);
        return answer(press, dialog_answer(title_of(press->verb, locale()), again));
    }
    auto event = shared::event_of(filled, act, context_.undo);
    if (!event) return refuse(press, event.error().detail, true);
    submit(press, act, std::move(*event));
}

// ---- Answers ------------------------------------------------------------------------------------

void Presses::done(const std::shared_ptr<Press>& press) {
    if (press->kind != Press::Kind::Card) return answer(press, InvokeAnswer{});
    const auto file = context_.store.case_file(press->review_id);
    if (!file) return tell(press, shared::tell("gone", locale()));
    const Knowledge knowledge = context_.knowledge();
    answer(press, card_answer(cards::review_card(*file, view_of(*knowledge, press->review_id))));
    mend(*press, *file);
}

void Presses::refuse(const std::shared_ptr<Press>& press, const std::string& words, bool staff) {
    context_.metrics.count(press->verb, "refused");
    const auto file = context_.store.case_file(press->review_id);
    const bool moved = file && (is_settled(*file) || !file->row.held_by.empty());
    if (!staff || !moved || press->kind != Press::Kind::Card) return tell(press, words);
    const Knowledge knowledge = context_.knowledge();
    answer(
        press, card_answer(cards::review_card(*file, view_of(*knowledge, press->review_id), words))
    );
    mend(*press, *file);
}

void Presses::mend(const Press& press, const CaseFile& file) {
    const auto known = context_.store.surface(channel_.surface(), file.row.id);
    const bool strange = known && !known->place.empty() && !press.card_id.empty() &&
                         !known->place.ends_with("|" + press.card_id);
    const bool here =
        ("teams:" + press.place.address.conversation_id).starts_with(channel_.surface());
    if (!strange || !here) return;
    const std::string place = press.place.address.conversation_id + "|" + press.card_id;
    channel_.update(place, channel_.message(file), [this](const shared::OnThePlatform& end) {
        const bool well = end.end == shared::OnThePlatform::End::Done;
        context_.metrics.count("mended_card", well ? "done" : "failed");
    });
}

/// Once; what comes later is told in their chat with us.
void Presses::tell(const std::shared_ptr<Press>& press, const std::string& words) {
    if (!press->reply) return whisper(press->place, words);
    const bool card = press->kind == Press::Kind::Card;
    answer(press, card ? message_answer(words) : dialog_message(words));
}

void Presses::answer(const std::shared_ptr<Press>& press, InvokeAnswer answer) {
    if (Reply reply = std::exchange(press->reply, nullptr)) reply(std::move(answer));
}

void Presses::whisper(const Place& place, const std::string& words) {
    Address where = place.address;
    where.conversation_id.clear();
    where.reply_to.clear();
    const auto sent = [this](const Answer& answer) {
        const bool well = answer.kind == Answer::Kind::Ok;
        context_.metrics.count("whisper", well ? "done" : "failed");
    };
    context_.sender
        .send(open_personal_chat(where), kTries, [this, where, words, sent](const Answer& opened) {
            if (opened.kind != Answer::Kind::Ok || !is_id(opened.id)) return sent(opened);
            Address chat = where;
            chat.conversation_id = opened.id;
            const json message{{"type", "message"}, {"textFormat", "plain"}, {"text", words}};
            context_.sender.send(send_activity(chat, message), kTries, sent);
        });
}

cards::StaffView Presses::view_of(
    const knowledge::Knowledge& knowledge, const std::string& review_id
) const {
    return {knowledge, knowledge.company.locale, context_.case_url(review_id)};
}

}  // namespace ajar::teams::desk
