import CXPilotCommands
import Testing

/// Several metrics of one file through the whole tool: nothing counts by halves.
@Suite struct SeveralMetricsImportTests {
    private static let metrics = ["--metric", "nps=cijfer", "--metric", "cancelled-90d=opgezegd"]

    private static func text(_ cancelled: (Int) -> String) -> String {
        "klant,groep,datum,cijfer,opgezegd\n"
            + (0..<60).map {
                "k\($0),\($0 % 2 == 0 ? "control" : "welkom"),2026-05-0\($0 % 9 + 1),\($0 % 11),"
                    + "\(cancelled($0))\n"
            }.joined()
    }

    private func imported(_ desk: BadInputDesk, _ options: [String]) -> CommandAnswer {
        desk.stage.run(
            ["import", "a.csv", "--pilot", "welkom-1", "--json"] + Self.metrics + options
                + BadInputDesk.inEnglish)
    }

    @Test func whoDoesNotKnowOneThingCountsForTheOther() throws {
        let desk = try BadInputDesk()
        let strays = [3: "weet niet", 5: "misschien"]
        try desk.stage.write(
            Self.text { strays[$0] ?? ($0 % 5 == 0 ? "ja" : "nee") }, to: "a.csv")
        let first = imported(desk, [])
        #expect(first.exitCode == 1)
        let receipt = try Facts(printed: first.output)
        #expect(receipt["counted"].number == 59)
        #expect(receipt["rejected"].number == 1)
        #expect(receipt["rowsLost"]["cancelled-90d"].number == 1)
        #expect(receipt["answersPerMetric"]["nps"]["welkom"].number == 29)
        #expect(receipt["answersPerMetric"]["cancelled-90d"]["welkom"].number == 28)
        let text = desk.stage.run(
            ["import", "a.csv", "--pilot", "welkom-1"] + Self.metrics + BadInputDesk.inEnglish)
        #expect(text.output.contains("nps: 30 control, 29 welkom; 59 answers in all"))
        #expect(text.output.contains("cancelled-90d: 30 control, 28 welkom; 58 answers in all"))
        #expect(desk.stage.run(["doctor"]).exitCode == 0)
    }

    @Test func wordsThatNobodyExplainedStop() throws {
        let desk = try BadInputDesk()
        try desk.stage.write(
            Self.text { $0 % 3 == 0 ? "misschien" : $0 % 5 == 0 ? "ja" : "nee" }, to: "a.csv")
        let before = try desk.fingerprint()
        let answer = imported(desk, [])
        #expect(answer.exitCode == 1)
        #expect(answer.errors.contains("'misschien' 20×"), "\(answer.errors)")
        #expect(answer.errors.contains("--missing cancelled-90d:misschien"))
        #expect(try desk.fingerprint() == before)
        let settled = imported(desk, ["--missing", "cancelled-90d:misschien"])
        #expect(settled.exitCode == 0, "\(settled.errors)")
        let receipt = try Facts(printed: settled.output)
        #expect(receipt["counted"].number == 60)
        let valued = imported(desk, ["--values", "cancelled-90d:misschien=no"])
        #expect(try Facts(printed: valued.output)["updated"].number == 0)
        #expect(try Facts(printed: valued.output)["counted"].number == 20)
    }

    @Test func wordsOfAMetricThatIsNotThereAreRefused() throws {
        let desk = try BadInputDesk()
        try desk.stage.write(Self.text { _ in "ja" }, to: "a.csv")
        let answer = desk.stage.run([
            "import", "a.csv", "--pilot", "welkom-1", "--score", "cijfer", "--missing",
            "cancelled-90d:x", "--language", "en",
        ])
        #expect(answer.exitCode == 1)
        #expect(answer.errors.contains("there is no metric 'cancelled-90d'"), "\(answer.errors)")
    }
}
