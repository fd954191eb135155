/// A part of a blueprint that came, went or changed, and whom that touches.
public struct BlueprintChange: Equatable, Sendable {
    /// What kinds of parts there are, in the order in which changes are told.
    public enum Kind: String, Sendable, CaseIterable, Comparable {
        case touchpoint, journey, pilot, blueprint, discipline, persona, channel
        case brandValue = "brand-value"
        case insight, metric
        case contactRules = "contact-rules"
        case roadmap, initiative, value

        /// In the order in which changes are told.
        public static func < (left: Kind, right: Kind) -> Bool { left.rank < right.rank }

        private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    /// The part on one side.
    public struct Part: Equatable, Sendable {
        /// Its id; the blueprint's own where a blueprint has only one such part.
        public var id: String
        /// Its title for people; nil where it has none.
        public var title: String?

        /// Makes one from its parts.
        public init(id: String, title: String? = nil) {
            self.id = id
            self.title = title
        }
    }

    /// How it changed.
    public enum Nature: String, Sendable, CaseIterable {
        case came, went, changed
    }

    /// What kind of part it is.
    public var kind: Kind
    /// The part as it was; nil where it is new.
    public var before: Part?
    /// The part as it is; nil where it is gone.
    public var after: Part?
    /// The fields that differ; of a part that came or went all that hold something.
    public var fields: [FieldChange]
    /// The disciplines that answer for it, before or after.
    public var disciplines: [String]
    /// The personas that notice it, before or after.
    public var personas: [String]

    /// Makes one from its parts.
    public init(
        kind: Kind, before: Part?, after: Part?, fields: [FieldChange] = [],
        disciplines: [String] = [], personas: [String] = []
    ) {
        self.kind = kind
        self.before = before
        self.after = after
        self.fields = fields
        self.disciplines = disciplines
        self.personas = personas
    }

    /// Whether it came, went or changed.
    public var nature: Nature { before == nil ? .came : after == nil ? .went : .changed }

    /// Its id now, or before it went.
    public var id: String { (after ?? before)?.id ?? "" }

    /// The change of one field; nil where that field is as it was.
    public func field(_ key: String) -> FieldChange? { fields.first { $0.key == key } }

    /// The same change, seen from the other side.
    public var mirrored: BlueprintChange {
        BlueprintChange(
            kind: kind, before: after, after: before, fields: fields.map(\.mirrored),
            disciplines: disciplines, personas: personas)
    }
}
