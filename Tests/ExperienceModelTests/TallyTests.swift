import ExperienceModel
import Testing

@Suite struct TallyTests {
    @Test func talliesAddInAnyOrder() {
        let one = Tally(counts: [0: 2, 9: 1])
        let two = Tally(counts: [9: 4, 10: 3])
        let three = Tally(counts: [5: 1])
        #expect((one + two) + three == one + (two + three))
        #expect(one + two == two + one)
        #expect((one + two).answers == 10)
        #expect((one + two).counts[9] == 5)
    }

    @Test func sourceMapFindsTheNearestPlace() {
        let place = SourcePlace(path: "a.yaml", line: 3, column: 5)
        let map = SourceMap(places: ["pilots/p": place])
        #expect(map.place("pilots/p/goals/0/expect") == place)
        #expect(map.place("personas/q") == nil)
    }

    @Test func findingsAreSortedByPlace() {
        func finding(_ line: Int, _ code: String) -> Finding {
            Finding(
                code: code, severity: .error,
                place: SourcePlace(path: "a.yaml", line: line, column: 1), message: "m")
        }
        let sorted = [finding(10, "CX001"), finding(9, "CX002"), finding(9, "CX001")].sorted()
        #expect(sorted.map(\.code) == ["CX001", "CX002", "CX001"])
        #expect(sorted.map { $0.place?.line } == [9, 9, 10])
    }
}
