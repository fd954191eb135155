/// The first rows of a file, seen with one of them as the header.
struct HeadRows {
    /// Ways in which exports write "no" and "false".
    static let no = [
        "0", "0.0", "false", "no", "n", "onwaar", "nee", "falsch", "nein", "faux", "non", "falso",
    ]

    /// The cells of the header and of the rows below it.
    let rows: [[String]]
    /// The headings in lower case.
    let headings: [String]

    init(_ rows: ArraySlice<[String]>) {
        self.rows = Array(rows)
        headings = (rows.first ?? []).map { Header.plain($0).lowercased() }
    }

    /// The place of the first column with one of these headings.
    func place(_ names: [String]) -> Int? {
        for name in names {
            if let place = headings.firstIndex(of: name) { return place }
        }
        return nil
    }

    /// The place of the first column whose heading begins so.
    func place(beginning prefix: String) -> Int? {
        headings.firstIndex { $0.hasPrefix(prefix) }
    }

    /// The places of the columns with one of these headings.
    func places(_ names: Set<String>) -> Set<Int> {
        Set(headings.indices.filter { names.contains(headings[$0]) })
    }

    /// A heading as it is written.
    func title(_ place: Int) -> String {
        guard let header = rows.first, header.indices.contains(place) else { return "" }
        return Label.tidied(header[place])
    }

    /// A cell of the row that many rows below the header, tidied.
    func cell(_ row: Int, _ place: Int?) -> String {
        guard let place, rows.indices.contains(row), rows[row].indices.contains(place) else {
            return ""
        }
        return Label.tidied(rows[row][place])
    }

    /// The filled cells of a column from that row on, at most so many rows.
    func cells(_ place: Int?, from row: Int, most: Int = 200) -> [String] {
        guard place != nil, row < rows.count else { return [] }
        return (row..<min(rows.count, row + most)).map { cell($0, place) }.filter { !$0.isEmpty }
    }

    /// Whether that column holds anything that says who somebody is: neither nothing nor the
    /// same word in every row.
    func tellsPeople(_ place: Int?, from row: Int) -> Bool {
        Set(cells(place, from: row).map { $0.lowercased() }).count > 1
    }
}
