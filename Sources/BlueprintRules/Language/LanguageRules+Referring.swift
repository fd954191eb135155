import ExperienceModel

// CX010 to CX019: what must fit together.

extension LanguageRules {
    static var referring: [Entry] {
        [
            Entry(
                code: "CX010",
                title: (
                    "the shares of the personas do not total 100 %",
                    "de aandelen van de persona’s zijn samen geen 100%"
                ),
                why: (
                    "Personas are the customers, divided. When their shares do not add up, some customers are forgotten or counted twice.",
                    "Persona’s zijn de klanten, verdeeld. Tellen hun aandelen niet op, dan zijn er klanten vergeten of dubbel geteld."
                ),
                remedy: (
                    "make the shares total 100%, give or take 1",
                    "maak de aandelen samen 100%, op 1 na"
                ),
                bad:
                    "personas:\n  - {id: p-a, name: A, share: 45%}\n  - {id: p-b, name: B, share: 45%}",
                good:
                    "personas:\n  - {id: p-a, name: A, share: 45%}\n  - {id: p-b, name: B, share: 55%}"
            ),
            Entry(
                code: "CX011",
                title: (
                    "a date or quarter cannot be read",
                    "een datum of kwartaal is niet te lezen"
                ),
                why: (
                    "03-04-2026 is March to one reader and April to the next. Dates are written 2026-04-03 and quarters 2026Q2.",
                    "03-04-2026 is voor de een maart en voor de ander april. Een datum schrijf je als 2026-04-03, een kwartaal als 2026Q2."
                ),
                remedy: (
                    "write 2026-04-03 or 2026Q2",
                    "schrijf 2026-04-03 of 2026Q2"
                ),
                bad: "start: 02-03-2026",
                good: "start: 2026-03-02"),
            Entry(
                code: "CX012",
                title: (
                    "a reference points at nothing",
                    "een verwijzing wijst nergens naar"
                ),
                why: (
                    "Everything in a blueprint hangs together by ids. A reference to a name that nothing has breaks the thread from the customer’s words to the roadmap.",
                    "In een blauwdruk hangt alles aan elkaar met namen. Een verwijzing naar iets dat niet bestaat breekt de draad van klantinzicht naar uitrolplan."
                ),
                remedy: (
                    "use the id that is offered, or define it",
                    "neem de voorgestelde naam, of definieer hem"
                ),
                bad: "channel: e-mail",
                good: "channel: email"),
            Entry(
                code: "CX013",
                title: (
                    "YAML that hides what is meant",
                    "YAML die verbergt wat er bedoeld is"
                ),
                why: (
                    "Anchors, aliases and merge keys make one line mean what another says. A blueprint is read in a meeting: what it says stands where you look.",
                    "Ankers, verwijzingen en samenvoegsleutels laten de ene regel betekenen wat een andere zegt. Een blauwdruk lees je in een overleg: wat hij zegt, staat waar u kijkt."
                ),
                remedy: (
                    "write it out",
                    "schrijf het uit"
                ),
                bad: "- &mail {id: tp-mail, …}\n- {<<: *mail, id: tp-2}",
                good: "- {id: tp-mail, …}\n- {id: tp-2, …}"),
            Entry(
                code: "CX014",
                title: (
                    "a key stands in two files",
                    "een sleutel staat in twee bestanden"
                ),
                why: (
                    "The files of a folder are one blueprint. Of two lists of personas only one can be meant.",
                    "De bestanden van een map zijn samen één blauwdruk. Van twee lijsten met persona’s kan er maar één bedoeld zijn."
                ),
                remedy: (
                    "bring both together in one file",
                    "breng beide samen in één bestand"
                ),
                bad: "# a.yaml\npersonas: […]\n# b.yaml\npersonas: […]",
                good: "# personas.yaml\npersonas: […]"),
            Entry(
                code: "CX015",
                title: (
                    "the version of the language is unknown",
                    "de versie van de taal is onbekend"
                ),
                why: (
                    "A later version may mean something else by the same key. A tool that does not know it must not guess.",
                    "Een latere versie kan met dezelfde sleutel iets anders bedoelen. Een programma dat die niet kent, mag niet raden."
                ),
                remedy: (
                    "write cxpilot: 1, or bring cxpilot up to date",
                    "schrijf cxpilot: 1, of werk cxpilot bij"
                ),
                bad: "cxpilot: 2",
                good: "cxpilot: 1"),
            Entry(
                code: "CX016", severity: .warning,
                title: (
                    "a silence that silences nothing",
                    "een uitzondering die niets meer uitzondert"
                ),
                why: (
                    "A rule is silenced for a reason. When there is nothing left to silence, the reason only hides what may come back.",
                    "Een regel zet u stil met een reden. Is er niets meer stil te zetten, dan verbergt die alleen wat terug kan komen."
                ),
                remedy: (
                    "drop it",
                    "haal dit weg"
                ),
                bad:
                    "check: {CX503: {severity: ignore, because: komt nog}}   # the contact is there by now",
                good: "# no silence"),
            Entry(
                code: "CX017",
                title: (
                    "a setting of a rule that does not exist",
                    "een instelling van een regel die niet bestaat"
                ),
                why: (
                    "A silence with a slip in its code silences nothing, and nobody notices.",
                    "Een uitzondering met een typefout in de code zet niets stil, en niemand merkt het."
                ),
                remedy: (
                    "list the rules with: cxpilot explain",
                    "toon de regels met: cxpilot explain"
                ),
                bad: "check: {CX599: {severity: ignore, because: …}}",
                good: "check: {CX509: {severity: ignore, because: …}}"),
            Entry(
                code: "CX018",
                title: (
                    "a limit that the rule cannot have",
                    "een grens die de regel niet kan hebben"
                ),
                why: (
                    "A limit is set in one place, so that everybody reads the same one, and a share is written as one: 90 would be 9000%.",
                    "Een grens staat op één plek, zodat iedereen dezelfde leest, en een aandeel wordt als aandeel geschreven: 90 zou 9000% zijn."
                ),
                remedy: (
                    "set the limit as the message says",
                    "zet de grens zoals de melding het zegt"
                ),
                bad: "check: {CX502: {threshold: 120, because: …}}",
                good: "contact_rules: {max_silence_days: 120}"),
            Entry(
                code: "CX019", severity: .info,
                title: (
                    "a text with a comma between braces",
                    "een tekst met een komma tussen accolades"
                ),
                why: (
                    "Between braces a comma begins the next key. cxpilot reads the words behind it as the rest of the text; another reader of YAML does not.",
                    "Tussen accolades begint na een komma de volgende sleutel. cxpilot leest de woorden erachter als de rest van de tekst; een andere lezer van YAML niet."
                ),
                remedy: (
                    "put quotes around the whole value",
                    "zet aanhalingstekens om de hele waarde"
                ),
                bad: "start_small: {max_share: 10%, exit_plan: we stop, the bill stays}",
                good: "start_small: {max_share: 10%, exit_plan: 'we stop, the bill stays'}"),
        ]
    }
}
