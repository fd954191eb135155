import Foundation
import RolloutPlanning
import Testing

@testable import cxpilot_benchmark

@Suite struct ProjectFileTests {
    private static let text = """
        jobs (incl. supersource/sink ):  3
          - renewable                 :  1   R
        PRECEDENCE RELATIONS:
        jobnr.    #modes  #successors   successors
           1        1          1           2
           2        1          1           3
           3        1          0
        ************************************
        REQUESTS/DURATIONS:
        jobnr. mode duration  R 1
        ------------------------------------
          1      1     0       0
          2      1     8       4
          3      1     0       0
        ************************************
        RESOURCEAVAILABILITIES:
          R 1
           12
        """

    @Test func numbersAreRead() throws {
        let problem = try ProjectFile(Self.text).problem
        #expect(problem.jobs.map(\.duration) == [0, 8, 0])
        #expect(problem.jobs.map(\.demands) == [[0], [4], [0]])
        #expect(problem.precedences.map(\.after) == [1, 2])
        #expect(problem.resources == [.init(capacity: .constant(12))])
    }

    @Test(arguments: [
        ("", "", 1), ("   2        1          1           3", "   2  1  2  3", 6),
        ("   2        1          1           3", "   2  1  1  9", 6),
        ("   2        1          1           3", "   2  1  1  1", 18),
        ("  2      1     8       4", "  2  1  x  4", 13),
        ("  2      1     8       4", "  2  1  -8  4", 18),
        ("           12", "", 18), ("RESOURCEAVAILABILITIES", "RESOURCES", 14),
    ])
    func faultsNameTheirLine(old: String, new: String, line: Int) {
        let text = old.isEmpty ? "" : Self.text.replacingOccurrences(of: old, with: new)
        guard old.isEmpty || text != Self.text else { return }
        #expect { try ProjectFile(text) } throws: { ($0 as? ProjectFile.Fault)?.line == line }
    }
}
