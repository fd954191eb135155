import ExperienceModel

/// One row through the versions of it that a file brings: the state that stays.
///
/// Of a response with an id the version of the later day stays, and of the later time where the
/// file says it; of equal ones the one that comes later. It takes back what its file tells and it
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
    private var time: Int

    /// Begins with a row: of the store, or the first one of the file with its time.
    init(_ row: AnswerRow, time: Int = 0, kind: ResponseBatch.IdentityKind, rule: Rule) {
        state = row
        self.time = time
        self.rule = rule
        isResponse = kind == .responseID
    }

    /// Whether a version says it is older than the one that stands.
    func isOlder(_ row: AnswerRow, time other: Int) -> Bool {
        if rule.keepsDay { return false }
        if row.day != state.day { return isResponse && row.day < state.day }
        return other > 0 && time > 0 && other < time
    }

    /// Takes the next version, and tells what became of it.
    mutating func take(_ row: AnswerRow, time other: Int) -> LineGroups.Fate {
        let before = state
        if isOlder(row, time: other) {
            let isBeside =
                !isResponse
                || (0..<row.answers.count).allSatisfy {
                    before.answers.value(of: row.answers[$0].metric) == nil
                }
            if isBeside { state = before.filled(from: row) }
        } else {
            time = other
            state = before.merged(with: row, keepingDay: rule.keepsDay)
            if isResponse {
                if rule.tellsComments { state.comment = row.comment }
                if !rule.metrics.isEmpty {
                    state.answers = before.answers.without(rule.metrics).merged(with: row.answers)
                }
            }
        }
        return fate(since: before)
    }

    /// Takes a version that tells no answer, and tells whether it took one back.
    mutating func takeEmptied(_ row: AnswerRow, time other: Int) -> Bool {
        guard isResponse, !isOlder(row, time: other) else { return false }
        let before = state
        time = other
        state.answers = before.answers.without(rule.metrics)
        if rule.tellsComments { state.comment = row.comment }
        return state != before
    }

    private func fate(since before: AnswerRow) -> LineGroups.Fate {
        // Who was only invited answers for the first time.
        if before.answers.count == 0, before.isInvited, state.answers.count > 0 { return .counted }
        var same = state
        same.person = before.person
        if same == before { return .unchanged }
        let keepsAnswers = (0..<before.answers.count).allSatisfy {
            state.answers.value(of: before.answers[$0].metric) != nil
        }
        return keepsAnswers && before.agrees(with: state) ? .counted : .updated
    }
}
