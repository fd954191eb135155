import ExperienceModel

/// How often each code of a column of scores was met, and what that says of its scale.
///
/// A scale from 0 whose codes were counted from 1 has a code too high: 11 on 0–10. That is taken
/// as proven when 11 occurs so often that it is no slip (with a 1 and at least six different
/// codes in one of fifty answers, else in three rows and one of twenty) and no 0 and nothing
/// above 11 occurs, or not even once for fifty times that 11 does. Where 0 occurs more often, 11
/// is a code for something else; those rows are off the scale, and the reason says how to call
/// it missing.
///
/// Another scale is taken as proven when one of twenty scores, and at least five, lie off this
/// one and are none of the codes that surveys use for "no answer"; or when thirty answers on a
/// scale to 10 hold nothing above 7: of real answers on it more than a fifth lie above 7 in
/// every file that we have seen, so that this happens by chance once in a thousand files.
struct ScaleEvidence {
    /// What the codes say.
    enum Judgement: Equatable {
        /// Nothing against the scale.
        case fits
        /// All codes are one too high; rows with the highest, answers in all, and rows with 0.
        case isShifted(top: Int, rows: Int, answers: Int, zeros: Int)
        /// So many scores lie off the scale that it is another one; the one that it then is,
        /// where it is as long and only begins elsewhere.
        case isOther(codes: [Int], rows: Int, answers: Int, moved: Metric.Scale?)
        /// The answers use the lower part of the scale only, as those on a shorter one would.
        case isShort(highest: Int, answers: Int)
        /// The lowest score of the scale never occurs in so many answers.
        case lacksLowest(answers: Int)
    }

    private static let mostCodes = 128
    private static let manyAnswers = 30
    /// Codes that surveys use for no answer on any scale.
    private static let missingCodes: Set<Int> = [66, 77, 88, 97, 98, 99]

    private var counts = [Int](repeating: 0, count: Self.mostCodes)
    private var others = 0

    /// Counts a code.
    @inline(__always)
    mutating func count(_ code: Int) {
        if code >= 0, code < Self.mostCodes { counts[code] &+= 1 } else { others &+= 1 }
    }

    /// What the codes say of that scale; `named` is the one that the question's words name.
    func judgement(of scale: Metric.Scale, named: Metric.Scale? = nil) -> Judgement {
        guard scale.lowest >= 0, scale.highest >= scale.lowest + 3,
            scale.highest + 1 < Self.mostCodes
        else { return .fits }
        return shifted(scale) ?? other(scale) ?? short(scale, named) ?? lowest(scale, named)
    }

    /// How many scores lie on a scale but not on that other one, and how many only there.
    func rows(on scale: Metric.Scale, notOn other: Metric.Scale) -> Int {
        counts.indices.filter { Self.holds(scale, $0) && !Self.holds(other, $0) }
            .reduce(0) { $0 + counts[$1] }
    }

    private static func holds(_ scale: Metric.Scale, _ code: Int) -> Bool {
        code >= scale.lowest && code <= scale.highest
    }

    private func answers(on scale: Metric.Scale) -> Int {
        counts[scale.lowest...scale.highest].reduce(0, +)
    }

    private func shifted(_ scale: Metric.Scale) -> Judgement? {
        guard scale.lowest == 0, scale.highest >= 4 else { return nil }
        let top = scale.highest + 1
        let (rows, zeros) = (counts[top], counts[0])
        let strays = zeros + counts[(top + 1)...].reduce(0, +) + others
        let total = answers(on: scale) + rows
        guard rows > 0, total > rows, strays * 50 <= rows else { return nil }
        let different = counts[1...top].count { $0 > 0 }
        let isWhole = counts[1] > 0 && different >= 6 && rows * 50 >= total
        let isOften = rows >= 3 && rows * 20 >= total
        guard isWhole || isOften else { return nil }
        return .isShifted(top: top, rows: rows, answers: total, zeros: zeros)
    }

    private func other(_ scale: Metric.Scale) -> Judgement? {
        let codes = counts.indices.filter { code in
            counts[code] > 0 && !Self.holds(scale, code) && !Self.missingCodes.contains(code)
                && !(scale.highest == 10 && code == 11)
        }
        let rows = codes.reduce(0) { $0 + counts[$1] }
        let total = answers(on: scale) + rows
        guard rows >= 5, rows * 20 >= total else { return nil }
        let isMoved = codes == [scale.lowest - 1] && counts[scale.highest] == 0
        let moved = Metric.Scale(lowest: scale.lowest - 1, highest: scale.highest - 1)
        return .isOther(
            codes: codes, rows: rows, answers: total, moved: isMoved ? moved : nil)
    }

    private func short(_ scale: Metric.Scale, _ named: Metric.Scale?) -> Judgement? {
        guard scale.highest == 10 else { return nil }
        let total = answers(on: scale)
        let isNamed = named.map { $0.highest < 10 && total >= 5 } ?? false
        guard total >= Self.manyAnswers || isNamed,
            let highest = (scale.lowest...scale.highest).last(where: { counts[$0] > 0 }),
            highest <= 7
        else { return nil }
        return .isShort(highest: highest, answers: total)
    }

    private func lowest(_ scale: Metric.Scale, _ named: Metric.Scale?) -> Judgement {
        guard scale.lowest == 0, scale.highest == 10, counts[0] == 0 else { return .fits }
        let total = answers(on: scale)
        let isNamed = named == Metric.Scale(lowest: 1, highest: 10) && total > 0
        return total >= Self.manyAnswers || isNamed ? .lacksLowest(answers: total) : .fits
    }
}
