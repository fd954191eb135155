import GRDB

/// How many were invited by some day, as somebody said.
///
/// The last word on an arm or branch holds, and the last one on each of its days; those of days
/// after the last word come on top of it.
struct ToldInvitations {
    private struct Place: Hashable {
        var arm: String
        var branch: String
    }

    private struct Told {
        var all = 0
        var since = Int.min
        var ofDay: [Int: Int] = [:]

        var customers: Int {
            let later = ofDay.reduce(0) { $0 + ($1.key > since ? $1.value : 0) }
            return max(all + later, ofDay.values.reduce(0, +))
        }
    }

    /// By branch of each arm.
    private(set) var branches: [String: [String: Int]] = [:]
    /// By arm, at least as many as in its branches together.
    private(set) var arms: [String: Int] = [:]

    /// Reads what was said of a pilot; without a day all of it.
    init(_ db: Database, of pilot: Int, through day: Int?) throws {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT arms.text AS arm, ifnull(branches.text, '') AS branch, is_of_day, day,
                    customers
                FROM invitation
                JOIN import ON import.number = invitation.import AND undone_on IS NULL
                JOIN label AS arms ON arms.number = arm
                LEFT JOIN label AS branches ON branches.number = branch
                WHERE invitation.pilot = ? AND day <= ifnull(?, day) ORDER BY invitation.import
                """, arguments: [pilot, day])
        var told: [Place: Told] = [:]
        for row in rows {
            let place = Place(arm: row["arm"], branch: row["branch"])
            let customers: Int = row["customers"]
            if row["is_of_day"] {
                told[place, default: Told()].ofDay[row["day"]] = customers
            } else {
                told[place, default: Told()].all = customers
                told[place, default: Told()].since = row["day"]
            }
        }
        for (place, told) in told {
            if place.branch.isEmpty {
                arms[place.arm] = max(arms[place.arm] ?? 0, told.customers)
            } else {
                branches[place.arm, default: [:]][place.branch] = told.customers
            }
        }
        for (arm, each) in branches {
            arms[arm] = max(arms[arm] ?? 0, each.values.reduce(0, +))
        }
    }
}
