// What would catch a bot in a loop: answers that answer nothing, silence, answers to another
// question. However long somebody keeps it up, no question comes more than twice, no sentence
// twice running, and it ends: with a draft, a person, or quietly.

#include "tests/scenarios/core_driver.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace ajar::scenarios {
namespace {

constexpr int kTimesPerQuestion = 2;
constexpr int kMessages = 9;

struct Start {
    std::string name;
    std::string locale;
    std::vector<std::string> messages;  ///< that lead there
    std::string stage;
};

/// Every kind of question the bot can be waiting for.
std::vector<Start> starts() {
    return {
        {"nothing", "en", {}, "listening"},
        {"an open question", "en", {"I need something for my work"}, "clarifying"},
        {"what it is for", "en", {"I need Figma"}, "clarifying"},
        {"a fact", "en", {"I want a new laptop, mine makes me wait all the time"}, "clarifying"},
        {"a playback",
         "en",
         {"I need a shared mailbox for our team of 4 so we can answer mails together"},
         "confirming"},
        {"what was wrong",
         "en",
         {"I need a shared mailbox for our team of 4 so we can answer mails together", "no"},
         "clarifying"},
        {"what it is for", "de", {"Ich brauche Figma"}, "clarifying"},
        {"a playback",
         "de",
         {"Wir brauchen ein gemeinsames Postfach für 4 Personen, damit wir Mails im Team "
          "beantworten können"},
         "confirming"},
        {"what it is for", "es", {"Necesito Figma"}, "clarifying"},
        {"what it is for", "fr", {"J'ai besoin de Figma"}, "clarifying"},
    };
}

class Talk {
public:
    explicit Talk(const Start& start) : driver_{demo_in_four_languages()} {
        Scenario scenario;
        scenario.name = "loop";
        scenario.who = "tom-becker";
        scenario.locale = start.locale;
        scenario.starts = *time_from_iso("2026-11-23T09:00:00Z");
        driver_.start(scenario);
        for (const std::string& message : start.messages) says(message);
    }

    void says(const std::string& text) {
        const std::size_t before = driver_.said().size();
        talk_ += "> " + text + "\n";
        driver_.say(text);
        look(before);
    }

    std::vector<std::string> waits(std::chrono::hours time) {
        const std::size_t before = driver_.said().size();
        driver_.pass(time);
        look(before);
        std::vector<std::string> lines;
        const auto said = driver_.said();
        for (std::size_t i = before; i < said.size(); ++i) lines.push_back(said[i].line);
        return lines;
    }

    std::string stage() const { return driver_.view().stage; }

    bool over() const {
        const std::string now = stage();
        return now == "in_review" || now == "with_a_person" || now == "closed" ||
               now == "waiting_for_management";
    }

    const std::string& so_far() const { return talk_; }

private:
    void look(std::size_t before) {
        const auto said = driver_.said();
        for (std::size_t i = before; i < said.size(); ++i) {
            talk_ += "    (" + said[i].line + ") " + said[i].text + "\n";
            EXPECT_NE(said[i].text, i == 0 ? "" : said[i - 1].text) << talk_;
            if (said[i].line.starts_with("playback")) {
                EXPECT_LE(++playbacks_[said[i].text], 1) << talk_;
            }
        }
        for (const auto& [question, times] : driver_.view().asked) {
            EXPECT_LE(times, kTimesPerQuestion) << question << "\n" << talk_;
        }
    }

    CoreDriver driver_;
    std::string talk_;
    std::map<std::string, int> playbacks_;
};

const std::map<std::string, std::vector<std::string>>& nonsense() {
    static const std::map<std::string, std::vector<std::string>> all{
        {"en",
         {"asdf jkl", "purple", "hm", "the cat sits on the table", "42 42", "???", "hm", "la la"}},
        {"de", {"asdf jkl", "lila", "hm", "die Katze sitzt auf dem Tisch", "42 42", "???", "tja"}},
        {"es", {"asdf jkl", "morado", "mmm", "el gato está en la mesa", "42 42", "???", "pues"}},
        {"fr", {"asdf jkl", "violet", "euh", "le chat est sur la table", "42 42", "???", "bof"}},
    };
    return all;
}

TEST(Loops, NonsenseEndsWithAPersonOrGoesOnWithoutTheAnswer) {
    for (const Start& start : starts()) {
        const auto& words = nonsense().at(start.locale);
        for (std::size_t first = 0; first < words.size(); ++first) {
            Talk talk{start};
            ASSERT_EQ(talk.stage(), start.stage) << start.name << "\n" << talk.so_far();
            for (std::size_t i = 0; i < kMessages && !talk.over(); ++i)
                talk.says(words[(first + i) % words.size()]);
            EXPECT_TRUE(talk.over()) << start.name << "\n" << talk.so_far();
        }
    }
}

// The same thing over and over: somebody's own loop is not answered with one.
TEST(Loops, TheSameAnswerAgainAndAgainEndsToo) {
    const std::map<std::string, std::vector<std::string>> stubborn{
        {"en", {"I don't know", "maybe", "as I said", "I need Figma", "no"}},
        {"de", {"weiß ich nicht", "vielleicht", "wie gesagt", "Ich brauche Figma", "nein"}},
        {"es", {"no lo sé", "quizás", "ya lo he dicho", "Necesito Figma", "no"}},
        {"fr", {"je ne sais pas", "peut-être", "je l'ai déjà dit", "J'ai besoin de Figma", "non"}},
    };
    for (const Start& start : starts()) {
        if (start.stage == "listening") continue;
        for (const std::string& answer : stubborn.at(start.locale)) {
            Talk talk{start};
            for (int i = 0; i < kMessages && !talk.over(); ++i) talk.says(answer);
            EXPECT_TRUE(talk.over()) << start.name << "\n" << talk.so_far();
        }
    }
}

TEST(Loops, SilenceBringsOneReminderAndThenQuiet) {
    for (const Start& start : starts()) {
        if (start.stage == "listening") continue;
        Talk talk{start};
        EXPECT_EQ(talk.waits(std::chrono::hours{24}), std::vector<std::string>{"reminder_quiet"});
        EXPECT_EQ(talk.waits(std::chrono::hours{24}), std::vector<std::string>{"closed_quiet"});
        EXPECT_TRUE(talk.waits(std::chrono::hours{24 * 20}).empty()) << talk.so_far();
        EXPECT_EQ(talk.stage(), "closed");
    }
}

// A day of silence after each answer: one reminder each time, never two in a row.
TEST(Loops, ASlowAnswerIsStillAnAnswer) {
    Talk talk{{"slow", "en", {"I need Figma"}, "clarifying"}};
    EXPECT_EQ(talk.waits(std::chrono::hours{24}), std::vector<std::string>{"reminder_quiet"});
    talk.says("just to comment on the mockups");
    EXPECT_FALSE(talk.over()) << talk.so_far();
    EXPECT_EQ(talk.waits(std::chrono::hours{24}), std::vector<std::string>{"reminder_quiet"});
    talk.says("yes");
    EXPECT_NE(talk.stage(), "closed") << talk.so_far();
}

// Asked one thing, they answer another: it counts, and what was asked is asked once more.
TEST(Loops, AnAnswerToAnotherQuestionIsKept) {
    Talk talk{
        {"a fact", "en", {"I want a new laptop, mine makes me wait all the time"}, "clarifying"}};
    talk.says("I need it by 14 December");
    EXPECT_EQ(talk.stage(), "clarifying") << talk.so_far();
    talk.says("it is for my own desk");
    for (int i = 0; i < kMessages && !talk.over(); ++i) talk.says("by 14 December");
    EXPECT_TRUE(talk.over()) << talk.so_far();
}

}  // namespace
}  // namespace ajar::scenarios
