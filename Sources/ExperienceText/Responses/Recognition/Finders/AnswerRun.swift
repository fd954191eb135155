import ExperienceModel

/// Columns side by side that each stand for one answer to a metric, in a file that no option
/// explains: either one of them is marked in each row, or each says how many gave that answer.
struct AnswerRun {
    /// What the cells hold.
    enum Shape { case marks, numbers }

    let metric: Metric
    let columns: [HeadColumn]
    /// What each column stands for, `?` where nothing tells it.
    let values: [String]
    let shape: Shape

    private static let empty: Set<String> = [
        "", "0", "no", "nee", "n", "false", "onwaar", "-", "unchecked", "not selected", "off",
    ]
    private static let marks: Set<String> = [
        "1", "x", "yes", "ja", "y", "j", "true", "waar", "checked", "selected", "on", "✓", "✔", "v",
    ]

    /// The runs among those columns; of several metrics the one that they fit best.
    static func runs(
        among columns: [HeadColumn], in table: HeadTable, for metrics: [Metric]
    ) -> [AnswerRun] {
        var found: [AnswerRun] = []
        for metric in metrics {
            for run in neighbours(among: columns, metric) {
                guard let values = values(of: run, metric),
                    let shape = shape(of: run, values, metric, in: table)
                else { continue }
                found.append(
                    AnswerRun(metric: metric, columns: run, values: values, shape: shape))
            }
        }
        // Several metrics may have the columns; the one of which most answers are known has them.
        let sorted = found.enumerated().sorted {
            ($0.element.open, $0.offset) < ($1.element.open, $1.offset)
        }.map(\.element)
        var taken: Set<Int> = []
        return sorted.filter { run in
            let places = Set(run.columns.map(\.place))
            guard taken.isDisjoint(with: places) else { return false }
            taken.formUnion(places)
            return true
        }
    }

    /// How many columns nobody knows the answer of.
    private var open: Int { values.count { $0 == "?" } }

    /// `'0=0,1=1,…'`, ready to be typed behind `--boxes`.
    ///
    /// - Parameter isFirst: whether the metric is the one that is meant where none is named.
    func argument(in table: HeadTable, isFirst: Bool) -> String {
        let pairs = zip(columns, values).map { column, value in
            OptionText.word(OptionText.name(column.place, of: table)) + "=" + value
        }
        return OptionText.argument(
            (isFirst ? "" : metric.id + ":") + pairs.joined(separator: ","))
    }

    // MARK: Which columns

    /// Columns side by side whose labels are answers, with the same words around them.
    private static func neighbours(
        among columns: [HeadColumn], _ metric: Metric
    ) -> [[HeadColumn]] {
        var runs: [[HeadColumn]] = []
        var group = ""
        for column in columns.sorted(by: { $0.place < $1.place }) {
            guard let frame = frame(of: column, metric) else { continue }
            if let last = runs.last?.last, last.place + 1 == column.place, frame == group {
                runs[runs.count - 1].append(column)
            } else {
                runs.append([column])
                group = frame
            }
        }
        return runs.filter { $0.count > 1 }
    }

    /// What stands beneath the question, else the heading.
    private static func label(of column: HeadColumn) -> String {
        column.subheading.isEmpty ? column.heading : column.subheading
    }

    /// The words around the answer for which a column stands, empty for none; nil where its
    /// label is no answer.
    private static func frame(of column: HeadColumn, _ metric: Metric) -> String? {
        let label = label(of: column)
        if label.isEmpty { return nil }
        if score(label, metric) != nil || AnswerWords.knows(label) { return "" }
        if ShareGroup(columns: [column]).boxes[0].scores == nil { return nil }
        // The name of a class, `Promoters`, is an answer of its own.
        return label.contains(where: \.isNumber)
            ? String(label.filter { !$0.isNumber }).lowercased() : ""
    }

    private static func score(_ label: String, _ metric: Metric) -> String? {
        let parser = AnswerParser(metric: metric, missing: [], values: [:])
        guard parser.scale != nil else {
            return AnswerWords.yesOrNo(Label.folded(label)).map { $0 == 1 ? "yes" : "no" }
        }
        guard case .value(let value) = parser.read(label) else { return nil }
        return "\(Int(value))"
    }

    /// What the columns stand for: all of a scale, yes and no, or words that are known.
    private static func values(of run: [HeadColumn], _ metric: Metric) -> [String]? {
        if let boxes = ShareGroup(columns: run).values(for: metric) {
            guard AnswerParser.scale(of: metric) == nil else { return boxes.map { "\(Int($0))" } }
            return boxes.map { $0 == 1 ? "yes" : "no" }
        }
        let labels = run.map { label(of: $0) }
        let values = labels.map { score($0, metric) ?? AnswerWords.proposal(for: $0, metric) }
        guard let scale = AnswerParser.scale(of: metric) else {
            return labels.count >= 2 && labels.allSatisfy(AnswerWords.isAnswer) ? values : nil
        }
        let numbers = labels.compactMap { score($0, metric) }
        let isWhole =
            Set(numbers).count == labels.count && labels.count == scale.highest - scale.lowest + 1
        return isWhole || labels.count >= 3 && labels.allSatisfy(AnswerWords.knows) ? values : nil
    }

    // MARK: What they hold

    private static func shape(
        of run: [HeadColumn], _ values: [String], _ metric: Metric, in table: HeadTable
    ) -> Shape? {
        if isMarked(run, values, in: table) { return .marks }
        return isCounted(run, metric, in: table) ? .numbers : nil
    }

    /// Whether at most one cell of each row is marked, and one of most.
    private static func isMarked(
        _ run: [HeadColumn], _ values: [String], in table: HeadTable
    ) -> Bool {
        for (column, value) in zip(run, values) {
            let own: Set<String> = [Label.folded(label(of: column)), value]
            let isStrange = column.values.contains {
                let folded = Label.folded($0.text)
                return !empty.contains(folded) && !marks.contains(folded) && !own.contains(folded)
            }
            if isStrange { return false }
        }
        let holdsZero = run.contains { column in
            label(of: column) == "0" && column.values.allSatisfy { $0.text == "0" }
        }
        var (rows, marked) = (0, 0)
        for row in table.rows {
            let filled = run.count { column in
                guard column.place < row.count else { return false }
                let cell = Label.folded(row[column.place])
                return !empty.contains(cell) || holdsZero && cell == "0" && label(of: column) == "0"
            }
            if filled > 1 { return false }
            rows += 1
            marked += filled
        }
        return marked > 1 && marked * 2 >= rows && run.count(where: { $0.filled > 0 }) > 1
    }

    /// Whether all cells are whole numbers, of which some can be no answer themselves.
    private static func isCounted(
        _ run: [HeadColumn], _ metric: Metric, in table: HeadTable
    ) -> Bool {
        var highest = 0
        for column in run {
            guard column.filled > 0 else { continue }
            let numbers = column.values.map { Int($0.text) ?? -1 }
            guard !numbers.contains(where: { $0 < 0 }) else { return false }
            highest = max(highest, numbers.max() ?? 0)
        }
        // A block of questions on one scale looks alike, but for the numbers it holds.
        let most = AnswerParser.scale(of: metric)?.highest ?? 1
        let isBare = run.allSatisfy { frame(of: $0, metric) == "" }
        return highest > (isBare ? 1 : most)
    }
}
