import Foundation
import RolloutPlanning
import Testing

@testable import cxpilot_benchmark

/// MiniZinc's projects with promised starts: read, refused with a line, and solved.
@Suite struct WeightedProjectFileTests {
    static let small = """
        % three jobs
        n_tasks = 3;
        n_res = 1;
        d = [0, 2, 3]; rr = array2d(1..1, 1..3, [0, 2, 2]);
        rc = [3];
        suc = [ {2, 3}, {}, {} ];
        t_max = 8;
        deadline = array2d(1..3, 1..3, [0, 1, 1,
          2, 3, 1,   % promised for 2
          2, 1, 4]);
        """

    @Test func aSmallFileIsRead() throws {
        let problem = try WeightedProjectFile(Self.small).problem
        #expect(problem.jobs.map(\.duration) == [0, 2, 3])
        #expect(problem.jobs.map(\.demands) == [[0], [2], [2]])
        #expect(problem.precedences.map(\.after) == [1, 2])
        #expect(problem.jobs[1].startCosts == [6, 3, 0, 1, 2, 3, 4, 5])
        #expect(problem.jobs.map(\.latestFinish) == [7, 9, 10])
        // Both at 2 is too much: the second job waits for 3 periods.
        #expect(CostScheduler.solve(problem).value == 3)
    }

    @Test(arguments: [
        ("n_tasks = 3;", "n_tasks = x;", 2, "expected a whole number, not 'x'"),
        ("n_res = 1;", "n_res 1;", 3, "expected '=' after 'n_res'"),
        ("d = [0, 2, 3];", "d = [0, 2];", 4, "'d' has 2 numbers, not 3"),
        ("{2, 3}", "{2, 4}", 6, "'suc' names job 4 of 3"),
        ("[ {2, 3},", "[", 6, "'suc' has 2 sets, not 3"),
        ("d = [0, 2, 3]", "d = [0, -2, 3]", 4, "'d' has a number below 0 or above 1073741824"),
        ("t_max = 8;", "", 10, "there is no 't_max'"),
        ("{2, 3}", "{2, 1}", 1, "this is no project: cycle([0])"),
        ("rc = [3];", "rc = [3]; rc = [4];", 5, "'rc' is there twice"),
        ("2, 1, 4]);", "2, 1, 4])", 10, "the ';' at the end is missing"),
    ])
    func aBrokenFileIsRefused(part: String, other: String, line: Int, message: String) throws {
        let text = Self.small.replacingOccurrences(of: part, with: other)
        #expect(throws: ProjectFile.Fault(line: line, message: message)) {
            try WeightedProjectFile(text)
        }
    }

    static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("shared/data/rcpsp-psplib")

    @Test(.enabled(if: FileManager.default.fileExists(atPath: folder.path)))
    func realProjectsComeOutAsExpected() throws {
        let data = try Data(contentsOf: Self.folder.appendingPathComponent("expected.json"))
        let all = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let rows = try #require(all["weighted_earliness_tardiness"] as? [[String: Any]])
        #expect(rows.count == 4)
        for row in rows {
            let name = try #require(row["instance"] as? String)
            let file = Self.folder.appendingPathComponent("weighted/\(name).dzn")
            let problem = try WeightedProjectFile(
                try String(contentsOf: file, encoding: .utf8)
            ).problem
            let optimum = try #require(row["optimum"] as? Int)
            let result = CostScheduler.solve(problem, limit: .seconds(20))
            let value = try #require(result.value)
            #expect(value * 100 <= optimum * 101, "\(name)")
            #expect(result.lowerBound <= optimum, "\(name)")
            #expect(!result.proven || value == optimum, "\(name)")
            let schedule = try #require(result.schedule)
            #expect(ScheduleChecker.violations(of: schedule, in: problem).isEmpty)
        }
    }
}
