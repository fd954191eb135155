import CXPilotCommands
import Testing

/// Tables of counts and of shares, through the whole tool.
@Suite struct CountTableTests {
    private let desk: BadInputDesk

    init() throws { desk = try BadInputDesk() }

    private func run(
        _ text: String, _ options: String..., language: String = "en"
    ) throws -> CommandAnswer {
        try desk.stage.write(text, to: "counts.csv")
        return desk.stage.run(
            ["import", "counts.csv", "--pilot", "welkom-1", "--language", language] + options)
    }

    private func counts(_ answer: CommandAnswer) throws -> [Int] {
        let receipt = try Facts(printed: answer.output)
        return ["counted", "updated", "unchanged", "rejected"].map {
            Int(receipt[$0].number ?? -1)
        }
    }

    private static let wide = """
        groep;datum;0;1;2;3;4;5;6;7;8;9;10;totaal
        control;2026-05-01;1;2;3;4;5;6;7;8;9;10;11;66
        welkom;2026-05-01;0;0;;0;0;0;0;0;5;20;30;55

        """

    @Test(arguments: [
        [], ["--boxes", "0=0,1=1,2=2,3=3,4=4,5=5,6=6,7=7,8=8,9=9,10=10"],
    ]) func aColumnPerScoreIsRead(_ options: [String]) throws {
        try desk.stage.write(Self.wide, to: "counts.csv")
        func read() throws -> Facts {
            let answer = desk.stage.run(
                ["import", "counts.csv", "--pilot", "welkom-1", "--counts", "--json"] + options)
            #expect(answer.exitCode == 0, "\(answer.output)\(answer.errors)")
            return try Facts(printed: answer.output)
        }
        let receipt = try read()
        #expect(receipt["counted"].number == 2)
        #expect(receipt["answersPerArm"]["control"].number == 66)
        #expect(receipt["answersPerArm"]["welkom"].number == 55)
        // A corrected number updates its row, whatever the column of totals says.
        try desk.stage.write(
            Self.wide.replacing("20;30;55", with: "21;30;56"), to: "counts.csv")
        let later = desk.stage.run(
            ["import", "counts.csv", "--pilot", "welkom-1", "--counts", "--json"] + options)
        let corrected = try Facts(printed: later.output)
        #expect(corrected["updated"].number == 1, "\(later.output)\(later.errors)")
        #expect(corrected["answersPerArm"]["welkom"].number == 56)
        #expect(desk.stage.run(["doctor"]).exitCode == 0)
    }

    @Test(arguments: ["1.5", "1,5", "-5"]) func noNumberIsExplainedAway(_ number: String) throws {
        let answer = try run(
            """
            groep;datum;cijfer;aantal
            control;2026-05-01;9;\(number)
            welkom;2026-05-01;9;40

            """, "--counts", "--score", "cijfer", "--json")
        #expect(try counts(answer) == [1, 0, 0, 1], "\(answer.output)\(answer.errors)")
    }

    @Test func aNumberThatIsNoneIsRejected() throws {
        let answer = try run(
            Self.wide.replacing(";9;10;11;", with: ";9;tien;11;"), "--counts", "--json",
            "--boxes", "0=0,1=1,2=2,3=3,4=4,5=5,6=6,7=7,8=8,9=9,10=10")
        #expect(try counts(answer) == [1, 0, 0, 1], "\(answer.output)")
        #expect(answer.output.contains("badCount"))
    }

    @Test(arguments: [
        ("en", "if these are new answers, say of which day: --on DATE"),
        ("nl", "zijn dit nieuwe antwoorden, zeg dan van welke dag: --on DATUM"),
    ]) func countsWithoutADayReplaceNone(_ language: String, _ words: String) throws {
        let week = "groep,nps,aantal\nwelkom,9,12\ncontrol,3,4\n"
        #expect(try counts(run(week, "--counts", "--json")) == [2, 0, 0, 0])
        #expect(try counts(run(week, "--counts", "--json")) == [0, 0, 2, 0])
        let next = week.replacing("12", with: "15").replacing(",4", with: ",6")
        let before = try desk.fingerprint()
        let refused = try run(next, "--counts", language: language)
        #expect(refused.exitCode == 1)
        #expect(refused.errors.contains(words), "\(refused.errors)")
        #expect(try desk.fingerprint() == before)
        let asked = try run(next, "--counts", "--interactive")
        let gap = try #require(asked.question).answer(to: "1")
        let settled = try #require(gap.question).answer(to: "2026-05-08")
        #expect(settled.exitCode == 0, "\(settled.errors)")
        #expect(settled.output.contains("2 rows   2 counted"), "\(settled.output)")
        #expect(try counts(run(next, "--counts", "--json", "--on", "2026-05-08")) == [0, 0, 2, 0])
        #expect(desk.stage.run(["doctor"]).exitCode == 0)
    }

    private static let boxes = "Low percentage,Middle percentage,Top percentage"

    private static func measures(_ n: String?) -> String {
        var text = "Release,Measure ID," + boxes + (n == nil ? "" : ",n") + "\n"
        for release in 1...6 {
            for measure in ["H_CLEAN", "H_RATING"] {
                text += "0\(release)_2026,\(measure),\(release),\(20 + release),\(80 - 2 * release)"
                text += n.map { ",\($0)" } ?? ""
                text += "\n"
            }
        }
        return text
    }

    private static let shares =
        "Low percentage=6,Middle percentage=8,Top percentage=10"

    @Test(arguments: [
        ("en", "on how many answers a row rests"), ("nl", "op hoeveel antwoorden een rij rust"),
    ]) func sharesWithoutANumberAreRefusedWithTheReason(
        _ language: String, _ words: String
    ) throws {
        for options in [
            [], ["--counts"],
            ["--counts", "--shares", Self.shares, "--question", "Measure ID=H_RATING"],
        ] {
            try desk.stage.write(Self.measures(nil), to: "counts.csv")
            let answer = desk.stage.run(
                ["import", "counts.csv", "--pilot", "welkom-1", "--language", language]
                    + options)
            #expect(answer.exitCode == 1)
            #expect(answer.errors.contains(words), "\(answer.errors)")
            #expect(!answer.errors.contains("COLUMN"), "\(answer.errors)")
        }
    }

    @Test func aTableOfSeveralQuestionsAsksWhich() throws {
        let text = Self.measures("150")
        let open = try run(text, "--counts", "--all-in-arm", "welkom")
        #expect(
            open.errors.contains("Top percentage=10' --question 'Measure ID=H_RATING'"),
            "\(open.errors)")
        let added = try run(text, "--counts", "--all-in-arm", "welkom", "--shares", Self.shares)
        #expect(added.exitCode == 1)
        #expect(added.errors.contains("or --question 'Measure ID=H_RATING'"), "\(added.errors)")
        let read = try run(
            text, "--counts", "--all-in-arm", "welkom", "--shares", Self.shares, "--question",
            "Measure ID=H_RATING", "--on", "2026-05-08", "--json")
        #expect(try counts(read) == [6, 0, 0, 6], "\(read.output)\(read.errors)")
        #expect(read.output.contains("no whole numbers of answers"), "\(read.output)")
    }
}
