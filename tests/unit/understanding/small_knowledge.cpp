#include "tests/unit/understanding/small_knowledge.hpp"

namespace ajar::understanding {
namespace {

using knowledge::Knowledge;
using knowledge::RootNeed;
using knowledge::Service;

Service licence() {
    Service service;
    service.id = "software_licence";
    service.name = {{"en", "Software licence"}, {"de", "Softwarelizenz"}};
    service.products = {"Figma", "Photoshop", "Office 365"};
    service.phrases["en"] = {
        "I need a Figma licence",
        "can I get Photoshop on my computer",
        "please install Figma for me",
        "a licence for Photoshop please",
        "who do I ask for an Adobe licence",
        "we need five seats of Figma",
        "my Photoshop trial has run out",
        "software licence for a designer",
        "is there a spare licence for drawing software",
        "I would like to use Figma",
    };
    service.phrases["de"] = {
        "ich brauche eine Lizenz für Figma",
        "bitte Photoshop installieren",
        "wir brauchen fünf Lizenzen",
        "kann ich Figma bekommen",
        "gibt es noch eine freie Softwarelizenz",
    };
    RootNeed images;
    images.id = "edit_images";
    images.need = {{"en", "edit pictures yourself"}, {"de", "Bilder selbst bearbeiten"}};
    images.phrases["en"] = {"to crop and retouch product photos", "I make the graphics myself"};
    RootNeed review;
    review.id = "review_designs";
    review.need = {{"en", "look at designs and comment on them"}, {"de", "Entwürfe kommentieren"}};
    review.phrases["en"] = {"only to comment on mockups", "I just look at what designers made"};
    service.root_needs = {images, review};
    return service;
}

Service laptop() {
    Service service;
    service.id = "new_laptop";
    service.name = {{"en", "New laptop"}, {"de", "Neues Notebook"}};
    service.products = {"ThinkPad", "MacBook"};
    service.phrases["en"] = {
        "I need a new laptop",
        "my notebook is old, can I get another one",
        "please order a laptop for me",
        "could I have a MacBook",
        "a lighter notebook for travelling",
        "when do I get my next laptop",
        "a ThinkPad with more memory please",
        "I would like a faster computer",
        "laptop for the new colleague",
        "my computer is five years old",
    };
    service.phrases["de"] = {
        "ich brauche ein neues Notebook",
        "mein Rechner ist alt",
        "bitte einen Laptop bestellen",
        "ich hätte gerne ein MacBook",
        "wann bekomme ich ein neues Notebook",
    };
    return service;
}

Service monitor() {
    Service service;
    service.id = "monitor";
    service.name = {{"en", "Monitor"}, {"de", "Bildschirm"}};
    service.products = {"monitor", "headset", "docking station"};
    service.phrases["en"] = {
        "I need a second monitor",
        "a bigger screen for my desk please",
        "can I have a docking station",
        "I want a docking station",
        "headset for calls",
        "please order a headset for me",
        "a monitor for the new starter",
        "two monitors for our team",
        "my screen is too small",
        "external display for the office",
    };
    service.phrases["de"] = {
        "ich brauche einen zweiten Monitor",
        "bitte einen größeren Bildschirm",
        "kann ich eine Dockingstation haben",
        "ein Headset bitte",
        "zwei Monitore für unser Team",
    };
    return service;
}

Service password() {
    Service service;
    service.id = "password_reset";
    service.name = {{"en", "Password reset"}, {"de", "Passwort zurücksetzen"}};
    service.type = RequestType::ServiceProblem;
    service.phrases["en"] = {
        "I forgot my password",
        "please reset my password",
        "my account is locked",
        "I can't log in any more",
        "my password has expired",
        "locked out of my account",
        "I need a new password",
        "the login says wrong password",
        "the sign-in code does not arrive",
        "too many attempts and now I am blocked",
    };
    service.phrases["de"] = {
        "ich habe mein Passwort vergessen",
        "bitte Passwort zurücksetzen",
        "mein Konto ist gesperrt",
        "ich kann mich nicht mehr anmelden",
        "mein Passwort ist abgelaufen",
    };
    return service;
}

Service printer() {
    Service service;
    service.id = "printer";
    service.name = {{"en", "Printing"}, {"de", "Drucken"}};
    service.type = RequestType::ServiceProblem;
    service.products = {"printer"};
    service.phrases["en"] = {
        "the printer has a paper jam",
        "I can't print",
        "our printer does not work",
        "how do I print from my laptop",
        "printing takes for ever",
        "the printer on the second floor is broken",
        "we need a printer in the warehouse",
        "the printer prints stripes",
        "toner is empty",
        "print jobs disappear",
    };
    service.phrases["de"] = {
        "der Drucker hat Papierstau",
        "ich kann nicht drucken",
        "unser Drucker geht nicht",
        "der Drucker im zweiten Stock ist kaputt",
        "der Toner ist leer",
    };
    return service;
}

}  // namespace

Knowledge small_knowledge() {
    Knowledge known;
    known.company.name = "Fernhall";
    known.services = {licence(), laptop(), monitor(), password(), printer()};
    known.background["en"] = {
        "what is the weather like",
        "please book a hotel in Lisbon",
        "who won the match",
        "I need a taxi to the airport",
        "can you order lunch for us",
        "my cat is ill",
        "we need a lawyer for a contract",
        "the coffee is terrible today",
        "tell me a story about the sea",
        "please water the plants",
        "the forklift leaks oil",
        "I want to sell my bicycle",
    };
    known.background["de"] = {
        "wie wird das Wetter",
        "bitte ein Hotel in Lissabon buchen",
        "ich brauche ein Taxi",
        "der Kaffee schmeckt nicht",
        "bitte die Blumen gießen",
        "meine Katze ist krank",
    };
    known.act_phrases["small_talk"]["en"] = {
        "how are you doing today",
        "who built you",
        "do you like your job",
        "what is your favourite colour"};
    known.act_phrases["status_question"]["en"] = {
        "has my request been approved yet",
        "where does my request stand",
        "how far are you with my order"};
    known.act_phrases["service_problem"]["en"] = {
        "it does not work any more",
        "there is an error when I open it",
        "the program crashes all the time",
        "everything is down since this morning",
        "it worked yesterday and today it doesn't",
    };
    known.act_phrases["question"]["en"] = {
        "how do I do that",
        "what is the difference between the two",
        "where can I find the guide",
        "am I allowed to take it abroad",
        "who is responsible for this",
    };
    Person priya;
    priya.id = "priya-raman";
    priya.name = "Priya Raman";
    Person grace;
    grace.id = "grace-byrne";
    grace.name = "Grace Byrne";
    known.people = {priya, grace};
    return known;
}

}  // namespace ajar::understanding
