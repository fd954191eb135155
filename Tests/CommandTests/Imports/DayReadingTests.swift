import CXPilotCommands
import Foundation
import TestSupport
import Testing

/// Which day an answer gets: of its column or of `--on`; and one file read in two ways.
@Suite struct DayReadingTests {
    private let desk: BadInputDesk

    init() throws { desk = try BadInputDesk() }

    private static let head = "response id,answered,sent,score,group\n"

    /// Answers on days that are dates in either order, and were sent on others.
    private static func rows(_ ids: ClosedRange<Int>, day: String, sent: String = "") -> String {
        head
            + ids.map {
                "r\($0),\(day),\(sent.isEmpty ? day : sent),\($0 % 11),"
                    + "\($0 % 2 == 0 ? "control" : "welkom")\n"
            }.joined()
    }

    private func run(_ text: String, _ options: String) throws -> CommandAnswer {
        try desk.stage.write(text, to: "answers.csv")
        return desk.stage.run(
            ["import", "answers.csv", "--pilot", "welkom-1"]
                + options.split(separator: " ").map(String.init) + BadInputDesk.inEnglish)
    }

    /// Counted, updated and unchanged rows; gives the notes.
    @discardableResult
    private func read(
        _ text: String, _ options: String, is fates: [Int], day: String?,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> String {
        let answer = try run(text, options + " --json")
        try #require(!answer.output.isEmpty, "\(answer.errors)", sourceLocation: sourceLocation)
        let receipt = try Facts(printed: answer.output)
        let found = ["counted", "updated", "unchanged"].map { Int(receipt[$0].number ?? -1) }
        #expect(found == fates, "\(answer.output)", sourceLocation: sourceLocation)
        #expect(receipt["columns"]["day"].text == day, sourceLocation: sourceLocation)
        #expect(desk.stage.run(["doctor"]).exitCode == 0, sourceLocation: sourceLocation)
        return receipt["notes"].list.compactMap(\.text).joined(separator: "\n")
    }

    private func refuse(
        _ text: String, _ options: String, saying words: String...,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let before = try desk.fingerprint()
        let answer = try run(text, options)
        #expect(answer.exitCode == 1, "\(answer.output)", sourceLocation: sourceLocation)
        for word in words {
            #expect(
                answer.errors.contains(word), "\(answer.errors)", sourceLocation: sourceLocation)
        }
        #expect(try desk.fingerprint() == before, sourceLocation: sourceLocation)
    }

    // MARK: --on beside a column of days

    @Test func oneDayForAllIsSaid() throws {
        let text = Self.rows(1...4, day: "2026-05-02").replacing(",sent", with: ",x1")
            .replacing("2026-05-02,2026-05-02", with: "2026-05-02,")
        let all = try read(text, "--on 2026-06-01", is: [4, 0, 0], day: nil)
        #expect(all.contains("for every answer (--on; the dates in"), "\(all)")
        #expect(all.contains("--day answered"), "\(all)")
        let dutch = desk.stage.run(
            ["import", "answers.csv", "--pilot", "welkom-1", "--dry-run"]
                + ["--on", "2026-06-01", "--survey", "b", "--language", "nl"])
        #expect(dutch.output.contains("voor elk antwoord (--on; de datums in"), "\(dutch.output)")
        let plain = try read(
            "score,group\n9,control\n", "--on 2026-06-01 --forget-mapping --survey c",
            is: [1, 0, 0], day: nil)
        #expect(plain.contains("for every answer (--on)"), "\(plain)")
    }

    @Test func whatReadsDatesNeedsTheirColumn() throws {
        let text = Self.rows(1...4, day: "2026-05-02T12:00:00Z")
        for option in ["--time-zone Europe/Amsterdam", "--date-order ymd"] {
            try refuse(
                text, "--on 2026-06-01 " + option, saying: "with --on and without --day",
                "--day answered")
            try read(
                text, "--dry-run --on 2026-06-01 --day answered " + option, is: [4, 0, 0],
                day: "answered")
        }
    }

    @Test func theColumnOfTheEarlierFileStays() throws {
        try read(
            Self.rows(1...4, day: "2026-05-20"), "--day answered", is: [4, 0, 0], day: "answered")
        // An older export, imported later: it sets nothing back.
        let older = Self.rows(1...4, day: "2026-05-02").replacing(",3,", with: ",9,")
        let notes = try read(older, "--on 2026-06-02", is: [0, 0, 4], day: "answered")
        #expect(notes.contains("the same columns") || notes.contains("earlier file"), "\(notes)")
        #expect(notes.contains("is only the day of this import"), "\(notes)")
        #expect(notes.contains("1 answer is older"), "\(notes)")
        // Where it holds no days now, --on says them.
        let empty = Self.rows(11...14, day: "?")
        try read(empty, "--on 2026-06-02", is: [4, 0, 0], day: nil)
        let all = try read(
            Self.rows(21...24, day: "2026-05-02"), "--on 2026-06-02 --forget-mapping",
            is: [4, 0, 0], day: nil)
        #expect(all.contains("for every answer (--on; the dates in"), "\(all)")
    }

    @Test func whatIsSaidNowDidNotHoldThen() throws {
        let options = "--day answered --date-order "
        try read(
            Self.rows(1...4, day: "03/04/2026"), options + "dmy", is: [4, 0, 0], day: "answered")
        let notes = try read(
            Self.rows(5...8, day: "04/05/2026"), "--date-order mdy", is: [4, 0, 0], day: "answered")
        #expect(!notes.contains("--date-order"), "\(notes)")
        let again = try read(
            Self.rows(9...12, day: "04/06/2026"), "", is: [4, 0, 0], day: "answered")
        #expect(again.contains("--date-order mdy"), "\(again)")
    }

    // MARK: The same file in two readings

    private static let readings = [
        ("--day answered --date-order dmy", "--day answered --date-order mdy", "--date-order dmy"),
        (
            "--day answered --date-order dmy", "--day sent --date-order dmy",
            "--day '#2'"
        ),
        ("--day sent --date-order dmy", "--day answered --date-order dmy", "--day '#3'"),
        ("--on 2026-06-01", "--day answered --date-order dmy", "--on 2026-06-01"),
        (
            "--day answered --date-order mdy", "--on 2026-06-01 --forget-mapping",
            "--date-order mdy"
        ),
    ]

    @Test(arguments: readings) func daysReadAnewAskToTakeTheOthersBack(
        first: String, second: String, asThen: String
    ) throws {
        let text = Self.rows(1...4, day: "04/03/2026", sent: "05/03/2026")
        func day(_ options: String) -> String? {
            options.contains("--on") ? nil : options.contains("sent") ? "sent" : "answered"
        }
        try read(text, first, is: [4, 0, 0], day: day(first))
        try refuse(
            text, second, saying: "is import 1 of", "cxpilot import --undo 1",
            "to read it as then: ", asThen)
        try refuse(text, second + " --dry-run", saying: "--undo 1")
        // As then it is the same file; as said now once that is taken back.
        try read(text, first, is: [0, 0, 4], day: day(first))
        #expect(desk.stage.run(["import", "--undo", "1"]).exitCode == 0)
        try read(text, second, is: [4, 0, 0], day: day(second))
    }

    @Test func anotherZoneIsAnotherReading() throws {
        let text = Self.rows(1...4, day: "2026-05-02T23:30:00Z")
        try read(text, "--day answered --time-zone UTC", is: [4, 0, 0], day: "answered")
        try refuse(
            text, "--day answered --time-zone Europe/Amsterdam", saying: "--undo 1",
            "--time-zone UTC")
    }

    @Test func anotherDayForTheSameFileIsTold() throws {
        let text = "response id,score,group\nr1,9,control\n"
        try read(text, "--on 2026-06-01", is: [1, 0, 0], day: nil)
        let notes = try read(text, "--on 2026-06-02", is: [0, 0, 1], day: nil)
        #expect(notes.contains("its answers stay those of"), "\(notes)")
        #expect(notes.contains("cxpilot import --undo 1"), "\(notes)")
        let same = try read(text, "--on 2026-06-01", is: [0, 0, 1], day: nil)
        #expect(!same.contains("stay those of"), "\(same)")
    }

    // MARK: The same survey

    @Test func theSameSurveyIsOfferedOnATerminal() throws {
        func text(_ shift: Int, _ day: String) -> String {
            "response id,answered,score,group\n"
                + (1...20).map {
                    "r\($0),\(day),\(($0 + shift) % 11),\($0 % 2 == 0 ? "control" : "welkom")\n"
                }.joined()
        }
        try read(text(0, "2026-05-01"), "", is: [20, 0, 0], day: "answered")
        let asked = try run(text(5, "2026-05-09"), "--interactive")
        let question = try #require(asked.question, "\(asked.errors)")
        #expect(asked.errors.contains("1  --same-survey"), "\(asked.errors)")
        let answer = question.answer(to: "1")
        #expect(answer.output.contains("20 updated"), "\(answer.output)\(answer.errors)")
    }
}
