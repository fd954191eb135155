/// A line of text with some of it strong or typed as a command; text is data, never markup.
struct Phrase: Equatable, Sendable {
    /// How a stretch looks.
    enum Style: Equatable, Sendable { case plain, strong, code }

    /// A stretch of one look.
    struct Run: Equatable, Sendable {
        var text: String
        var style: Style
    }

    var runs: [Run]

    init(runs: [Run]) { self.runs = runs }
    init(_ text: String) { self.init(runs: [Run(text: text, style: .plain)]) }

    static func strong(_ text: String) -> Phrase {
        Phrase(runs: [Run(text: text, style: .strong)])
    }
    static func code(_ text: String) -> Phrase { Phrase(runs: [Run(text: text, style: .code)]) }

    /// One after the other; blanks between them are part of the texts.
    static func + (left: Phrase, right: Phrase) -> Phrase {
        Phrase(runs: left.runs + right.runs)
    }
    static func + (left: Phrase, right: String) -> Phrase { left + Phrase(right) }

    /// The words without their looks.
    var text: String { runs.map(\.text).joined() }
}

extension Phrase: ExpressibleByStringLiteral {
    init(stringLiteral value: String) { self.init(value) }
}
