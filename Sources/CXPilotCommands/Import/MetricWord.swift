import ExperienceModel
import ExperienceText

/// A word of an option, and the one metric that it is said of: `csat:Blank`.
struct MetricWord {
    /// The metric as it is asked; nil where the word is said of all.
    let metric: String?
    /// The word.
    let word: String

    /// What stands before the first of these marks is a metric, where the plan has it.
    init(_ text: String, marks: Set<Character> = [":"], plan: FrozenPlan) {
        guard let mark = text.firstIndex(where: marks.contains),
            let found = plan.metric(WordList.trimmed(text[..<mark]))
        else {
            metric = nil
            word = text
            return
        }
        metric = found.from ?? found.id
        word = WordList.trimmed(text[text.index(after: mark)...])
    }

    /// Refuses words of a metric that the file is not read for.
    static func check(
        _ metrics: some Sequence<String>, among mapping: ResponseMapping
    ) throws(CommandError) {
        let ids = mapping.metrics.map(\.metric.id)
        if let unknown = metrics.sorted().first(where: { !ids.contains($0) }) {
            throw .unknown(("metric", "meting"), unknown, among: ids)
        }
    }
}
