import ExperienceModel

/// What a profile knows of a file that it recognised; columns are places from 0.
struct ProfileMatch {
    /// A rule by which rows do not count.
    struct Filter {
        let place: Int
        let test: RowFilter.Test
        let reason: RowFilter.Reason
        let rule: String
    }

    /// Header rows, the headings included.
    var headerRows: Int
    /// What proves it.
    var because: Phrase
    var responseID: Int?
    var alsoIdentifies: Int?
    var respondent: Int?
    var day: Int?
    var invitedDay: Int?
    var filters: [Filter] = []
    /// Columns that the tool adds and that answer nothing.
    var service: Set<Int> = []
    /// The zone of stamps that say none.
    var stampZone: String?
    var noDay: Day?
    var hasGuardedComments = false
    var countsInvited = false
    /// Whether each row is one answer to one of several questions.
    var isLong = false
    var remarks: [Phrase] = []

    init(headerRows: Int = 1, because: Phrase) {
        self.headerRows = headerRows
        self.because = because
    }

    /// Leaves out rows after a column, where there is one.
    mutating func leaveOut(
        _ place: Int?, _ test: RowFilter.Test, _ reason: RowFilter.Reason, in rows: HeadRows,
        saying value: String
    ) {
        guard let place else { return }
        filters.append(
            Filter(
                place: place, test: test, reason: reason,
                rule: "\(rows.title(place)) \(value)"))
    }
}
