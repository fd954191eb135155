import ExperienceModel

/// What words of agreement, likelihood and satisfaction probably stand for: proposals only.
enum AnswerWords {
    private static let ranks: [(rank: Int, words: [String])] = [
        (
            2,
            [
                "strongly agree", "absolutely", "definitely", "extremely likely", "very likely",
                "very satisfied", "extremely satisfied", "excellent", "very good", "always",
                "helemaal mee eens", "volledig mee eens", "zeer mee eens", "zeer waarschijnlijk",
                "heel waarschijnlijk", "zeer tevreden", "heel tevreden", "uitstekend",
                "zeer goed", "zeker wel", "absoluut", "stimme voll zu", "sehr wahrscheinlich",
                "sehr zufrieden", "tout à fait d’accord", "très probable", "très satisfait",
            ]
        ),
        (
            1,
            [
                "agree", "likely", "somewhat likely", "probably", "satisfied",
                "somewhat satisfied", "good", "often", "somewhat agree", "mee eens", "eens",
                "waarschijnlijk", "waarschijnlijk wel", "tevreden", "goed", "vaak",
                "stimme zu", "wahrscheinlich", "zufrieden", "d’accord", "probable", "satisfait",
            ]
        ),
        (
            0,
            [
                "neutral", "neither agree nor disagree", "neither likely nor unlikely",
                "neither", "fair", "sometimes", "undecided", "neutraal", "niet eens, niet oneens",
                "niet waarschijnlijk, niet onwaarschijnlijk", "soms", "redelijk", "teils, teils",
                "neutre",
            ]
        ),
        (
            -1,
            [
                "disagree", "unlikely", "somewhat unlikely", "probably not", "dissatisfied",
                "somewhat dissatisfied", "poor", "rarely", "somewhat disagree", "mee oneens",
                "oneens", "onwaarschijnlijk", "waarschijnlijk niet", "ontevreden", "matig",
                "zelden", "stimme nicht zu", "unwahrscheinlich", "unzufrieden",
                "pas d’accord", "improbable", "insatisfait",
            ]
        ),
        (
            -2,
            [
                "strongly disagree", "definitely not", "extremely unlikely", "very unlikely",
                "very dissatisfied", "extremely dissatisfied", "very poor", "never",
                "helemaal mee oneens", "volledig mee oneens", "zeer onwaarschijnlijk",
                "heel onwaarschijnlijk", "zeer ontevreden", "heel ontevreden", "slecht",
                "zeer slecht", "zeker niet", "nooit", "stimme gar nicht zu",
                "sehr unwahrscheinlich", "sehr unzufrieden", "pas du tout d’accord",
                "très improbable", "très insatisfait",
            ]
        ),
    ]
    private static let known: [String: Int] = Dictionary(
        ranks.flatMap { entry in entry.words.map { ($0, entry.rank) } },
        uniquingKeysWith: { first, _ in first })
    private static let unsure: Set<String> = [
        "don't know", "don’t know", "i don't know", "i don't remember.", "i don't remember",
        "weet niet", "weet ik niet", "geen mening", "no opinion", "not sure", "weiß nicht",
        "keine angabe", "ne sait pas", "not applicable", "niet van toepassing", "blank",
        "prefer not to say",
    ]
    /// Words for yes and no that the parser does not know and nobody reads otherwise.
    static let plain = [
        "oui": "yes", "non": "no", "nein": "no", "si": "yes", "sí": "yes", "sì": "yes",
        "wahr": "yes", "falsch": "no", "vrai": "yes", "faux": "no",
    ]

    /// `--values 'Likely=yes,Unlikely=no' --missing "Don't know"`: a proposal for these words,
    /// with `?` where none is known.
    static func option(for words: [String], metric: Metric) -> String {
        let missing = words.filter { unsure.contains(Label.folded($0)) }
        let pairs = words.filter { !missing.contains($0) }.map { word in
            "\(word)=\(value(of: word, metric) ?? "?")"
        }
        var parts: [String] = []
        if !pairs.isEmpty {
            parts.append("--values " + OptionText.argument(pairs.joined(separator: ",")))
        }
        if !missing.isEmpty {
            parts.append("--missing " + OptionText.argument(missing.joined(separator: ",")))
        }
        return parts.joined(separator: " ")
    }

    private static func value(of word: String, _ metric: Metric) -> String? {
        let folded = Label.folded(word)
        if let plain = plain[folded], metric.measure == .share, metric.scale == nil {
            return plain
        }
        guard let rank = known[folded] else { return nil }
        if let scale = metric.scale {
            return scale.highest - scale.lowest == 4 ? "\(scale.lowest + rank + 2)" : nil
        }
        return metric.kind == .nps ? nil : rank > 0 ? "yes" : "no"
    }
}
