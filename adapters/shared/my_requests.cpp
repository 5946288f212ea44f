#include "adapters/shared/my_requests.hpp"

#include <algorithm>
#include <utility>

namespace ajar::shared {
namespace {

constexpr std::size_t kMost = 500;
constexpr std::size_t kFirstLines = 5;

std::string service_name(
    const knowledge::Knowledge& knowledge, const std::string& id, const std::string& locale
) {
    const auto* service = knowledge.service(id);
    return service ? in_locale(service->name, locale.substr(0, 2)) : std::string{};
}

/// The person's own first words.
std::string first_words(const engine::Reading& records, const std::string& conversation_id) {
    for (const engine::Line& line : records.lines(conversation_id, 0, kFirstLines))
        if (const auto* activity = std::get_if<Activity>(&line.what))
            if (activity->kind == Activity::Kind::Message) return activity->text;
    return {};
}

std::string title_of(
    const engine::Reading& records,
    const knowledge::Knowledge& knowledge,
    const std::string& conversation_id,
    const std::string& locale
) {
    engine::ReviewFilter filter;
    filter.conversation_id = conversation_id;
    filter.limit = 1;
    const auto reviews = records.reviews(filter);
    const std::string service =
        reviews.empty() ? "" : service_name(knowledge, reviews.front().service_id, locale);
    return service.empty() ? first_words(records, conversation_id) : service;
}

/// Lists of several ids in one, in order.
template <class Row, class Read, class Before>
std::vector<Row> merged(const std::vector<std::string>& ids, Read read, Before before) {
    std::vector<Row> all;
    for (const std::string& id : ids)
        for (Row& row : read(id)) all.push_back(std::move(row));
    std::stable_sort(all.begin(), all.end(), before);
    return all;
}

bool is_on(const Titled& titled, std::size_t index, std::size_t count) {
    const std::size_t last = count == 0 ? 0 : (count - 1) / titled.size;
    const std::size_t begin = std::min(titled.page, last) * titled.size;
    return index >= begin && index < begin + titled.size;
}

}  // namespace

MyRequests my_requests(
    const engine::Reading& records,
    const knowledge::Knowledge& knowledge,
    const std::vector<std::string>& ids,
    const Titled& titled,
    const std::string& locale
) {
    MyRequests content;
    auto rows = merged<engine::ConversationRow>(
        ids,
        [&](const std::string& id) { return records.conversations(id, kMost); },
        [](const auto& a, const auto& b) { return a.changed_at > b.changed_at; }
    );
    // Who only opened the chat, or said hello, has asked for nothing.
    std::erase_if(rows, [](const engine::ConversationRow& row) { return row.request_id.empty(); });
    for (std::size_t i = 0; i < rows.size(); ++i) {
        MyRequest request{std::move(rows[i]), {}};
        if (is_on(titled, i, rows.size())) {
            request.title =
                title_of(records, knowledge, request.row.conversation.conversation_id, locale);
            if (!request.row.taken_by.empty())
                request.with = knowledge::name_of(knowledge, request.row.taken_by, locale);
        }
        content.requests.push_back(std::move(request));
    }
    const auto promises = merged<engine::PromiseRow>(
        ids,
        [&](const std::string& id) { return records.promises_to(id, kMost); },
        [](const auto& a, const auto& b) {
            return std::pair{a.promise.kept, a.promise.due} <
                   std::pair{b.promise.kept, b.promise.due};
        }
    );
    for (const auto& row : promises) {
        const std::string owner = row.promise.owner;
        content.promises.push_back(MyPromise{
            row, owner.empty() ? "" : knowledge::name_of(knowledge, owner, locale)});
    }
    const auto decisions = merged<engine::DecisionRow>(
        ids,
        [&](const std::string& id) { return records.decisions_for(id, kMost); },
        [](const auto& a, const auto& b) {
            return a.record.decision.decided_at > b.record.decision.decided_at;
        }
    );
    for (const auto& row : decisions) {
        const auto& decision = row.record.decision;
        std::string title = service_name(knowledge, row.record.service_id, locale);
        if (title.empty()) title = row.need;
        content.decisions.push_back(MyDecision{
            decision, std::move(title), knowledge::name_of(knowledge, decision.decided_by, locale)}
        );
    }
    return content;
}

}  // namespace ajar::shared
