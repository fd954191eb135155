import ExperienceModel
import ExperienceText
import Testing

@Suite struct BlueprintFilesTests {
    private static func read(_ parts: [(path: String, text: String)]) -> BlueprintSource {
        BlueprintReader.read(parts.map { ($0.path, Array($0.text.utf8)) })
    }

    /// The complete blueprint in two files, cut before its metrics.
    private static var halves: [(path: String, text: String)] {
        let text = CompleteBlueprint.text
        guard let cut = text.firstRange(of: "metrics:\n")?.lowerBound else { return [] }
        return [("a.yaml", String(text[..<cut])), ("b.yaml", String(text[cut...]))]
    }

    @Test func aFolderReadsAsOneFile() {
        let whole = readBlueprint(CompleteBlueprint.text)
        let parts = Self.read(Self.halves)
        #expect(parts.reading == whole.reading)
        #expect(parts.sources.place("metrics/nps")?.path == "b.yaml")
        #expect(parts.sources.place("metrics/nps")?.line == 2)
        #expect(parts.files.map(\.path) == ["a.yaml", "b.yaml"])
    }

    @Test func aKeyInTwoFilesIsAnError() throws {
        var halves = Self.halves
        halves[1].text += "title: Another\n"
        let findings = Self.read(halves).reading.findings
        let finding = try #require(findings.first)
        #expect(findings.count == 1)
        #expect(finding.code == "CX014")
        #expect(finding.place?.path == "b.yaml")
        #expect(finding.place?.sourceLine == "title: Another")
        #expect(finding.notes == ["first at a.yaml:4:1"])
    }

    @Test func everyFileThatCannotBeReadSaysSo() {
        let findings = Self.read([("a.yaml", "a: [1"), ("b.yaml", ""), ("c.yaml", "x: 1")])
            .reading.findings
        #expect(findings.map(\.code) == ["CX001", "CX001"])
        #expect(findings.map { $0.place?.path } == ["a.yaml", "b.yaml"])
    }

    @Test func placesGoByIdAndByPosition() throws {
        let sources = readBlueprint(CompleteBlueprint.text).sources
        let lines = CompleteBlueprint.text.split(
            separator: "\n", omittingEmptySubsequences: false)
        func stretch(_ path: String) throws -> String {
            let place = try #require(sources.places[path], "\(path)")
            #expect(String(lines[place.line - 1]) == place.sourceLine)
            return String(place.sourceLine.dropFirst(place.column - 1).prefix(place.length))
        }
        let expected = [
            "pilots/card-1/goals/0/expect": "12", "pilots/card-1/goals/0/expect/key": "expect",
            "pilots/card-1/goals/1/metric": "recommend", "insights/ins-silence/id": "ins-silence",
            "insights/ins-silence/says": "After signing I hear nothing.",
            "personas/p-calm/prefers/1": "post", "channels/post/unit_cost": "1.20",
            "brand_values/bv-clear/avoid/pursuant to/key": "pursuant to",
            "metrics/nps/question": "\"Would you recommend us?\"",
            "journeys/next/stages/1": "welcome",
            "journeys/next/touchpoints/tp-card/text": "\"Thank you, {name}: welcome.\"",
            "journeys/next/touchpoints/tp-ask": "{",
            "journeys/next/touchpoints/tp-card/audience/exclude/owns": "car",
            "roadmap/initiatives/call-team/effort/crm": "6", "team/crm/lead": "Mei-Lin",
            "roadmap/budget/2026Q4/key": "2026Q4", "check/CX503/severity": "warning",
            "customers/key": "customers", "insights/ins-silence": "id",
        ]
        for (path, text) in expected { #expect(try stretch(path) == text, "\(path)") }
        // An element without a place of its own takes that of what is around it.
        #expect(
            sources.place("journeys/next/touchpoints/tp-card/owner/nothing")
                == sources.places["journeys/next/touchpoints/tp-card/owner"])
    }
}
