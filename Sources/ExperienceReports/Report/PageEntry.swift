/// A page in a list of pages: its name, and what it says.
public struct PageEntry: Equatable, Sendable {
    /// Which page.
    public let name: PageName
    /// What it is about, as a link says it.
    let title: String
    /// The verdict, where it has one.
    let verdict: Chip?
    /// Its finding.
    let headline: String

    /// The entry of a report.
    ///
    /// - Parameter title: What a link to the page says.
    public init(_ name: PageName, title: String, _ report: Report) {
        self.name = name
        self.title = title
        self.verdict = report.masthead.verdict
        self.headline = report.masthead.headline
    }
}
