import CXPilotCommands
import Foundation
import Testing

/// Text from outside that would steer the terminal of whoever reads it.
@Suite struct BadInputScreenTests {
    /// Escape sequences as YAML and CSV can hold them: of seven and of eight bits, a bell, a
    /// backspace and a turn of the reading direction.
    private static let hostile = "\u{1B}[31mred\u{1B}]0;title\u{07}\u{9B}2J\u{08}\u{202E}end"
    private static let asYAML = #"\e[31mred\e]0;title\a\x9B2J\b\u202Eend"#

    let desk: BadInputDesk

    init() throws { desk = try BadInputDesk() }

    /// The shipped blueprint with a hostile title, name, organisation, vision and pilot.
    private func applyHostile() throws {
        var text = try String(contentsOfFile: BadInputDesk.blueprint, encoding: .utf8)
        for plain in [
            "title: Van jaarnota naar welkom", "name: Renske, 34, gezin",
            "organisation: Noorderlicht Energie (fictief)",
            "title: Welkomstkaart en welkomstgesprek", "title: Het eerste jaar, straks",
        ] {
            try #require(text.contains(plain))
            let key = plain.prefix { $0 != ":" }
            text = text.replacingOccurrences(of: plain, with: "\(key): \"a \(Self.asYAML)\"")
        }
        try desk.stage.write(text, to: "hostile.yaml")
        try FileManager.default.removeItem(atPath: desk.folder + "/.cxpilot")
        try BadInputDesk.launch("hostile.yaml", on: desk.stage)
    }

    private static func steers(_ text: String) -> Bool {
        text.unicodeScalars.contains { scalar in
            switch scalar.properties.generalCategory {
            case .control: scalar != "\n"
            case .format: scalar != "\u{200C}" && scalar != "\u{200D}"
            default: false
            }
        }
    }

    @Test func nothingFromABlueprintSteersTheScreen() throws {
        try applyHostile()
        let calls = [
            ["check", "hostile.yaml"], ["status"], ["list", "blueprints"], ["list", "personas"],
            ["list", "pilots"], ["list", "journeys"], ["show", "p-rust"], ["show", "welkom-1"],
            ["show", "jaar1-welkom"], ["plan", "welkom-1"], ["evaluate", "welkom-1"], ["roadmap"],
            ["report"], ["report", "roadmap"], ["log"], ["apply", "hostile.yaml"],
        ]
        for call in calls.flatMap({ [$0, $0 + ["--json"]] }) {
            let answer = desk.stage.run(call)
            #expect(answer.exitCode == 0, "\(call): \(answer.errors)")
            #expect(!Self.steers(answer.output), "\(call): \(answer.output.debugDescription)")
        }
        #expect(desk.stage.run(["list", "personas"]).output.contains("<U+001B>[31mred"))
    }

    @Test func nothingFromATableSteersTheScreen() throws {
        let rows = (0..<30).map {
            "welkom,2026-05-\(10 + $0 % 10),\(Self.hostile),\($0 % 11),\(Self.hostile)\n"
        }
        let name = "a \(Self.hostile).csv"
        try desk.stage.write(
            BadInputDesk.header + rows.joined() + "\(Self.hostile),2026-05-01,a,9,b\n", to: name)
        for form in [["--json"], []] {
            let answer = desk.stage.run(["import", name] + BadInputDesk.columns + form)
            #expect(answer.exitCode == 1, "the last arm is unknown: \(answer.errors)")
            #expect(answer.output.contains("31mred"))
            #expect(!Self.steers(answer.output), "\(answer.output.debugDescription)")
        }
        for call in [["evaluate", "welkom-1", "--groups"], ["status"], ["report"], ["log"]] {
            for form in [["--json"], []] {
                let answer = desk.stage.run(call + form)
                #expect(answer.exitCode == 0, "\(call): \(answer.errors)")
                #expect(!Self.steers(answer.output), "\(call): \(answer.output.debugDescription)")
            }
        }
        try desk.stage.write("\(Self.hostile),b\n1,2\n", to: "headings.csv")
        let answer = desk.stage.run(["import", "headings.csv"] + BadInputDesk.columns)
        BadInputDesk.isOneSentence(answer.errors, saying: ["31mred"])
        #expect(!Self.steers(answer.errors.trimmingCharacters(in: .newlines)))
    }

    @Test(arguments: ["html", "markdown"])
    func nothingInAPageSteersWhoPrintsIt(form: String) throws {
        try applyHostile()
        let rows = (0..<30).map {
            "welkom,2026-05-01,\(Self.hostile),\($0 % 11),<script>alert(1)</script>\(Self.hostile)\n"
        }
        try desk.stage.write(BadInputDesk.header + rows.joined(), to: "a.csv")
        #expect(desk.stage.run(["import", "a.csv"] + BadInputDesk.columns).exitCode == 0)
        let answer = desk.stage.run(["report", "--\(form)", "pages"])
        #expect(answer.exitCode == 0, "\(answer.errors)")
        let pages = try FileManager.default.contentsOfDirectory(atPath: desk.folder + "/pages")
        #expect(pages.count > 2)
        for page in pages {
            let text = try String(contentsOfFile: desk.folder + "/pages/" + page, encoding: .utf8)
            #expect(!Self.steers(text), "\(page)")
            #expect(!text.contains("<script>alert"), "\(page)")
        }
    }

    @Test(arguments: [
        ["show", hostile], ["list", hostile], ["evaluate", hostile], [hostile],
        ["check", hostile], ["status", "--store", hostile], ["status", "--on", hostile],
        ["approve", "welkom-energie", "--discipline", hostile], ["status", hostile],
    ])
    func noArgumentSteersTheScreen(arguments: [String]) {
        let answer = desk.stage.run(arguments)
        #expect(answer.exitCode == 1 || answer.exitCode == 64)
        #expect(!Self.steers(answer.errors), "\(answer.errors.debugDescription)")
    }

    @Test func noActorSteersTheLog() {
        let call = ["approve", "welkom-energie", "--discipline", "crm", "--by", Self.hostile]
        for arguments in [call, ["log"], ["log", "--json"], ["show", "welkom-1"]] {
            let answer = desk.stage.run(arguments)
            #expect(answer.exitCode == 0, "\(answer.errors)")
            #expect(!Self.steers(answer.output), "\(answer.output.debugDescription)")
        }
    }
}
