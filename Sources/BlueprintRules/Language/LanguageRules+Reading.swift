import ExperienceModel

// CX001 to CX009: text, keys and values.

extension LanguageRules {
    static var reading: [Entry] {
        [
            Entry(
                code: "CX001",
                title: (
                    "the text cannot be read as YAML",
                    "de tekst is niet als YAML te lezen"
                ),
                why: (
                    "A blueprint is text that people and programs read. Where its signs do not fit together, nobody can know what was meant, so nothing behind that place is judged.",
                    "Een blauwdruk is tekst die mensen en programma’s lezen. Waar de tekens niet kloppen, weet niemand wat er bedoeld is; wat daarna komt wordt niet beoordeeld."
                ),
                remedy: (
                    "mend the line that is shown; look at blanks, quotes and brackets",
                    "herstel de getoonde regel; kijk naar spaties, aanhalingstekens en haakjes"
                ),
                bad: "text: \"Welkom",
                good: "text: \"Welkom\""),
            Entry(
                code: "CX002",
                title: (
                    "a key is unknown",
                    "een sleutel is onbekend"
                ),
                why: (
                    "A key that is spelt wrong would silently be left out, and with it what the team decided. So every key must be one of the language.",
                    "Een sleutel met een typefout zou ongemerkt wegvallen, en daarmee wat het team besloot. Daarom moet elke sleutel in de taal bestaan."
                ),
                remedy: (
                    "use the key that is offered, or list them with: cxpilot schema",
                    "neem de voorgestelde sleutel, of bekijk ze met: cxpilot schema"
                ),
                bad: "personaz: []",
                good: "personas: []"),
            Entry(
                code: "CX003",
                title: (
                    "a key is missing",
                    "een sleutel ontbreekt"
                ),
                why: (
                    "Some things no part can do without: a touchpoint without a day lies nowhere in the journey.",
                    "Sommige dingen kan een onderdeel niet missen: een contactpunt zonder dag ligt nergens in de klantreis."
                ),
                remedy: (
                    "add the key that is named",
                    "voeg de genoemde sleutel toe"
                ),
                bad: "- {id: tp-kaart, stage: welkom}",
                good:
                    "- {id: tp-kaart, stage: welkom, day: 3, channel: post, reach: 100%, side: frontstage}"
            ),
            Entry(
                code: "CX004",
                title: (
                    "a value has the wrong type",
                    "een waarde is van de verkeerde soort"
                ),
                why: (
                    "A list where one text is meant, or a word where a number is meant, can be read in two ways. A blueprint is read in one.",
                    "Een lijst waar één tekst hoort, of een woord waar een getal hoort, is op twee manieren te lezen. Een blauwdruk lees je op één manier."
                ),
                remedy: (
                    "write a value of the kind that is named",
                    "schrijf een waarde van de genoemde soort"
                ),
                bad: "needs: zekerheid",
                good: "needs: [zekerheid]"),
            Entry(
                code: "CX005",
                title: (
                    "a value is not one of those allowed",
                    "een waarde hoort niet bij de toegestane waarden"
                ),
                why: (
                    "Designs, tones and sides are choices from a short list, so that every team means the same by them.",
                    "Opzet, toon en kant zijn keuzes uit een korte lijst, zodat elk team er hetzelfde mee bedoelt."
                ),
                remedy: (
                    "choose one of the values that are listed",
                    "kies een van de genoemde waarden"
                ),
                bad: "tone: vrolijk",
                good: "tone: positive"),
            Entry(
                code: "CX006",
                title: (
                    "a key or an id is given twice",
                    "een sleutel of naam is twee keer gegeven"
                ),
                why: (
                    "A reference must point at one thing. Two touchpoints with one id, or two values under one key, make every figure about them doubtful.",
                    "Een verwijzing moet naar één ding wijzen. Twee contactpunten met één naam, of twee waarden onder één sleutel, maken elk cijfer erover onzeker."
                ),
                remedy: (
                    "keep one, or give the second another name",
                    "houd er één, of geef de tweede een andere naam"
                ),
                bad: "- {id: tp-mail, …}\n- {id: tp-mail, …}",
                good: "- {id: tp-mail, …}\n- {id: tp-mail-2, …}"),
            Entry(
                code: "CX007",
                title: (
                    "an id is not in small letters, digits and hyphens",
                    "een naam is niet in kleine letters, cijfers en streepjes"
                ),
                why: (
                    "Ids are typed on the command line, stand in file names and in links. One way of writing them keeps them the same everywhere.",
                    "Namen typt u op de opdrachtregel; ze staan in bestandsnamen en links. Met één schrijfwijze zijn ze overal gelijk."
                ),
                remedy: (
                    "write it as tp-kaart",
                    "schrijf het als tp-kaart"
                ),
                bad: "id: TP_Kaart",
                good: "id: tp-kaart"),
            Entry(
                code: "CX008",
                title: (
                    "a value is out of range",
                    "een waarde valt buiten de grenzen"
                ),
                why: (
                    "A read-out before the start or a negative number of days is a slip of the pen; a plan that rests on it cannot be kept.",
                    "Een evaluatie voor de start of een negatief aantal dagen is een verschrijving; een plan dat daarop rust is niet waar te maken."
                ),
                remedy: (
                    "write a value within the bounds that are named",
                    "schrijf een waarde binnen de genoemde grenzen"
                ),
                bad: "start: 2026-03-02\nreadout: 2026-02-01",
                good: "start: 2026-03-02\nreadout: 2026-07-13"),
            Entry(
                code: "CX009",
                title: (
                    "a share is not written as one",
                    "een aandeel is niet als aandeel geschreven"
                ),
                why: (
                    "26 can mean 26 % or a slip for 0.26. Shares are written 26% or 0.26, so that nobody has to guess.",
                    "26 kan 26% zijn of een verschrijving van 0.26. Een aandeel schrijf je als 26% of 0.26, zodat niemand hoeft te raden."
                ),
                remedy: (
                    "write 26% or 0.26",
                    "schrijf 26% of 0.26"
                ),
                bad: "reach: 92",
                good: "reach: 92%"),
        ]
    }
}
