#include "bot/understanding/entities.hpp"

#include "bot/domain/spelled_date.hpp"
#include "bot/understanding/amounts.hpp"
#include "bot/understanding/dates.hpp"
#include "bot/understanding/numbers.hpp"

#include <optional>

namespace ajar::understanding {
namespace {

struct Found {
    SlotValue value;
    std::size_t end = 0;
};

std::string slice(std::string_view text, const Lexemes& lexemes, std::size_t from, std::size_t to) {
    const auto start = lexemes[from].start;
    return std::string(text.substr(start, lexemes[to - 1].end - start));
}

class Finder {
public:
    Finder(std::string_view text, const Lexemes& lexemes, const EntityContext& context)
        : text_(text), lexemes_(lexemes), context_(context) {}

    std::optional<Found> at(std::size_t i) const {
        if (auto found = name(i)) return found;
        if (auto found = date(i)) return found;
        if (auto found = money(i)) return found;
        if (auto found = duration(i)) return found;
        return number(i);
    }

private:
    std::optional<Found> name(std::size_t i) const {
        if (context_.names == nullptr) return std::nullopt;
        const auto found = context_.names->at(lexemes_, i);
        if (!found) return std::nullopt;
        Found result;
        result.value.type = found->type;
        result.value.text =
            found->name.empty() ? slice(text_, lexemes_, i, found->end) : found->name;
        result.end = found->end;
        return result;
    }

    std::optional<Found> date(std::size_t i) const {
        const auto found = date_at(lexemes_, i, context_.today);
        if (!found) return std::nullopt;
        Found result;
        result.value.type = SlotType::Date;
        result.value.date = found->date;
        result.value.text = whole_date(found->date, context_.language);
        result.end = found->end;
        return result;
    }

    std::optional<Found> money(std::size_t i) const {
        const auto found = money_at(lexemes_, i, context_.currency);
        if (!found) return std::nullopt;
        Found result;
        result.value.type = SlotType::Money;
        result.value.number = found->value;
        result.value.text = spelled_money(*found, context_.language);
        result.end = found->end;
        return result;
    }

    std::optional<Found> duration(std::size_t i) const {
        const auto found = duration_at(lexemes_, i);
        if (!found) return std::nullopt;
        Found result;
        result.value.type = SlotType::Duration;
        result.value.number = found->value;
        result.value.text = slice(text_, lexemes_, i, found->end);
        result.end = found->end;
        return result;
    }

    std::optional<Found> number(std::size_t i) const {
        const auto found = count_at(lexemes_, i);
        if (!found) return std::nullopt;
        Found result;
        result.value.type = SlotType::Number;
        result.value.number = found->value;
        result.value.text = written(found->value, context_.language);
        result.end = found->end;
        return result;
    }

    std::string_view text_;
    const Lexemes& lexemes_;
    const EntityContext& context_;
};

}  // namespace

std::vector<Entity> entities_of(
    std::string_view text, const Lexemes& lexemes, const EntityContext& context
) {
    std::vector<Entity> entities;
    const Finder finder(text, lexemes, context);
    for (std::size_t i = 0; i < lexemes.size();) {
        auto found = finder.at(i);
        if (!found) {
            // What is no count ("24/7", "room 4") is passed over whole.
            i = std::max(i + 1, end_of_label(lexemes, i));
            continue;
        }
        entities.push_back({std::move(found->value), lexemes[i].start, lexemes[found->end - 1].end}
        );
        i = found->end;
    }
    return entities;
}

}  // namespace ajar::understanding
