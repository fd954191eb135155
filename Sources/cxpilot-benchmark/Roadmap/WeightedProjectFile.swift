import RolloutPlanning

/// A project with promised starts, and weights of being early and late: a MiniZinc data file with
/// the ending `.dzn` (rcpsp-wet of the MiniZinc benchmarks, after Vanhoucke, Demeulemeester &
/// Herroelen 2001).
struct WeightedProjectFile {
    /// What is to be scheduled: jobs 1…n of the file in their order.
    let problem: SchedulingProblem

    init(_ text: some StringProtocol) throws(ProjectFile.Fault) {
        let file = try DataFile(text)
        let jobs = try file.number("n_tasks")
        let resources = try file.number("n_res")
        let periods = try file.number("t_max")
        guard (1...100_000).contains(jobs), (0...1000).contains(resources),
            (1...1_000_000).contains(periods)
        else {
            throw ProjectFile.Fault(
                line: try file.value("n_tasks").line,
                message: "\(jobs) jobs, \(resources) resources or \(periods) periods are too many")
        }
        let work = try Self.work(of: jobs, resources, periods, file)
        let capacities = try file.numbers("rc", resources)
        do {
            problem = try SchedulingProblem(
                jobs: work, precedences: Self.precedences(of: jobs, file),
                resources: capacities.map { SchedulingResource(capacity: .constant($0)) },
                horizon: periods - 1 + (work.map(\.duration).max() ?? 0))
        } catch let fault as ProjectFile.Fault {
            throw fault
        } catch {
            throw ProjectFile.Fault(line: 1, message: "this is no project: \(error)")
        }
    }

    private static func work(
        of jobs: Int, _ resources: Int, _ periods: Int, _ file: DataFile
    ) throws(ProjectFile.Fault) -> [SchedulingJob] {
        let durations = try file.numbers("d", jobs)
        let demands = try file.numbers("rr", jobs * resources)
        let promises = try file.numbers("deadline", jobs * 3)
        let most = 1 << 30
        for name in ["d", "rr", "deadline"] {
            let value = try file.value(name)
            guard value.numbers.allSatisfy({ (0...most).contains($0) }) else {
                throw ProjectFile.Fault(
                    line: value.line, message: "'\(name)' has a number below 0 or above \(most)")
            }
        }
        return (0..<jobs).map { job in
            let (due, early, late) = (
                promises[job * 3], promises[job * 3 + 1], promises[job * 3 + 2]
            )
            // Starts lie in 0 … t_max − 1.
            return SchedulingJob(
                duration: durations[job],
                demands: (0..<resources).map { demands[$0 * jobs + job] },
                latestFinish: periods - 1 + durations[job],
                startCosts: (0..<periods).map { start in
                    min(
                        SchedulingProblem.largestNumber,
                        start < due ? early * (due - start) : late * (start - due))
                })
        }
    }

    private static func precedences(
        of jobs: Int, _ file: DataFile
    ) throws(ProjectFile.Fault) -> [SchedulingPrecedence] {
        let value = try file.value("suc")
        guard value.sets.count == jobs else {
            throw ProjectFile.Fault(
                line: value.line, message: "'suc' has \(value.sets.count) sets, not \(jobs)")
        }
        var precedences: [SchedulingPrecedence] = []
        for (job, followers) in value.sets.enumerated() {
            for follower in followers {
                guard (1...jobs).contains(follower) else {
                    throw ProjectFile.Fault(
                        line: value.line, message: "'suc' names job \(follower) of \(jobs)")
                }
                precedences.append(SchedulingPrecedence(before: job, after: follower - 1))
            }
        }
        return precedences
    }
}
