import ExperienceModel

/// Columns side by side that hold percentages of one question, 100 together in each row: a box
/// for each answer, as in a table of shares.
struct ShareGroup {
    /// One of its columns.
    struct Box {
        let column: HeadColumn
        /// The scores that it stands for, where its heading says so.
        let scores: ClosedRange<Int>?
    }

    let boxes: [Box]

    private init(boxes: [Box]) { self.boxes = boxes }

    /// Columns that are known to belong together.
    init(columns: [HeadColumn]) {
        self.init(boxes: columns.map { Box(column: $0, scores: Self.scores(of: $0)) })
    }

    /// Whether a heading speaks of percentages: its numbers are no scores.
    static func isPercentage(_ column: HeadColumn) -> Bool {
        column.heading.contains("%")
            || column.folded.split { !$0.isLetter }.contains { percentWords.contains(String($0)) }
    }

    /// Whether a column is named after a class of the NPS, beside one of another class: its
    /// numbers say how many are in it, and are no scores.
    static func isClass(_ column: HeadColumn, in table: HeadTable) -> Bool {
        guard column.isNumbers || isPercentage(column), let own = soleClass(column) else {
            return false
        }
        return table.columns.contains { other in soleClass(other).map { $0 != own } ?? false }
    }

    /// The class that a heading names and nothing besides.
    private static func soleClass(_ column: HeadColumn) -> ClosedRange<Int>? {
        let words = words(of: column).filter { $0 != "nps" }
        guard words.count == 1 else { return nil }
        return classes.first { words[0].hasPrefix($0.beginning) }?.scores
    }

    /// Whether a heading names an answer.
    static func names(_ column: HeadColumn) -> Bool {
        scores(of: column) != nil || AnswerWords.yesOrNo(ending(of: column)) != nil
    }

    private static let most = 11
    /// Of fewer rows none may be damaged.
    private static let fewest = 3
    private static let percentWords: Set<String> = [
        "percent", "percentage", "pct", "perc", "procent", "prozent",
    ]
    private static let percent = percentWords.union(["share", "aandeel", "p"])
    private static let joiners: Set<String> = ["to", "tot", "t", "m", "en", "and", "bis", "à"]
    private static let classes: [(beginning: String, scores: ClosedRange<Int>)] = [
        ("promot", 9...10), ("passi", 7...8), ("neutra", 7...8), ("detract", 0...6),
        ("critic", 0...6),
    ]

    /// The groups among those columns; the rows of the table prove them.
    ///
    /// - Parameter asFractions: whether parts of 1 are shares as well.
    static func groups(
        among columns: [HeadColumn], in table: HeadTable, asFractions: Bool
    ) -> [ShareGroup] {
        let shares = columns.filter { column in
            let known = column.share { share(of: $0) != nil || isMissing($0) }
            let wrong = (Double(column.filled) * (1 - known)).rounded()
            return column.filled > 0 && Int(wrong) <= mostDamaged(of: column.filled)
        }
        var groups: [ShareGroup] = []
        var start = 0
        while start < shares.count {
            let found = (2...most).first { count in
                let end = start + count
                guard end <= shares.count,
                    shares[end - 1].place - shares[start].place == count - 1
                else { return false }
                return isWhole(shares[start..<end], in: table, asFractions: asFractions)
            }
            if let found {
                groups.append(ShareGroup(columns: Array(shares[start..<(start + found)])))
            }
            start += found ?? 1
        }
        return groups
    }

    /// The value for each box, where the headings say without a doubt which answers they hold.
    ///
    /// Of a box of several scores the highest stands for all: they are in one class of the
    /// metric.
    func values(for metric: Metric) -> [Double]? {
        guard let scale = AnswerParser.scale(of: metric) else {
            let known = boxes.map { AnswerWords.yesOrNo(Self.ending(of: $0.column)) }
            return known.contains(nil) ? nil : known.compactMap(\.self)
        }
        let scores = boxes.compactMap(\.scores)
        guard scores.count == boxes.count, Self.tile(scale, scores),
            scores.allSatisfy({ Self.isOneClass($0, of: metric) })
        else { return nil }
        return scores.map { Double($0.upperBound) }
    }

    /// The columns' common name and what each stands for: `--shares` with proposals.
    func option(for metric: Metric, in table: HeadTable) -> String {
        let pairs = boxes.map { box in
            let value =
                values(for: metric) == nil
                ? AnswerWords.box(Self.ending(of: box.column), metric) ?? "?"
                : box.scores.map { "\($0.upperBound)" } ?? "?"
            return OptionText.word(OptionText.name(box.column.place, of: table)) + "=\(value)"
        }
        return OptionText.argument(pairs.joined(separator: ","))
    }

    /// Whether the scores of all boxes are the scale, each score once.
    private static func tile(_ scale: Metric.Scale, _ boxes: [ClosedRange<Int>]) -> Bool {
        var next = scale.lowest
        for box in boxes.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            guard box.lowerBound == next else { return false }
            next = box.upperBound + 1
        }
        return next == scale.highest + 1
    }

    /// Whether a metric counts all those scores alike.
    private static func isOneClass(_ scores: ClosedRange<Int>, of metric: Metric) -> Bool {
        if scores.count == 1 { return true }
        if metric.kind == .nps {
            return [0...6, 7...8, 9...10].contains {
                $0.contains(scores.lowerBound)
                    && $0.contains(scores.upperBound)
            }
        }
        guard metric.measure == .share else { return false }
        return Set(scores.map { metric.top.contains($0) }).count == 1
    }

    /// Whether the cells of almost every row are 100 together (or 1 in parts).
    private static func isWhole(
        _ columns: ArraySlice<HeadColumn>, in table: HeadTable, asFractions: Bool
    ) -> Bool {
        var (rows, whole, parts) = (0, 0, 0)
        for row in table.rows {
            let shares = columns.compactMap {
                $0.place < row.count ? share(of: row[$0.place]) : nil
            }
            guard shares.count == columns.count else { continue }
            rows += 1
            let sum = shares.reduce(0, +)
            if (99.0...101).contains(sum) { whole += 1 }
            let isPart = shares.contains { $0 != $0.rounded() }
            if isPart, (0.99...1.01).contains(sum) { parts += 1 }
        }
        let proof = max(whole, asFractions ? parts : 0)
        // Headings that name all answers prove more than a few damaged rows disprove.
        let isNamed = tile(
            Metric.Scale(lowest: 0, highest: 10), columns.compactMap { scores(of: $0) })
        let mostDamaged = isNamed ? max(mostDamaged(of: rows), rows / 2) : mostDamaged(of: rows)
        return proof > 0 && rows - proof <= mostDamaged
    }

    /// How many of so many rows may be damaged: one in ten, and one of a few.
    private static func mostDamaged(of rows: Int) -> Int {
        rows < fewest ? 0 : max(1, rows / 10)
    }

    private static func share(of text: String) -> Double? { ShareWeights.share(text) }

    private static func isMissing(_ text: String) -> Bool {
        AnswerParser(metric: Metric(id: "share", kind: .mean), missing: [], values: [:])
            .isMissing(text)
    }

    /// The words of a heading, without those for percentages at its end.
    private static func words(of column: HeadColumn) -> [String] {
        var words = column.spoken.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        while let last = words.last, percent.contains(last) { words.removeLast() }
        return words
    }

    private static func ending(of column: HeadColumn) -> String {
        let words = words(of: column)
        if words.suffix(2).last == "box" { return words.suffix(2).joined(separator: " ") }
        return words.last ?? ""
    }

    /// The scores at the end of a heading: `9_10`, `0 t/m 6`, `7`, or the name of a class.
    private static func scores(of column: HeadColumn) -> ClosedRange<Int>? {
        let words = words(of: column)
        let numbers = words.filter { !joiners.contains($0) }.reversed()
            .prefix { Int($0) != nil && $0.count <= 3 }.compactMap { Int($0) }
        if numbers.count >= 2, numbers[1] < numbers[0] { return numbers[1]...numbers[0] }
        if let number = numbers.first { return number...number }
        return classes.first { entry in words.contains { $0.hasPrefix(entry.beginning) } }?.scores
    }
}
