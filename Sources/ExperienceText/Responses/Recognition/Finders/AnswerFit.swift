import ExperienceModel

/// How well the values of a column fit a metric, and what its heading says of it.
struct AnswerFit {
    /// What the heading says, the surest last.
    enum Voice: Int, Comparable {
        case silent, maybe, speaks, kind, own

        static func < (left: Voice, right: Voice) -> Bool { left.rawValue < right.rawValue }
    }

    /// Headings of the score that decides.
    private static let countedScores: Set<String> = [
        "value", "waarde", "answer", "antwoord", "rating", "wert", "valeur",
    ]
    private static let scores: Set<String> = ["score", "cijfer", "uw cijfer", "note"]

    let column: HeadColumn
    let voice: Voice
    /// The share of the answered cells that are answers.
    let fit: Double
    /// How many different answers there are among the values.
    let variety: Int
    /// The words that are no answers, the most frequent first.
    let words: [String]

    init(
        _ column: HeadColumn, to metric: Metric, said: ResponseMapping, isFirst: Bool = false
    ) {
        self.column = column
        let voice = Self.voice(of: column, for: metric)
        let isScore =
            Self.scores.contains(column.folded)
            || said.isCounts && Self.countedScores.contains(column.folded)
        self.voice = isFirst && voice < .kind && isScore ? .kind : voice
        var values = said.values(for: metric.id)
        if metric.measure == .share, metric.scale == nil {
            values.merge(AnswerWords.plain) { said, _ in said }
        }
        let parser = AnswerParser(
            metric: metric, missing: said.missing(for: metric.id), values: values)
        var (answers, answered) = (0, 0)
        var different: Set<Double> = []
        var words: [(text: String, rows: Int)] = []
        for value in column.values {
            switch parser.read(value.text) {
            case .missing: continue
            case .value(let answer):
                answers += value.rows
                different.insert(answer)
            case .offScale, .ambiguousNumber: break
            case .notAnAnswer: words.append(value)
            }
            answered += value.rows
        }
        variety = different.count
        fit = answered == 0 ? 0 : Double(answers) / Double(answered)
        self.words = words.sorted { $0.rows > $1.rows }.map(\.text)
    }

    /// Whether the values are answers, a few codes and slips aside.
    var isFitting: Bool { fit >= 0.5 }

    /// Whether hardly a value is none, and they differ, so that the column may be proposed
    /// although its heading does not speak of the metric.
    var isProposable: Bool { fit >= 0.9 && variety > 1 }

    /// Whether few words stand for the answers.
    var isWords: Bool {
        !isFitting && !words.isEmpty && words.count <= 15 && column.filled > 1 && !isPercentages
    }

    /// Whether most values are percentages, which no single customer answers.
    var isPercentages: Bool { column.share { $0.hasSuffix("%") } >= 0.5 }

    /// Whether most cells say yes or no in words, and few others what they say.
    var isPlainYesOrNo: Bool {
        isFitting && variety > 1 && words.count <= 5
            && column.share { AnswerWords.yesOrNo(Label.folded($0)) != nil } >= 0.5
    }

    /// Whether the answers of a column that somebody named are words, but for a few at most.
    var isMostlyWords: Bool {
        fit < 0.5 && !words.isEmpty && words.count <= 30 && column.filled > 2
    }

    /// Whether some of the answers are words for the ends of a scale, or codes that a yes or no
    /// does not have: without them the others would say something else.
    func lacksWords(of metric: Metric) -> Bool {
        guard isFitting || fit > 0, !words.isEmpty else { return false }
        let lost = Set(words)
        let rows = column.values.filter { lost.contains($0.text) }
        let share = Double(rows.reduce(0) { $0 + $1.rows }) / Double(max(1, column.filled))
        if AnswerParser.scale(of: metric) == nil {
            return metric.measure == .share && share >= 0.05 && words.count <= 5
                && words.allSatisfy { Int($0) != nil }
        }
        return words.contains(where: AnswerWords.isEnd) && words.count <= 4
    }

    /// The words that have to be explained: with a code that is neither yes nor no every code is.
    func openWords(of metric: Metric) -> [String] {
        let isYesOrNo = AnswerParser.scale(of: metric) == nil && metric.measure == .share
        return isYesOrNo && words.allSatisfy { Int($0) != nil } ? column.values.map(\.text) : words
    }

    /// Whether any of the words may be an answer, and not only a way of giving none.
    var holdsAnswers: Bool { words.contains { AnswerWords.isAnswer($0) } }

    /// Whether most cells hold words of agreement, likelihood or satisfaction.
    var holdsKnownWords: Bool { column.share(AnswerWords.knows) >= 0.7 }

    private static func voice(of column: HeadColumn, for metric: Metric) -> Voice {
        if HeadingWords.isGroup(column.folded) { return .silent }
        let own = [metric.id, metric.name, metric.question].compactMap { $0 }.map(Label.folded)
        if own.contains(column.folded) || own.contains(Label.folded(column.question)) {
            return .own
        }
        let spoken = column.spoken
        if let question = metric.question, question.count > 12,
            spoken.contains(Label.folded(question))
        {
            return .own
        }
        if HeadingWords.names(of: metric.kind).contains(column.folded) { return .kind }
        if HeadingWords.parts(of: metric.kind).contains(where: column.speaks) {
            return .speaks
        }
        let isOpen = metric.scale == nil && (metric.kind == .rate || metric.kind == .mean)
        if isOpen, MetricWords.name(metric, heading: column.heading) { return .kind }
        if sharesStem(metric.id, spoken) { return .speaks }
        if isOpen, MetricWords.shareSubject(metric, heading: column.heading) { return .speaks }
        if HeadingWords.weakParts(of: metric.kind).contains(where: column.speaks) {
            return .maybe
        }
        return .silent
    }

    /// Whether a long word of the metric's id begins as a word of the heading does.
    private static func sharesStem(_ id: String, _ spoken: String) -> Bool {
        let words = spoken.split { !$0.isLetter }
        return id.lowercased().split { !$0.isLetter }.contains { part in
            guard part.count >= 5 else { return part.count >= 3 && words.contains(part) }
            let stem = part.prefix(6)
            return words.contains { $0.hasPrefix(stem) }
        }
    }
}
