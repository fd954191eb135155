/// What a column of a touchpoint list tells, by its heading in English or Dutch.
enum TouchpointColumn: CaseIterable {
    case journey, id, title, stage, day, channel, reach, side, proactive, owner, thanks, retention
    case tone, momentOfTruth, emotion, expectation, pain, text, script, note

    /// The headings that mean it, in small letters with hyphens; the first is its key.
    var headings: [String] {
        switch self {
        case .journey: ["journey", "klantreis", "reis"]
        case .id: ["id", "code", "kenmerk"]
        case .title:
            [
                "title", "name", "touchpoint", "contact", "titel", "naam", "contactpunt",
                "contactmoment",
            ]
        case .stage: ["stage", "phase", "section", "fase"]
        case .day: ["day", "days", "dag", "dagen"]
        case .channel: ["channel", "kanaal"]
        case .reach: ["reach", "share", "bereik", "aandeel"]
        case .side: ["side", "zijde", "kant"]
        case .proactive: ["proactive", "proactief"]
        case .owner: ["owner", "discipline", "team", "eigenaar"]
        case .thanks: ["thanks", "bedankt", "dank"]
        case .retention: ["retention", "behoud"]
        case .tone: ["tone", "toon", "gevoel"]
        case .momentOfTruth: ["moment-of-truth", "mot", "moment-van-de-waarheid"]
        case .emotion: ["emotion", "score", "emotie"]
        case .expectation: ["expectation", "verwachting"]
        case .pain: ["pain", "pijn", "pijnpunt"]
        case .text: ["text", "message", "tekst", "bericht"]
        case .script: ["script", "gesprek", "gespreksscript"]
        case .note: ["note", "notes", "remark", "notitie", "opmerking"]
        }
    }

    /// Its key in the language.
    var key: String { headings[0] }

    /// Whether it holds running text, with line breaks of its own.
    var isProse: Bool { [.expectation, .pain, .text, .script, .note].contains(self) }

    /// The column with that heading.
    init?(heading: String) {
        let words = heading.lowercased().split { $0 == " " || $0 == "_" || $0 == "-" }
        let name = words.joined(separator: "-")
        guard let column = Self.allCases.first(where: { $0.headings.contains(name) }) else {
            return nil
        }
        self = column
    }
}
