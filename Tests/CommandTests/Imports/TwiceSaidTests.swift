import CXPilotCommands
import Testing

/// What an option says twice is not quietly the last word, and what only the end of a file shows
/// is read before it is refused.
@Suite struct TwiceSaidTests {
    private static let rows = (0..<30).map {
        "k\($0),\($0 % 2 == 0 ? "control" : "welkom"),\($0 % 11)"
    }

    private func imported(_ options: [String]) throws -> (code: Int32, errors: String) {
        let desk = try BadInputDesk()
        try desk.stage.write(
            "klant,groep,nps\n" + Self.rows.joined(separator: "\n") + "\n", to: "a.csv")
        let answer = desk.stage.run(
            ["import", "a.csv", "--pilot", "welkom-1", "--on", "2026-06-01"] + options
                + BadInputDesk.inEnglish)
        return (answer.exitCode, answer.errors)
    }

    @Test(arguments: [
        (["--scale", "0-10", "--scale", "1-10"], "--scale says two scales for 'nps'"),
        (["--scale", "nps=0-10,nps=0-10"], "--scale says two scales for 'nps'"),
        (
            ["--invited", "control/Ede=20,control/Ede=30"],
            "--invited names 'control/Ede' twice"
        ),
        (
            ["--invited", "control=20", "--invited", "control=20"],
            "--invited names 'control' twice"
        ),
    ]) func oneOfThemIsAskedFor(_ options: [String], _ message: String) throws {
        let (code, errors) = try imported(options)
        #expect(code == 64)
        #expect(errors.contains(message), "\(errors)")
    }

    @Test func differentOnesAreNot() throws {
        let (code, errors) = try imported([
            "--scale", "0-10", "--invited", "control=20,control@2026-05-30=2,control/Ede=3",
        ])
        #expect(code == 0, "\(errors)")
    }

    /// 25,000 rows that can be read in two ways stand above the one that decides.
    @Test func aDateFarDownSettlesTheOrder() throws {
        let desk = try BadInputDesk()
        var text = "groep,nps,datum\n"
        for row in 0..<25_000 {
            text +=
                "\(row % 2 == 0 ? "control" : "welkom"),\(row % 11),0\(row / 5000 + 1)/06/2026\n"
        }
        for (name, last, code) in [("late", "13/06/2026", 0), ("never", "12/06/2026", 1)] {
            try desk.stage.write(text + "control,9,\(last)\n", to: "\(name).csv")
            let answer = desk.stage.run(
                ["import", "\(name).csv", "--pilot", "welkom-1", "--dry-run"]
                    + ["--day", "datum", "--on", "2026-07-01"] + BadInputDesk.inEnglish)
            #expect(answer.exitCode == Int32(code), "\(answer.errors)")
            #expect(answer.errors.contains("--date-order") == (code == 1), "\(answer.errors)")
        }
    }
}
