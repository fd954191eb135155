import ExperienceModel
import ExperienceText

/// Codes for no answer that the user named: for all metrics, or for one, `csat:0`.
struct AskedMissing {
    /// Codes that hold for every metric.
    let all: [String]
    /// Codes that hold for one metric besides, by its id.
    let own: [String: [String]]

    /// The parts of --missing; `id:code`, or `id=code`, is for one metric where the plan has it.
    init(_ texts: [String], plan: FrozenPlan) {
        var all: [String] = []
        var own: [String: [String]] = [:]
        for part in WordList.parts(texts) {
            let told = MetricWord(part, marks: [":", "="], plan: plan)
            if let metric = told.metric {
                own[metric, default: []].append(told.word)
            } else {
                all.append(part)
            }
        }
        self.all = all
        self.own = own
    }

    /// Holds them against the metrics of a mapping.
    ///
    /// A code of all metrics that is an answer to one and none to another is refused: it would
    /// take answers away that somebody gave.
    func check(_ mapping: ResponseMapping) throws(CommandError) {
        try MetricWord.check(own.keys, among: mapping)
        try MetricWord.check(mapping.ownValues.keys, among: mapping)
        guard mapping.metrics.count > 1 else { return }
        for code in all {
            guard let number = Int(code) else { continue }
            let scales = mapping.metrics.map { ($0.metric.id, $0.metric.scale) }
            let on = scales.filter {
                $0.1.map { ($0.lowest...$0.highest).contains(number) } ?? false
            }
            let off = scales.filter {
                $0.1.map { !($0.lowest...$0.highest).contains(number) } ?? false
            }
            guard let lost = on.first, let meant = off.first else { continue }
            throw .usage(
                "--missing \(code) would take answers to \(lost.0) away; say for which metric: "
                    + "--missing \(meant.0)=\(code)",
                "--missing \(code) zou antwoorden op \(lost.0) weghalen; zeg voor welke meting: "
                    + "--missing \(meant.0)=\(code)")
        }
    }
}
