import CXPilotCommands
import Testing

/// `--join customers.csv on respondent`: however it is written, the right columns meet, and what
/// was looked up is told.
@Suite struct JoinOptionTests {
    private static let answers =
        "klant,datum,aanbeveling\n"
        + (0..<20).map { "k\($0),2026-05-0\($0 % 9 + 1),\($0 % 11)\n" }.joined()
    private static let customers =
        "klantnr,groep,persona,waarde\n"
        + (0..<20).map { "k\($0),\($0 % 2 == 0 ? "control" : "welkom"),starter,\($0 * 10)\n" }
        .joined()

    @Test func otherCapitalsAreToldWithoutTheId() throws {
        let desk = try BadInputDesk()
        try desk.stage.write(Self.answers, to: "a.csv")
        try desk.stage.write(Self.customers.replacing("\nk", with: "\nK"), to: "c.csv")
        let answer = desk.stage.run(
            ["import", "a.csv", "--pilot", "welkom-1", "--join", "c.csv", "on", "klant=klantnr"]
                + BadInputDesk.inEnglish)
        let text = answer.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(answer.exitCode == 1)
        #expect(text.contains("in other capitals; write the ids alike"), "\(text)")
    }

    private func imported(_ join: [String], _ options: [String] = []) throws -> CommandAnswer {
        let desk = try BadInputDesk()
        try desk.stage.write(Self.answers, to: "a.csv")
        try desk.stage.write(Self.customers, to: "my customers.csv")
        return desk.stage.run(
            ["import", "a.csv", "--pilot", "welkom-1"] + options + ["--join"] + join
                + BadInputDesk.inEnglish)
    }

    @Test(arguments: [
        ["my customers.csv", "on", "respondent"],
        ["my customers.csv", "on", "klant"],
        ["my customers.csv", "on", "klantnr"],
        ["my customers.csv", "on", "klant=klantnr"],
        ["my customers.csv on respondent"],
        ["my customers.csv on klant=klantnr arm=groep persona=persona"],
        ["my customers.csv", "ON", "klant", "arm=groep", "persona=persona"],
    ]) func theColumnsMeet(_ join: [String]) throws {
        let answer = try imported(join)
        #expect(answer.exitCode == 0, "\(answer.errors)\(answer.output)")
        let text = answer.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(
            text.contains(
                "looked up in my customers.csv by “klant” = “klantnr”: arm = “groep”, "
                    + "persona = “persona”"), "\(text)")
        #expect(text.contains("10 control, 10 welkom; 20 answers in all"))
    }

    @Test(arguments: [
        (["my customers.csv", "on", "nummer"], "neither a.csv nor my customers.csv has a column"),
        (["my customers.csv", "with", "klant"], "--join is written as"),
        (["my customers.csv"], "--join is written as"),
        (["my customers.csv", "on", "klant", "kleur=x"], "there is no attribute 'kleur'"),
        (["none.csv", "on", "klant"], "none.csv"),
    ]) func whatCannotBeMeantIsRefused(_ join: [String], _ words: String) throws {
        let answer = try imported(join)
        #expect(answer.exitCode != 0)
        #expect(answer.errors.contains(words), "\(answer.errors)")
    }

    @Test func aValueIsTheAnswerToTheOnlyMetricOfAmounts() throws {
        let answer = try imported(
            ["my customers.csv", "on", "respondent", "arm=groep", "value=waarde"])
        #expect(answer.exitCode == 0, "\(answer.errors)")
        let text = answer.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(text.contains("arm = “groep”, cost-90d = “waarde”"), "\(text)")
    }
}
