import ExperienceModel

extension ResponseMapping {
    /// The codes that mean "not answered" to a metric: those of all metrics, or what an earlier
    /// file taught of this one, and those that were said of it alone.
    func missing(for metric: String) -> [String] {
        let known = metrics.first { $0.metric.id == metric }?.missing ?? missing
        return known + (ownMissing[metric] ?? []).filter { !known.contains($0) }
    }

    /// What words stand for in answers to a metric, likewise.
    func values(for metric: String) -> [String: String] {
        let known = metrics.first { $0.metric.id == metric }?.values ?? values
        return known.merging(ownValues[metric] ?? [:]) { $1 }
    }

    /// A metric with its own codes and words, where it has any.
    func explained(_ measured: Measured) -> Measured {
        var measured = measured
        let id = measured.metric.id
        if ownMissing[id] != nil { measured.missing = missing(for: id) }
        if ownValues[id] != nil { measured.values = values(for: id) }
        return measured
    }
}
