/// How far a blueprint is: the parts that each of its six steps needs, and which are in place.
public struct Readiness: Equatable, Sendable {
    /// A part that a step needs: an insight, a persona, a channel, a touchpoint, a stage, a pilot.
    public struct Part: Equatable, Sendable {
        /// Its id, or the name of a stage.
        public var name: String
        /// Why it is not in place; nil when it is.
        public var open: Finding?

        /// Makes one from its parts.
        public init(name: String, open: Finding? = nil) {
            self.name = name
            self.open = open
        }
    }

    /// One of the six steps.
    public struct Step: Equatable, Sendable {
        /// 1 to 6.
        public var number: Int
        /// What it needs, in the order of the text.
        public var parts: [Part]

        /// Makes one from its parts.
        public init(number: Int, parts: [Part]) {
            self.number = number
            self.parts = parts
        }

        /// How many parts are in place.
        public var inPlace: Int { parts.count { $0.open == nil } }
        /// Why the others are not, in the order of the text.
        public var open: [Finding] { parts.compactMap(\.open) }
    }

    /// Steps 1 to 6.
    public var steps: [Step]

    /// Makes one from its parts.
    public init(steps: [Step]) {
        self.steps = steps
    }

    /// Parts in place over all steps.
    public var inPlace: Int { steps.map(\.inPlace).reduce(0, +) }
    /// Parts needed over all steps.
    public var needed: Int { steps.map(\.parts.count).reduce(0, +) }
}
