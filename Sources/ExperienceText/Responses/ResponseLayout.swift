public import ExperienceModel

/// How a file of answers was recognised.
public struct ResponseLayout: Equatable, Sendable {
    /// The export it was recognised as, `plain`.
    public var profile: String
    /// How it writes its characters, `UTF-8`.
    public var encoding: String
    /// What separates the cells.
    public var separator: String
    /// The line of the header, from 1.
    public var headerLine: Int
    /// How many header rows were skipped.
    public var headerRows: Int
    /// Rows above the header that were left out as titles.
    public var titleRows: Int
    /// The line of a row of totals at the end that was left out; known after the last chunk.
    public var totalLine: Int?
    /// Which column became what.
    public var columns: [ColumnUse]

    /// What was left out besides the header, each a sentence.
    public func notes(in language: Language) -> [String] {
        var notes: [String] = []
        switch language {
        case .english:
            if titleRows == 1 { notes.append("1 title row above the header left out") }
            if titleRows > 1 { notes.append("\(titleRows) title rows above the header left out") }
            if let totalLine { notes.append("the total row on line \(totalLine) left out") }
        case .dutch:
            if titleRows == 1 { notes.append("1 titelregel boven de kopregel overgeslagen") }
            if titleRows > 1 {
                notes.append("\(titleRows) titelregels boven de kopregel overgeslagen")
            }
            if let totalLine { notes.append("de totaalrij op regel \(totalLine) overgeslagen") }
        }
        return notes
    }
}
