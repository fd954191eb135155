public import ExperienceModel

/// What we have to say on one page, independent of how it is laid out.
///
/// A page makes it from the model, and a renderer lays it out as HTML, Markdown or terminal text,
/// so all three say the same words and the same numbers.
public struct Report: Equatable, Sendable {
    /// Its title, one line of text.
    public let title: String
    /// The language of all its words and numbers.
    public let language: Language
    let masthead: Masthead
    let sections: [Section]
    /// Method, rule and provenance.
    let notes: [Phrase]
    /// One command worth typing next, nil when there is nothing to do.
    let next: String?
    /// Whether it is wider than high on paper.
    var isLandscape = false
    /// The pages that were written with it; nil where it stands alone.
    public var links: PageLinks?
}
