#pragma once

// The vocabulary of Block Kit that Ajar speaks, as values: a screen is composed of them and turned
// into JSON at the end (surface.hpp), which is where every limit of Slack's is kept.

#include "adapters/slack/blocks/text.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ajar::slack::blocks {

struct Confirm {
    std::string title;
    std::string text;
    std::string yes;
    std::string cancel;
};

/// Left out where its value or address is too long: a shortened one would be another one.
struct Button {
    enum class Style { Plain, Primary, Danger };
    std::string action_id;
    std::string label;
    std::string value;
    std::string url{};  ///< set: it opens this page
    Style style = Style::Plain;
    std::optional<Confirm> confirm{};
};

struct Option {
    std::string label;
    std::string value;
    std::string description{};
};

struct TextInput {
    std::string initial{};  ///< nothing where it is too long for Slack's input
    std::string placeholder{};
    bool multiline = true;
    std::size_t most = 3000;
};

/// One of several: radio buttons for a few, a menu for many (at most 100).
struct Choose {
    std::vector<Option> options;
    std::string chosen{};  ///< a value
};

// ---- Blocks -------------------------------------------------------------------------------------

struct Header {
    std::string text;
};

/// Words of ours, with links; as many blocks as their length needs.
struct Section {
    Spans text;
    std::optional<Button> button{};  ///< beside the first of them
};

/// Words of a person's, letter by letter: no form, no links, no mentions.
struct Quote {
    std::string text;
    std::size_t most = 1500;  ///< longer ones end with "…"
};

/// Short facts in two columns; more than ten take another block.
struct Fields {
    std::vector<Spans> fields;
};

/// More than five take another row, so that they can be read on a phone.
struct Actions {
    std::vector<Button> buttons;
};

/// Slack's thumbs up and down.
struct Thumbs {
    std::string action_id;
    std::string good_label;
    std::string good_value;
    std::string bad_label;
    std::string bad_value;
};

/// Small print.
struct Context {
    std::vector<Spans> lines;
};

struct Divider {};

/// In modals only. `id` is both block_id and action_id: a value is at values[id][id].
struct Input {
    std::string id;
    std::string label;
    std::variant<TextInput, Choose> element;
    std::string hint{};
    bool optional = false;
};

using Block =
    std::variant<Header, Section, Quote, Fields, Actions, Thumbs, Context, Divider, Input>;
using Blocks = std::vector<Block>;

/// Appends `more`, which is usually one part of a screen.
void append(Blocks& blocks, Blocks more);

}  // namespace ajar::slack::blocks
