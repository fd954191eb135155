/// A part of a report.
struct Section: Equatable, Sendable {
    /// How much of a page's width it takes.
    enum Width: Equatable, Sendable { case whole, half }

    /// The finding, a sentence.
    var heading: String
    /// The topic in one word, as the terminal names it: `GOALS`.
    var label: String
    /// Measure and unit.
    var subtitle: Phrase?
    var blocks: [Block]
    /// Two halves stand side by side where there is room.
    var width = Width.whole
    /// Whether its heading is only for those who do not see the figure under it.
    var hidesHeading = false
    /// What of its list is printed; nil where all of it is.
    var paper: PaperSelection?
    /// Whether paper leaves it out.
    var isScreenOnly = false
    /// Whether it stands under the half before it, not beside it.
    var isBelowHalf = false
    /// Whether halves that follow each other stand side by side on paper alone.
    var isStackedOnScreen = false
}
