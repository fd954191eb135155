import ExperienceModel

/// What an earlier file used and this one does not show for certain, so that what stands here
/// instead has to be settled.
struct EarlierColumns: Equatable, Sendable {
    /// A column that is gone, or whose heading does not stand here as often.
    struct Lost: Equatable, Sendable {
        /// What it was used as, as a receipt titles it.
        let role: String
        /// Its heading; its number where it had none.
        let heading: String
        /// The metric that it answered.
        var metric: String?
        /// Why rows did not count by what it said.
        var reason: RowFilter.Reason?
    }

    /// The headings of the earlier file.
    let headings: Set<String>
    /// The columns that are lost.
    let lost: [Lost]
    /// Where the columns of each metric stand now, as far as that is sure.
    let answers: [String: Set<Int>]
    /// Whether the earlier file was a table of counts.
    let heldCounts: Bool
    /// Whether this file is of its form: more than half of its headings stand here.
    ///
    /// A file of another tool owes it nothing.
    let isLike: Bool

    /// The lost column of a role.
    func lost(_ role: String) -> Lost? { lost.first { $0.role == role } }

    /// Whether no column of the earlier file had that heading: only such a one may be a lost one
    /// under another name.
    func isNew(_ heading: String) -> Bool { !heading.isEmpty && !headings.contains(heading) }
}
