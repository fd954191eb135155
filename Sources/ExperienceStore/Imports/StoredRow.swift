/// A row as the store keeps it: labels by number.
struct StoredRow: Equatable {
    var arm: Int
    var day: Int
    var branch: Int?
    var persona: Int?
    var channel: Int?
    var touchpoint: Int?
    var weight: Int
    var comment: String?
    /// Values by the number of the metric's label.
    var answers: [Int: Double]

    /// This row after a later version of it: what that one does not tell stays as it was.
    func merged(with later: StoredRow, keepingDay: Bool) -> StoredRow {
        StoredRow(
            arm: later.arm, day: keepingDay ? day : later.day, branch: later.branch ?? branch,
            persona: later.persona ?? persona, channel: later.channel ?? channel,
            touchpoint: later.touchpoint ?? touchpoint, weight: later.weight,
            comment: later.comment ?? comment,
            answers: answers.merging(later.answers) { _, new in new })
    }

    /// Whether the rows agree in all but answers that only one of them has.
    func agrees(with other: StoredRow) -> Bool {
        var same = other
        same.answers = answers
        return self == same
            && answers.allSatisfy { other.answers[$0.key] ?? $0.value == $0.value }
    }
}
