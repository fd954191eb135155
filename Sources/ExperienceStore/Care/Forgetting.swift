import Crypto
import ExperienceModel
import Foundation
import GRDB

/// Removes people from all pilots of a store.
struct Forgetting {
    /// So many keys are looked for in one walk over the rows.
    private static let mostKeys = 500_000

    let db: Database
    let key: SymmetricKey

    /// Removes all that came under those identifiers, and keeps what they are known by.
    func forget(_ ids: [String]) throws -> ForgetReceipt {
        var receipt = ForgetReceipt()
        let all = Set(ids).sorted()
        let namesakes = try namesakes(among: all)
        receipt.ambiguous = namesakes.sorted().map { all[$0] }
        let ids = all.indices.filter { !namesakes.contains($0) }.map { all[$0] }
        var found: Set<Int> = []
        var people: Set<Int> = []
        var responses: [RowKey] = []
        try search(ids) { search, launched, number in
            let removal = try Removal(db, from: launched, number: number)
            try removal.remove(search)
            found.formUnion(removal.found)
            people.formUnion(removal.people)
            responses += removal.responses
            if removal.answers > 0 {
                receipt.answers[launched.plan.pilot.id, default: 0] += removal.answers
            }
            receipt.comments += removal.comments.count
            receipt.earlierVersions += removal.earlierVersions
        }
        receipt.found = found.count
        let before = try ForgottenPeople(db, key: key)
        for index in ids.indices where !found.contains(index) {
            if before.hold(ids[index]) {
                receipt.forgottenBefore += 1
            } else {
                receipt.unknownIDs.append(ids[index])
            }
        }
        receipt.unknown = receipt.unknownIDs.count
        guard receipt.found > 0 else { return receipt }
        let identifier = RowIdentifier(key: key, isDayAssumed: false)
        try keepOut(people.map { identifier.forgotten(ids[$0]) } + responses)
        try LabelSweep(db: db).run()
        // The index is made anew without them.
        try CommentIndex(db: db).clear()
        return receipt
    }

    /// Identifiers that are only the first part of those of several responses: which of them is
    /// meant cannot be told.
    private func namesakes(among ids: [String]) throws -> Set<Int> {
        var first: [Int: RowPlace] = [:]
        var several: Set<Int> = []
        try search(ids) { search, _, number in
            try BlockTable(db, pilot: number).walk { rows in
                let row = try rows.row()
                guard let id = search.namesake(of: row, at: rows.place) else { return }
                if let known = first[id], known != rows.place { several.insert(id) }
                first[id] = rows.place
            }
        }
        return several
    }

    /// Searches pilot by pilot, with as many identifiers at a time as the memory may hold.
    private func search(
        _ ids: [String], _ body: (PersonSearch, LaunchedPilot, Int) throws -> Void
    ) throws {
        let shelf = PilotShelf(db: db)
        for id in try shelf.ids() {
            let launched = try shelf.require(id)
            let number = try shelf.number(of: id)
            // A respondent's key holds the day, so all days are tried on which anybody answered.
            let days = try Int.fetchAll(
                db, sql: "SELECT DISTINCT day FROM customer_tally WHERE pilot = ?",
                arguments: [number])
            let step = max(1, Self.mostKeys / (days.count + 5))
            for start in stride(from: 0, to: ids.count, by: step) {
                let range = start..<min(start + step, ids.count)
                try body(
                    PersonSearch(ids: ids, range: range, days: days, key: key), launched, number)
            }
        }
    }

    private func keepOut(_ hashes: [RowKey]) throws {
        for hash in hashes {
            try db.execute(
                sql: "INSERT OR IGNORE INTO forgotten_person (hash) VALUES (?)",
                arguments: [Data(hash.bytes)])
        }
    }
}
