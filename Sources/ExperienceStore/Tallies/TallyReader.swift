import ExperienceModel
import GRDB

/// Reads the tallies of a pilot; rows come in the order of their texts.
struct TallyReader {
    let db: Database
    let pilot: String

    /// All cells up to and including a day; without one all days.
    func tallies(through day: Day?) throws -> PilotTallies {
        try tallies(through: day) { _, _ in false }
    }

    /// All cells that a plan needs: a mix of whole branches is counted within each of them.
    func tallies(through day: Day?, for plan: FrozenPlan) throws -> PilotTallies {
        let mixed =
            plan.pilot.countsBranches
            ? plan.pilot.referenceMix.flatMap { PilotTallies.Dimension(rawValue: $0.by.rawValue) }
            : nil
        let counted = Set(plan.metrics.filter { $0.measure != .quantity }.map(\.id))
        var tallies = try tallies(through: day) { $1 == mixed && counted.contains($0) }
        if plan.pilot.measuresBefore {
            // Those of the time before were not invited for the pilot.
            tallies.customers = try customers(from: plan.pilot.start, through: day)
        }
        guard let mixed else { return tallies }
        let reader = BranchGroupReader(db: db, pilot: try number())
        for cell in try reader.groups(by: mixed, of: counted.sorted(), through: day) {
            tallies.add(cell)
        }
        return tallies
    }

    private func tallies(
        through day: Day?, except isLeftOut: (String, PilotTallies.Dimension) -> Bool
    ) throws -> PilotTallies {
        let columns = TallyColumns(db: db, pilot: try number(), labels: try LabelBook(db))
        var branches = CodedTallies()
        var groups = CodedTallies()
        try columns.read(.tally, through: day, into: &branches, except: isLeftOut)
        try columns.read(.moments, through: day, into: &branches, except: isLeftOut)
        try columns.read(.groupTally, through: day, into: &groups, except: isLeftOut)
        try columns.read(.groupMoments, through: day, into: &groups, except: isLeftOut)
        return PilotTallies(
            branches: branches, groupings: groups, customers: try customers(through: day))
    }

    /// Answers to a metric in each arm.
    func answersPerArm(to metric: String) throws -> [String: Int] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT label.text, sum(answers) FROM (
                    SELECT arm, answers FROM tally WHERE pilot = ?1 AND metric = ?2
                    UNION ALL
                    SELECT arm, answers FROM moments WHERE pilot = ?1 AND metric = ?2
                ) JOIN label ON label.number = arm GROUP BY arm
                """, arguments: [number(), LabelBook(db).known(metric)])
        return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    }

    private func number() throws -> Int { try PilotShelf(db: db).number(of: pilot) }

    /// Customers of the rows, or those who were invited as somebody said, where that is more.
    private func customers(from first: Day? = nil, through day: Day?) throws -> [String: Int] {
        let counted = try Row.fetchAll(
            db,
            sql: """
                SELECT label.text, sum(customers) FROM customer_tally
                JOIN label ON label.number = arm
                WHERE pilot = ? AND day >= ifnull(?, day) AND day <= ifnull(?, day) GROUP BY arm
                """, arguments: [number(), first?.number, day?.number])
        // The last word on an arm holds.
        let told = try Row.fetchAll(
            db,
            sql: """
                SELECT label.text, customers, max(invitation.import) FROM invitation
                JOIN import ON import.number = invitation.import AND undone_on IS NULL
                JOIN label ON label.number = arm
                WHERE invitation.pilot = ? AND day <= ifnull(?, day) GROUP BY arm
                """, arguments: [number(), day?.number])
        return Dictionary((counted + told).map { ($0[0], $0[1]) }, uniquingKeysWith: max)
    }
}
