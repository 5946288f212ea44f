// French wordings with what to say instead. These lines come before those of the other lists, so
// that the finding carries the rewrite. "=> -" drops the words; what stands in square brackets is
// for the writer to fill in (T17 waits for it). How a line is written: phrases.hpp.

#include "bot/tone/pack.hpp"

#include <array>

namespace ajar::tone {
namespace {

constexpr std::string_view kWall = R"(
n' (est|était|serait) pas (possible|envisageable|autorisé) => reste comme aujourd'hui
ne (sera|serait) pas (possible|envisageable|autorisé) => reste comme aujourd'hui
(est|c' est) (impossible|exclu|hors de question) => reste comme aujourd'hui
(nous|je|on) ne (pouvons|peux|peut) pas _ => ce que nous pouvons, c'est [solution]
^ non (,|.|!) => -
)";

constexpr std::string_view kApology = R"(
^ (désolé|désolée|désolés|navré|navrée|pardon) (, mais|mais|,) => -
)";

constexpr std::string_view kBlame = R"(
(vous avez|tu as) oublié (de|d'|le|la|les|l')? => il manque encore
(vous auriez|tu aurais) dû _ => la prochaine fois, il est utile de [étape]
erreur (de l' utilisateur|d' utilisation|de manipulation) => erreur que l'écran invite à faire
)";

constexpr std::string_view kVague = R"(
(dans les prochains jours|dans quelques jours|sous peu|en temps voulu|dès que possible|aussi vite que possible|dans les meilleurs délais|dans les plus brefs délais|au plus vite) => avant [jour et heure]
)";

constexpr std::string_view kNobody = R"(
(quelqu'un|quelqu' un|un collègue|une collègue|un technicien) (va|vous|te) _ => [nom] vous écrit avant [jour et heure]
(vous serez|tu seras) (contacté|informé|prévenu|averti) => [nom] vous écrit avant [jour et heure]
)";

constexpr std::string_view kUnnamed = R"(
(au|le) service (compétent|concerné|responsable) => [nom ou équipe]
aux (services|personnes|équipes) (compétents|concernées|compétentes|concernés) => à [nom ou équipe]
)";

constexpr std::string_view kJargon = R"(
ticket => demande
tickets => demandes
backlog => liste d'attente
(sla|slas) => délai convenu
(stakeholder|stakeholders) => personnes concernées
)";

constexpr std::string_view kCliche = R"(
^ (malheureusement|hélas) => à ce jour
(malheureusement|hélas) => -
(veuillez noter|merci de noter) que => -
n' (hésitez|hésite) pas à => -
)";

constexpr std::string_view kThreat = R"(
à (vos|tes) risques et périls => avec [ce qu'il faut surveiller]
)";

constexpr std::string_view kTalkingDown = R"(
(évidemment|manifestement|visiblement|forcément|logiquement) => -
)";

constexpr std::string_view kNegation = R"(
pas (impossible|exclu|inenvisageable) => possible
pas (rare|inhabituel) => courant
)";

constexpr std::array kLists{
    PhraseList{Cue::Wall, kWall},
    PhraseList{Cue::Apology, kApology},
    PhraseList{Cue::Blame, kBlame},
    PhraseList{Cue::Vague, kVague},
    PhraseList{Cue::Nobody, kNobody},
    PhraseList{Cue::Unnamed, kUnnamed},
    PhraseList{Cue::Jargon, kJargon},
    PhraseList{Cue::Cliche, kCliche},
    PhraseList{Cue::Threat, kThreat},
    PhraseList{Cue::TalkingDown, kTalkingDown},
    PhraseList{Cue::Negation, kNegation},
};

}  // namespace

std::span<const PhraseList> french_rewrites() {
    return kLists;
}

}  // namespace ajar::tone
