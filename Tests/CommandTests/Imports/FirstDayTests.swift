import CXPilotCommands
import Testing

/// Exports of the first days, in which nobody has answered yet.
@Suite struct FirstDayTests {
    private static let limeSurvey =
        "\u{FEFF}\"id\";\"submitdate\";\"lastpage\";\"startlanguage\";\"startdate\";"
        + "\"datestamp\";\"NPS\"\r\n"
    private static let medallia =
        "request_id,request_sent_at (UTC),response_received_at (UTC),nps,groep\n"
    private static let invited =
        medallia + """
            r1,2026-05-01 10:00:00,,,welkom
            r2,2026-05-01 10:00:00,,,control
            r3,2026-05-02 10:00:00,,,control

            """

    private func receipt(
        _ text: String, at desk: BadInputDesk, exitCode: Int32, _ language: String = "en"
    ) throws -> Facts {
        try desk.stage.write(text, to: "answers.csv")
        let answer = desk.stage.run([
            "import", "answers.csv", "--pilot", "welkom-1", "--json", "--language", language,
        ])
        #expect(answer.exitCode == exitCode, "\(answer.output)\(answer.errors)")
        return try Facts(printed: answer.output)
    }

    private func notes(_ receipt: Facts) -> String {
        receipt["notes"].list.compactMap(\.text).joined(separator: "\n")
    }

    @Test(
        arguments: [
            (limeSurvey, 0, [:]), (limeSurvey + ";;;;;;\r\n", 1, ["unfinished": 1]),
            (
                limeSurvey + "1;;1;nl;2026-05-01 10:00:00;2026-05-01 10:00:00;\r\n", 1,
                ["unfinished": 1]
            ),
            (medallia, 0, [:]), (invited, 3, ["noAnswer": 3]),
        ] as [(String, Int, [String: Int])]) func nothingIsWrong(
            _ text: String, _ rows: Int, _ reasons: [String: Int]
        ) throws
    {
        let desk = try BadInputDesk()
        for (language, words) in [("en", "no answers yet"), ("nl", "nog geen antwoorden")] {
            let receipt = try receipt(text, at: desk, exitCode: rows == 0 ? 0 : 1, language)
            #expect(receipt["rows"].number == Double(rows))
            #expect(receipt["counted"].number == 0)
            #expect(receipt["rejected"].number == Double(rows))
            let found = receipt["reasons"].list.map {
                ($0["code"].text ?? "", Int($0["rows"].number ?? -1))
            }
            #expect(Dictionary(found, uniquingKeysWith: +) == reasons)
            #expect(notes(receipt).contains(words), "\(notes(receipt))")
        }
        #expect(desk.stage.run(["doctor"]).exitCode == 0)
    }

    @Test func invitationsAreKeptAndTheirAnswersCount() throws {
        let desk = try BadInputDesk()
        _ = try receipt(Self.invited, at: desk, exitCode: 1)
        let answered = Self.invited.replacing(
            "r1,2026-05-01 10:00:00,,", with: "r1,2026-05-01 10:00:00,2026-05-03 09:00:00,9")
        // Ten of an arm: fewer are not told.
        let more = (10..<29).map { number in
            "r\(number),2026-05-01 10:00:00,2026-05-03 09:00:00,9,\(number < 19 ? "welkom" : "control")"
        }
        let receipt = try receipt(
            answered + more.joined(separator: "\n") + "\n", at: desk, exitCode: 1)
        #expect(receipt["counted"].number == 20)
        #expect(receipt["updated"].number == 0)
        #expect(receipt["unchanged"].number == 0)
        #expect(receipt["rejected"].number == 2)
        #expect(receipt["columns"]["score"].text == "nps")
        let readOut = try Facts(
            printed: desk.stage.run(["evaluate", "welkom-1", "--on", "2026-07-13", "--json"]).output
        )
        let rates = readOut["responseRates"].list
        #expect(rates.map { $0["arm"].text } == ["control", "welkom"])
        #expect(rates.map { $0["invited"].number } == [12, 10])
        #expect(rates.map { $0["answered"].number } == [10, 10])
        #expect(desk.stage.run(["doctor"]).exitCode == 0)
    }

    @Test func aPlainFileWithoutRowsSaysSo() throws {
        let desk = try BadInputDesk()
        try desk.stage.write("datum,score\n", to: "answers.csv")
        try desk.refuses(
            ["import", "answers.csv", "--pilot", "welkom-1"],
            saying: "answers.csv has headings but no answers below them")
    }
}
