/// What a customer wrote, as it is shown: with the answers and labels of the same row.
public struct WrittenComment: Equatable, Sendable {
    /// What a row belongs to.
    public struct Label: Equatable, Sendable {
        /// The dimension, `persona`.
        public var name: String
        /// The label.
        public var text: String

        /// Makes one from its parts.
        public init(name: String, text: String) {
            self.name = name
            self.text = text
        }
    }

    /// The text, as it came.
    public var text: String
    /// The arm; nil where it would tell a group that is too small.
    public var arm: String?
    /// The day of the answer.
    public var day: Day
    /// What else the row belongs to.
    public var labels: [Label]
    /// What the customer answered.
    public var answers: [Answer]

    /// Makes one from its parts.
    public init(text: String, arm: String?, day: Day, labels: [Label], answers: [Answer]) {
        self.text = text
        self.arm = arm
        self.day = day
        self.labels = labels
        self.answers = answers
    }
}
