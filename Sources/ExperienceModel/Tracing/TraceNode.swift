/// Something on the way from what customers said to what rolls out, and back.
public struct TraceNode: Equatable, Sendable {
    /// What kind of thing it is, in the order of the loop.
    public enum Kind: String, Codable, Sendable, CaseIterable {
        case insight, persona, channel
        case brandValue = "brand-value"
        case metric, journey, touchpoint, hypothesis, pilot, verdict, decision, learning
        case initiative, wave, discipline
    }

    /// Kind and id: what one names it by.
    public struct Key: Hashable, Sendable, CustomStringConvertible {
        /// What kind of thing it is.
        public var kind: Kind
        /// Its id; of what a pilot brought, the pilot's id and what tells it apart: `welkom-1/nps`.
        public var id: String

        /// Makes one from its parts.
        public init(_ kind: Kind, _ id: String) {
            self.kind = kind
            self.id = id
        }

        /// `persona/p-rust`.
        public var description: String { "\(kind.rawValue)/\(id)" }
    }

    /// What there is to say of it.
    public enum Content: Equatable, Sendable {
        /// Its title or text, as the blueprint has it.
        case text(String)
        /// What an insight says, with its source, number and date.
        case insight(Insight)
        /// A pilot and where it is in its life.
        case pilot(Pilot, PilotState)
        /// What the answers say on one goal or guardrail.
        case verdict(GoalReadOut)
        /// What the team decided.
        case decision(RecordedDecision)
        /// What was learnt.
        case learning(Learning)
        /// A step of the rollout.
        case wave(RoadmapWave)
    }

    /// Kind and id.
    public var key: Key
    /// What there is to say of it.
    public var content: Content

    /// Makes one from its parts.
    public init(_ kind: Kind, _ id: String, _ content: Content) {
        self.key = Key(kind, id)
        self.content = content
    }
}
