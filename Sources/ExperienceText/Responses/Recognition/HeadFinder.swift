/// Finds in the first rows of a file which one is the header, how many header rows there are,
/// and which export it is.
struct HeadFinder {
    /// The header and what it proves.
    struct Found {
        var table: HeadTable
        var headerRows: Int
        var profile: SurveyProfile?
        var match: ProfileMatch?
    }

    private static let mostTitles = 12

    let rows: [[String]]
    let said: ResponseMapping

    func find() -> Found? {
        guard !rows.isEmpty else { return nil }
        if let found = known() { return found }
        let headerRows = said.headerRows ?? 1
        let place = said.titleRows ?? (said.headerRows == nil ? plainHeader() : 0)
        return Found(
            table: HeadTable(rows, titleRows: min(place, rows.count - 1), headerRows: headerRows),
            headerRows: headerRows)
    }

    /// The first row that a profile knows as its header.
    private func known() -> Found? {
        if said.headerRows == 0 { return nil }
        let fixed = said.titleRows ?? (said.headerRows == nil ? nil : 0)
        let places = fixed.map { $0..<($0 + 1) } ?? 0..<min(Self.mostTitles, rows.count)
        for place in places where rows.indices.contains(place) {
            guard rows[place].count(where: { !$0.isEmpty }) > 1 else { continue }
            let head = HeadRows(rows[place...])
            for profile in SurveyProfile.all {
                guard let match = profile.match(head) else { continue }
                let count = said.headerRows ?? match.headerRows
                let table = HeadTable(rows, titleRows: place, headerRows: count)
                return Found(table: table, headerRows: count, profile: profile, match: match)
            }
        }
        return nil
    }

    /// The header of a file that no profile knows: the first row with all columns that the user
    /// named; without names, the first one as wide as most rows and filled with words.
    private func plainHeader() -> Int {
        let names = said.named.map(\.name)
        let headings = names.filter { if case .heading = $0 { true } else { false } }
        if !headings.isEmpty {
            let tables = rows.prefix(50).map { row in Set(row.map(Header.plain)) }
            let found = tables.map { cells in
                headings.count { name in
                    if case .heading(let text) = name { cells.contains(text) } else { false }
                }
            }
            let best = found.max() ?? 0
            return best == 0 ? widest() : found.firstIndex(of: best) ?? 0
        }
        return widest()
    }

    private func widest() -> Int {
        var counts: [Int: Int] = [:]
        // Separators at the end of the rows make no column.
        let last = rows.map { row in (row.lastIndex { !$0.isEmpty } ?? -1) + 1 }.max() ?? 0
        for row in rows { counts[min(last, row.count), default: 0] += 1 }
        let width = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 1
        let place = rows.prefix(Self.mostTitles).firstIndex { row in
            row.count >= width && row.count { !$0.isEmpty } * 2 > width
                && row.count(where: { Double($0) != nil || WrittenDate($0) != nil }) * 2 < width
        }
        return place ?? 0
    }
}
