/// What kind of look a day's answers get.
enum LookKind: Equatable {
    /// Before the planned answers and before the day of the read-out.
    case interim
    /// The planned answers are in.
    case planReached
    /// The day of the read-out has come first.
    case endDate
    /// No sample is planned; the look is the last one on the day of the read-out.
    case openEnded(isLast: Bool)

    /// Whether the goal closes with this look.
    var isFinal: Bool {
        switch self {
        case .interim: false
        case .planReached, .endDate: true
        case .openEnded(let isLast): isLast
        }
    }

    /// `planned looks`, as it stands behind the kind of limits.
    var name: String {
        switch self {
        case .interim, .planReached: "planned looks"
        case .endDate: "end date"
        case .openEnded: "open-ended"
        }
    }
}
