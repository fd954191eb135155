/// Something to mend, as a page lists it.
struct FindingLine: Equatable, Sendable {
    /// `CX404`.
    var code: String
    var state: State
    /// `warning`, for those who do not see the colour.
    var severity: String
    /// What is the matter.
    var text: String
    /// What to do about it.
    var remedy: String?
}
