import ExperienceModel

/// How often each code of a column of scores was met, and what that says of its scale.
///
/// A scale from 0 whose codes were counted from 1 has a code too high: 11 on 0–10. That is taken
/// as proven when no 0 and nothing above 11 occurs, and 11 does so often that it is no slip:
/// with a 1 and at least six different codes in one of fifty answers, else in three rows and one
/// of twenty. Where a 0 occurs as well, 11 is a code for something else; those rows are off the
/// scale, and the reason says how to call it missing. A 0–10 column of a hundred answers in
/// which 1 occurs and 0 never does may be a 1–10 question, or may not: that is only told.
struct ScaleEvidence {
    /// What the codes say.
    enum Judgement: Equatable {
        /// Nothing against the scale.
        case fits
        /// All codes are one too high; rows with the highest, answers in all.
        case isShifted(top: Int, rows: Int, answers: Int)
        /// The lowest score of the scale never occurs in so many answers.
        case lacksLowest(answers: Int)
    }

    private static let mostCodes = 128
    private static let manyAnswers = 100

    private var counts = [Int](repeating: 0, count: Self.mostCodes)
    private var others = 0

    /// Counts a code.
    @inline(__always)
    mutating func count(_ code: Int) {
        if code >= 0, code < Self.mostCodes { counts[code] &+= 1 } else { others &+= 1 }
    }

    /// What the codes say of that scale.
    func judgement(of scale: Metric.Scale) -> Judgement {
        guard scale.lowest == 0, scale.highest >= 4, scale.highest + 1 < Self.mostCodes else {
            return .fits
        }
        let top = scale.highest + 1
        let answers = counts[0..<top].reduce(0, +)
        guard counts[0] == 0, answers > 0 else { return .fits }
        let rows = counts[top]
        let beyond = counts[(top + 1)...].reduce(0, +) + others
        if rows > 0, beyond == 0 {
            let total = answers + rows
            let different = counts[1...top].count { $0 > 0 }
            let isWhole = counts[1] > 0 && different >= 6 && rows * 50 >= total
            let isOften = rows >= 3 && rows * 20 >= total
            if isWhole || isOften { return .isShifted(top: top, rows: rows, answers: total) }
        }
        let lacks = scale.highest == 10 && answers >= Self.manyAnswers && counts[1] > 0
        return lacks ? .lacksLowest(answers: answers) : .fits
    }
}
