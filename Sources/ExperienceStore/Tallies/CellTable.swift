/// A table of tallies.
enum CellTable: String {
    case tally
    case groupTally = "group_tally"
    case moments
    case groupMoments = "group_moments"

    /// Whether it holds one dimension's groups, or branches.
    var isGroup: Bool { self == .groupTally || self == .groupMoments }
    /// Whether it counts values, or sums quantities.
    var isTally: Bool { self == .tally || self == .groupTally }
}
