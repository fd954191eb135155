/// Where a discipline stands with a revision: signed, carried over, lapsed or never signed.
public struct ApprovalStanding: Equatable, Sendable {
    /// Whether its approval holds, and why.
    public enum State: String, Sendable, CaseIterable {
        /// It signed this revision.
        case signed
        /// It signed an earlier one, and what it answers for is as it was then.
        case carried
        /// It signed an earlier one, and what it answers for has changed since.
        case lapsed
        /// It has never signed.
        case missing
    }

    /// What a discipline answers for, kind by kind.
    public struct Part: Equatable, Sendable {
        /// The kinds; the vision and the team are everybody's.
        public enum Kind: String, Sendable, CaseIterable {
            case vision, team, touchpoints, channels, texts
        }

        /// The kind.
        public var kind: Kind
        /// What it answers for now, by id; the vision and the team have the blueprint's id.
        public var elements: [String]
        /// What differs from the revision that was signed; empty where nothing was.
        public var changes: [BlueprintChange]

        /// Makes one from its parts.
        public init(kind: Kind, elements: [String], changes: [BlueprintChange] = []) {
            self.kind = kind
            self.elements = elements
            self.changes = changes
        }
    }

    /// The discipline.
    public var discipline: String
    /// Who signs for it.
    public var lead: String
    /// Whether its approval holds.
    public var state: State
    /// Its last signature; nil where it never signed.
    public var approval: Approval?
    /// What it answers for, in the order of `Part.Kind`.
    public var parts: [Part]

    /// Makes one from its parts.
    public init(
        discipline: String, lead: String, state: State, approval: Approval? = nil,
        parts: [Part] = []
    ) {
        self.discipline = discipline
        self.lead = lead
        self.state = state
        self.approval = approval
        self.parts = parts
    }

    /// Whether the discipline is behind the revision.
    public var holds: Bool { state == .signed || state == .carried }

    /// Everything that made its approval lapse.
    public var changes: [BlueprintChange] { parts.flatMap(\.changes) }
}
