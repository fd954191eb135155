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
            tallies.invited = try invited(from: plan.pilot.start, through: day)
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
        var tallies = PilotTallies(
            branches: branches, groupings: groups, customers: try customers(through: day))
        tallies.invited = try invited(through: day)
        return tallies
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
        let told = try ToldInvitations(db, of: number(), through: day?.number).arms
        return Dictionary(counted.map { ($0[0], $0[1]) }, uniquingKeysWith: max)
            .merging(told, uniquingKeysWith: max)
    }

    /// Those who are known to have been invited: as files with non-responders show them, or as
    /// somebody said, where that is more; arms first, then their branches.
    private func invited(
        from first: Day? = nil, through day: Day?
    ) throws -> [PilotTallies.Invited] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT arms.text, ifnull(branches.text, ''), sum(invited) FROM customer_tally
                JOIN label AS arms ON arms.number = arm
                LEFT JOIN label AS branches ON branches.number = branch
                WHERE pilot = ? AND day >= ifnull(?, day) AND day <= ifnull(?, day)
                GROUP BY arm, branch HAVING sum(invited) > 0 ORDER BY 1, 2
                """, arguments: [number(), first?.number, day?.number])
        let told = try ToldInvitations(db, of: number(), through: day?.number)
        var branches = told.branches
        var shown: [String: Int] = [:]
        for row in rows {
            let (arm, branch, customers): (String, String, Int) = (row[0], row[1], row[2])
            shown[arm, default: 0] += customers
            guard !branch.isEmpty else { continue }
            let known = branches[arm]?[branch] ?? 0
            branches[arm, default: [:]][branch] = max(known, customers)
        }
        for (arm, each) in branches { shown[arm] = max(shown[arm] ?? 0, each.values.reduce(0, +)) }
        return told.arms.merging(shown, uniquingKeysWith: max).sorted { $0.key < $1.key }
            .map { .init(arm: $0.key, customers: $0.value) }
            + branches.sorted { $0.key < $1.key }.flatMap { arm, each in
                each.sorted { $0.key < $1.key }
                    .map { .init(arm: arm, branch: $0.key, customers: $0.value) }
            }
    }
}
