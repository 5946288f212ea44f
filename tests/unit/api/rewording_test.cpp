// "Say it differently": what a drafting help may do for staff, and what it may not.

#include "bot/engine/model_wordings.hpp"
#include "tests/unit/api/console.hpp"

#include <gmock/gmock.h>

namespace ajar::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;

/// Says whatever the test wants.
class FakeReworder final : public engine::Reworder {
public:
    void reword(engine::RewordingWish wish, std::function<void(Result<std::string>)> done)
        override {
        asked = std::move(wish);
        done(answer(asked.text));
    }

    std::function<Result<std::string>(const std::string&)> answer;
    engine::RewordingWish asked;
};

class Rewording : public Console {
protected:
    Rewording() : amira_(sign_in(kAmira)), review_(waiting_review()) {
        services_->reworder = &reworder_;
        path_ = "/reviews/" + encoded(review_);
        draft_ = body_of(get(amira_, path_))["draft"]["text"];
    }

    Answer reword() { return post(amira_, path_ + "/reword", {{"text", draft_}}); }

    FakeReworder reworder_;
    std::string amira_;
    std::string review_;
    std::string path_;
    std::string draft_;
};

TEST_F(Rewording, OtherWordsWithTheSameFactsAreShownWithTheirTone) {
    reworder_.answer = [](const std::string& draft) { return draft + " We are glad to help."; };
    const Answer answer = reword();
    ASSERT_EQ(answer.status, 200) << answer.body;
    EXPECT_EQ(body_of(answer)["text"], draft_ + " We are glad to help.");
    EXPECT_TRUE(body_of(answer)["tone"]["findings"].is_array());
    EXPECT_EQ(reworder_.asked.text, draft_);
    EXPECT_TRUE(engine::is_model_wording(*store_, "\n" + draft_ + "  We are glad to help.\r\n"));
    EXPECT_FALSE(engine::is_model_wording(*store_, draft_));
}

TEST_F(Rewording, NothingIsSentOrKept) {
    reworder_.answer = [](const std::string& draft) { return draft + " We are glad to help."; };
    const std::string before = talk_of(kGrace);
    reword();
    settle();
    EXPECT_EQ(talk_of(kGrace), before);
    EXPECT_EQ(body_of(get(amira_, path_))["draft"]["text"], draft_);
}

TEST_F(Rewording, AChangedFactIsRefusedWithWhatChanged) {
    reworder_.answer = [](const std::string& draft) {
        return draft + " It costs 99 euros, and Zaphod knows.";
    };
    const Answer answer = reword();
    EXPECT_EQ(answer.status, 422);
    EXPECT_EQ(code_of(answer), "not_better");
    EXPECT_THAT(message_of(answer), HasSubstr("99"));
}

TEST_F(Rewording, AWordingThatHurtsIsRefused) {
    reworder_.answer = [](const std::string& draft) {
        return "You should have asked earlier. " + draft;
    };
    const Answer answer = reword();
    EXPECT_EQ(answer.status, 422);
    EXPECT_THAT(message_of(answer), HasSubstr("T10"));
}

TEST_F(Rewording, ASilentServiceIsSaidToBeSilent) {
    reworder_.answer = [](const std::string&) -> Result<std::string> {
        return Error{Error::Code::Unavailable, "The drafting help did not answer in time."};
    };
    const Answer answer = reword();
    EXPECT_EQ(answer.status, 503);
    EXPECT_THAT(message_of(answer), HasSubstr("in time"));
}

TEST_F(Rewording, WithoutAServiceTheSessionSaysSoAndTheRouteToo) {
    EXPECT_EQ(body_of(get(amira_, "/session"))["drafting_help"], true);
    services_->reworder = nullptr;
    EXPECT_EQ(body_of(get(amira_, "/session"))["drafting_help"], false);
    const Answer answer = reword();
    EXPECT_EQ(answer.status, 503);
    EXPECT_THAT(message_of(answer), HasSubstr("drafting.endpoint"));
}

}  // namespace
}  // namespace ajar::test
