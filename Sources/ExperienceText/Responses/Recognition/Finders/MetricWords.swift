import ExperienceModel

/// What the headings of yes/no and amount columns are called, held against a metric's names.
enum MetricWords {
    /// Words that any metric may have, and that name none.
    private static let common: Set<String> = [
        "klant", "klanten", "klantnummer", "dagen", "maanden", "binnen", "eerste", "aantal",
        "onze", "nummer", "datum", "groep", "score", "antwoord", "vraag", "waarde",
        "customer", "customers", "within", "months", "first", "number", "group", "answer",
        "question", "value", "after", "total",
    ]
    /// Subjects of such metrics, each with beginnings of words in Dutch, English, German and
    /// French; those of six letters and more are found within compounds too.
    private static let subjects: [[String]] = [
        [
            "opgezegd", "opzegg", "cancel", "churn", "beëindig", "vertrok", "kündig", "gekündigt",
            "résili",
        ],
        ["kosten", "cost", "kost", "coût"],
        ["omzet", "revenue", "turnover", "umsatz", "chiffre"],
        ["besteding", "besteed", "spend", "spent", "dépens", "ausgaben"],
        ["klacht", "complain", "beschwer", "plainte", "réclam"],
        ["gekocht", "aankoop", "purchas", "bought", "gekauft", "achat"],
        ["verlengd", "verleng", "renew", "verläng", "renouvel"],
        ["contribut", "marge", "margin", "winst", "profit", "gewinn"],
        ["gebeld", "gebelt", "callback", "nabel"],
    ]

    /// Whether all words of a heading stand in the metric's id, name or question, and one of
    /// them says something.
    static func name(_ metric: Metric, heading: String) -> Bool {
        let heading = words(of: heading)
        let own = Set(texts(of: metric).flatMap(words))
        return !heading.isEmpty && heading.allSatisfy(own.contains)
            && heading.contains { $0.count >= 5 && !common.contains($0) }
    }

    /// Whether a heading and the metric's id or name have the same subject, and only that one.
    static func shareSubject(_ metric: Metric, heading: String) -> Bool {
        let told = subjects(in: words(of: heading))
        guard told.count == 1 else { return false }
        return subjects(in: texts(of: metric).flatMap(words)) == told
    }

    private static func texts(of metric: Metric) -> [String] {
        [metric.id, metric.name, metric.question].compactMap(\.self)
    }

    private static func subjects(in words: [String]) -> Set<Int> {
        Set(
            subjects.indices.filter { place in
                subjects[place].contains { beginning in
                    words.contains {
                        $0.hasPrefix(beginning) || beginning.count >= 6 && $0.contains(beginning)
                    }
                }
            })
    }

    private static func words(of text: String) -> [String] {
        Label.folded(text).split { !$0.isLetter }.map(String.init).filter { $0.count >= 3 }
    }
}
