import ExperienceModel

/// Holds the answers to the question that decides against the invitations that are known.
struct ResponseRateReader {
    let course: PilotCourse
    let tallies: PilotTallies

    /// Fewer answers than this are not shown, for they may point at somebody.
    private static let leastShown = 10

    /// The rate of each arm, and of its branches where the invitations tell them; none where it
    /// is not known how many were invited, or fewer than answered.
    func rates() -> [ResponseRate] {
        guard !tallies.invited.isEmpty,
            let goal = course.goals.first(where: { $0.goal.role == .primary })
        else { return [] }
        let metric = goal.counting.asked.id
        let answered = answered(metric)
        return tallies.invited.compactMap { known in
            let place = Place(arm: known.arm, branch: known.branch)
            let answers = answered[place] ?? 0
            guard known.customers > 0, answers <= known.customers,
                known.branch == nil || answers >= Self.leastShown
            else { return nil }
            return ResponseRate(
                arm: known.arm, branch: known.branch, answered: answers, invited: known.customers)
        }
    }

    private struct Place: Hashable {
        var arm: String
        var branch: String?
    }

    private func answered(_ metric: String) -> [Place: Int] {
        let pilot = course.plan.pilot
        let all = tallies.branches
        var counts: [String: [Int]] = [:]
        for run in all.runs where all.metrics[run.metric] == metric {
            // Those of the time before were not invited for the pilot.
            if pilot.measuresBefore, run.day < pilot.start { continue }
            var parts =
                counts[all.arms[run.arm]] ?? [Int](repeating: 0, count: all.parts.count)
            for row in all.scores[run.scores] { parts[Int(row.part)] += row.count }
            for row in all.sums[run.sums] { parts[Int(row.part)] += row.moments.answers }
            counts[all.arms[run.arm]] = parts
        }
        var answered: [Place: Int] = [:]
        for (arm, parts) in counts {
            answered[Place(arm: arm)] = parts.reduce(0, +)
            for (part, count) in zip(all.parts, parts) {
                guard let branch = part.branch, !branch.isEmpty else { continue }
                answered[Place(arm: arm, branch: branch), default: 0] += count
            }
        }
        return answered
    }
}
