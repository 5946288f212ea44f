// What one training leaves to the next, in files.

#include "bot/program/lessons.hpp"

#include "bot/program/learning.hpp"
#include "tests/unit/store/temp_folder.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace ajar::program {
namespace {

namespace fs = std::filesystem;

constexpr Date kToday{std::chrono::year{2026} / std::chrono::November / std::chrono::day{22}};

knowledge::Knowledge two_services() {
    knowledge::Knowledge knowledge;
    knowledge.company.locale = "en";
    for (const std::string thing : {"laptop", "printer"}) {
        knowledge::Service service;
        service.id = thing;
        service.phrases["en"] = {"a new " + thing, "my " + thing + " is old", thing + " please"};
        knowledge.services.push_back(service);
    }
    return knowledge;
}

std::string contents_of(const fs::path& file) {
    std::ifstream stream{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

class LessonsFile : public testing::Test {
protected:
    test::TempFolder folder;
    fs::path file = folder / "lessons.bin";
};

TEST_F(LessonsFile, GivesAtTheNextStartWhatWasLearnt) {
    {
        const Lessons lessons(file, "build 1");
        EXPECT_FALSE(lessons.find("laptops"));
        lessons.keep("laptops", "what laptops taught");
        EXPECT_TRUE(lessons.save());
    }
    const Lessons lessons(file, "build 1");
    EXPECT_EQ(lessons.find("laptops"), "what laptops taught");
    EXPECT_FALSE(lessons.find("printers"));
}

TEST_F(LessonsFile, HoldsNothingForAnotherBuild) {
    {
        const Lessons lessons(file, "build 1");
        lessons.keep("laptops", "what laptops taught");
        lessons.save();
    }
    EXPECT_FALSE(Lessons(file, "build 2").find("laptops"));
}

TEST_F(LessonsFile, ForgetsWhatNobodyAskedFor) {
    {
        const Lessons lessons(file, "build 1");
        lessons.keep("laptops", std::string(1000, 'l'));
        lessons.keep("printers", "p");
        lessons.save();
    }
    {
        const Lessons lessons(file, "build 1");
        lessons.find("printers");
        lessons.save();
    }
    EXPECT_FALSE(Lessons(file, "build 1").find("laptops"));
    EXPECT_EQ(Lessons(file, "build 1").find("printers"), "p");
}

TEST_F(LessonsFile, SaysWhenItCannotBeWritten) {
    const Lessons lessons(folder / "no" / "lessons.bin", "build 1");
    lessons.keep("laptops", "what laptops taught");
    EXPECT_FALSE(lessons.save());
}

TEST_F(LessonsFile, SparesTheSecondTrainingAndChangesNothing) {
    const auto read = [](const Learning& learning) {
        return learning.train(two_services())->understand("a new printer please", kToday);
    };
    const auto train = [&] {
        return learning(
            {}, [](const std::string&) {}, folder / "."
        );
    };
    const auto first = read(train());
    ASSERT_TRUE(fs::exists(file));
    const auto kept = contents_of(file);
    const auto written = fs::last_write_time(file);
    const auto second = read(train());
    EXPECT_EQ(fs::last_write_time(file), written);
    EXPECT_EQ(contents_of(file), kept);
    ASSERT_EQ(first.readings.size(), 1U);
    EXPECT_EQ(first.readings[0].services.at(0).id, "printer");
    EXPECT_EQ(first.readings, second.readings);
}

TEST_F(LessonsFile, OfABrokenDiskCostsTimeAndNothingElse) {
    const auto train = [&] {
        return learning(
                   {}, [](const std::string&) {}, folder / "."
        )
            .train(two_services());
    };
    train();
    std::ofstream{file, std::ios::binary | std::ios::trunc} << "not ours";
    EXPECT_NE(train(), nullptr);
    EXPECT_GT(fs::file_size(file), 100U);
}

}  // namespace
}  // namespace ajar::program
