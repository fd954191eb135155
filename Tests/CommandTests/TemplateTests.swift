import CXPilotCommands
import Foundation
import Testing

/// What `init --template` writes is whole, young and without a finding, on whatever day.
@Suite struct TemplateTests {
    /// A template in a language.
    struct Case: Sendable, CustomTestStringConvertible {
        var template: String
        var language: String
        /// The file that it writes.
        var file: String

        var testDescription: String { template + " " + language }
    }

    static let cases = [
        Case(template: "welcome", language: "en", file: "welcome.yaml"),
        Case(template: "welcome", language: "nl", file: "welkom.yaml"),
        Case(template: "service-recovery", language: "en", file: "service-recovery.yaml"),
        Case(template: "service-recovery", language: "nl", file: "herstel.yaml"),
        Case(template: "win-back", language: "en", file: "win-back.yaml"),
        Case(template: "win-back", language: "nl", file: "terugwinnen.yaml"),
        Case(template: "multichannel", language: "en", file: "multichannel.yaml"),
        Case(template: "multichannel", language: "nl", file: "alle-kanalen.yaml"),
    ]

    @Test(arguments: cases, ["2026-11-22", "2027-12-31", "2028-02-29"])
    func nothingIsFoundInIt(_ item: Case, _ day: String) throws {
        let stage = try Stage()
        let made = stage.cxpilot(
            "init", "--template", item.template, "--language", item.language, "--on", day)
        #expect(made.exitCode == 0, "\(made.errors)")
        #expect(made.output.hasSuffix("cxpilot check \(item.file)\n"), "\(made.output)")
        let check = stage.cxpilot("check", item.file, "--strict", "--on", day)
        #expect(check.exitCode == 0, "\(check.output)")
        let text = try stage.text(of: item.file)
        #expect(!text.contains("<") && !text.contains(">"))
        #expect((80...140).contains(text.split(separator: "\n").count))
        let id = item.file.replacing(".yaml", with: "")
        #expect(text.contains("\nblueprint: \(id)\n"))
        #expect(text.contains("\nlanguage: \(item.language)\n"))
    }

    @Test func bothLanguagesTellTheSame() throws {
        for pair in stride(from: 0, to: Self.cases.count, by: 2) {
            // Line for line the same, as far as the indentation tells.
            let indents = try Self.cases[pair...pair + 1].map { item in
                let stage = try Stage()
                stage.cxpilot(
                    "init", "--template", item.template, "--language", item.language)
                let lines = try stage.text(of: item.file).components(separatedBy: "\n")
                return lines.map { line in line.prefix { $0 == " " }.count }
            }
            #expect(indents[0] == indents[1])
        }
    }

    @Test func nothingIsWrittenOver() throws {
        let stage = try Stage()
        try stage.write("mine\n", to: "welcome.yaml")
        let answer = stage.cxpilot("init", "--template", "welcome", "--language", "en")
        #expect(answer.exitCode == 1)
        #expect(
            answer.errors == "cxpilot: 'welcome.yaml' is there already and stays as it is; "
                + "move it, or begin in another folder\n")
        #expect(try stage.text(of: "welcome.yaml") == "mine\n")
        #expect(!FileManager.default.fileExists(atPath: stage.folder.path + "/.cxpilot"))
    }

    @Test func aTemplateJoinsAStoreThatIsThere() throws {
        let stage = try Stage()
        stage.cxpilot("init")
        let answer = stage.cxpilot("init", "--template", "welcome", "--language", "nl", "--json")
        #expect(answer.exitCode == 0)
        #expect(answer.output.contains("\"created\": false"))
        #expect(answer.output.contains("\"blueprint\": \"welkom.yaml\""))
    }
}
