/// The beginning of a file as a table: headings, further header rows, and rows of data.
struct HeadTable {
    /// Rows above the headings.
    let titleRows: Int
    /// The headings, tidied.
    let headings: [String]
    /// The cells of the further header rows, tidied.
    let subheadings: [[String]]
    /// The first rows of data.
    let rows: [[String]]
    /// The columns, with what their cells hold.
    let columns: [HeadColumn]

    /// The table below that row of a file.
    init(_ all: [[String]], titleRows: Int, headerRows: Int) {
        self.titleRows = titleRows
        let below = all.dropFirst(titleRows)
        let width = below.first?.count ?? 0
        let headings = headerRows > 0 ? (below.first ?? []).map(Header.plain) : []
        self.headings = headings
        subheadings = below.dropFirst().prefix(max(0, headerRows - 1)).map { $0.map(Header.plain) }
        let rows = below.dropFirst(headerRows).filter { row in row.contains { !$0.isEmpty } }
        self.rows = Array(rows)
        let subheadings = subheadings
        var left = ""
        columns = (0..<width).map { place in
            let heading = place < headings.count ? headings[place] : ""
            if !heading.isEmpty || subheadings.isEmpty { left = heading }
            let below = subheadings.compactMap { place < $0.count ? $0[place] : nil }
                .filter { !$0.hasPrefix("{\"ImportId") }
            return HeadColumn(
                place: place, heading: heading, question: heading.isEmpty ? left : heading,
                subheading: below.first { !$0.isEmpty } ?? "",
                cells: rows.map { row in
                    place < row.count ? row[place] : ""
                })
        }
    }

    /// The heading of a column, empty where it has none.
    func heading(_ place: Int) -> String { place < headings.count ? headings[place] : "" }

    /// How people know a column: by its heading, by what stands under it, or by its number.
    func title(_ place: Int) -> String {
        let heading = heading(place)
        if !heading.isEmpty { return heading }
        let number = "#\(place + 1)"
        guard columns.indices.contains(place) else { return number }
        let column = columns[place]
        let parts = [column.question, column.subheading].filter { !$0.isEmpty }
        return parts.isEmpty ? number : "\(number) \(parts.joined(separator: " / "))"
    }

    /// The places of the column that the user means: by its number, by its heading, else by
    /// what stands in a further header row.
    func places(of name: ResponseMapping.ColumnName) -> [Int] {
        switch name {
        case .number(let number): return columns.indices.contains(number - 1) ? [number - 1] : []
        case .heading(let heading):
            let wanted = Header.plain(heading)
            for row in [headings] + subheadings {
                let places = row.indices.filter { row[$0] == wanted }
                if !places.isEmpty { return places }
            }
            return []
        }
    }

    /// The places of the columns whose folded heading is one of these.
    func places(headed headings: Set<String>) -> [Int] {
        columns.indices.filter { headings.contains(columns[$0].folded) }
    }
}
