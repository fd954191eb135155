import CXPilotCommands
import Testing

/// What `import --undo` says of later files.
@Suite struct ImportUndoTests {
    private func rows(_ ids: Range<Int>) -> String {
        "klant,datum,groep,nps\n"
            + ids.map { "k\($0),2026-05-0\($0 % 9 + 1),control,\($0 % 2)\n" }.joined()
    }

    @Test(arguments: [
        // The same customers and days: some of the later file's rows may go.
        (["--score", "nps", "--respondent", "klant"], true),
        // Rows of another survey are other rows.
        (["--score", "nps", "--respondent", "klant", "--survey", "b"], false),
    ]) func onlyFilesThatMayHoldTheSameRowsAreNamed(
        _ options: [String], _ isNamed: Bool
    ) throws {
        let desk = try BadInputDesk()
        let first = ["--score", "nps", "--respondent", "klant"]
        let files: [(String, String, [String])] = [
            ("a.csv", rows(0..<20), first), ("b1.csv", rows(10..<20), options),
            ("b2.csv", rows(10..<24), options),
        ]
        for (name, text, options) in files {
            try desk.stage.write(text, to: name)
            let answer = desk.stage.run(
                ["import", name, "--pilot", "welkom-1", "--on", "2026-06-01"] + options)
            try #require(answer.exitCode == 0, "\(answer.errors)\(answer.output)")
        }
        let undone = desk.stage.run(["import", "--undo", "1"] + BadInputDesk.inEnglish)
        try #require(undone.exitCode == 0, "\(undone.errors)")
        #expect(undone.output.contains("import them again") == isNamed, "\(undone.output)")
    }
}
