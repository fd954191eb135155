import CXPilotCommands
import Foundation
import Testing

/// The example that was worked out by hand: every row of what must be found in it, with its figure
/// before its limit.
@Suite(.enabled(if: ExpectedExample.isThere, "the shared example is not here"))
struct ExpectedFindingsTests {
    static let example = ExpectedExample.path

    struct Row: Sendable, CustomTestStringConvertible {
        var number: Int
        var severity: String
        var code: String
        /// What the message or its notes say, in this order.
        var words: [String]

        var testDescription: String { "row \(number)" }
    }

    static let rows = [
        Row(
            number: 1, severity: "warning", code: "CX504",
            words: ["4 contacts", "jaar1-welkom", "1, 3, 14, 30", "limit 3"]),
        Row(
            number: 2, severity: "warning", code: "CX502",
            words: ["215 days", "jaar1-welkom", "120", "335", "limit 95"]),
        Row(
            number: 3, severity: "warning", code: "CX505",
            words: ["jaar1-welkom", "5.21", "limit 6"]),
        Row(
            number: 4, severity: "note", code: "CX506", words: ["jaar1-welkom", "66%", "limit 60%"]),
        Row(
            number: 5, severity: "warning", code: "CX507",
            words: ["jaar1-nu", "no proactive contact", "365 days"]),
        Row(number: 6, severity: "warning", code: "CX512", words: ["tp-incasso"]),
        Row(number: 6, severity: "warning", code: "CX512", words: ["tp-nota"]),
        Row(number: 7, severity: "warning", code: "CX605", words: ["11.3", "12", "769"]),
        Row(number: 8, severity: "note", code: "CX605", words: ["6.2", "464"]),
        Row(number: 8, severity: "note", code: "CX605", words: ["0.295", "581"]),
        Row(
            number: 9, severity: "error", code: "CX606",
            words: ["jaarnota-1", "3 branches", "4", "3.38", "26.9", "14.6"]),
        Row(
            number: 10, severity: "error", code: "CX703", words: ["operations", "6", "jaarnota-1"]),
        Row(number: 12, severity: "info", code: "CX301", words: ["phone", "351", "450"]),
        Row(number: 13, severity: "info", code: "CX514", words: ["3.60", "4.08", "0.47"]),
        Row(
            number: 14, severity: "info", code: "CX515",
            words: ["tp-nota-nu", "98.5%", "61.0%", "37.5", "33.7", "41.4"]),
        Row(number: 15, severity: "note", code: "CX607", words: ["welkom-1", "8,640", "15,000"]),
        Row(number: 16, severity: "note", code: "CX103", words: ["3 of 4", "75%", "60%"]),
    ]

    /// What `check --all --json` says of the example, as edited, in that language.
    private static func findings(
        _ language: String, edit: (String) -> String = { $0 }
    ) throws -> [[String: Any]] {
        let stage = try Stage()
        try stage.write(edit(String(contentsOfFile: example, encoding: .utf8)), to: "welkom.yaml")
        let answer = stage.cxpilot(
            "check", "welkom.yaml", "--all", "--json", "--language", language, "--on",
            "2026-02-16")
        let document = try JSONSerialization.jsonObject(with: Data(answer.output.utf8))
        return try #require((document as? [String: Any])?["findings"] as? [[String: Any]])
    }

    private static func text(of finding: [String: Any]) -> String {
        let details = finding["details"] as? [String] ?? []
        return ([finding["message"] as? String ?? ""] + details).joined(separator: "\n")
    }

    private static func says(_ text: String, _ words: [String]) -> Bool {
        var rest = text[...]
        for word in words {
            guard let range = rest.range(of: word) else { return false }
            rest = rest[range.upperBound...]
        }
        return true
    }

    @Test func everyRowIsFoundWithItsFigure() throws {
        let findings = try Self.findings("en")
        for row in Self.rows {
            let same = findings.filter {
                $0["code"] as? String == row.code && $0["severity"] as? String == row.severity
            }
            let texts = same.map(Self.text)
            #expect(
                texts.contains { Self.says($0, row.words) },
                "row \(row.number), \(row.code) \(row.severity): \(texts)")
        }
    }

    @Test func theFiguresAreWrittenInDutch() throws {
        let texts = try Self.findings("nl").map(Self.text)
        for words in [["5,21", "6"], ["11,3", "769"], ["26,9"], ["3,60", "4,08"], ["37,5"]] {
            #expect(texts.contains { Self.says($0, words) }, "\(words)")
        }
    }

    @Test func anAvoidedWordIsFoundWhereItStands() throws {
        let findings = try Self.findings("nl") {
            $0.replacing("text: Fijn dat u klant bent", with: "text: Beste debiteur")
        }
        let found = try #require(findings.first { $0["code"] as? String == "CX404" })
        let lines = try String(contentsOfFile: Self.example, encoding: .utf8)
            .components(separatedBy: "\n")
        let line = try #require(lines.firstIndex { $0.contains("text: Fijn dat u klant bent") })
        #expect(found["line"] as? Int == line + 1)
        #expect(found["column"] as? Int == 21)
        #expect(found["length"] as? Int == "debiteur".count)
        #expect((found["message"] as? String)?.contains("Dichtbij") == true)
        #expect((found["hint"] as? String)?.contains("'klant'") == true)
    }

    @Test func aRenamedChannelIsFoundWhereItStands() throws {
        let findings = try Self.findings("nl") {
            $0.replacing(
                "day: 120\n        channel: email", with: "day: 120\n        channel: e-mail")
        }
        let found = try #require(findings.first { $0["code"] as? String == "CX012" })
        #expect((found["hint"] as? String)?.contains("'email'") == true)
        #expect(found["column"] as? Int == 18)
    }
}

/// Where the example lies, beside the project.
private enum ExpectedExample {
    static let path = Stage.project.deletingLastPathComponent()
        .appendingPathComponent("shared/examples/welkom-energie.yaml").path
    static let isThere = FileManager.default.fileExists(atPath: path)
}
