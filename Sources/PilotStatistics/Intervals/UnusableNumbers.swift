/// Why numbers cannot be used.
///
/// Nothing is computed from them: what is built on them counts as empty, keeps this reason, and
/// so stays undecided instead of wrong.
public enum UnusableNumbers: Error, Sendable, Equatable {
    /// A scale has fewer than two values, or they do not ascend, or one is not a finite number.
    case scale
    /// There are not as many counts as values, arms or periods.
    case shape
    /// A count, a share or a number of answers is below zero.
    case negative(Double)
    /// A number is infinite or not a number at all.
    case notFinite
    /// The numbers are so large that their squares cannot be held.
    case tooLarge
    /// A contrast has no terms, or one with a coefficient of zero.
    case contrast

    /// What is wrong with counts that must be finite and not negative; nil if nothing.
    static func inCounts(_ counts: [Double]) -> UnusableNumbers? {
        for count in counts where !(count >= 0 && count < .infinity) {
            return count < 0 && count.isFinite ? .negative(count) : .notFinite
        }
        return nil
    }

    /// What is wrong with the answers to a scale; nil if nothing.
    static func inAnswers(values: [Double], counts: [Double]) -> UnusableNumbers? {
        guard let lowest = values.first, let highest = values.last, values.count >= 2 else {
            return .scale
        }
        for index in values.indices.dropFirst() where !(values[index - 1] < values[index]) {
            return .scale
        }
        guard lowest.isFinite, highest.isFinite else { return .scale }
        if values.count != counts.count { return .shape }
        if let unusable = inCounts(counts) { return unusable }
        let reach = max(lowest.magnitude, highest.magnitude, highest - lowest)
        let answers = counts.reduce(0, +)
        return (reach * reach * max(1, answers)).isFinite ? nil : .tooLarge
    }
}
