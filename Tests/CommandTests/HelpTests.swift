import CXPilotCommands
import Testing

/// Help is an answer; wrong usage is an error with exit code 64 and the right form.
@Suite struct HelpTests {
    @Test(arguments: [
        ["--help"], ["help"], ["help", "import"], ["import", "--help"], ["stats"],
        ["help", "stats", "nps"], ["help", "stats", "did"], ["help", "stats", "sample"],
        ["help", "imports"], ["help", "forget"], ["help", "comments"],
        ["help", "doctor"], ["help", "stats", "clusters"], ["help", "stats", "drivers"],
        ["help", "plan"],
        ["--version"], [],
    ])
    func helpIsAnAnswer(arguments: [String]) throws {
        let answer = try Stage().run(arguments)
        #expect(answer.exitCode == 0)
        #expect(answer.errors.isEmpty)
        #expect(!answer.output.isEmpty)
        if arguments.contains("import") { #expect(answer.output.contains("--header-rows")) }
        for line in answer.output.split(separator: "\n") where !line.hasPrefix("USAGE") {
            #expect(line.count <= 80, "\(line)")
        }
    }

    @Test(arguments: [
        (["evaluat"], "did you mean 'evaluate'?"),
        (["evaluate"], "Missing expected argument '<pilot>'"),
        (["evaluate", "p", "--on", "2026-02-30"], "write it as 2026-03-31"),
        (["evaluate", "p", "--language", "de"], "is not one of: nl, en"),
        (["list", "personen"], "personas"),
        (["import", "a.csv"], "--pilot"),
        (["import", "--pilot", "p"], "<file>"),
        (["comments"], "Missing expected argument '<pilot>'"),
        (["comments", "p", "--limit", "0"], "--limit"),
        (["forget"], "--file"),
        (["decide", "p"], "--roll-out"),
        (["check"], "<paths>"),
        (["roadmap", "--jsn"], "did you mean '--json'?"),
    ])
    func wrongUsageShowsTheRightForm(arguments: [String], hint: String) throws {
        let answer = try Stage().run(arguments)
        #expect(answer.exitCode == 64)
        #expect(answer.output.isEmpty)
        #expect(answer.errors.lowercased().contains(hint.lowercased()), "\(answer.errors)")
    }
}
