#include "adapters/slack/desk/staff_clicks.hpp"

#include "adapters/slack/address/actions.hpp"
#include "adapters/slack/blocks/words.hpp"
#include "adapters/slack/desk/staff_forms.hpp"
#include "adapters/slack/desk/words.hpp"
#include "adapters/slack/ingress/fields.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace ajar::slack::desk {
namespace {

using namespace std::chrono_literals;
using engine::CaseAct;
using engine::CaseFile;
using nlohmann::json;

constexpr std::array kButtons{
    actions::kApprove,
    actions::kUndo,
    actions::kEdit,
    actions::kChangeOutcome,
    actions::kAskMore,
    actions::kTakeOver,
    actions::kAskManager,
};

/// Slack waits three seconds for the answer to a form.
constexpr auto kFormPatience = 2'000ms;

bool is_button(std::string_view action) {
    return std::find(kButtons.begin(), kButtons.end(), action) != kButtons.end();
}

bool acts_at_once(std::string_view action) {
    return action == actions::kApprove || action == actions::kTakeOver || action == actions::kUndo;
}

const Action* staffs_action(const BlockActions& pressed) {
    for (const Action& action : pressed.actions)
        if (is_button(actions::action_of(action.action_id))) return &action;
    return nullptr;
}

Address address_in(const Tenant& tenant, const std::string& channel, const std::string& user) {
    return {tenant.enterprise, tenant.org_wide ? std::string{} : tenant.team, channel, {}, user};
}

json plain_message(const std::string& words) {
    blocks::Message message;
    message.text = words;
    message.body = {blocks::Section{blocks::with_links(words)}};
    return blocks::to_json(message);
}

}  // namespace

struct StaffClicks::Click {
    Origin origin;
    std::string action;
    std::string act_id;
    blocks::ModalSubject subject;
    std::string view_id{};  ///< of the modal that is open already
};

/// A modal that was sent; answered once.
struct StaffClicks::Form {
    Origin origin;
    View view;
    blocks::ModalSubject subject;
    Reply reply;
};

StaffClicks::StaffClicks(Context& context, shared::ReviewBoard& board)
    : context_(context),
      acts_(
          {context.worker,
           context.store,
           context.staff,
           context.knowledge,
           [&board](const std::string& review_id) { board.refresh(review_id); }}
      ) {}

bool StaffClicks::wants(const Interaction& interaction) {
    if (const auto* pressed = std::get_if<BlockActions>(&interaction))
        return pressed->message && staffs_action(*pressed);
    if (const auto* sent = std::get_if<ViewSubmission>(&interaction))
        return is_staff_form(sent->view.callback_id);
    return false;
}

void StaffClicks::take(Interaction interaction, Reply reply) {
    if (auto* pressed = std::get_if<BlockActions>(&interaction)) {
        reply("");
        const Action& action = *staffs_action(*pressed);
        const MessageRef& message = *pressed->message;
        auto click = std::make_shared<Click>(Click{
            pressed->origin,
            std::string{actions::action_of(action.action_id)},
            "slack:" + message.channel + ":" + message.ts + ":" + action.action_ts,
            {action.input.value, message.channel, message.ts}});
        const bool taken = context_.worker.offer([this, click] { this->pressed(click); });
        if (!taken) context_.metrics.count("click", "full");
        return;
    }
    auto& view = std::get<ViewSubmission>(interaction);
    auto form = std::make_shared<Form>(Form{
        std::move(view.origin), std::move(view.view), {}, std::move(reply)});
    if (context_.worker.offer([this, form] { sent(form); })) return;
    context_.metrics.count("form", "full");
    answer(form, tell("busy", locale()));
}

// ---- Buttons ------------------------------------------------------------------------------------

void StaffClicks::pressed(const std::shared_ptr<Click>& click) {
    const Origin& origin = click->origin;
    auto ask = [this, click] {
        context_.accounts.look_up(
            click->origin.tenant,
            click->origin.user_id,
            [this, click](const auto& account) { identified(click, account); }
        );
    };
    const bool known = context_.accounts.is_fresh(sender_of(origin.tenant, origin.user_id));
    if (known || acts_at_once(click->action)) return ask();
    // A click opens a modal within three seconds or not at all, and Slack has to be asked first.
    const json loading = blocks::to_json(blocks::loading_modal(locale()));
    context_.sender.send(
        address_in(origin.tenant, {}, origin.user_id),
        api::open_view(origin.trigger_id, loading),
        1,
        [click, ask](const api::Answer& answer) {
            const auto parsed = server::parse_json_object(answer.body);
            if (parsed) click->view_id = id_at(member(*parsed, "view"), "id");
            ask();
        }
    );
}

/// Whether the request came from the account that acts now.
bool StaffClicks::asked_themselves(const Result<CaseFile>& file, const Origin& origin) const {
    if (!file || file->conversation.conversation.channel != "slack") return false;
    const auto asker = address_from(file->conversation.conversation.address);
    return asker && asker->user_id == origin.user_id;
}

void StaffClicks::identified(
    const std::shared_ptr<Click>& click, const std::optional<engine::KeepAccount>& account
) {
    if (!account) return say(click, tell("not_asked", locale()));
    const Knowledge knowledge = context_.knowledge();
    const auto by = shared::person_with_email(*knowledge, account->email);
    const auto file = context_.store.case_file(click->subject.review_id);
    std::string words = acts_.objection(by, file, asked_themselves(file, click->origin));
    if (words.empty() && click->action != actions::kUndo) words = acts_.as_held(file->row);
    if (!words.empty()) {
        context_.metrics.count(click->action, "refused");
        return say(click, words);
    }
    act(click, {*file, *knowledge, *by});
}

void StaffClicks::act(const std::shared_ptr<Click>& click, const CaseAct& act) {
    if (!acts_at_once(click->action)) {
        const blocks::StaffView view{act.knowledge, locale(), context_.case_url(act.file.row.id)};
        return open(click, form_for(click->action, act, view, click->subject));
    }
    auto event = click->action == actions::kUndo ? engine::undo_approval(act)
                 : click->action == actions::kTakeOver
                     ? engine::take_over(act)
                     : engine::approve(act, act.file.opened.review.draft.text, {}, context_.undo);
    acts_.submit(click->act_id, act, std::move(event), [this, click](const std::string& refused) {
        context_.metrics.count(click->action, refused.empty() ? "done" : "refused");
        if (!refused.empty()) say(click, refused);
    });
}

void StaffClicks::open(const std::shared_ptr<Click>& click, const blocks::Modal& modal) {
    const json view = blocks::to_json(modal);
    const bool waiting = !click->view_id.empty();
    context_.sender.send(
        address_in(click->origin.tenant, {}, click->origin.user_id),
        waiting ? api::update_view(click->view_id, {}, view)
                : api::open_view(click->origin.trigger_id, view),
        waiting ? 2 : 1,
        [this, click](const api::Answer& answer) {
            const bool well = answer.kind == api::Answer::Kind::Ok;
            context_.metrics.count(click->action, well ? "opened" : "failed");
            if (well) return;
            whisper(
                click->origin.tenant,
                click->subject.channel_id,
                click->origin.user_id,
                tell("not_opened", locale())
            );
        }
    );
}

/// In the modal that is open already, else beside the message, for this person only.
void StaffClicks::say(const std::shared_ptr<Click>& click, const std::string& words) {
    if (!click->view_id.empty()) {
        blocks::Modal modal = blocks::loading_modal(locale());
        modal.close = blocks::say("close", locale());
        modal.body = {blocks::Section{blocks::with_links(words)}};
        return open(click, modal);
    }
    whisper(click->origin.tenant, click->subject.channel_id, click->origin.user_id, words);
}

void StaffClicks::whisper(
    const Tenant& tenant,
    const std::string& channel,
    const std::string& user,
    const std::string& words
) {
    if (channel.empty()) return;
    context_.sender.send(
        address_in(tenant, channel, user),
        api::post_ephemeral(channel, {}, user, plain_message(words)),
        2,
        [this](const api::Answer& answer) {
            const bool well = answer.kind == api::Answer::Kind::Ok;
            context_.metrics.count("whisper", well ? "done" : "failed");
        }
    );
}

// ---- Modals -------------------------------------------------------------------------------------

void StaffClicks::sent(const std::shared_ptr<Form>& form) {
    const auto subject = blocks::subject_from(form->view.private_metadata);
    if (!subject) {
        context_.metrics.count("form", "ignored");
        return answer(form, {});
    }
    form->subject = *subject;
    context_.worker.after(kFormPatience, [this, form] { answer(form, {}); });
    context_.accounts.look_up(
        form->origin.tenant,
        form->origin.user_id,
        [this, form](const auto& account) { identified(form, account); }
    );
}

/// Once; what comes later is whispered. Without words: the form is done with, and closes.
void StaffClicks::answer(const std::shared_ptr<Form>& form, const std::string& words) {
    if (Reply reply = std::exchange(form->reply, nullptr)) {
        if (words.empty()) return reply("");
        const std::map<std::string, std::string> at_field{
            {first_input_of(form->view.callback_id), words}};
        return reply(blocks::field_errors(at_field).dump());
    }
    if (words.empty()) return;
    whisper(form->origin.tenant, form->subject.channel_id, form->origin.user_id, words);
}

void StaffClicks::identified(
    const std::shared_ptr<Form>& form, const std::optional<engine::KeepAccount>& account
) {
    const std::string name = form->view.callback_id;
    const auto refuse = [&](const std::string& words) {
        context_.metrics.count(name, "refused");
        answer(form, words);
    };
    if (!account) return refuse(tell("not_asked", locale()));
    const Knowledge knowledge = context_.knowledge();
    const auto by = shared::person_with_email(*knowledge, account->email);
    const auto file = context_.store.case_file(form->subject.review_id);
    const bool own = asked_themselves(file, form->origin);
    if (const auto words = acts_.objection(by, file, own); !words.empty()) return refuse(words);
    if (const auto words = acts_.as_held(file->row); !words.empty()) return refuse(words);
    const CaseAct act{*file, *knowledge, *by};
    if (const auto words = tone_objection(form->view, act, locale()); !words.empty())
        return refuse(words);
    auto event = event_of(form->view, act, context_.undo);
    if (!event) return refuse(event.error().detail);
    acts_.submit(
        act_id_of(form->view),
        act,
        std::move(*event),
        [this, form, name](const std::string& refused) {
            context_.metrics.count(name, refused.empty() ? "done" : "refused");
            answer(form, refused);
        }
    );
}

}  // namespace ajar::slack::desk
