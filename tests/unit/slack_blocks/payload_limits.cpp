// The limits of Slack's that a schema does not say, and those that it says once more.

#include "tests/unit/slack_blocks/payload_check.hpp"

#include <nlohmann/json.hpp>

#include <codecvt>
#include <locale>
#include <regex>
#include <set>

namespace ajar::test {
namespace {

using nlohmann::json;

class Judge {
public:
    explicit Judge(Surface surface) : surface_(surface) {}

    Faults judge(const json& payload) {
        texts(payload, "");
        const json blocks = payload.value("blocks", json::array());
        at_most(blocks.size(), surface_ == Surface::Message ? 50 : 100, "blocks");
        for (const json& block : blocks) judge_block(block);
        if (surface_ == Surface::Message) {
            at_most(units(payload["text"]), 4000, "text");
            at_most(units(blocks.dump()), 13000, "all blocks");
        } else {
            at_most(payload.dump().size(), 250'000, "view");
            if (blocks.empty()) fault("a view without blocks");
        }
        if (surface_ == Surface::Modal) judge_frame(payload);
        return faults_;
    }

private:
    void fault(const std::string& what) { faults_.push_back(what); }

    void at_most(std::size_t is, std::size_t most, const std::string& what) {
        if (is > most)
            fault(what + ": " + std::to_string(is) + " of at most " + std::to_string(most));
    }

    /// Units of UTF-16; a fault where it is no UTF-8.
    std::size_t units(const std::string& text) {
        std::wstring_convert<std::codecvt_utf8_utf16<char16_t>, char16_t> convert;
        try {
            return convert.from_bytes(text).size();
        } catch (const std::range_error&) {
            fault("bytes that are no text");
            return 0;
        }
    }

    /// Every text anywhere: characters that must not be there, and mentions that nobody meant.
    void texts(const json& node, const std::string& key) {
        if (node.is_object())
            for (const auto& [name, value] : node.items()) texts(value, name);
        if (node.is_array())
            for (const json& value : node) texts(value, key);
        if (!node.is_string()) return;
        const std::string text = node;
        units(text);
        const bool ours = key == "value" || key == "private_metadata" || key.ends_with("_id");
        if (ours) return;
        for (const char c : text)
            if (static_cast<unsigned char>(c) < 0x20 && c != '\n') {
                fault(key + ": a control character");
                break;
            }
        if (key == "initial_value" || key == "url") return;
        static const std::regex kMarkup{"<([^>|]*)[>|]"};
        for (std::sregex_iterator it{text.begin(), text.end(), kMarkup}, end; it != end; ++it) {
            const std::string inside = (*it)[1];
            const bool known = inside.starts_with("https://") || inside.starts_with("http://") ||
                               inside.starts_with("mailto:") || inside.starts_with("!date^");
            if (!known) fault(key + ": markup that nobody meant: " + inside);
        }
        static const std::regex kEntity{"&(?!amp;|lt;|gt;)"};
        if (std::regex_search(text, kEntity)) fault(key + ": an ampersand that is not escaped");
    }

    void text_object(const json& object, std::size_t most, const std::string& what) {
        const std::string text = object.value("text", "");
        if (text.find_first_not_of(" \n") == std::string::npos) fault(what + ": no text");
        at_most(units(text), most, what);
    }

    void id(const json& object, const char* key) {
        if (!object.contains(key)) return;
        const std::string value = object[key];
        at_most(units(value), 255, key);
        if (value.empty()) fault(std::string{key} + " is empty");
        if (!ids_.insert(std::string{key} + ":" + value).second)
            fault(std::string{key} + " twice: " + value);
    }

    void judge_block(const json& block) {
        const std::string type = block["type"];
        id(block, "block_id");
        if (type == "input" && surface_ != Surface::Modal) fault("an input outside a modal");
        if (type == "context_actions" && surface_ != Surface::Message)
            fault("thumbs outside a message");
        if (type == "header") text_object(block["text"], 150, "header");
        if (type == "section") judge_section(block);
        if (type == "context") {
            at_most(block["elements"].size(), 10, "context");
            for (const json& element : block["elements"]) text_object(element, 3000, "context");
        }
        if (type == "actions") at_most(block["elements"].size(), 25, "actions");
        if (type == "context_actions") at_most(block["elements"].size(), 5, "context_actions");
        if (type == "actions" || type == "context_actions") {
            if (block["elements"].empty()) fault(type + " without elements");
            for (const json& element : block["elements"]) judge_element(element);
        }
        if (type == "input") {
            text_object(block["label"], 2000, "label");
            if (block.contains("hint")) text_object(block["hint"], 2000, "hint");
            judge_element(block["element"]);
        }
    }

    void judge_section(const json& block) {
        if (block.contains("text")) text_object(block["text"], 3000, "section");
        if (!block.contains("text") && !block.contains("fields")) fault("an empty section");
        if (block.contains("fields")) {
            at_most(block["fields"].size(), 10, "fields");
            for (const json& field : block["fields"]) text_object(field, 2000, "field");
        }
        if (block.contains("accessory")) judge_element(block["accessory"]);
    }

    void judge_element(const json& element) {
        const std::string type = element["type"];
        id(element, "action_id");
        if (type == "button") {
            text_object(element["text"], 75, "button");
            at_most(units(element.value("value", "")), 2000, "button's value");
            at_most(units(element.value("url", "")), 3000, "button's url");
            if (element.contains("confirm")) {
                text_object(element["confirm"]["title"], 100, "confirm's title");
                text_object(element["confirm"]["text"], 300, "confirm's text");
                text_object(element["confirm"]["confirm"], 30, "confirm's yes");
                text_object(element["confirm"]["deny"], 30, "confirm's no");
            }
        }
        if (type == "feedback_buttons")
            for (const char* which : {"positive_button", "negative_button"}) {
                text_object(element[which]["text"], 75, which);
                at_most(units(element[which]["value"]), 2000, which);
            }
        if (type == "plain_text_input") {
            at_most(element.value("max_length", 0u), 3000, "max_length");
            at_most(
                units(element.value("initial_value", "")),
                element.value("max_length", 3000u),
                "initial_value"
            );
        }
        if (type == "radio_buttons") at_most(element["options"].size(), 10, "radio buttons");
        if (type == "static_select") at_most(element["options"].size(), 100, "options");
        if (element.contains("options")) judge_options(element);
    }

    void judge_options(const json& element) {
        std::set<std::string> values;
        bool initial_known = !element.contains("initial_option");
        for (const json& option : element["options"]) {
            text_object(option["text"], 75, "option");
            at_most(units(option["value"]), 75, "option's value");
            if (option.contains("description"))
                text_object(option["description"], 75, "description");
            if (!values.insert(option["value"]).second) fault("two options with one value");
            if (!initial_known && option == element["initial_option"]) initial_known = true;
        }
        if (values.empty()) fault("nothing to choose from");
        if (!initial_known) fault("the chosen option is none of the options");
    }

    void judge_frame(const json& view) {
        for (const char* part : {"title", "submit", "close"})
            if (view.contains(part)) text_object(view[part], 24, part);
        at_most(units(view.value("private_metadata", "")), 3000, "private_metadata");
        id(view, "callback_id");
        bool inputs = false;
        for (const json& block : view["blocks"]) inputs = inputs || block["type"] == "input";
        if (inputs && !view.contains("submit")) fault("inputs, and no way to submit them");
    }

    const Surface surface_;
    std::set<std::string> ids_;
    Faults faults_;
};

}  // namespace

Faults limit_faults(const json& payload, Surface surface) {
    return Judge{surface}.judge(payload);
}

}  // namespace ajar::test
