import CXPilotCommands
import Foundation
import Testing

/// Files that are not there or not what they should be, names that nothing has, wrong usage.
@Suite struct BadInputFileTests {
    let desk: BadInputDesk

    init() throws { desk = try BadInputDesk() }

    private func importing(_ file: String) -> [String] {
        ["import", file] + BadInputDesk.columns
    }

    @Test(arguments: [
        ("none.csv", "'none.csv' does not exist"), ("", "'' does not exist"),
        (".", "'.' is a folder"), ("/dev/zero", "'/dev/zero' is a pipe or a device"),
        ("/dev/null/a.csv", "is a file where a folder is needed"),
    ])
    func whatIsNoFileIsRefused(file: String, words: String) throws {
        try desk.refuses(importing(file), saying: words)
        if file != "." { try desk.refuses(["apply", file], saying: words) }
    }

    /// Nobody writes into this pipe; reading it would wait for ever.
    @Test(.timeLimit(.minutes(1))) func aPipeIsNotWaitedFor() throws {
        try #require(mkfifo(desk.folder + "/pipe", 0o600) == 0)
        try desk.refuses(importing("pipe"), saying: "'pipe' is a pipe or a device")
        try desk.refuses(["check", "pipe"], saying: "'pipe' is a pipe or a device")
        try desk.refuses(
            ["status", "--store", "pipe"], saying: "pipe is not a store of cxpilot")
    }

    @Test(arguments: [
        ("", "is empty"), ("\u{FEFF}", "is empty"), ("\n\n", "is empty"),
        (BadInputDesk.header, "has headings but no answers below them"),
        ("groep,datum,persona,aanbevelin,toelichting\nwelkom,2026-05-01,p,9,\n", "no column"),
    ])
    func aTableWithoutAnswersIsRefused(text: String, words: String) throws {
        try desk.stage.write(text, to: "a.csv")
        try desk.refuses(importing("a.csv"), saying: "a.csv", words)
    }

    @Test(arguments: ["cijfer", "#99", "#0", "#-1", "#99999999999999999999", "#", ""])
    func aColumnThatIsNotThereIsRefused(column: String) throws {
        try desk.stage.write(
            BadInputDesk.header + "welkom,2026-05-01,p-rust,9,\n", to: "a.csv")
        try desk.refuses(
            [
                "import", "a.csv", "--pilot", "welkom-1", "--score", column, "--arm", "groep",
                "--day", "datum",
            ], saying: "a.csv has no column '\(column)'", "'aanbeveling'")
    }

    @Test func aColumnThatIsAlmostThereIsSuggested() throws {
        try desk.stage.write(BadInputDesk.header + "welkom,2026-05-01,p-rust,9,\n", to: "a.csv")
        try desk.refuses(
            ["import", "a.csv", "--pilot", "welkom-1", "--score", "Aanbevelng", "--arm", "groep"],
            saying: "did you mean 'aanbeveling'?")
    }

    @Test func bytesThatAreNoTextAreRefusedWithTheirLine() throws {
        let text = Data((BadInputDesk.header + "welkom,2026-05-01,p-rust,9,").utf8)
        // Cyrillic of Windows-1251.
        let word: [UInt8] = [0xEF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2, 0xEF, 0xF0, 0xE8, 0xE2]
        try (text + word + [0x0A]).write(to: desk.stage.folder.appendingPathComponent("a.csv"))
        try desk.refuses(importing("a.csv"), saying: "a.csv, line 2, is not UTF-8")
    }

    @Test(arguments: [
        ["evaluate", "welkm-1"], ["import", "a.csv", "--pilot", "welkm-1", "--score", "a"],
        ["plan", "welkm-1"], ["launch", "welkm-1"],
        ["decide", "welkm-1", "--stop", "--learning", "a"],
    ])
    func aPilotThatIsNotThereIsSuggested(arguments: [String]) throws {
        try desk.refuses(arguments, saying: "'welkm-1'", "did you mean 'welkom-1'?")
    }

    @Test(arguments: [
        (["show", "tp-tipp"], "did you mean 'tp-tip'?"),
        (["approve", "welkom", "--discipline", "crm"], "'welkom'"),
        (["approve", "welkom-energie", "--discipline", "crn"], "did you mean 'crm'?"),
        (["status", "--store", "none.sqlite"], "cxpilot init"),
        (["status", "--store", ""], "there is no store"),
        (["report", "--html", "Blueprints/README.md"], "is a file where a folder is needed"),
    ])
    func aNameThatIsNotThereIsRefused(arguments: [String], words: String) throws {
        try desk.refuses(arguments, saying: words)
    }

    @Test(arguments: [
        ["evaluate", "welkom-1", "--on", "2026-02-30"], ["evaluate", "welkom-1", "--on", "morgen"],
        ["evaluate", "welkom-1", "--language", "fr"], ["evaluate"], ["evaluat", "welkom-1"],
        ["import", "a.csv"], ["decide", "welkom-1", "--roll-out", "--stop"], ["list", "things"],
        ["stats", "nps", "--detractors", "-1", "--passives", "2", "--promoters", "3"],
        ["stats", "nps", "--counts", "1,2"],
        ["import", "a.csv", "--pilot", "welkom-1", "--undo", "1"],
        ["import", "a.csv", "--pilot", "welkom-1", "--score", "a", "--header-rows", "99999999999"],
    ])
    func wrongUsageIs64(arguments: [String]) throws {
        let before = try desk.fingerprint()
        let answer = desk.stage.run(arguments)
        #expect(answer.exitCode == 64, "\(answer.errors)")
        #expect(answer.output.isEmpty)
        #expect(!answer.errors.isEmpty)
        BadInputDesk.speaksPlainly(answer.errors)
        #expect(try desk.fingerprint() == before)
    }

    @Test func anEmptyEnvironmentNamesNoStore() {
        let answer = desk.stage.run(["status"], environment: ["CXPILOT_STORE": ""])
        #expect(answer.exitCode == 0, "\(answer.errors)")
    }

    @Test func refusalsSpeakTheLanguageOfTheEnvironment() throws {
        let answer = try Stage().run(
            ["check", "none.yaml"], environment: ["LC_ALL": "nl_NL.UTF-8"])
        #expect(
            answer.errors == "cxpilot: 'none.yaml' bestaat niet; controleer de naam en de map\n")
    }
}
