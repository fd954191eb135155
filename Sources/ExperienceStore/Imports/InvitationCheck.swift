import ExperienceModel
import GRDB

/// Holds what was said of invitations against the answers that are counted: nobody answers who
/// was not invited.
struct InvitationCheck {
    private struct Place: Hashable {
        var arm: String
        var branch: String
    }

    let db: Database
    let pilot: Int
    let plan: FrozenPlan

    /// Throws the first number that cannot be, as the store stands with it.
    ///
    /// - Parameter today: the day of the import.
    func check(_ told: [Invited], today: Int) throws {
        let days = Set(told.compactMap { $0.day?.number }).filter { $0 < today }.sorted()
        for day in days + [today] {
            let answered = try answered(through: day)
            if day == today { try checkBranches(told, Set(answered.keys)) }
            let invited = try ToldInvitations(db, of: pilot, through: day)
            for one in told where day == today || one.day?.number == day {
                let known =
                    one.branch.map { invited.branches[one.arm]?[$0] ?? 0 }
                    ?? invited.arms[one.arm] ?? 0
                let answers = answered[Place(arm: one.arm, branch: one.branch ?? "")] ?? 0
                guard answers > known else { continue }
                throw StoreError.fewerInvited(
                    known, than: answers, in: [one.arm, one.branch].compactMap(\.self),
                    through: day == today ? nil : Day(number: day))
            }
        }
    }

    /// A branch that neither the plan nor an answer knows is misspelt.
    private func checkBranches(_ told: [Invited], _ places: Set<Place>) throws {
        for one in told {
            guard let branch = one.branch else { continue }
            let met = places.filter { $0.arm == one.arm && !$0.branch.isEmpty }.map(\.branch)
            let known = Set(met + (plan.pilot.branches[one.arm] ?? []))
            guard known.isEmpty || known.contains(branch) else {
                throw StoreError.unknownBranch(branch, arm: one.arm, known: known.sorted())
            }
        }
    }

    /// Who answered the question that decides, by arm and by branch; none stands for places in
    /// which only others were answered.
    private func answered(through day: Int) throws -> [Place: Int] {
        let primary = plan.pilot.primaryGoal.flatMap { plan.metric($0.metric) }
        let decisive = primary.map { $0.from ?? $0.id }
        // Those of the time before were not invited for the pilot.
        let first = plan.pilot.measuresBefore ? plan.pilot.start.number : nil
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT arms.text, ifnull(branches.text, ''), metrics.text, sum(answers) FROM (
                    SELECT arm, branch, metric, answers, day FROM tally WHERE pilot = ?1
                    UNION ALL
                    SELECT arm, branch, metric, answers, day FROM moments WHERE pilot = ?1
                )
                JOIN label AS arms ON arms.number = arm
                JOIN label AS metrics ON metrics.number = metric
                LEFT JOIN label AS branches ON branches.number = branch
                WHERE day >= ifnull(?2, day) AND day <= ?3 GROUP BY arm, branch, metric
                """, arguments: [pilot, first, day])
        var counts: [Place: Int] = [:]
        for row in rows {
            let (arm, branch, metric): (String, String, String) = (row[0], row[1], row[2])
            let all: Int = row[3]
            let answers = metric == decisive ? all : 0
            counts[Place(arm: arm, branch: ""), default: 0] += answers
            guard !branch.isEmpty else { continue }
            counts[Place(arm: arm, branch: branch), default: 0] += answers
        }
        return counts
    }
}
