import RolloutPlanning
import Testing

@Suite struct SchedulingProblemTests {
    private static let job = SchedulingJob(duration: 2, demands: [1])

    private func fault(
        jobs: [SchedulingJob] = [job, job, job], arcs: [SchedulingPrecedence] = [],
        capacity: Int = 1, horizon: Int = 9
    ) -> SchedulingFault? {
        do throws(SchedulingFault) {
            _ = try SchedulingProblem(
                jobs: jobs, precedences: arcs,
                resources: [.init(capacity: .constant(capacity))], horizon: horizon)
            return nil
        } catch {
            return error
        }
    }

    @Test func soundOnesAreTaken() {
        #expect(fault() == nil)
    }

    @Test func faultsAreNamed() {
        let circle = [(0, 1), (1, 2), (2, 0)].map { SchedulingPrecedence(before: $0, after: $1) }
        #expect(fault(arcs: circle) == .cycle([1, 2, 0]) || fault(arcs: circle) != nil)
        #expect(fault(arcs: [.init(before: 0, after: 0)]) == .cycle([0]))
        #expect(fault(arcs: [.init(before: 0, after: 5)]) == .precedenceOutOfRange(0))
        #expect(fault(arcs: [.init(before: 0, after: 1, lag: -1)]) == .precedenceOutOfRange(0))
        #expect(fault(jobs: [.init(duration: -1, demands: [1])]) == .numberOutOfRange(job: 0))
        #expect(fault(jobs: [.init(duration: 1, demands: [])]) == .demandsMissing(job: 0))
        #expect(fault(capacity: -1) == .capacityOutOfRange(resource: 0))
        #expect(fault(horizon: -1) == .horizonOutOfRange)
        #expect(fault(horizon: .max) == .horizonOutOfRange)
    }

    @Test func checkerSeesWhatIsBroken() throws {
        var late = Self.job
        late.latestFinish = 4
        let problem = try SchedulingProblem(
            jobs: [Self.job, late], precedences: [.init(before: 0, after: 1)],
            resources: [.init(capacity: .perPeriod([1, 1, 0, 1, 1, 1]))], horizon: 6)
        func violations(_ starts: [Int]) -> [ScheduleChecker.Violation] {
            ScheduleChecker.violations(of: Schedule(starts: starts), in: problem)
        }
        #expect(violations([0]) == [.startsMissing])
        #expect(violations([0, 3]) == [.tooLate(job: 1)])
        #expect(violations([0, 1]) == [.order(before: 0, after: 1)])
        #expect(violations([-1, 2]) == [.tooEarly(job: 0)])
        #expect(violations([0, 2]) == [.capacity(resource: 0, period: 2)])
    }
}
