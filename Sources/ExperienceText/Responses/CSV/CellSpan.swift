/// Where a cell lies in its record: its bytes with the quotes, and what is to be done with those.
struct CellSpan: Equatable {
    /// How a cell is written.
    enum Form: UInt8 {
        /// Without quotes around it.
        case plain
        /// In quotes, with no other quote in it.
        case quoted
        /// In quotes, with doubled quotes in it or more behind them.
        case doubled
    }

    /// Where it begins in the record.
    var start: Int32
    /// Where it ends.
    var end: Int32
    /// How it is written.
    var form: Form

    /// Its bytes with the quotes.
    var range: Range<Int> { Int(start)..<Int(end) }
}
