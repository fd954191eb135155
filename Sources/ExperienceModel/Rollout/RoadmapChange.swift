/// A wave that moved, came or went between two roadmaps.
public struct RoadmapChange: Codable, Equatable, Sendable {
    /// The item.
    public var item: String
    /// Its title.
    public var title: String
    /// The wave's number, from 1; 0 for a new pilot.
    public var wave: Int
    /// Its first day before; nil where it had no place.
    public var from: Day?
    /// Its first day after; nil where it has none.
    public var to: Day?
    /// What puts it there now.
    public var because: [PlacementReason]
    /// Why it has no place now, where that is known.
    public var leftOut: LeftOut.Reason?

    /// Makes one from its parts.
    public init(
        item: String, title: String, wave: Int, from: Day?, to: Day?, because: [PlacementReason],
        leftOut: LeftOut.Reason?
    ) {
        self.item = item
        self.title = title
        self.wave = wave
        self.from = from
        self.to = to
        self.because = because
        self.leftOut = leftOut
    }

    /// Weeks that it starts later, negative when earlier; nil where it came or went.
    public var weeksLater: Double? {
        guard let from, let to else { return nil }
        return Double(to - from) / 7
    }
}
