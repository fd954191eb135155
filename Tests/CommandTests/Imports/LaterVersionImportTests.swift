import CXPilotCommands
import Foundation
import TestSupport
import Testing

/// Which version of a response stays, by the days and times of exports, through the whole tool.
@Suite struct LaterVersionImportTests {
    private let desk: BadInputDesk

    init() throws { desk = try BadInputDesk() }

    /// An answer of each customer; with another shift each gives another score.
    private static func rows(
        _ ids: ClosedRange<Int>, _ shift: Int, _ moment: String
    ) -> String {
        "response id,score,date,group\n"
            + ids.map {
                "r\($0),\(($0 + shift) % 11),\(moment),\($0 % 2 == 0 ? "control" : "welkom")\n"
            }.joined()
    }

    private func run(_ text: String, _ options: [String] = []) throws -> CommandAnswer {
        try desk.stage.write(text, to: "answers.csv")
        return desk.stage.run(
            ["import", "answers.csv", "--pilot", "welkom-1", "--day", "date"] + options
                + BadInputDesk.inEnglish)
    }

    /// Imports rows and tells the notes of the receipt.
    @discardableResult
    private func read(
        _ text: String, _ options: [String] = [], is fates: [Int],
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> String {
        let answer = try run(text, options + ["--json"])
        try #require(!answer.output.isEmpty, "\(answer.errors)", sourceLocation: sourceLocation)
        let receipt = try Facts(printed: answer.output)
        let found = ["counted", "updated", "unchanged"].map { Int(receipt[$0].number ?? -1) }
        #expect(found == fates, "\(answer.output)", sourceLocation: sourceLocation)
        let doctor = desk.stage.run(["doctor"])
        #expect(doctor.exitCode == 0, "\(doctor.output)", sourceLocation: sourceLocation)
        return receipt["notes"].list.compactMap(\.text).joined(separator: "\n")
    }

    @Test func anOlderExportOfTheSameDaySetsNothingBack() throws {
        try read(Self.rows(1...20, 9, "2026-05-01 12:00:00"), is: [20, 0, 0])
        let notes = try read(Self.rows(1...25, 5, "2026-05-01 10:00:00"), is: [5, 0, 20])
        #expect(notes.contains("20 answers are older than the versions that are there"), "\(notes)")
        try read(Self.rows(1...20, 7, "2026-05-01 12:00:01"), is: [0, 20, 0])
        let imports = desk.stage.run(["imports", "welkom-1"])
        #expect(imports.exitCode == 0, "\(imports.errors)")
    }

    /// Both are told in the survey's zone before they are compared.
    @Test func timesAreThoseOfTheSurveysZone() throws {
        let zone = ["--time-zone", "Europe/Amsterdam"]
        try read(Self.rows(1...20, 9, "2026-05-01T20:30:00Z"), zone, is: [20, 0, 0])
        try read(Self.rows(1...20, 5, "2026-05-01T21:30:00+02:00"), zone, is: [0, 0, 20])
        try read(Self.rows(1...20, 6, "2026-05-01T23:30:00+02:00"), zone, is: [0, 20, 0])
    }

    @Test func anExportOfResponsesThatWereUpdatedComesInWhenItIsSaid() throws {
        try read(Self.rows(1...40, 5, "2026-05-01 12:00:00"), is: [40, 0, 0])
        let updated = Self.rows(28...40, 9, "2026-05-08 12:00:00")
        let refused = try run(updated)
        #expect(refused.exitCode == 1 && refused.errors.contains("say --same-survey"))
        // What is said holds for one import.
        try read(updated, ["--same-survey"], is: [0, 13, 0])
        #expect(try run(Self.rows(28...40, 3, "2026-05-15 12:00:00")).exitCode == 1)
        // Where some are new, nobody is asked.
        try read(Self.rows(31...50, 8, "2026-05-15 12:00:00"), is: [10, 10, 0])
        let older = try read(
            Self.rows(28...40, 2, "2026-04-20 12:00:00"), ["--same-survey"], is: [0, 0, 13])
        #expect(older.contains("13 answers are older"), "\(older)")
        #expect(desk.stage.run(["import", "--undo", "3"]).exitCode == 0)
        #expect(desk.stage.run(["doctor"]).exitCode == 0)
    }

    @Test func theLogTellsInvitations() throws {
        let told = desk.stage.run(
            ["import", "welkom-1", "--invited", "control=50,welkom=60"] + BadInputDesk.inEnglish)
        #expect(told.exitCode == 0, "\(told.errors)")
        #expect(desk.stage.run(["doctor"]).exitCode == 0)
        let log = desk.stage.run(["log"])
        #expect(log.output.contains("invitations"), "\(log.output)")
        #expect(!log.output.contains("invitations none"), "\(log.output)")
    }
}
