import CXPilotCommands
import Testing

/// Who was invited, as somebody says or as a file shows: how many of them answered is told with
/// the health of the data.
@Suite struct ResponseRateTests {
    private static let pilot = ["--pilot", "welkom-1"]

    private func evaluated(_ desk: BadInputDesk) throws -> Facts {
        let answer = desk.stage.run(
            ["evaluate", "welkom-1", "--on", "2026-07-13", "--json"] + BadInputDesk.inEnglish)
        try #require(answer.exitCode == 0, "\(answer.errors)")
        return try Facts(printed: answer.output)
    }

    private func sentence(_ readOut: Facts) -> String {
        readOut["health"].list.first { $0["code"].text == "responseRates" }?["message"].text ?? ""
    }

    @Test func invitationsWithoutANumberAreRefused() throws {
        let desk = try BadInputDesk()
        let answer = desk.stage.run(
            ["import", "welkom-1", "--invited", ""] + BadInputDesk.inEnglish)
        #expect(answer.exitCode == 64)
        #expect(answer.errors.contains("--invited takes arms and numbers"), "\(answer.errors)")
    }

    @Test func whatSomebodySaysOfTheInvitedIsUsed() throws {
        let desk = try BadInputDesk()
        let rows = (0..<60).map { "k\($0),\($0 % 2 == 0 ? "control" : "welkom"),\($0 % 11)" }
        try desk.stage.write("klant,groep,nps\n" + rows.joined(separator: "\n") + "\n", to: "a.csv")
        let answer = desk.stage.run(
            ["import", "a.csv"] + Self.pilot
                + ["--invited", "control=100,welkom=120", "--on", "2026-06-01"]
                + BadInputDesk.inEnglish)
        try #require(answer.exitCode == 0, "\(answer.errors)")
        let readOut = try evaluated(desk)
        #expect(sentence(readOut) == "30.0% of 100 (control) and 25.0% of 120 (welkom) answered.")
        let rates = readOut["responseRates"].list
        #expect(rates.map { $0["arm"].text } == ["control", "welkom"])
        #expect(rates.map { $0["answered"].number } == [30, 30])
        #expect(rates.map { $0["invited"].number } == [100, 120])
    }

    @Test(arguments: [
        // The last word, and the days after it.
        (["control=100,welkom=120"], [100, 120], []),
        (["control@2026-05-01=60,control@2026-05-08=50,welkom=120"], [110, 120], []),
        (["control@2026-05-01=60", "control@2026-05-01=70,welkom@2026-07-10=29"], [70, 29], []),
        (["control=100", "control@2026-07-12=15,control@2026-05-01=7"], [115], []),
        (["control/Ede=40,control/Breda@2026-05-01=60,welkom/Ede=50"], [100, 50], [60, 40, 50]),
    ]) func whatIsSaidOfDaysAndBranchesAddsUp(
        _ told: [String], _ arms: [Double], _ branches: [Double]
    ) throws {
        let desk = try BadInputDesk()
        let rows = (0..<40).map {
            "k\($0),\($0 % 2 == 0 ? "control" : "welkom"),\($0 % 4 < 2 ? "Ede" : "Breda"),\($0 % 11)"
        }
        try desk.stage.write(
            "klant,groep,vestiging,nps\n" + rows.joined(separator: "\n") + "\n", to: "a.csv")
        for (place, invited) in told.enumerated() {
            let answer = desk.stage.run(
                ["import", "a.csv"] + Self.pilot
                    + ["--invited", invited, "--on", "2026-07-1\(place + 1)"])
            try #require(answer.exitCode == 0, "\(answer.errors)")
            #expect(answer.output.contains("uitgenodigd"))
        }
        let rates = try evaluated(desk)["responseRates"].list
        func invited(_ isOfBranch: Bool) -> [Double] {
            rates.filter { ($0["branch"].text != nil) == isOfBranch }
                .compactMap { $0["invited"].number }
        }
        #expect(invited(false) == arms)
        #expect(invited(true) == branches)
        #expect(desk.stage.run(["doctor"]).exitCode == 0)
    }

    @Test(arguments: [
        ("welkomm=1", "welkomm"), ("welkom@morgen=1", "'morgen' is no day"),
        ("welkom/=1", "welkom/"), ("welkom@2026-05-01=-3", "whole numbers"),
    ]) func whatCannotBeMeantIsRefused(_ told: String, _ words: String) throws {
        let desk = try BadInputDesk()
        try desk.stage.write("groep,nps\ncontrol,9\n", to: "a.csv")
        let answer = desk.stage.run(
            ["import", "a.csv"] + Self.pilot + ["--invited", told] + BadInputDesk.inEnglish)
        #expect(answer.exitCode != 0)
        #expect(answer.errors.contains(words), "\(answer.errors)")
    }

    @Test(arguments: [
        ("control=1,welkom=120", "of 1 invited in control there cannot be 2 answers"),
        ("welkom=120,control/Ede=1", "of 1 invited in control/Ede there cannot be 2 answers"),
        ("control/Edee=40", "control has no branch 'Edee'; its branches are Ede"),
        ("control@2026-06-02=9", "2 Jun 2026 lies in the future"),
        ("control=100,control/Ede=150", "come to 150, which is more than the 100 of all control"),
    ]) func numbersThatCannotBeAreRefused(_ told: String, _ words: String) throws {
        let desk = try BadInputDesk()
        try desk.stage.write(
            "groep,vestiging,nps\ncontrol,Ede,9\ncontrol,Ede,8\nwelkom,Breda,8\n", to: "a.csv")
        let before = try desk.fingerprint()
        let answer = desk.stage.run(
            ["import", "a.csv"] + Self.pilot + ["--invited", told, "--on", "2026-06-01"]
                + BadInputDesk.inEnglish)
        #expect(answer.exitCode == 1)
        #expect(answer.errors.contains(words), "\(answer.errors)")
        #expect(try desk.fingerprint() == before)
    }

    @Test func invitationsNeedNoFile() throws {
        let desk = try BadInputDesk()
        for (told, isNew) in [("control=100", true), ("control=100", false), ("control=140", true)]
        {
            let answer = desk.stage.run(
                ["import", "welkom-1", "--invited", told, "--on", "2026-06-01", "--json"])
            #expect(answer.exitCode == 0, "\(answer.errors)")
            #expect(try Facts(printed: answer.output)["stored"].isTrue == isNew)
        }
        let trial = desk.stage.run(
            ["import"] + Self.pilot
                + ["--invited", "welkom=9", "--dry-run", "--on", "2026-06-01"]
                + BadInputDesk.inEnglish)
        #expect(trial.output.contains("TRIAL"))
        try desk.stage.write("groep,nps\ncontrol,9\nwelkom,8\n", to: "a.csv")
        let answer = desk.stage.run(["import", "a.csv"] + Self.pilot + ["--on", "2026-06-02"])
        try #require(answer.exitCode == 0, "\(answer.errors)")
        let rates = try evaluated(desk)["responseRates"].list
        #expect(rates.map { $0["invited"].number } == [140])
        #expect(desk.stage.run(["import", "--undo", "2"]).exitCode == 0)
        #expect(try evaluated(desk)["responseRates"].list.map { $0["invited"].number } == [100])
        #expect(desk.stage.run(["doctor"]).exitCode == 0)
    }

    @Test func aFileWithNonRespondersTellsArmsAndBranches() throws {
        let desk = try BadInputDesk()
        var text = """
            request_id,request_sent_at (UTC),response_received_at (UTC),nps,groep,vestiging\n
            """
        for row in 0..<160 {
            let arm = row % 2 == 0 ? "control" : "welkom"
            let branch = row % 4 < 2 ? "Ede" : "Breda"
            let hasAnswer = branch == "Ede" ? row % 8 < 4 : row < 80
            let answer = hasAnswer ? "2026-05-02 10:00:00,\(row % 11)" : ","
            text += "r\(row),2026-05-01 10:00:00,\(answer),\(arm),\(branch)\n"
        }
        try desk.stage.write(text, to: "a.csv")
        let answer = desk.stage.run(["import", "a.csv"] + Self.pilot + BadInputDesk.inEnglish)
        // Who did not answer is told as such.
        try #require(answer.exitCode == 1, "\(answer.output)\(answer.errors)")
        let readOut = try evaluated(desk)
        let rates = readOut["responseRates"].list
        #expect(rates.filter { $0["branch"].text == nil }.map { $0["invited"].number } == [80, 80])
        #expect(rates.filter { $0["branch"].text != nil }.count == 4)
        #expect(sentence(readOut).contains("Among branches"))
    }
}
