import CXPilotCommands
import Testing

/// The next export of a survey has another heading for who answered: nobody counts twice.
@Suite struct LostIdentityTests {
    private static func rows(_ heading: String, _ id: (Int) -> String) -> String {
        "datum,groep,nps,\(heading)\n"
            + (1...20).map { row in
                "2026-05-\(row + 10),\(row % 2 == 0 ? "control" : "welkom"),\(row % 11),\(id(row))\n"
            }.joined()
    }

    private func desk() throws -> BadInputDesk {
        let desk = try BadInputDesk()
        try desk.stage.write(Self.rows("klantnummer") { "k\($0)" }, to: "a.csv")
        try desk.stage.write(Self.rows("kaart") { "k\($0)" }, to: "b.csv")
        let first = Self.imported("a.csv", at: desk)
        try #require(first.exitCode == 0, "\(first.errors)")
        return desk
    }

    private static func imported(
        _ file: String, _ options: [String] = [], at desk: BadInputDesk
    ) -> CommandAnswer {
        desk.stage.run(
            ["import", file, "--pilot", "welkom-1", "--on", "2026-06-01"] + options
                + BadInputDesk.inEnglish)
    }

    @Test func itStopsWithTheOptionsThatSettleIt() throws {
        let desk = try desk()
        let stopped = Self.imported("b.csv", at: desk)
        #expect(stopped.exitCode == 1)
        #expect(
            stopped.errors.contains("say --respondent kaart or --forget-mapping"),
            "\(stopped.errors)")
        let imports = try Facts(printed: desk.stage.run(["imports", "--json"]).output)
        #expect(imports["imports"].list.count == 1)
        let named = Self.imported("b.csv", ["--respondent", "kaart"], at: desk)
        #expect(named.output.contains("0 counted   20 unchanged"), "\(named.output)\(named.errors)")
        #expect(Self.imported("a.csv", ["--forget-mapping"], at: desk).exitCode == 0)
        let anew = Self.imported("b.csv", ["--forget-mapping"], at: desk)
        #expect(anew.output.contains("20 counted"), "\(anew.output)\(anew.errors)")
    }

    @Test func itIsAskedOnATerminal() throws {
        let desk = try desk()
        let asked = Self.imported("b.csv", ["--interactive"], at: desk)
        let question = try #require(asked.question, "\(asked.errors)")
        let answer = question.answer(to: "1")
        #expect(answer.output.contains("20 unchanged"), "\(answer.errors)\(answer.output)")
    }

    /// A row of a table of counts stands for many, and one of a plain file for one.
    @Test(arguments: [true, false]) func aRowOfCountsAndOneAnswerAreNotTheSame(
        _ countsFirst: Bool
    ) throws {
        let desk = try BadInputDesk()
        try desk.stage.write(
            "nps,groep,datum,n\n9,control,2026-05-20,1200\n3,welkom,2026-05-20,950\n", to: "n.csv")
        try desk.stage.write(
            "nps,groep,datum\n9,control,2026-05-20\n3,welkom,2026-05-20\n", to: "p.csv")
        func imported(_ counts: Bool, _ options: String...) -> CommandAnswer {
            Self.imported(
                counts ? "n.csv" : "p.csv", (counts ? ["--counts"] : []) + options, at: desk)
        }
        try #require(imported(countsFirst).exitCode == 0)
        let mixed = imported(!countsFirst, "--forget-mapping")
        #expect(mixed.exitCode == 1 && mixed.errors.contains("--survey NAME"), "\(mixed.output)")
        #expect(imported(!countsFirst, "--forget-mapping", "--survey", "b").exitCode == 0)
    }
}
