/// What is other in a roadmap than in the one before it: a frozen plan, or the plan as it is.
public struct RoadmapComparison: Codable, Equatable, Sendable {
    /// The roadmap before.
    public var earlier: Roadmap
    /// The roadmap after.
    public var later: Roadmap
    /// Waves that moved, came or went, in the order of the later roadmap, then those that went.
    public var changes: [RoadmapChange]

    /// Holds one roadmap against another.
    public init(from earlier: Roadmap, to later: Roadmap) {
        self.earlier = earlier
        self.later = later
        let before = Self.places(of: earlier)
        let after = Self.places(of: later)
        // Done work that lies before the later roadmap has not moved.
        let isDone = { (wave: RoadmapWave) in
            later.begunBefore?[wave.item]?[wave.number] != nil
        }
        changes = later.waves.filter { !isDone($0) }.compactMap { wave in
            let old = before[Place(wave)]
            guard old?.start != wave.start else { return nil }
            return RoadmapChange(
                item: wave.item, title: wave.title, wave: wave.number, from: old?.start,
                to: wave.start, because: wave.because, leftOut: nil)
        }
        changes += earlier.waves.filter { after[Place($0)] == nil && !isDone($0) }.map { wave in
            RoadmapChange(
                item: wave.item, title: wave.title, wave: wave.number, from: wave.start, to: nil,
                because: [], leftOut: later.reason(forLeaving: wave.item, wave: wave.number))
        }
    }

    /// What the later plan brings more, takes longer (weeks) or keeps worse; nil where the two were
    /// sought with different objectives, over other weeks, or one has no value.
    public var difference: Double? {
        guard earlier.objective == later.objective, earlier.start == later.start,
            earlier.weeks == later.weeks, let old = earlier.value, let new = later.value
        else { return nil }
        return new - old
    }

    /// Days by which the last wave ends later; negative when earlier, nil without waves.
    public var daysLater: Int? {
        guard let old = earlier.end, let new = later.end else { return nil }
        return new - old
    }

    private struct Place: Hashable {
        let item: String
        let number: Int

        init(_ wave: RoadmapWave) {
            item = wave.item
            number = wave.number
        }
    }

    private static func places(of roadmap: Roadmap) -> [Place: RoadmapWave] {
        Dictionary(roadmap.waves.map { (Place($0), $0) }) { first, _ in first }
    }
}
