import Testing

/// A small file with one trap of real exports, and what an import has to say of it.
struct ImportTrap: Sendable, CustomTestStringConvertible {
    /// One file that comes in, after the earlier ones.
    struct Step: Sendable {
        let bytes: [UInt8]
        var options: [String] = []
        var rows = 0
        var counted = 0
        var updated = 0
        var unchanged = 0
        /// Rows that did not count, by the code of their reason.
        var rejected: [String: Int] = [:]
        /// Words of the refusal, where the file has to be refused whole.
        var refusal: [String] = []
        /// Words that the receipt's notes have to hold.
        var note = ""

        /// A file that is read.
        static func file(
            _ text: String, _ options: [String] = [], rows: Int, counted: Int? = nil,
            updated: Int = 0, unchanged: Int = 0, rejected: [String: Int] = [:], note: String = ""
        ) -> Step {
            let lost = rejected.values.reduce(0, +)
            return Step(
                bytes: Array(text.utf8), options: options, rows: rows,
                counted: counted ?? rows - lost - updated - unchanged, updated: updated,
                unchanged: unchanged, rejected: rejected, note: note)
        }

        /// A file that is refused.
        static func refused(
            _ text: String, _ options: [String] = [], saying words: String...
        ) -> Step {
            Step(bytes: Array(text.utf8), options: options, refusal: words)
        }
    }

    let testDescription: String
    let steps: [Step]
    /// Promoters, passives and detractors in the end, where the values are what it is about.
    var nps: [Int]?

    init(_ name: String, nps: [Int]? = nil, _ steps: Step...) {
        testDescription = name
        self.steps = steps
        self.nps = nps
    }
}
