import ExperienceModel

/// Columns that hold one question, asked in different places of a survey: each row fills at most
/// one of them.
struct TwinColumns {
    /// A question is not asked in more places.
    private static let most = 6

    let columns: [HeadColumn]

    /// Those columns, where no row of the table fills two of them and each is filled by some.
    init?(_ columns: [HeadColumn], in table: HeadTable) {
        guard (2...Self.most).contains(columns.count), columns.allSatisfy({ $0.filled > 0 }),
            table.rows.allSatisfy({ row in
                columns.count {
                    row.indices.contains($0.place) && !Label.tidied(row[$0.place]).isEmpty
                } < 2
            })
        else { return nil }
        self.columns = columns
    }

    /// Whether all of them are headed alike, so that none of them alone is meant.
    var haveOneHeading: Bool { columns.allSatisfy { $0.spoken == columns[0].spoken } }
}
