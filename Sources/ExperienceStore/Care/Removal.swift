import ExperienceModel
import GRDB

/// Removes people's rows from one pilot.
final class Removal {
    /// The identifiers of which something was there, by their places.
    private(set) var found: Set<Int> = []
    /// Those of them that name somebody, and not only one response.
    private(set) var people: Set<Int> = []
    /// The responses that went alone.
    private(set) var responses: [RowKey] = []
    /// Answers that went.
    private(set) var answers = 0
    /// The comments that went.
    private(set) var comments: [Int] = []
    /// Earlier versions that went.
    private(set) var earlierVersions = 0

    private let db: Database
    private let pilot: Int
    private let tallies: TallyBook
    private var places: Set<RowPlace> = []
    private var brought: [Int: Int] = [:]

    init(_ db: Database, from launched: LaunchedPilot, number: Int) throws {
        self.db = db
        pilot = number
        tallies = try TallyBook(
            db, pilot: number, plan: launched.plan, labels: try LabelBook(db))
    }

    /// Removes the rows of those who are looked for.
    func remove(_ search: PersonSearch) throws {
        try BlockRewriter(BlockTable(db, pilot: pilot)).run { place, row in
            guard let owner = search.owner(of: row, at: place) else { return .keep }
            found.insert(owner.id)
            if owner.isPerson { people.insert(owner.id) } else { responses.append(place.key) }
            places.insert(place)
            answers += 1
            brought[row.importNumber, default: 0] += 1
            if row.comment != 0 { comments.append(row.comment) }
            try tallies.add(row, times: -1)
            return .remove
        }
        guard !places.isEmpty else { return }
        try tallies.flush()
        for comment in comments {
            try db.cachedStatement(sql: "DELETE FROM comment WHERE number = ?")
                .execute(arguments: [comment])
        }
        try removeEarlierVersions()
        for (number, count) in brought {
            try db.execute(
                sql: "UPDATE import SET added = max(0, added - ?) WHERE number = ?",
                arguments: [count, number])
        }
        // A file that holds them does not stand in the store as a whole any more.
        try db.execute(
            sql: "UPDATE import SET is_whole = 0 WHERE pilot = ?", arguments: [pilot])
    }

    private func removeEarlierVersions() throws {
        let rows = try HotStatement(
            db, "SELECT import, place FROM earlier_row WHERE pilot = ?")
        rows.bind(pilot, at: 1)
        var gone: [(number: Int, place: RowPlace)] = []
        while try rows.step() {
            guard let place = rows.place(1) else { throw UnreadableText() }
            if places.contains(place) { gone.append((rows.whole(0), place)) }
        }
        rows.reset()
        let remove = try HotStatement(
            db, "DELETE FROM earlier_row WHERE import = ? AND place = ?")
        for version in gone {
            remove.bind(version.number, at: 1)
            remove.bind(version.place.bytes, at: 2)
            try remove.run()
        }
        earlierVersions = gone.count
    }
}
