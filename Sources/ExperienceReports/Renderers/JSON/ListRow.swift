/// One thing of a list or a show: its id, its title, and what else there is to say, in order.
public struct ListRow: Equatable, Sendable {
    /// A further fact.
    public struct Fact: Equatable, Sendable {
        /// Its key in JSON, English, `answersPerArm`.
        public let key: String
        /// Its name for people, in their language.
        public let name: String
        /// Its value for people.
        public let text: String
        /// Its value in JSON.
        public let value: JSONValue

        /// Makes one from its parts; without a JSON value the text is the value.
        public init(key: String, name: String, text: String, value: JSONValue? = nil) {
            self.key = key
            self.name = name
            self.text = text
            self.value = value ?? .string(text)
        }
    }

    /// Its id, as commands name it.
    public let id: String
    /// Its title.
    public let title: String
    /// What else there is to say.
    public let facts: [Fact]

    /// Makes one from its parts.
    public init(id: String, title: String, facts: [Fact] = []) {
        self.id = id
        self.title = title
        self.facts = facts
    }
}
