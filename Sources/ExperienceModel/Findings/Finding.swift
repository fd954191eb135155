/// One thing that `check` or a reader has to say about a text: a value, never an exception.
public struct Finding: Codable, Equatable, Sendable {
    /// How much a finding weighs.
    public enum Severity: String, Codable, Sendable, CaseIterable, Comparable {
        /// What passes; told only when all is asked for.
        case note
        case info, warning, error

        /// A note comes before info, info before warning, warning before error.
        public static func < (left: Severity, right: Severity) -> Bool {
            left.rank < right.rank
        }

        private var rank: Int {
            switch self {
            case .note: 0
            case .info: 1
            case .warning: 2
            case .error: 3
            }
        }
    }

    /// The rule's code, `CX012`; the first digit is the step of the blueprint.
    public var code: String
    /// How much it weighs.
    public var severity: Severity
    /// Where it is, nil when it concerns the whole blueprint.
    public var place: SourcePlace?
    /// What is the matter, with the value in quotes; one sentence without a full stop.
    public var message: String
    /// What it rests on, one line each.
    public var notes: [String]
    /// What to do about it.
    public var hint: String?
    /// What to write instead, where that is certain.
    public var fix: TextFix?

    /// Makes one from its parts.
    public init(
        code: String, severity: Severity, place: SourcePlace? = nil, message: String,
        notes: [String] = [], hint: String? = nil, fix: TextFix? = nil
    ) {
        self.code = code
        self.severity = severity
        self.place = place
        self.message = message
        self.notes = notes
        self.hint = hint
        self.fix = fix
    }
}

extension Finding: Comparable {
    /// Sorted by file, line, column and code.
    public static func < (left: Finding, right: Finding) -> Bool {
        let (here, there) = (left.place, right.place)
        return (
            here?.path ?? "", here?.line ?? 0, here?.column ?? 0, left.code, left.message
        ) < (there?.path ?? "", there?.line ?? 0, there?.column ?? 0, right.code, right.message)
    }
}
