#include "adapters/slack/blocks/home.hpp"

#include "adapters/slack/address/actions.hpp"
#include "adapters/slack/blocks/fit.hpp"
#include "adapters/slack/blocks/words.hpp"
#include "bot/dialogue/card_words.hpp"
#include "bot/reply/reply.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace ajar::slack::blocks {
namespace {

using dialogue::card_word;
using dialogue::CardWord;

constexpr std::size_t kTitle = 150;
constexpr std::size_t kReason = 600;
constexpr std::size_t kMostPages = 100'000;

std::size_t last_page(std::size_t count) {
    return count == 0 ? 0 : (count - 1) / kHomePageSize;
}

/// A list with its heading and, where it has several pages, the way to the others.
template <class Item, class Show>
Blocks list(
    const std::vector<Item>& items,
    std::size_t HomePage::*which,
    const HomePage& page,
    std::string_view heading,
    const std::string& locale,
    Show show
) {
    Blocks blocks{Header{say(heading, locale)}};
    const std::size_t last = last_page(items.size());
    const std::size_t now = page.*which;
    const std::size_t begin = now * kHomePageSize;
    for (std::size_t i = begin; i < std::min(items.size(), begin + kHomePageSize); ++i)
        append(blocks, show(items[i]));
    if (last == 0) return blocks;
    Actions pager;
    const auto turn = [&](std::string_view label, std::size_t to) {
        HomePage next = page;
        next.*which = to;
        pager.buttons.push_back({std::string{actions::kHomePage}, say(label, locale), to_text(next)}
        );
    };
    if (now > 0) turn("later", now - 1);
    if (now < last) turn("earlier", now + 1);
    const std::string where =
        say("page", locale) + " " + std::to_string(now + 1) + "/" + std::to_string(last + 1);
    append(blocks, {Context{{{words(where)}}}, std::move(pager)});
    return blocks;
}

std::string title_of(const std::string& title) {
    return cut(on_one_line(title), kTitle);
}

Blocks request(const MyRequest& one, const std::string& locale) {
    std::string status = stage_in_words(one.row.stage, locale);
    if (!one.with.empty()) status += " (" + say("with", locale) + " " + on_one_line(one.with) + ")";
    Section section{{bold(title_of(one.title)), words("\n" + status)}};
    if (!one.link.empty())
        section.button = Button{std::string{actions::kOpen}, say("go_there", locale), {}, one.link};
    return {
        std::move(section),
        Context{{{words(say("changed", locale) + ": "), moment(one.row.changed_at)}}}};
}

Blocks promise(const MyPromise& one, const std::string& locale) {
    const Date day = std::chrono::floor<std::chrono::days>(one.row.promise.due);
    std::string line = "\n" + say("by_day", locale) + " " + reply::format_date(day, locale);
    if (!one.owner.empty()) line += " · " + on_one_line(one.owner);
    if (one.row.kept_at) line += " · ✓ " + say("kept", locale);
    return {Section{{bold(title_of(one.row.promise.text)), words(line)}}};
}

Blocks decision(const MyDecision& one, const std::string& locale) {
    std::string line = "\n" + dialogue::outcome_for_employee(one.decision.outcome, locale) + "\n" +
                       cut(on_one_line(one.decision.reason_line), kReason);
    Section section{{bold(title_of(one.title)), words(line)}};
    if (!one.link.empty())
        section.button = Button{std::string{actions::kOpen}, say("go_there", locale), {}, one.link};
    Spans who{
        words(card_word(CardWord::DecidedBy, locale) + " " + on_one_line(one.decided_by) + " · ")};
    who.push_back(moment(one.decision.decided_at));
    return {std::move(section), Context{{std::move(who)}}};
}

}  // namespace

std::string to_text(const HomePage& page) {
    return std::to_string(page.requests) + "." + std::to_string(page.promises) + "." +
           std::to_string(page.decisions);
}

HomePage page_from(std::string_view text) {
    std::array<std::size_t, 3> numbers{};
    const char* at = text.data();
    const char* const end = at + text.size();
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (i > 0 && (at == end || *at++ != '.')) return {};
        const auto [next, problem] = std::from_chars(at, end, numbers[i]);
        if (problem != std::errc{} || numbers[i] > kMostPages) return {};
        at = next;
    }
    if (at != end) return {};
    return {numbers[0], numbers[1], numbers[2]};
}

Home home_view(const HomeContent& content, const HomePage& wish, const std::string& locale) {
    const HomePage page{
        std::min(wish.requests, last_page(content.requests.size())),
        std::min(wish.promises, last_page(content.promises.size())),
        std::min(wish.decisions, last_page(content.decisions.size()))};
    Home home;
    append(
        home.body,
        list(
            content.requests,
            &HomePage::requests,
            page,
            "my_requests",
            locale,
            [&](const MyRequest& one) { return request(one, locale); }
        )
    );
    if (content.requests.empty()) home.body.push_back(Section{{words(say("no_requests", locale))}});
    if (!content.promises.empty())
        append(
            home.body,
            list(
                content.promises,
                &HomePage::promises,
                page,
                "promises",
                locale,
                [&](const MyPromise& one) { return promise(one, locale); }
            )
        );
    if (!content.decisions.empty())
        append(
            home.body,
            list(
                content.decisions,
                &HomePage::decisions,
                page,
                "decisions",
                locale,
                [&](const MyDecision& one) { return decision(one, locale); }
            )
        );
    return home;
}

}  // namespace ajar::slack::blocks
