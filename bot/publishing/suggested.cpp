#include "bot/publishing/suggested.hpp"

#include "bot/reply/edits.hpp"
#include "bot/suggesting/source.hpp"

#include <algorithm>
#include <map>

namespace ajar::publishing {
namespace {

using knowledge::Knowledge;
using knowledge::Template;
using suggesting::Edit;

constexpr std::size_t kRepliesRead = 1000;

/// Templates of one revision as their files have them, each parsed when it is first asked for.
class Written {
public:
    explicit Written(std::shared_ptr<const Knowledge> knowledge)
        : knowledge_(std::move(knowledge)) {}

    const Template* at(const std::string& path) {
        if (const auto known = by_path_.find(path); known != by_path_.end()) return &known->second;
        const Template* item = in_force(path);
        if (!item) return nullptr;
        auto loaded = files::parse_template(item->path, item->source);
        return &by_path_.emplace(path, std::move(loaded.parsed)).first->second;
    }

    /// With shared parts put in, and all that they declare.
    const Template* in_force(const std::string& path) const {
        for (const Template& item : knowledge_->templates)
            if (item.path == path) return &item;
        return nullptr;
    }

    const Knowledge& knowledge() const { return *knowledge_; }

    std::shared_ptr<const Knowledge> shared() const { return knowledge_; }

private:
    std::shared_ptr<const Knowledge> knowledge_;
    std::map<std::string, Template> by_path_;
};

/// The values that the draft was rendered with.
reply::Variables values_of(const engine::EditedReply& reply, const Knowledge& knowledge) {
    const dialogue::Request& request = reply.opened.request;
    const dialogue::Review& review = reply.opened.review;
    Person stranger;
    stranger.id = reply.requester_id;
    stranger.name = reply.requester_name;
    const Person* requester = knowledge.person(reply.requester_id);
    const reply::DraftInput input{
        .justification = review.justification,
        .option = review.option,
        .service_id = request.service_id,
        .request = request.text,
        .root_need = request.root_need.text,
        .slots = request.slots,
        .requester = requester ? *requester : stranger,
        .locale = review.draft.locale,
        .signer = {},
        .variant = 0,
        .earlier_lines = {},
        .today = review.justification.evaluated_on};
    return reply::variables_for(input, knowledge);
}

class Gathering {
public:
    explicit Gathering(const Publishing& publishing)
        : publishing_(publishing), today_(publishing.current().knowledge) {}

    void add(const engine::EditedReply& reply) {
        const reply::Draft& draft = reply.opened.review.draft;
        Written* then = revision(reply.opened.review.justification.revision);
        if (!then) return;
        const Template* made_from = template_of(draft, then->knowledge());
        if (!made_from) return;
        const Case of{reply, *made_from, *then, values_of(reply, then->knowledge())};
        for (const reply::PartEdit& change : reply::edits_by_part(draft, reply.text))
            add_part(of, change);
    }

    Suggestions suggestions() {
        Suggestions made{today_.shared(), {}};
        for (auto& what : suggesting::suggestions_from(std::move(edits_))) {
            const std::string path = what.wording.path;
            Suggested one{std::move(what), today_.in_force(path), 0, {}};
            if (!one.item) continue;
            const Template* written = today_.at(path);
            one.index = suggesting::index_today(one.what.wording, *written).value_or(0);
            one.source =
                suggesting::with_suggestion(one.what, *written, one.item->variables).value_or("");
            made.all.push_back(std::move(one));
        }
        return made;
    }

private:
    Written* revision(std::int64_t number) {
        if (const auto known = revisions_.find(number); known != revisions_.end())
            return &known->second;
        auto knowledge = publishing_.at(number);
        if (!knowledge) return nullptr;
        return &revisions_.emplace(number, Written{std::move(knowledge)}).first->second;
    }

    static const Template* template_of(const reply::Draft& draft, const Knowledge& knowledge) {
        for (const Template& item : knowledge.templates)
            if (item.id == draft.template_id && item.locale == draft.locale) return &item;
        return nullptr;
    }

    /// What is the same for all parts of one reply.
    struct Case {
        const engine::EditedReply& reply;
        const Template& made_from;
        Written& then;
        reply::Variables values;
    };

    void add_part(const Case& of, const reply::PartEdit& change) {
        const auto as_written = [&of](const std::string& path) { return of.then.at(path); };
        const Knowledge& known = of.then.knowledge();
        add_edit(
            of,
            change.part,
            change.before,
            change.after,
            suggesting::origin_of(
                change.before, of.made_from, to_string(change.part), known, of.values, as_written
            )
        );
    }

    void add_edit(
        const Case& of,
        Part part,
        const std::string& before,
        const std::string& after,
        const std::optional<suggesting::Origin>& origin
    ) {
        if (!origin || !stands_today(origin->wording)) return;
        auto meant = suggesting::unfilled(*origin, after, of.values, of.made_from.variables);
        if (!meant) return;
        const auto as_written = [&of](const std::string& path) { return of.then.at(path); };
        for (const suggesting::ValueChange& shared : meant->parts)
            add_edit(
                of,
                part,
                shared.before,
                shared.after,
                suggesting::origin_in_part(
                    shared.before,
                    of.made_from,
                    shared.name,
                    of.then.knowledge(),
                    of.values,
                    as_written
                )
            );
        Edit edit{
            of.reply.opened.review.id,
            of.reply.opened.request.id,
            of.reply.by,
            of.reply.at,
            part,
            before,
            after,
            origin->wording,
            *std::move(meant)};
        if (suggesting::leave_out(edit, {of.reply.put_away.begin(), of.reply.put_away.end()}))
            edits_.push_back(std::move(edit));
    }

    bool stands_today(const suggesting::Wording& wording) {
        const Template* written = today_.at(wording.path);
        return written && suggesting::index_today(wording, *written);
    }

    const Publishing& publishing_;
    Written today_;
    std::map<std::int64_t, Written> revisions_;
    std::vector<Edit> edits_;
};

}  // namespace

const Suggested* Suggestions::find(const std::string& id) const {
    const auto found = std::find_if(all.begin(), all.end(), [&](const Suggested& one) {
        return one.what.id == id;
    });
    return found == all.end() ? nullptr : &*found;
}

Suggestions suggested(const engine::Store& store, const Publishing& publishing, TimePoint since) {
    Gathering gathering{publishing};
    for (const engine::EditedReply& reply : store.edited_replies(since, kRepliesRead))
        gathering.add(reply);
    return gathering.suggestions();
}

}  // namespace ajar::publishing
