import ExperienceModel

/// The first day on which each item can be ready, with all people and all money.
struct EarliestEnds {
    /// By item; an item that waits in a circle has none.
    private(set) var days: [String: Day] = [:]

    init(_ works: [RoadmapWork], frame: RoadmapFrame, decided: [String: Day]) {
        var rest = works
        // Each round places what waits for nothing more; a circle is left over.
        while true {
            let placeable = rest.filter { work in work.after.allSatisfy { days[$0] != nil } }
            guard !placeable.isEmpty else { return }
            for work in placeable {
                let others = work.after.compactMap { days[$0].map { $0 + 1 } }
                let readout = decided[work.id] ?? work.readout.map { $0 + 1 }
                let bounds = others + [readout, work.earliest].compactMap(\.self)
                let first = bounds.max() ?? frame.start
                let week = max(0, (first - frame.start + 6) / 7)
                days[work.id] = frame.start + (week + work.weeks) * 7 - 1
            }
            rest = rest.filter { days[$0.id] == nil }
        }
    }
}
