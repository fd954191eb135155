package import ExperienceModel

/// The words that the language of blueprints chooses from, as people say them.
extension Wording {
    /// `positief` for `positive`; a word that is none of them stays as it is.
    package func choice(_ word: String) -> String {
        guard language == .dutch else { return word }
        return Self.dutchChoices[word] ?? word
    }

    private static let dutchChoices: [String: String] = [
        "low": "laag", "medium": "gemiddeld", "high": "hoog", "one-way": "eenrichting",
        "two-way": "tweerichting", "positive": "positief", "neutral": "neutraal",
        "negative": "negatief", "current": "huidig", "future": "toekomstig",
        "survey": "enquête", "observation": "observatie", "complaint": "klacht",
        "contact-log": "contactregistratie", "web-analytics": "webstatistiek",
        "internal-kpi": "interne indicator", "suspect": "onbekende",
        "first-purchase": "eerste aankoop", "repeat-purchase": "herhaalaankoop",
        "regular": "vaste klant", "ambassador": "ambassadeur", "identify": "identificeren",
        "communicate": "communiceren", "reward": "belonen", "recognise": "erkennen",
        "interact": "in gesprek gaan", "collaborate": "samenwerken", "advocate": "aanbevelen",
        "satisfy": "tevreden stellen", "optimise": "ervaring verbeteren",
        "engage": "betrokkenheid vergroten", "rate": "aandeel", "mean": "gemiddelde",
        "recommend": "beveelt aan", "planned": "gepland", "launched": "gestart",
        "decided": "besloten",
    ]
}
