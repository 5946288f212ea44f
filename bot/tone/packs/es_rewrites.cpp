// Spanish wordings with what to say instead. These lines come before those of the other lists, so
// that the finding carries the rewrite. "=> -" drops the words; what stands in square brackets is
// for the writer to fill in (T17 waits for it). How a line is written: phrases.hpp.

#include "bot/tone/pack.hpp"

#include <array>

namespace ajar::tone {
namespace {

constexpr std::string_view kWall = R"(
no (es|será|va a ser|resulta|nos es) posible => sigue como está
(es|resulta) (imposible|inviable) => sigue como está
no (podemos|puedo) _ => lo que sí podemos es [alternativa]
^ no (,|.|!) => -
)";

constexpr std::string_view kApology = R"(
^ (lo siento|lo sentimos) (, pero|pero|,) => -
^ (perdona|perdone|disculpe|disculpa) , (pero)? => -
)";

constexpr std::string_view kBlame = R"(
(olvidaste|olvidó|se te olvidó|se le olvidó|se os olvidó) => falta todavía
(debería|deberías|debió|debiste|tendría que|tendrías que) haber _ => la próxima vez ayuda [paso]
(error|fallo) (de usuario|del usuario) => error al que invita la pantalla
)";

constexpr std::string_view kVague = R"(
(en los próximos días|en unos días|en su momento|más adelante|tan pronto como sea posible|en cuanto se pueda|en cuanto podamos|a lo largo de la semana) => antes de [día y hora]
)";

constexpr std::string_view kNobody = R"(
(alguien|un compañero|una compañera|un técnico) (le|te|os|les) _ => [nombre] le escribe antes de [día y hora]
se (le|te|os|les) (informará|avisará|contactará|notificará) => [nombre] le escribe antes de [día y hora]
)";

constexpr std::string_view kUnnamed = R"(
(al|el) (departamento|área|servicio|equipo) (correspondiente|responsable|competente|adecuado) => [nombre o equipo]
a quien (corresponda|corresponde) => a [nombre o equipo]
)";

constexpr std::string_view kJargon = R"(
ticket => solicitud
tickets => solicitudes
backlog => lista de espera
(sla|slas) => plazo acordado
(stakeholder|stakeholders) => personas implicadas
)";

constexpr std::string_view kCliche = R"(
^ (lamentablemente|desafortunadamente|desgraciadamente|por desgracia) => por ahora
(lamentablemente|desafortunadamente|desgraciadamente|por desgracia) => -
(tenga|ten|tengan) en cuenta que => -
(no dude|no dudes|no duden|no dudéis) en => -
)";

constexpr std::string_view kThreat = R"(
por su cuenta y riesgo => con [lo que hay que vigilar]
)";

constexpr std::string_view kTalkingDown = R"(
(obviamente|evidentemente|lógicamente|simplemente|sencillamente|claramente) => -
)";

constexpr std::string_view kNegation = R"(
no (es|sería|resulta) imposible => es posible
no (es|sería) (inusual|raro|infrecuente) => es habitual
nada imposible => posible
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

std::span<const PhraseList> spanish_rewrites() {
    return kLists;
}

}  // namespace ajar::tone
