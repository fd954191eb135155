import Foundation
import RolloutPlanning
import Testing

@testable import cxpilot_benchmark

@Suite(.enabled(if: ProjectData.isPresent, "../shared/data/rcpsp-psplib is not here"))
struct ProjectDataTests {
    @Test(arguments: [("j301_1", 43), ("j302_1", 38), ("j3010_1", 42), ("j3017_1", 64)])
    func smallOnesAreProven(name: String, optimum: Int) throws {
        let path = ProjectData.folder.appendingPathComponent("j30/\(name).sm").path
        let instance = try RoadmapInstance(path: path)
        let result = instance.solve(seconds: 20, seed: 7)
        let schedule = try #require(result.schedule)
        #expect(ScheduleChecker.violations(of: schedule, in: instance.problem).isEmpty)
        #expect(result.value == optimum)
        #expect(result.proven)
    }
}
