/// What customers said or did, as a page lists it.
struct InsightLine: Equatable, Sendable {
    var id: String
    /// What it says.
    var text: String
    /// `14 interviews, Nov 2025`.
    var source: String
    /// What to mind: `not used yet`, `our own view`; nil where there is nothing.
    var remark: String?
}
