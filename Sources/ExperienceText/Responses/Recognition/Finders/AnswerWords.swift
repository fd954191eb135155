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
    private static let notAtAll: Set<String> = [
        "not at all likely", "not likely at all", "not at all", "helemaal niet waarschijnlijk",
        "helemaal niet", "zeer onwaarschijnlijk", "überhaupt nicht wahrscheinlich",
        "pas du tout probable",
    ]
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
    ///
    /// - Parameter isOneOfSeveral: whether the words are explained for this metric alone.
    static func option(
        for words: [String], metric: Metric, isOneOfSeveral: Bool = false
    ) -> String {
        let own = isOneOfSeveral ? metric.id + ":" : ""
        let unknown = words.filter { unsure.contains(Label.folded($0)) }
        // 1 and 2 are yes and no only where they are no part of a longer row of numbers.
        let isScale = words.contains { Int($0).map { (3...7).contains($0) || $0 == 10 } ?? false }
        let pairs = words.filter { !unknown.contains($0) }.map { word in
            let value = isScale && Int(word) != nil ? nil : value(of: word, metric)
            return "\(OptionText.word(own + word))=\(value ?? "?")"
        }
        let missing = unknown.map { own + $0 }
        var parts: [String] = []
        if !pairs.isEmpty {
            parts.append("--values " + OptionText.argument(pairs.joined(separator: ",")))
        }
        if !missing.isEmpty {
            parts.append("--missing " + OptionText.list(missing))
        }
        return parts.joined(separator: " ")
    }

    /// The options that settle what words are that stand among the answers to one of several
    /// metrics: what each stands for, or that they are no answers.
    static func settling(_ words: [String], _ metric: Metric) -> [String] {
        let first = Array(words.prefix(12))
        let named = first.map { "\(metric.id):\($0)" }
        let proposal = option(for: first, metric: metric, isOneOfSeveral: true)
        let missing = "--missing " + OptionText.list(named)
        return proposal == missing ? [missing] : [proposal, missing]
    }

    /// Whether that is a word for one end of a scale.
    static func isEnd(_ word: String) -> Bool {
        let folded = Label.folded(word)
        return known[folded].map { abs($0) == 2 } ?? notAtAll.contains(folded)
    }

    /// Whether that is a way of giving no answer.
    static func isUnsure(_ word: String) -> Bool { unsure.contains(Label.folded(word)) }

    /// Whether that is a word of these scales.
    static func isAnswer(_ word: String) -> Bool { known[Label.folded(word)] != nil }

    /// Whether that is a word of these scales, or one for not knowing.
    static func knows(_ word: String) -> Bool {
        known[Label.folded(word)] != nil || unsure.contains(Label.folded(word))
    }

    /// 1 for a plain yes, 0 for a plain no.
    static func yesOrNo(_ word: String) -> Double? {
        let answer = YesNoParser.read(plain[word] ?? word)
        guard case .value(let value) = answer, Double(word) == nil else { return nil }
        return value
    }

    /// What a box of a table of shares probably stands for: the upper box of three is the only
    /// one that counts, as publishers of such tables have it.
    static func box(_ ending: String, _ metric: Metric) -> String? {
        let isTop: Bool? =
            switch ending {
            case "dy", "tb", "top", "top box": true
            case "py", "middle", "middle box": nil
            case "dn", "pn", "bb", "bottom", "bottom box": false
            default: yesOrNo(ending).map { $0 == 1 }
            }
        let isMiddle = ["py", "middle", "middle box"].contains(ending)
        guard isTop != nil || isMiddle else { return value(of: ending, metric) }
        if metric.kind == .nps { return isMiddle ? "8" : isTop == true ? "10" : "0" }
        return metric.measure == .share && metric.scale == nil
            ? (isTop == true ? "yes" : "no") : nil
    }

    /// What a word stands for as an answer to a metric, `?` where nothing tells it.
    static func proposal(for word: String, _ metric: Metric) -> String {
        value(of: word, metric) ?? "?"
    }

    private static func value(of word: String, _ metric: Metric) -> String? {
        let folded = Label.folded(word)
        if let plain = plain[folded], metric.measure == .share, metric.scale == nil {
            return plain
        }
        if metric.measure == .share, metric.scale == nil, ["1", "2"].contains(word) {
            return word == "1" ? "yes" : "no"
        }
        let end = notAtAll.contains(folded) ? -2 : known[folded]
        guard let rank = end else { return nil }
        if let scale = AnswerParser.scale(of: metric) {
            if scale.highest - scale.lowest == 4 { return "\(scale.lowest + rank + 2)" }
            return abs(rank) == 2 ? "\(rank > 0 ? scale.highest : scale.lowest)" : nil
        }
        return metric.kind == .nps ? nil : rank > 0 ? "yes" : "no"
    }
}
