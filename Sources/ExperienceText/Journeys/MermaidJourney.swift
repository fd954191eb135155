/// A `journey` diagram of Mermaid: what people do, section by section, and how it felt.
public struct MermaidJourney: Equatable, Sendable {
    /// One line of the diagram.
    public struct Task: Equatable, Sendable {
        /// What is done.
        public var name: String
        /// How it felt, 1 (bad) to 5 (good).
        public var score: Double
        /// Who does it, in the order of the text.
        public var actors: [String]

        /// Makes one from its parts.
        public init(name: String, score: Double, actors: [String] = []) {
            self.name = name
            self.score = score
            self.actors = actors
        }
    }

    /// A part of the journey.
    public struct Section: Equatable, Sendable {
        /// Its name; empty for tasks that stand before the first section.
        public var name: String
        /// Its tasks, in order.
        public var tasks: [Task]

        /// Makes one from its parts.
        public init(name: String, tasks: [Task] = []) {
            self.name = name
            self.tasks = tasks
        }

        /// The mean score of its tasks; nil where it has none.
        public var meanScore: Double? { MermaidJourney.mean(of: tasks) }
    }

    /// Its title, of the diagram or of its front matter; nil where it has none.
    public var title: String?
    /// Its sections, in order.
    public var sections: [Section]

    /// Makes one from its parts.
    public init(title: String? = nil, sections: [Section] = []) {
        self.title = title
        self.sections = sections
    }

    /// All tasks, in order.
    public var tasks: [Task] { sections.flatMap(\.tasks) }

    /// Everybody who does something, by name.
    public var actors: [String] { Set(tasks.flatMap(\.actors)).sorted() }

    /// The mean score of all tasks; nil where there is none.
    public var meanScore: Double? { MermaidJourney.mean(of: tasks) }

    private static func mean(of tasks: [Task]) -> Double? {
        tasks.isEmpty ? nil : tasks.map(\.score).reduce(0, +) / Double(tasks.count)
    }
}
