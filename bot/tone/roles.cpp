// Gives every statement its roles: the model's reading of the whole reply, corrected where the
// words of a list leave no doubt.

#include "bot/tone/role_model.hpp"

namespace ajar::tone {
namespace {

double chance(const RoleScores& scores, Role role) {
    return scores[static_cast<std::size_t>(role)];
}

void take_chances(Statement& statement, const RoleScores& scores) {
    const double both = chance(scores, Role::ReasonDecision) + chance(scores, Role::DecisionReason);
    statement.reasons = chance(scores, Role::Reason) + both;
    statement.decides = chance(scores, Role::Decision) + both;
    statement.opens = chance(scores, Role::Opening);
    statement.moves_on = chance(scores, Role::Path);
}

void take_role(Statement& statement, Role role) {
    statement.idle = role == Role::Idle;
    statement.reason =
        role == Role::Reason || role == Role::ReasonDecision || role == Role::DecisionReason;
    statement.decision =
        role == Role::Decision || role == Role::ReasonDecision || role == Role::DecisionReason;
    statement.decides_first = role == Role::DecisionReason;
    statement.path = role == Role::Path;
    statement.opening = role == Role::Opening;
    statement.evasion = role == Role::Evasion;
}

constexpr double kHardly = 0.02;
constexpr double kRather = 0.4;
constexpr double kMostly = 0.8;
constexpr double kPerhaps = 0.2;
constexpr double kClearly = 0.6;

/// "Tell me …", "If it … , call her": where the model wavers, the list decides.
bool invites(const Analysis& analysis, const Statement& statement) {
    if (statement.opens > kRather && !statement.decision) return true;
    if (!statement.has(Cue::Opening)) return false;
    const auto condition = analysis.first_hit(Cue::If, statement);
    return statement.opens > kHardly || condition.has_value();
}

/// Something a reason can stand on.
bool has_substance(const Statement& statement) {
    return statement.has(Cue::Source) || statement.figure || statement.time;
}

constexpr std::size_t kClause = 4;  // tokens that make a clause of their own

/// "Because X, Y" and "X, so Y": the reason stands in front, in one sentence.
bool reasons_first(const Analysis& analysis, const Statement& statement) {
    const auto lead = analysis.first_hit(Cue::LeadIn, statement);
    if (lead && lead->first >= statement.place.first + kClause)
        return has_substance(statement) && statement.reasons > kHardly / 8;
    return analysis.first_hit(Cue::Fronted, statement).has_value() && has_substance(statement);
}

/// "You get X, given that Y": the decision stands in front.
bool decides_first(const Analysis& analysis, const Statement& statement) {
    if (analysis.first_hit(Cue::LeadIn, statement)) return false;
    const auto because = analysis.first_hit(Cue::Because, statement);
    if (!because || because->first < statement.place.first + kClause) return false;
    for (const Hit& hit : analysis.hits_of(statement)) {
        if (hit.first >= because->first) break;
        if (hit.cue == Cue::Decision || hit.cue == Cue::Verdict || hit.cue == Cue::We) return true;
    }
    return false;
}

/// The order of reason and decision inside one sentence, where its words show it.
void correct_order(const Analysis& analysis, Statement& statement, const Statement* next) {
    if (statement.opening || statement.evasion) return;
    if (statement.decision && !statement.decides_first && reasons_first(analysis, statement)) {
        statement.reason = true;
        return;
    }
    const bool decides_next = next != nullptr && next->decides > 0.5;
    if (statement.has(Cue::Verdict) && !statement.has(Cue::LeadIn) && !decides_next &&
        !statement.decision && !statement.idle) {
        statement.decision = true;
        statement.reason = statement.path = false;
    }
    if ((statement.reason || statement.decision) && !decides_next &&
        decides_first(analysis, statement)) {
        statement.reason = statement.decision = statement.decides_first = true;
    }
}

/// Words that leave no doubt. A question that talks down, or a line that shuts the door, is no
/// opening; any other question to the person is one.
void correct(const Analysis& analysis, Statement& statement) {
    const bool puts_off = (statement.has(Cue::Nobody) || statement.has(Cue::Vague)) &&
                          !statement.has(Cue::If) && !statement.place.question;
    const bool shuts = statement.shuts() || puts_off ||
                       (statement.has(Cue::TalkingDown) && statement.place.question) ||
                       (statement.has(Cue::TalkingDown) && !statement.has(Cue::Opening) &&
                        statement.opens < kSurelyOpens);
    if (shuts)
        statement.opening = false;
    else if (statement.place.question || (invites(analysis, statement) && statement.reasons < kClearly))
        statement.opening = true;
}

/// "So we keep it": a conclusion is no invitation and leaves nothing open.
void conclude(Statement& statement) {
    if (statement.place.question || statement.has(Cue::Opening) || statement.has(Cue::If) ||
        statement.has(Cue::Evasion))
        return;
    statement.opening = statement.evasion = statement.idle = false;
    statement.decision = statement.decision || !statement.path;
}

constexpr std::uint32_t kFront =
    2;  // tokens: "That's why", "Nous laissons donc", "Er bleibt daher"

/// "Damit Licht hereinkommt, …" tells a purpose; "Damit verschiebt sich …" concludes.
bool concludes(const Analysis& analysis, const Statement& statement) {
    const auto lead = analysis.first_hit(Cue::LeadIn, statement);
    if (!lead) return false;
    if (analysis.tokens[lead->first].text != "damit" || lead->last >= statement.place.last)
        return true;
    const Token& next = analysis.tokens[lead->last];
    return !next.capital && (next.text.ends_with("t") || next.text.ends_with("en")) &&
           next.text != "nicht" && next.text != "den";
}

/// "That's why …", at the start: what stands before it is the reason.
void correct_neighbours(const Analysis& analysis, std::vector<Statement>& statements) {
    for (std::size_t at = 0; at < statements.size(); ++at) {
        const Statement* next = at + 1 < statements.size() ? &statements[at + 1] : nullptr;
        correct_order(analysis, statements[at], next);
        const auto lead = analysis.first_hit(Cue::LeadIn, statements[at]);
        if (at == 0 || !lead || lead->first > statements[at].place.first + kFront) continue;
        Statement& before = statements[at - 1];
        conclude(statements[at]);
        const bool small_talk = before.has(Cue::Filler) || before.has(Cue::Acknowledge) ||
                                before.has(Cue::Empathy) || before.has(Cue::Apology);
        if (small_talk || before.opening || before.evasion || !has_substance(before)) continue;
        if (before.moves_on > kMostly && before.reasons < kHardly) continue;
        before.reason = true;
        before.decision = before.path = before.idle = false;
        // And so is what stands before that, where it could be.
        if (at < 2) continue;
        Statement& earlier = statements[at - 2];
        if (earlier.reasons < kPerhaps || !has_substance(earlier) || earlier.opening) continue;
        earlier.reason = true;
        earlier.decision = false;
    }
}

constexpr double kAsWell = 0.25;
constexpr double kWithBecause = 0.1;
constexpr double kRarely = 0.02;

/// A refusal in which nothing was read as the reason: where its first words could be one, and more
/// so than what follows, they are. Most people who begin with a fact mean it so.
void find_reason(std::vector<Statement>& statements) {
    for (const Statement& statement : statements)
        if (statement.reason) return;
    for (std::size_t at = 0; at < statements.size(); ++at) {
        Statement& statement = statements[at];
        if (!statement.decision) continue;
        if (!has_substance(statement) || statement.has(Cue::Hollow)) return;
        if (statement.reasons > (statement.has(Cue::Because) ? kWithBecause : kAsWell)) {
            statement.reason = true;  // "Our site runs in Shanghai, where only Lin's team has keys"
            return;
        }
        const bool spoken_to =
            statement.has(Cue::Verdict) || statement.has(Cue::Wall) || statement.has(Cue::You);
        if (spoken_to || at + 1 == statements.size()) return;
        const Statement& next = statements[at + 1];
        if (!next.decision || next.opening || statement.reasons < kRarely ||
            next.reasons >= statement.reasons)
            return;
        statement.reason = true;
        statement.decision = false;
        return;
    }
}

/// Reasons and no decision: "The yard keeps its timer. The court order of 2018 says 21:30." The
/// first, where it could decide and a later one explains better, is the decision.
void find_decision(const Analysis& analysis, std::vector<Statement>& statements) {
    for (const Statement& statement : statements)
        if (statement.decision || statement.evasion || concludes(analysis, statement)) return;
    if (statements.size() < 2 || !statements[0].reason) return;
    Statement& first = statements[0];
    const bool could =
        first.decides >= kPerhaps && statements[1].reason && statements[1].reasons > first.reasons;
    if (could) {
        first.decision = true;
        first.reason = false;
        return;
    }
    if (first.reasons > kRather) return;
    for (std::size_t at = 1; at < statements.size(); ++at) {
        Statement& later = statements[at];
        if (later.reasons < kClearly || later.opening || !has_substance(later)) continue;
        first.decision = later.reason = true;
        first.reason = later.path = false;
        return;
    }
}

}  // namespace

void assign_roles(Analysis& analysis, ReplyKind kind, const RoleModel& model) {
    std::vector<RoleScores> scores;
    scores.reserve(analysis.statements.size());
    for (std::size_t at = 0; at < analysis.statements.size(); ++at)
        scores.push_back(model.chances(analysis, at, kind));
    const std::vector<Role> order = model.best_order(scores, RoleModel::group_of(kind));
    for (std::size_t at = 0; at < analysis.statements.size(); ++at) {
        Statement& statement = analysis.statements[at];
        take_chances(statement, scores[at]);
        take_role(statement, order[at]);
        correct(analysis, statement);
    }
    correct_neighbours(analysis, analysis.statements);
    if (RoleModel::group_of(kind) != RoleModel::Group::Refusal) return;
    find_reason(analysis.statements);
    find_decision(analysis, analysis.statements);
}

}  // namespace ajar::tone
