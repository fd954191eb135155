/// A row of answers as the store keeps it: labels by number, 0 for what is not known.
struct AnswerRow: Equatable {
    /// The import that brought it first.
    var importNumber = 0
    var arm = 0
    /// Days since 1970-01-01.
    var day = 0
    /// The time of that day in seconds from 1, 0 where the file said none: of two versions on one
    /// day it tells which is the later one.
    var time = 0
    var branch = 0
    var persona = 0
    var channel = 0
    var touchpoint = 0
    /// How many equal answers it stands for.
    var weight = 1
    /// The number of its comment, 0 for none.
    var comment = 0
    /// A keyed hash of the respondent, where the row is known by something else; 0 for none.
    var person: UInt64 = 0
    /// Whether its file shows who was invited.
    var isInvited = false
    var answers = RowAnswers()

    /// This row after a later version of it: what that one does not tell stays as it was.
    func merged(with later: AnswerRow, keepingDay: Bool) -> AnswerRow {
        AnswerRow(
            importNumber: importNumber, arm: later.arm, day: keepingDay ? day : later.day,
            time: later.time, branch: later.branch != 0 ? later.branch : branch,
            persona: later.persona != 0 ? later.persona : persona,
            channel: later.channel != 0 ? later.channel : channel,
            touchpoint: later.touchpoint != 0 ? later.touchpoint : touchpoint,
            weight: later.weight, comment: later.comment != 0 ? later.comment : comment,
            person: later.person != 0 ? later.person : person,
            isInvited: isInvited || later.isInvited,
            answers: answers.merged(with: later.answers))
    }

    /// This row with what an earlier version of it says besides.
    func filled(from earlier: AnswerRow) -> AnswerRow {
        var filled = self
        if branch == 0 { filled.branch = earlier.branch }
        if persona == 0 { filled.persona = earlier.persona }
        if channel == 0 { filled.channel = earlier.channel }
        if touchpoint == 0 { filled.touchpoint = earlier.touchpoint }
        if comment == 0 { filled.comment = earlier.comment }
        if person == 0 { filled.person = earlier.person }
        filled.isInvited = isInvited || earlier.isInvited
        filled.answers = earlier.answers.merged(with: answers)
        return filled
    }

    /// Whether the row says what another one says, and knows at most a time that was not known.
    func repeats(_ other: AnswerRow) -> Bool {
        guard other.time == 0, time != 0 else { return self == other }
        var same = self
        same.time = 0
        return same == other
    }

    /// Whether the rows agree in all but what only one of them tells: answers to further
    /// metrics, when on its day, who answered, and that its customer was invited.
    func agrees(with other: AnswerRow) -> Bool {
        var same = other
        same.answers = answers
        same.time = time
        same.person = person
        same.isInvited = isInvited
        return self == same && answers.agrees(with: other.answers)
    }

    /// The numbers of all labels that it refers to.
    var labels: [Int] {
        [arm, branch, persona, channel, touchpoint]
            + (0..<answers.count).map { answers[$0].metric }
    }
}
