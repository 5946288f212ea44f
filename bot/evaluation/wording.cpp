#include "bot/evaluation/wording.hpp"

#include "bot/domain/spelled_date.hpp"

#include <algorithm>
#include <cmath>

namespace ajar::evaluation::wording {
namespace {

void replace_all(std::string& text, std::string_view from, std::string_view to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

LocalText number(double value) {
    return same(std::to_string(std::lround(std::ceil(value))));
}

LocalText weekly(const knowledge::Team& team) {
    return number(team.hours_per_week);
}

}  // namespace

LocalText same(std::string text) {
    return {{"en", std::move(text)}};
}

LocalText day(Date date) {
    LocalText text;
    for (const char* language : {"de", "en", "es", "fr"})
        text[language] = day_and_month(date, language);
    return text;
}

LocalText fill(const LocalText& pattern, const std::vector<LocalText>& values) {
    LocalText filled = pattern;
    // A value in several languages but this one would mix two in one sentence.
    const auto mixed = [&](const auto& entry) {
        return std::any_of(values.begin(), values.end(), [&](const LocalText& value) {
            return value.size() > 1 && !value.contains(entry.first);
        });
    };
    if (filled.size() > 1) std::erase_if(filled, mixed);
    for (auto& [locale, text] : filled)
        for (std::size_t i = 0; i < values.size(); ++i)
            replace_all(text, "{" + std::to_string(i) + "}", in_locale(values[i], locale));
    return filled;
}

LocalText free_hours(const knowledge::Team& team, Date ready_by) {
    return fill(
        {{"en", "{0} has the hours for this by {1}."},
         {"de", "{0} hat die Stunden dafür bis zum {1}."},
         {"es", "El equipo {0} tiene las horas para esto hasta el {1}."},
         {"fr", "L'équipe {0} a les heures pour cela d'ici le {1}."}},
        {team.name, day(ready_by)}
    );
}

LocalText booked(const knowledge::Team& team, const knowledge::Commitment& commitment, Date free) {
    return fill(
        {{"en", "{0} is committed to {1} until {2}, so the first free hours are on {3}."},
         {"de", "{0} arbeitet bis zum {2} an {1}; die ersten freien Stunden liegen am {3}."},
         {"es",
          "El equipo {0} está comprometido con {1} hasta el {2}, así que las primeras horas libres "
          "son el {3}."},
         {"fr",
          "L'équipe {0} travaille sur {1} jusqu'au {2}, et ses premières heures libres sont le "
          "{3}."}},
        {team.name, commitment.name, day(commitment.until), day(free)}
    );
}

LocalText lead_time(int days, Date earliest) {
    return fill(
        {{"en", "Ordering and delivery take {0} working days, which makes {1} the earliest date."},
         {"de",
          "Bestellung und Lieferung dauern {0} Arbeitstage, frühester Termin ist damit der {1}."},
         {"es",
          "El pedido y la entrega llevan {0} días laborables, así que la primera fecha es el {1}."},
         {"fr",
          "La commande et la livraison prennent {0} jours ouvrés, la première date est donc le "
          "{1}."}},
        {same(std::to_string(days)), day(earliest)}
    );
}

LocalText too_much_work(const knowledge::Team& team, double hours, Date earliest) {
    return fill(
        {{"en", "This takes {1} hours of work and {0} has {2} a week, which leads to {3}."},
         {"de", "Das sind {1} Stunden Arbeit, {0} hat {2} in der Woche; fertig wäre es am {3}."},
         {"es",
          "Son {1} horas de trabajo y el equipo {0} tiene {2} por semana, lo que lleva al {3}."},
         {"fr",
          "Cela fait {1} heures de travail et l'équipe {0} en a {2} par semaine, ce qui mène au "
          "{3}."}},
        {team.name, number(hours), weekly(team), day(earliest)}
    );
}

LocalText no_date(const knowledge::Team& team, double hours) {
    return fill(
        {{"en", "This takes {1} hours of work, and the next twelve months of {0} are assigned."},
         {"de",
          "Das sind {1} Stunden Arbeit, und die nächsten zwölf Monate von {0} sind vergeben."},
         {"es",
          "Son {1} horas de trabajo, y los próximos doce meses del equipo {0} están asignados."},
         {"fr",
          "Cela fait {1} heures de travail, et les douze prochains mois de l'équipe {0} sont "
          "attribués."}},
        {team.name, number(hours)}
    );
}

LocalText in_time(Date ready_by, Date deadline) {
    return fill(
        {{"en", "It can be ready by {0}, in time for {1}."},
         {"de", "Fertig bis zum {0}, rechtzeitig vor dem {1}."},
         {"es", "Puede estar listo el {0}, a tiempo para el {1}."},
         {"fr", "Cela peut être prêt le {0}, à temps pour le {1}."}},
        {day(ready_by), day(deadline)}
    );
}

LocalText nobody_skilled(const knowledge::Team& team, const std::string& skill) {
    return fill(
        {{"en", "This work takes {1}, a skill which {0} has had to buy in since this year."},
         {"de", "Diese Arbeit braucht {1}, und {0} kauft dieses Wissen seit diesem Jahr ein."},
         {"es",
          "Este trabajo requiere conocimientos de {1}, que el equipo {0} contrata fuera desde este "
          "año."},
         {"fr",
          "Ce travail demande des compétences en {1}, que l'équipe {0} achète à l'extérieur depuis "
          "cette année."}},
        {team.name, team.skill_name(skill)}
    );
}

LocalText skilled(const knowledge::Team& team, const std::string& skill) {
    if (skill.empty())
        return fill(
            {{"en", "Everybody in {0} can do this."},
             {"de", "Das kann jede Person im Team {0}."},
             {"es", "Cualquier persona del equipo {0} puede hacerlo."},
             {"fr", "Chacun dans l'équipe {0} peut le faire."}},
            {team.name}
        );
    return fill(
        {{"en", "{0} has people for {1}."},
         {"de", "{0} hat Fachleute für {1}."},
         {"es", "El equipo {0} tiene especialistas en {1}."},
         {"fr", "L'équipe {0} a des spécialistes en {1}."}},
        {team.name, team.skill_name(skill)}
    );
}

LocalText not_ours(const knowledge::Service& service, const LocalText& who) {
    return fill(
        {{"en", "{0} is run by {1}, who hold the budget and the contracts for it."},
         {"de", "{0} liegt bei {1}, dort liegen auch Budget und Verträge dafür."},
         {"es", "El presupuesto y los contratos de «{0}» están en manos de {1}."},
         {"fr", "« {0} » relève de {1}, qui en tient le budget et les contrats."}},
        {service.name, who}
    );
}

LocalText no_service() {
    return {
        {"en", "Our catalogue has no service for this need yet."},
        {"de", "Unser Katalog enthält für dieses Anliegen noch keinen Service."},
        {"es", "Nuestro catálogo aún está sin un servicio para esta necesidad."},
        {"fr", "Notre catalogue reste encore sans service pour ce besoin."}};
}

LocalText ours(const knowledge::Service& service) {
    return fill(
        {{"en", "{0} is a service of ours."},
         {"de", "{0} gehört zu unserem Angebot."},
         {"es", "«{0}» es uno de nuestros servicios."},
         {"fr", "« {0} » fait partie de nos services."}},
        {service.name}
    );
}

LocalText may_decide() {
    return {
        {"en", "IT may decide this by itself."},
        {"de", "Das darf die IT selbst entscheiden."},
        {"es", "Informática puede decidirlo por sí misma."},
        {"fr", "L'informatique peut en décider elle-même."}};
}

LocalText no_rule() {
    return {
        {"en", "Every policy that concerns this is met."},
        {"de", "Alle Richtlinien, die das betreffen, sind eingehalten."},
        {"es", "Se cumplen todas las normas que afectan a esto."},
        {"fr", "Toutes les règles concernées sont respectées."}};
}

LocalText open_fact(const LocalText& slot_label, const LocalText& rule_title) {
    return fill(
        {{"en", "Open: {0}. “{1}” may apply."},
         {"de", "Offen: {0}. „{1}“ kann gelten."},
         {"es", "Pendiente: {0}. Puede aplicarse «{1}»."},
         {"fr", "En suspens : {0}. « {1} » peut s'appliquer."}},
        {slot_label, rule_title}
    );
}

LocalText executive() {
    return {
        {"en", "The requester is an executive: a refusal is for IT management to give (P7)."},
        {"de",
         "Die Anfrage kommt aus der Geschäftsleitung: eine Absage ist Sache der IT-Leitung (P7)."},
        {"es",
         "La petición viene de la dirección: una negativa corresponde a la dirección de TI (P7)."},
        {"fr",
         "La demande vient de la direction : un refus revient à la direction informatique (P7)."}};
}

}  // namespace ajar::evaluation::wording
