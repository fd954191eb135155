/// What of a long list is printed, where paper has no room for all of it; a screen shows it whole.
struct PaperSelection: Equatable, Sendable {
    /// The places of the lines that are printed, from 0.
    var kept: Set<Int>
    /// What became of the others: `and 48 more, on the page of the journey`.
    var rest: String

    /// The most telling lines: those of the highest rank, and of equal ones the first.
    ///
    /// - Parameters:
    ///   - ranks: how telling each line is.
    ///   - most: how many are printed at most.
    ///   - rest: says what became of the others, from their number.
    /// - Returns: nil where all have room.
    static func of(_ ranks: [Int], most: Int, rest: (Int) -> String) -> PaperSelection? {
        guard ranks.count > most else { return nil }
        let best = ranks.indices.sorted { (-ranks[$0], $0) < (-ranks[$1], $1) }
        return PaperSelection(kept: Set(best.prefix(most)), rest: rest(ranks.count - most))
    }

    /// The class of a line: nothing where it is printed too.
    func style(_ place: Int) -> String { kept.contains(place) ? "" : "scr" }
}
