import CXPilotCommands
import Foundation
import Testing

/// Every trap through the whole tool: its receipt, and what then stands in the store.
@Suite struct ImportTrapTests {
    @Test(arguments: ImportTraps.all) func isToldAndCounted(_ trap: ImportTrap) throws {
        let desk = try BadInputDesk()
        for step in trap.steps {
            try desk.stage.write(step.bytes, to: "answers.csv")
            if step.refusal.isEmpty {
                try Self.read(step, at: desk)
            } else {
                try Self.refuse(step, at: desk)
            }
        }
        let doctor = desk.stage.run(["doctor"])
        #expect(doctor.exitCode == 0, "\(doctor.output)\(doctor.errors)")
        if let nps = trap.nps { #expect(try Self.nps(at: desk) == nps) }
    }

    private static func read(_ step: ImportTrap.Step, at desk: BadInputDesk) throws {
        let answer = desk.stage.run(arguments(step) + ["--json"])
        try #require(!answer.output.isEmpty, "\(answer.errors)")
        let receipt = try Facts(printed: answer.output)
        #expect(receipt["rows"].number == Double(step.rows))
        #expect(receipt["counted"].number == Double(step.counted))
        #expect(receipt["updated"].number == Double(step.updated))
        #expect(receipt["unchanged"].number == Double(step.unchanged))
        let reasons = receipt["reasons"].list.map { reason in
            (reason["code"].text ?? "", Int(reason["rows"].number ?? -1))
        }
        #expect(Dictionary(reasons, uniquingKeysWith: +) == step.rejected, "\(answer.output)")
        #expect(answer.exitCode == (step.rejected.isEmpty ? 0 : 1))
        let notes = receipt["notes"].list.compactMap(\.text).joined(separator: "\n")
        #expect(step.note.isEmpty || notes.contains(step.note), "\(notes)")
    }

    private static func refuse(_ step: ImportTrap.Step, at desk: BadInputDesk) throws {
        let before = try desk.fingerprint()
        let answer = desk.stage.run(arguments(step))
        #expect(answer.exitCode == 1)
        #expect(answer.output.isEmpty)
        BadInputDesk.speaksPlainly(answer.errors)
        for word in step.refusal { #expect(answer.errors.contains(word), "\(answer.errors)") }
        #expect(try desk.fingerprint() == before)
    }

    private static let roles = ["--score", "--boxes", "--metric"]
    private static let days = ["--day", "--no-day"]

    /// The options of the step; what it leaves open is said as simply as it can be.
    static func arguments(_ step: ImportTrap.Step) -> [String] {
        var options = ["import", "answers.csv", "--pilot", "welkom-1"] + step.options
        options.removeAll { $0 == "--no-day" }
        if !step.options.contains(where: roles.contains) { options += ["--score", "score"] }
        if !step.options.contains("--arm") { options += ["--all-in-arm", "welkom"] }
        let isDated = step.options.contains(where: days.contains)
        if !isDated { options += ["--on", "2026-06-01"] }
        return options + BadInputDesk.inEnglish
    }

    /// Promoters, passives and detractors, to which ten of each are added first: fewer than ten
    /// answers are not shown.
    private static func nps(at desk: BadInputDesk) throws -> [Int] {
        let codes = [10, 8, 0]
        let rows = (0..<30).map { "b\($0),\(codes[$0 % 3])" }.joined(separator: "\n")
        try desk.stage.write("klant,score\n\(rows)\n", to: "more.csv")
        let options =
            "import more.csv --pilot welkom-1 --score score --respondent klant"
            + " --all-in-arm welkom --on 2026-06-01 --forget-mapping"
        let added = desk.stage.run(options.split(separator: " ").map(String.init))
        try #require(added.exitCode == 0, "\(added.errors)")
        let answer = desk.stage.run(["evaluate", "welkom-1", "--on", "2026-07-13", "--json"])
        let readOut = try Facts(printed: answer.output)
        let goal = readOut["goals"].list.first { $0["metric"].text == "nps" }
        let arm = goal?["arms"].list.first { $0["arm"].text == "welkom" }
        return ["promoters", "passives", "detractors"].map { Int(arm?[$0].number ?? 0) - 10 }
    }
}
