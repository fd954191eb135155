import GRDB

/// Holds what rows were before imports changed them against the rows as they are, in their order.
final class EarlierCheck {
    /// Earlier versions that cannot be put back: unreadable, of no row, or of another one.
    private(set) var wrong = 0

    private let versions: HotStatement
    private var next: (place: RowPlace, broughtBy: Int)?
    private var isAtEnd = false

    init(_ db: Database, pilot: Int) throws {
        versions = try HotStatement(
            db,
            """
            SELECT place, bytes, brought_by, earlier_row.import, undone_on IS NULL
            FROM earlier_row LEFT JOIN import ON import.number = earlier_row.import
            WHERE earlier_row.pilot = ? ORDER BY place
            """)
        versions.bind(pilot, at: 1)
        try readNext()
    }

    /// Takes the next row; rows come in their order.
    func meet(_ row: AnswerRow, at place: RowPlace) throws {
        while let version = next, !(place < version.place) {
            if version.place != place || version.broughtBy != row.importNumber { wrong += 1 }
            try readNext()
        }
    }

    /// Versions behind the last row belong to none.
    func finish() throws {
        while next != nil {
            wrong += 1
            try readNext()
        }
    }

    private func readNext() throws {
        next = nil
        guard !isAtEnd else { return }
        while next == nil {
            guard try versions.step() else {
                isAtEnd = true
                return versions.reset()
            }
            var reader = ByteReader(versions.bytes(1))
            let row = AnswerRow(from: &reader)
            let broughtBy = versions.whole(2)
            let isInOrder = broughtBy <= versions.whole(3) && versions.whole(4) == 1
            guard let place = versions.place(0), !reader.isShort, row.importNumber == broughtBy,
                isInOrder
            else {
                wrong += 1
                continue
            }
            next = (place, broughtBy)
        }
    }
}
