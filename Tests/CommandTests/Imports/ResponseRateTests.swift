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

    @Test func fewerInvitedThanAnsweredIsTold() throws {
        let desk = try BadInputDesk()
        try desk.stage.write("groep,nps\ncontrol,9\ncontrol,8\nwelkom,8\n", to: "a.csv")
        let answer = desk.stage.run(
            ["import", "a.csv"] + Self.pilot
                + ["--invited", "control=1,welkom=120", "--on", "2026-06-01"]
                + BadInputDesk.inEnglish)
        #expect(answer.output.contains("control: 2 answers of 1 invited cannot be"))
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
        try #require(answer.exitCode == 0, "\(answer.output)\(answer.errors)")
        let readOut = try evaluated(desk)
        let rates = readOut["responseRates"].list
        #expect(rates.filter { $0["branch"].text == nil }.map { $0["invited"].number } == [80, 80])
        #expect(rates.filter { $0["branch"].text != nil }.count == 4)
        #expect(sentence(readOut).contains("Among branches"))
    }
}
