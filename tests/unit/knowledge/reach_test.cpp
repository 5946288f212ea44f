// Everything that the trial shows can be reached with a few facts: config/knowledge/README.md lists
// these cases for people; the table there and the one here say the same.

#include "bot/evaluation/evaluate.hpp"
#include "shipped.hpp"

#include <gtest/gtest.h>

#include <sstream>

namespace ajar::testing {
namespace {

struct Example {
    std::string name;
    std::string person;
    std::string service;
    std::string need;
    std::string facts;  ///< "people_count=4 deadline=2027-01-15"
    std::string
        answer;  ///< outcome, then "by <alternative>", "later", "to <who>", "for management"
    std::string deciding;  ///< topic; empty for a plain yes
};

SlotValue value_of(SlotType type, const std::string& text) {
    SlotValue value;
    value.type = type;
    value.text = text;
    if (type == SlotType::Date) value.date = date_from_iso(text);
    if (type == SlotType::Boolean) value.number = text == "yes" ? 1 : 0;
    if (type == SlotType::Number || type == SlotType::Money || type == SlotType::Duration)
        value.number = std::stod(text);
    return value;
}

evaluation::Case case_of(const Example& example) {
    const auto& company = shipped().knowledge;
    const auto* service = company.service(example.service);
    const Person* person = company.person(example.person);
    EXPECT_NE(service, nullptr) << example.service;
    EXPECT_NE(person, nullptr) << example.person;
    EXPECT_NE(company.root_need(example.service, example.need), nullptr) << example.need;
    evaluation::Case request;
    request.service_id = example.service;
    request.root_need_id = example.need;
    if (person) request.requester = *person;
    if (!service) return request;
    request.type = service->type;
    std::istringstream facts(example.facts);
    for (std::string fact; facts >> fact;) {
        const std::string id = fact.substr(0, fact.find('='));
        for (const auto& slot : service->slots)
            if (slot.id == id)
                request.slots[id] = value_of(slot.type, fact.substr(fact.find('=') + 1));
        EXPECT_TRUE(request.slots.contains(id)) << example.service << " never asks " << id;
    }
    return request;
}

std::string answer_of(const evaluation::Option& option) {
    std::string answer{to_string(option.outcome)};
    if (!option.alternative_id.empty()) answer += " by " + option.alternative_id;
    if (option.later) answer += " later";
    if (option.for_management)
        answer += " for management";
    else if (!option.refer_to.empty())
        answer += " to " + option.refer_to;
    for (const std::string& condition : option.conditions) answer += " if " + condition;
    return answer;
}

class Reach : public ::testing::TestWithParam<Example> {};

TEST_P(Reach, GivesTheAnswerOfTheTable) {
    const Example& example = GetParam();
    const Date today = *date_from_iso("2026-11-23");
    const auto found = evaluation::evaluate(case_of(example), shipped().knowledge, {}, {}, today);
    EXPECT_EQ(answer_of(found.recommended()), example.answer);
    EXPECT_EQ(found.deciding ? to_string(*found.deciding) : "", example.deciding);
    EXPECT_GE(found.options.size(), 2u);
}

// clang-format off
const std::vector<Example> kExamples{
    {"PlainYes", "tom-becker", "password_reset", "sign_in_again", "", "yes", ""},
    {"YesForYears", "tom-becker", "software_licence", "edit_images", "product=Photoshop duration=365", "yes", ""},
    {"YesWithCondition", "marek-kowalski", "admin_rights", "test_hardware", "", "yes if second_account", ""},
    {"YesWithManager", "tom-becker", "phone_contract", "reachable_on_road", "manager_knows=no", "yes if phone_cost_centre", ""},
    {"DeclineUnmet", "grace-byrne", "backup_restore", "get_files_back", "deleted_since=180", "decline", "policy"},
    {"DeclineScope", "tom-becker", "laptop_repair", "save_files", "device_owner=private", "decline", "scope"},
    {"CompromisePolicy", "tom-becker", "data_export", "mail_customers", "data_scope=all", "compromise by mailing_from_crm", "policy"},
    {"CompromiseResources", "julia-hoffmann", "webinar", "tell_everyone", "audience=800", "compromise by stream_with_chat", "resources"},
    {"CompromiseCommitments", "julia-hoffmann", "new_website", "present_brand", "", "compromise by brand_section", "commitments"},
    {"CompromiseTime", "anna-schuster", "office_move", "sit_together", "people_count=22 location=hamburg", "compromise by move_in_two_steps", "time"},
    {"CompromiseAuthority", "tom-becker", "application_access", "see_figures", "application=finance_cockpit", "compromise by monthly_figures", "authority"},
    {"CompromiseScope", "tom-becker", "laptop_repair", "keep_working", "device_owner=private", "compromise by pool_laptop", "scope"},
    {"CompromiseLeadTime", "carla-mendes", "onboarding", "start_on_day_one", "deadline=2026-11-26", "compromise by starter_kit", "time"},
    {"LaterByCommitments", "carla-mendes", "new_report", "steer_team", "refresh=daily deadline=2027-01-15", "compromise later", "commitments"},
    {"LaterByLead", "carla-mendes", "onboarding", "same_rights", "deadline=2026-11-26", "compromise later", "time"},
    {"ReferralScope", "tom-becker", "building_facilities", "comfortable_workplace", "", "referral to felix-wagner", "scope"},
    {"ReferralScopeByRule", "tom-becker", "meeting_room", "rearrange_room", "location=hamburg", "referral to felix-wagner", "scope"},
    {"ReferralAuthority", "grace-byrne", "new_tool", "publish_posts", "budget=9000 personal_data=no", "referral to helena-brandt", "authority"},
    {"ReferralOwner", "tom-becker", "application_access", "place_orders", "application=finance_cockpit", "referral to ines-carvalho", "authority"},
    {"ReferralOwnerOfPortal", "carla-mendes", "application_access", "team_absences", "application=hr_portal", "referral to sofia-pereira", "authority"},
    {"ReferralSkills", "anna-schuster", "system_integration", "connect_supplier", "", "referral to katarina-novotna", "skills"},
    {"ExecutiveDecline", "victor-almeida", "backup_restore", "get_files_back", "deleted_since=180", "compromise for management", "policy"},
    {"ExecutiveCompromise", "victor-almeida", "data_export", "mail_customers", "data_scope=all", "compromise by mailing_from_crm for management", "policy"},
    {"ExceptionForPerson", "david-klein", "admin_rights", "test_hardware", "", "yes", ""},
    {"ExceptionForDepartment", "marek-kowalski", "new_laptop", "heavy_calculations", "device_age=730", "yes", ""},
    {"WithoutException", "tom-becker", "new_laptop", "work_smoothly", "device_age=730", "compromise by memory_upgrade", "policy"},
    {"OwnerMayRead", "liam-oconnor", "application_access", "see_figures", "application=finance_cockpit", "yes", ""},
};
// clang-format on

INSTANTIATE_TEST_SUITE_P(Demo, Reach, ::testing::ValuesIn(kExamples), [](const auto& one) {
    return one.param.name;
});

}  // namespace
}  // namespace ajar::testing
