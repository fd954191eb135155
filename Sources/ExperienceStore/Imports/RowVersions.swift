import ExperienceModel

/// One row through the versions of it that a file brings: the state that stays.
///
/// Of a response with an id the version of the later day stays, and of the later time where both
/// files say it; of equal ones the one that comes later. It takes back what its file tells and it
/// does not say. A respondent's answers of one day complete each other.
struct RowVersions {
    /// What an import says of all its rows.
    struct Rule {
        /// Whether rows keep the day on which they came first.
        var keepsDay: Bool
        /// The numbers of the metrics of which each row says all; none where rows do not.
        var metrics: [Int]
        /// Whether each row says its comment.
        var tellsComments: Bool
    }

    /// The row as it stands now.
    private(set) var state: AnswerRow
    private let rule: Rule
    private let isResponse: Bool

    /// Begins with a row: of the store, or the first one of the file.
    init(_ row: AnswerRow, kind: ResponseBatch.IdentityKind, rule: Rule) {
        state = row
        self.rule = rule
        isResponse = kind == .responseID
    }

    /// Whether a version says it is older than the one that stands.
    func isOlder(_ row: AnswerRow) -> Bool {
        if rule.keepsDay { return false }
        if row.day != state.day { return isResponse && row.day < state.day }
        return row.time > 0 && row.time < state.time
    }

    /// Whether an older version completes the one that stands: it answers, and its file asks,
    /// nothing that is answered already.
    private func isBeside(_ row: AnswerRow) -> Bool {
        guard isResponse else { return true }
        func isOpen(_ metric: Int) -> Bool { state.answers.value(of: metric) == nil }
        return rule.metrics.allSatisfy(isOpen)
            && (0..<row.answers.count).allSatisfy { isOpen(row.answers[$0].metric) }
    }

    /// Takes the next version, and tells what became of it.
    mutating func take(_ row: AnswerRow) -> LineGroups.Fate {
        let before = state
        if isOlder(row) {
            if isBeside(row) { state = before.filled(from: row) }
        } else {
            state = before.merged(with: row, keepingDay: rule.keepsDay)
            if isResponse {
                if rule.tellsComments { state.comment = row.comment }
                if !rule.metrics.isEmpty {
                    state.answers = before.answers.without(rule.metrics).merged(with: row.answers)
                }
            }
            // The same without a time does not take away when it was said.
            if row.time == 0, before.time > 0, before.repeats(state) { state = before }
        }
        return fate(since: before)
    }

    /// Takes a version that tells no answer, and tells whether it took one back.
    mutating func takeEmptied(_ row: AnswerRow) -> Bool {
        guard isResponse, !isOlder(row) else { return false }
        var emptied = state
        emptied.answers = state.answers.without(rule.metrics)
        if rule.tellsComments { emptied.comment = row.comment }
        guard emptied != state else { return false }
        if !rule.keepsDay { emptied.day = row.day }
        emptied.time = row.time
        state = emptied
        return true
    }

    private func fate(since before: AnswerRow) -> LineGroups.Fate {
        // Who was only invited answers for the first time.
        if before.answers.count == 0, before.isInvited, state.answers.count > 0 { return .counted }
        var same = state
        same.person = before.person
        same.time = before.time
        if same == before { return .unchanged }
        let keepsAnswers = (0..<before.answers.count).allSatisfy {
            state.answers.value(of: before.answers[$0].metric) != nil
        }
        return keepsAnswers && before.agrees(with: state) ? .counted : .updated
    }
}
