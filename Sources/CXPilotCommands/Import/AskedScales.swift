import ExperienceModel
import ExperienceText

/// The scales as a file has them, that the user named: `1-10`, or `csat=1-5`.
struct AskedScales {
    let texts: [String]

    /// Sets them on the metrics of a mapping.
    func apply(to mapping: inout ResponseMapping) throws(CommandError) {
        var told: Set<Int> = []
        for text in WordList.parts(texts) {
            let place = try apply(text, to: &mapping)
            guard told.insert(place).inserted else {
                let id = mapping.metrics[place].metric.id
                throw .usage(
                    "--scale says two scales for '\(id)'; say one",
                    "--scale noemt twee schalen voor '\(id)'; noem er één")
            }
        }
    }

    /// The metrics of which a scale is said; nil stands for the only one.
    var metrics: Set<String?> {
        Set(
            WordList.parts(texts).map { text in
                let parts = text.split(separator: "=", maxSplits: 1).map(WordList.trimmed)
                return parts.count == 2 ? parts[0] : nil
            })
    }

    /// Sets one, and tells the place of its metric.
    private func apply(
        _ text: String, to mapping: inout ResponseMapping
    ) throws(CommandError) -> Int {
        let parts = text.split(separator: "=", maxSplits: 1).map(WordList.trimmed)
        let ends = (parts.last ?? "").split(separator: "-").map { Int($0) }
        guard ends.count == 2, let lowest = ends[0], let highest = ends[1],
            (0...100).contains(lowest), (0...100).contains(highest), lowest < highest
        else {
            throw .usage(
                "--scale is written as 0-10, 1-10 or 1-11, not '\(text)'",
                "--scale schrijft u als 0-10, 1-10 of 1-11, niet '\(text)'")
        }
        let ids = mapping.metrics.map(\.metric.id)
        guard parts.count == 2 || ids.count == 1 else {
            throw .usage(
                "--scale needs a metric here: --scale \(ids[0])=\(text)",
                "--scale vraagt hier een meting: --scale \(ids[0])=\(text)")
        }
        guard let place = parts.count == 2 ? ids.firstIndex(of: parts[0]) : 0 else {
            throw .unknown(("metric", "meting"), parts[0], among: ids)
        }
        mapping.metrics[place].scale = Metric.Scale(lowest: lowest, highest: highest)
        mapping.metrics[place].isScaleRemembered = false
        return place
    }
}
