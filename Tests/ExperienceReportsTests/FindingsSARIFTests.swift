import ExperienceModel
import Foundation
import Testing

@testable import ExperienceReports

struct FindingsSARIFTests {
    private let findings = [
        Finding(
            code: "CX503", severity: .warning,
            place: SourcePlace(
                path: "Blauwdrukken/één map/a.yaml", line: 4, column: 2, length: 3,
                sourceLine: "xyz"),
            message: "m", notes: ["n"], hint: "h"),
        Finding(code: "CX001", severity: .error, message: "all of it"),
        Finding(code: "CX503", severity: .info, message: "again"),
    ]

    @Test func aRunNamesToolRulesAndPlaces() throws {
        let text = FindingsSARIF.document(findings, version: "0.1.0").text
        let log = try #require(
            try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(log["version"] as? String == "2.1.0")
        let run = try #require((log["runs"] as? [[String: Any]])?.first)
        #expect(run["columnKind"] as? String == "unicodeCodePoints")
        let driver = (run["tool"] as? [String: Any])?["driver"] as? [String: Any]
        let rules = try #require(driver?["rules"] as? [[String: String]])
        #expect(rules == [["id": "CX001"], ["id": "CX503"]])
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(results.map { $0["level"] as? String } == ["error", "note", "warning"])
        #expect(results.map { $0["ruleIndex"] as? Int } == [0, 1, 1])
        #expect(results[0]["locations"] == nil)
    }

    @Test func aPlaceIsARelativeAddressWithItsColumns() throws {
        let text = FindingsSARIF.document(findings, version: "0.1.0").text
        #expect(text.contains(#""uri": "Blauwdrukken/%C3%A9%C3%A9n%20map/a.yaml""#))
        #expect(text.contains("\"startColumn\": 2,\n"))
        #expect(text.contains("\"endColumn\": 5,\n"))
        #expect(text.contains(#""text": "m\nn\nh""#))
    }
}
