/// A plain table; the first cell of each row is its heading.
struct Table: Equatable, Sendable {
    /// A column.
    struct Column: Equatable, Sendable {
        var heading: String
        /// Numbers stand to the right.
        var isNumber = false
        /// Its share of the table's width in per cent, for tables that must line up with others.
        var width: Int?
    }

    /// What it shows, for those who do not see its surroundings.
    var caption: String
    var columns: [Column]
    var rows: [[String]]
}
