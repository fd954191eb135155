/// Which numbers may not be shown, so that no single person shows through: small cells, and others
/// from which they could be worked out (primary and complementary suppression; Cox 1980).
///
/// The threshold, the choice of the smallest and the joining of days are ours.
public enum SmallGroups {
    /// The fewest answers that may be published.
    public static let usualThreshold = 10.0

    /// Which groups of a breakdown with a published total are hidden.
    ///
    /// A group below the threshold is hidden; so is the smallest shown one (the first of equals) as
    /// long as the hidden ones could be worked out from the total, being only one or too few.
    /// - Parameter counts: answers in each group; an empty group needs no hiding.
    public static func hidden(
        counts: [Double], threshold: Double = usualThreshold
    ) -> [Bool] {
        var hidden = counts.map { $0 > 0 && $0 < threshold }
        while isRevealing(hidden, counts, threshold) {
            let shown = counts.indices.filter { !hidden[$0] && counts[$0] > 0 }
            guard let smallest = shown.min(by: { counts[$0] < counts[$1] }) else { break }
            hidden[smallest] = true
        }
        return hidden
    }

    /// The days, joined to later ones until each stretch has enough answers to be shown.
    ///
    /// - Returns: stretches of indexes; days at the end that are still too few are in none.
    public static func joined(
        days counts: [Double], threshold: Double = usualThreshold
    ) -> [Range<Int>] {
        var stretches: [Range<Int>] = []
        var (start, answers) = (0, 0.0)
        for (day, count) in counts.enumerated() {
            answers += count
            if answers >= threshold {
                stretches.append(start..<(day + 1))
                (start, answers) = (day + 1, 0)
            }
        }
        return stretches
    }

    private static func isRevealing(
        _ hidden: [Bool], _ counts: [Double], _ threshold: Double
    ) -> Bool {
        let concealed = counts.indices.filter { hidden[$0] }
        guard !concealed.isEmpty else { return false }
        return concealed.count == 1 || concealed.reduce(0) { $0 + counts[$1] } < threshold
    }
}
