import Crypto
import ExperienceModel
import GRDB

/// Removes people from all pilots of a store.
struct Forgetting {
    /// So many keys are looked for in one walk over the rows.
    private static let mostKeys = 500_000

    let db: Database
    let key: SymmetricKey

    /// Removes all that came under those identifiers.
    func forget(_ ids: [String]) throws -> ForgetReceipt {
        let ids = Set(ids).sorted()
        var receipt = ForgetReceipt()
        var found: Set<Int> = []
        for id in try PilotShelf(db: db).ids() {
            let pilot = try PilotShelf(db: db).require(id)
            let number = try PilotShelf(db: db).number(of: id)
            // A respondent's key holds the day, so all days are tried on which anybody answered.
            let days = try Int.fetchAll(
                db, sql: "SELECT DISTINCT day FROM customer_tally WHERE pilot = ?",
                arguments: [number])
            let step = max(1, Self.mostKeys / (days.count + 2))
            for start in stride(from: 0, to: ids.count, by: step) {
                let search = PersonSearch(
                    ids: ids, range: start..<min(start + step, ids.count), days: days, key: key)
                let removal = try Removal(db, from: pilot, number: number)
                try removal.remove(search)
                found.formUnion(removal.found)
                if removal.answers > 0 { receipt.answers[id, default: 0] += removal.answers }
                receipt.comments += removal.comments.count
                receipt.earlierVersions += removal.earlierVersions
            }
        }
        receipt.found = found.count
        receipt.unknown = ids.count - found.count
        // The index is made anew without them.
        if receipt.found > 0 { try CommentIndex(db: db).clear() }
        return receipt
    }
}
