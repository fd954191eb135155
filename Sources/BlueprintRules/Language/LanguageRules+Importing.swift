/// CX091 to CX093: what teams have already, read into a blueprint or a calculator.
extension LanguageRules {
    static var importing: [Entry] {
        [
            Entry(
                code: "CX091",
                title: (
                    "a journey diagram that cannot be read",
                    "een klantreisdiagram dat niet te lezen is"
                ),
                why: (
                    "A task without a score, or with one off the scale, says nothing of how it felt. Guessing would put words into customers' mouths.",
                    "Een taak zonder score, of met een score buiten de schaal, zegt niet hoe het voelde. Raden zou klanten woorden in de mond leggen."
                ),
                remedy: (
                    "write each task as 'task: score: who', with a score from 1 to 5",
                    "schrijf elke taak als 'taak: score: wie', met een score van 1 tot 5"
                ),
                bad: "journey\n  Make tea",
                good: "journey\n  Make tea: 5: Me"),
            Entry(
                code: "CX092",
                title: (
                    "a touchpoint list that cannot be read",
                    "een lijst met contactpunten die niet te lezen is"
                ),
                why: (
                    "A cell that is left out in silence would become a touchpoint nobody meant. So every cell that cannot be read is named, with its place.",
                    "Een cel die stil wordt overgeslagen, wordt een contactpunt dat niemand bedoelde. Daarom wordt elke cel die niet te lezen is genoemd, met haar plek."
                ),
                remedy: (
                    "give each column a heading such as title, stage, day, channel or reach",
                    "geef elke kolom een kop zoals titel, fase, dag, kanaal of bereik"
                ),
                bad: "titel;dag\nWelkomstkaart;binnenkort",
                good: "titel;dag\nWelkomstkaart;3"),
            Entry(
                code: "CX093",
                title: (
                    "a table of answers that cannot be read",
                    "een tabel met antwoorden die niet te lezen is"
                ),
                why: (
                    "A figure is only as good as the answers below it. A cell that is skipped in silence changes it, and nobody would know. So every cell that cannot be read is named, with its place.",
                    "Een cijfer is zo goed als de antwoorden eronder. Een cel die stil wordt overgeslagen verandert het, en niemand zou het weten. Daarom wordt elke cel die niet te lezen is genoemd, met haar plek."
                ),
                remedy: (
                    "put the headings on the first line, one answer on each line, and leave a cell without an answer empty",
                    "zet de kolomkoppen op de eerste regel, één antwoord op elke regel, en laat een cel zonder antwoord leeg"
                ),
                bad: "branch,score\nAmsterdam,nine",
                good: "branch,score\nAmsterdam,9"),
        ]
    }
}
