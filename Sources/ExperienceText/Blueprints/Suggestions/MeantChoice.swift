/// What was probably meant by a word that is none of those to choose from.
enum MeantChoice {
    /// The word that was meant, nil where none is near.
    static func word(_ text: String, among words: [String]) -> String? {
        let written = text.lowercased().replacing("_", with: "-")
        let synonym = synonyms[written]?.first { words.contains($0) }
        return synonym ?? SpellingSuggestion.nearest(to: written, among: words)
    }

    /// Dutch words, and those of other tools, with what they stand for.
    private static let synonyms: [String: [String]] = [
        "nederlands": ["nl"], "dutch": ["nl"], "engels": ["en"], "english": ["en"],
        "hoog": ["high"], "laag": ["low"], "midden": ["medium"], "gemiddeld": ["medium", "mean"],
        "middel": ["medium"], "average": ["medium", "mean"], "gemiddelde": ["mean"],
        "positief": ["positive"], "neutraal": ["neutral"], "negatief": ["negative"],
        "voorgrond": ["frontstage"], "front": ["frontstage"], "voorkant": ["frontstage"],
        "achtergrond": ["backstage"], "back": ["backstage"], "back-office": ["backstage"],
        "nu": ["current"], "huidig": ["current"], "as-is": ["current"], "straks": ["future"],
        "toekomst": ["future"], "toekomstig": ["future"], "to-be": ["future"],
        "primair": ["primary"], "hoofddoel": ["primary"], "secundair": ["secondary"],
        "klant": ["customer"], "klanten": ["customer"], "filiaal": ["branch"],
        "vestiging": ["branch"], "store": ["branch"],
        "eenrichting": ["one-way"], "eenzijdig": ["one-way"], "tweerichting": ["two-way"],
        "tweezijdig": ["two-way"],
        "gerandomiseerd": ["randomised"], "geloot": ["randomised"], "rct": ["randomised"],
        "ab-test": ["randomised"], "a/b": ["randomised"], "per-filiaal": ["by-branch"],
        "voor-na": ["before-after"], "voor-en-na": ["before-after"], "pre-post": ["before-after"],
        "percentage": ["rate"], "ratio": ["rate"], "share": ["rate"], "average-score": ["mean"],
        "tevredenheid": ["csat", "satisfy"], "gemak": ["ces"], "aanbeveling": ["recommend"],
        "buiten-naar-binnen": ["outside-in"], "binnen-naar-buiten": ["inside-out"],
        "interviews": ["interview"], "gesprek": ["interview"], "enquete": ["survey"],
        "enquête": ["survey"], "klacht": ["complaint"], "klachten": ["complaint"],
        "observatie": ["observation"], "kpi": ["internal-kpi"], "analytics": ["web-analytics"],
        "waarschuwing": ["warning"], "fout": ["error"], "negeren": ["ignore"], "uit": ["ignore"],
        "satisfaction": ["satisfy", "csat"], "tevreden-stellen": ["satisfy"],
        "optimize": ["optimise"], "engagement": ["engage"],
        "off": ["ignore"], "none": ["ignore"],
    ]
}
