/// A figure with its size, ready to stand in a file of its own.
struct FigureDrawing {
    let markup: Markup
    let width: Double
    let height: Double
    let description: String

    /// The drawing of a block; nil for blocks that are words and tables.
    init?(_ block: Block, number: Int) {
        switch block {
        case .scores(let figure):
            self.init(
                ScoreChart(figure: figure, number: number).markup,
                "\(figure.arms.joined(separator: ", ")). \(figure.description)")
        case .evidence(let figure):
            self.init(
                EvidenceChart(figure: figure, number: number).markup, figure.description)
        case .gantt, .load, .cost, .metric: self.init(overTime: block, number: number)
        case .journeyMap(let figure):
            let curve = JourneyCurve(
                figure: figure.curve, stages: figure.stages.indices, id: "\(number)")
            self.init(curve.markup, figure.curve.description)
        case .calendar(let figure):
            self.init(
                CalendarStrip(figure: figure, id: "\(number)").markup, figure.description)
        case .effects(let rows):
            self.init(
                IntervalRows(effects: rows), rows.map(\.description).joined(separator: ". "))
        case .pilots(let figure):
            self.init(
                IntervalRows(pilots: figure),
                figure.rows.map(\.description).joined(separator: ". "))
        case .groups(let figure):
            let shown = [figure.whole] + figure.parts.flatMap(\.rows)
            self.init(
                IntervalRows(groups: figure),
                shown.map { "\($0.label): \($0.value) \($0.range)" }.joined(separator: ". "))
        case .money(let figure):
            self.init(IntervalRows(money: figure), figure.description)
        default: return nil
        }
    }

    /// The figures of a roadmap.
    private init?(overTime block: Block, number: Int) {
        switch block {
        case .gantt(let figure):
            self.init(GanttChart(figure: figure, number: number).markup, figure.description)
        case .load(let figure):
            guard let chart = LoadChart(figure: figure, number: number) else { return nil }
            self.init(chart.markup, figure.description)
        case .cost(let figure):
            self.init(CostChart(figure: figure, number: number).markup, figure.description)
        case .metric(let figure):
            self.init(MetricChart(figure: figure, number: number).markup, figure.description)
        default: return nil
        }
    }

    private init(_ rows: IntervalRows, _ description: String) {
        markup = rows.markup
        width = IntervalRows.width
        height = rows.height
        self.description = description
    }

    /// A chart says in its view box how large it is.
    private init?(_ chart: Markup, _ description: String) {
        let box = chart.source.split(separator: "viewBox=\"", maxSplits: 1).dropFirst().first?
            .prefix { $0 != "\"" }.split(separator: " ").compactMap { Double($0) }
        guard let box, box.count == 4 else { return nil }
        markup = chart
        width = box[2]
        height = box[3]
        self.description = description
    }
}
