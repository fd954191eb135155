import ExperienceModel
import Testing

@testable import ExperienceText

/// Responses that say of themselves that they do not count, in exports that no profile knows.
@Suite struct StatusTests {
    private static func file(_ heading: String, _ cells: [String]) -> String {
        "datum,\(heading),nps\n" + cells.map { "2024-03-01,\($0),9\n" }.joined()
    }

    private static func codes(_ heading: String, _ cells: [String]) throws -> [String: Int] {
        let text = file(heading, cells)
        let found = try Beginning(text, arms: ["all"])
        #expect(found.recognition.isSettled)
        return try Beginning.read(text, found.recognition).codes
    }

    @Test func knownWordsLeaveRowsOut() throws {
        let codes = try Self.codes(
            "Status", ["Complete", "Partial", "Disqualified", "Test", "Preview", "complete", ""])
        #expect(codes == ["unfinished": 1, "ignored": 1, "test": 1, "preview": 1])
        #expect(try Self.codes("status", ["Voltooid", "Onvolledig"]) == ["unfinished": 1])
        #expect(try Self.codes("compleet", ["ja", "nee", "ja"]) == ["unfinished": 1])
        #expect(try Self.codes("Is Test", ["true", "false"]) == ["test": 1])
        let found = try Beginning(Self.file("Status", ["Complete", "Partial"]), arms: ["all"])
        #expect(found.rules.contains("Status = Partial"))
    }

    /// A word that the beginning does not hold may stand further down, or in the next file.
    @Test func wordsThatComeLaterLeaveRowsOutAsWell() throws {
        let first = try Beginning(Self.file("Status", ["Complete", "Partial"]), arms: ["all"])
            .recognition
        let kept = RememberedMapping(first.mapping, headings: first.headings)
        let later = Self.file("Status", ["Complete", "Test", "Preview", "Partial"])
        let found = try Beginning(later, arms: ["all"], remembered: kept)
        #expect(
            try Beginning.read(later, found.recognition).codes
                == ["test": 1, "preview": 1, "unfinished": 1])
        let only = try Beginning(Self.file("Status", ["Complete", "complete"]), arms: ["all"])
        #expect(try Beginning.read(later, only.recognition).codes["test"] == 1)
    }

    @Test func unknownWordsCountAndAreTold() throws {
        let text = Self.file("Status", ["Complete", "Partial", "Zwevend"])
        let found = try Beginning(text, arms: ["all"])
        #expect(found.recognition.notes(in: .dutch).contains { $0.contains("'Zwevend'") })
        #expect(try Beginning.read(text, found.recognition).values == [9, 9])
    }

    /// A status of the customer says nothing of the response.
    @Test func otherStatesAreLeftAlone() throws {
        for (heading, cells) in [
            ("status", ["actief", "opgezegd"]), ("klanttype", ["Partial", "Complete"]),
            ("test", ["A", "B"]), ("completed", ["2024-03-01", "2024-03-02"]),
        ] {
            let found = try Beginning(Self.file(heading, cells), arms: ["all"]) {
                $0.day = .column(.heading("datum"), order: nil)
            }
            #expect(found.rules.isEmpty, "\(heading)")
        }
    }
}
