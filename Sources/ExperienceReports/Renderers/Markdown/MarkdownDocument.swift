/// A text with the plots that it shows, each a file beside it.
public struct MarkdownDocument: Equatable, Sendable {
    /// A plot.
    public struct Plot: Equatable, Sendable {
        /// The name of its file, as the text names it.
        public let file: String
        /// Its SVG.
        public let source: String
    }

    /// The Markdown.
    public let text: String
    /// Its plots, in the order in which they are shown.
    public let plots: [Plot]
}
