import CXPilotCommands
import Testing

/// An option that holds one value is given twice: none of the two is dropped silently.
@Suite struct RepeatedOptionTests {
    @Test(arguments: [
        (
            ["--comment", "a", "--comment", "b"],
            "--comment takes one value, and here are 2: 'a', 'b'"
        ),
        (["--arm=a", "--arm", "b", "--arm", "c"], "--arm takes one value, and here are 3"),
        (["--on", "2026-06-01", "--on", "2026-06-02"], "--on takes one value"),
    ]) func itIsWrongUsage(_ options: [String], _ told: String) throws {
        let desk = try BadInputDesk()
        try desk.stage.write("groep,datum,nps\ncontrol,2026-05-20,9\n", to: "a.csv")
        let answer = desk.stage.run(
            ["import", "a.csv", "--pilot", "welkom-1"] + options + BadInputDesk.inEnglish)
        #expect(answer.exitCode == 64)
        #expect(answer.errors.contains(told), "\(answer.errors)")
    }

    @Test func otherOptionsMayComeAgain() throws {
        let desk = try BadInputDesk()
        try desk.stage.write("groep,datum,a,b\ncontrol,2026-05-20,9,\n", to: "a.csv")
        let answer = desk.stage.run([
            "import", "a.csv", "--pilot", "welkom-1", "--score", "a", "--score", "b", "--json",
            "--json", "--missing", "1", "--missing", "2", "--on", "2026-06-01",
        ])
        #expect(answer.exitCode == 0, "\(answer.errors)")
    }

    /// What is answered to a question takes the place of what was said before.
    @Test func anAnswerReplacesTheOption() throws {
        let desk = try BadInputDesk()
        try desk.stage.write(
            "groep,datum,nps\ncontrol,2026-05-20,9\nwelkom,2026-05-21,8\n", to: "a.csv")
        let asked = desk.stage.run([
            "import", "a.csv", "--pilot", "welkom-1", "--arm=groepp", "--interactive", "--on",
            "2026-06-01",
        ])
        let question = try #require(asked.question, "\(asked.errors)")
        let answer = question.answer(to: "--arm groep")
        #expect(answer.exitCode == 0, "\(answer.errors)")
    }

    /// So does a column in place of one that is none, or of which there are two.
    @Test(arguments: ["cijfer", "cijferr"]) func anAnswerReplacesTheColumn(
        _ column: String
    ) throws {
        let desk = try BadInputDesk()
        try desk.stage.write(
            "groep,datum,cijfer,cijfer\ncontrol,2026-05-20,9,1\nwelkom,2026-05-21,8,2\n",
            to: "a.csv")
        let asked = desk.stage.run([
            "import", "a.csv", "--pilot", "welkom-1", "--score", column, "--interactive", "--on",
            "2026-06-01", "--json",
        ])
        let question = try #require(asked.question, "\(asked.errors)")
        let answer = question.answer(to: "--score '#4'")
        #expect(answer.exitCode == 0 && answer.question == nil, "\(answer.errors)")
    }
}
