#include "bot/files/node.hpp"

#include <algorithm>
#include <sstream>
#include <unicode/utf8.h>
#include <utility>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace ajar::files {
namespace {

constexpr std::size_t kMostBytes = 1 << 20;
constexpr std::size_t kDeepest = 24;
constexpr std::size_t kMostNodes = 100'000;
constexpr std::size_t kMostKeys = 1'000;

/// Stops the parser at the first thing we refuse.
struct Refused {
    Place place;
    std::string message;
};

class Builder final : public YAML::EventHandler {
public:
    explicit Builder(int first_line) : first_line_(first_line) {}

    Node take() { return std::move(root_); }

    Place at(const YAML::Mark& mark) const {
        return {std::max(mark.line, 0) + first_line_, std::max(mark.column, 0) + 1};
    }

    void OnDocumentStart(const YAML::Mark&) override {}

    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        refuse_anchor(mark, anchor);
        add({Node::Kind::Null, {}, false, at(mark), {}, {}});
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
        throw Refused{at(mark), "Aliases (*name) are not read here. Write the value out."};
    }

    void OnScalar(
        const YAML::Mark& mark,
        const std::string& tag,
        YAML::anchor_t anchor,
        const std::string& value
    ) override {
        refuse_anchor(mark, anchor);
        refuse_tag(mark, tag);
        add({Node::Kind::Scalar, value, tag == "!", at(mark), {}, {}});
    }

    void OnSequenceStart(
        const YAML::Mark& mark,
        const std::string& tag,
        YAML::anchor_t anchor,
        YAML::EmitterStyle::value
    ) override {
        refuse_anchor(mark, anchor);
        refuse_tag(mark, tag);
        open({Node::Kind::List, {}, false, at(mark), {}, {}});
    }

    void OnSequenceEnd() override { close(); }

    void OnMapStart(
        const YAML::Mark& mark,
        const std::string& tag,
        YAML::anchor_t anchor,
        YAML::EmitterStyle::value
    ) override {
        refuse_anchor(mark, anchor);
        refuse_tag(mark, tag);
        open({Node::Kind::Map, {}, false, at(mark), {}, {}});
    }

    void OnMapEnd() override { close(); }

private:
    void refuse_anchor(const YAML::Mark& mark, YAML::anchor_t anchor) const {
        if (anchor != 0)
            throw Refused{at(mark), "Anchors (&name) are not read here. Write the value out."};
    }

    void refuse_tag(const YAML::Mark& mark, const std::string& tag) const {
        if (!tag.empty() && tag != "?" && tag != "!")
            throw Refused{at(mark), "Tags (" + shown(tag) + ") are not read here. Remove it."};
    }

    void open(Node node) {
        if (open_.size() >= kDeepest)
            throw Refused{node.place, "This is nested more than 24 levels deep. Flatten it."};
        open_.push_back(std::move(node));
    }

    void close() {
        Node done = std::move(open_.back());
        open_.pop_back();
        add(std::move(done));
    }

    void add(Node node) {
        if (++nodes_ > kMostNodes)
            throw Refused{node.place, "The file holds more than 100,000 values. Split it."};
        if (open_.empty()) {
            root_ = std::move(node);
            return;
        }
        Node& parent = open_.back();
        if (parent.kind == Node::Kind::Map && parent.keys.size() == parent.items.size())
            add_key(parent, std::move(node));
        else {
            // YAML places an empty value at whatever comes next; its key is what people look for.
            if (parent.kind == Node::Kind::Map && node.kind == Node::Kind::Null)
                node.place = parent.keys.back().place;
            parent.items.push_back(std::move(node));
        }
    }

    void add_key(Node& map, Node key) const {
        if (key.kind != Node::Kind::Scalar)
            throw Refused{key.place, "A key must be a single word, such as 'name:'."};
        if (map.keys.size() >= kMostKeys)
            throw Refused{key.place, "There are more than 1,000 keys in one place. Split them."};
        if (map.find(key.text))
            throw Refused{key.place, "The key " + shown(key.text) + " stands here twice."};
        map.keys.push_back(std::move(key));
    }

    int first_line_;
    Node root_;
    std::vector<Node> open_;
    std::size_t nodes_ = 0;
};

Place place_of_byte(std::string_view text, std::size_t at, int first_line) {
    const std::string_view before = text.substr(0, at);
    const auto lines = std::count(before.begin(), before.end(), '\n');
    const std::size_t start = before.rfind('\n');
    const std::size_t column = at - (start == std::string_view::npos ? 0 : start + 1);
    return {static_cast<int>(lines) + first_line, static_cast<int>(column) + 1};
}

}  // namespace

const Node* Node::find(std::string_view key) const {
    for (std::size_t i = 0; i < keys.size() && i < items.size(); ++i)
        if (keys[i].text == key) return &items[i];
    return nullptr;
}

std::size_t first_bad_byte(std::string_view text) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto length = static_cast<std::int64_t>(text.size());
    for (std::int64_t i = 0; i < length;) {
        const std::int64_t start = i;
        UChar32 c = 0;
        U8_NEXT(bytes, i, length, c);
        const bool control = (c < 0x20 && c != '\n' && c != '\t' && c != '\r') ||
                             (c >= 0x7F && c < 0xA0) || c == 0xFEFF;
        // A byte order mark at the very start is what some editors write; yaml-cpp skips it.
        if (c < 0 || (control && !(c == 0xFEFF && start == 0)))
            return static_cast<std::size_t>(start);
    }
    return std::string_view::npos;
}

std::optional<Node> read_yaml(const std::string& text, Notes& notes, int first_line) {
    if (text.size() > kMostBytes) {
        notes.error({first_line, 1}, "The file is larger than 1 MiB. Split it.");
        return std::nullopt;
    }
    if (const std::size_t bad = first_bad_byte(text); bad != std::string_view::npos) {
        notes.error(
            place_of_byte(text, bad, first_line),
            "There is a byte that is not readable text. Save the file as UTF-8 without control "
            "characters."
        );
        return std::nullopt;
    }
    Builder builder(first_line);
    try {
        std::istringstream stream(text);
        YAML::Parser parser(stream);
        if (!parser.HandleNextDocument(builder)) return Node{};
        Node root = builder.take();
        Builder second(first_line);
        if (parser.HandleNextDocument(second)) {
            notes.error({first_line, 1}, "The file holds two documents ('---'). Keep one.");
            return std::nullopt;
        }
        return root;
    } catch (const Refused& refused) {
        notes.error(refused.place, refused.message);
    } catch (const YAML::Exception& error) {
        notes.error(
            error.mark.is_null() ? Place{first_line, 1} : builder.at(error.mark),
            "This is not readable YAML: " + error.msg + ". Check indentation, colons and quotes."
        );
    } catch (const std::exception& error) {
        notes.error({first_line, 1}, std::string{"This is not readable YAML: "} + error.what());
    }
    return std::nullopt;
}

}  // namespace ajar::files
