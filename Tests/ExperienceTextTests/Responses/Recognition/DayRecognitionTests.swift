import ExperienceModel
import Testing

@testable import ExperienceText

/// The day of an answer is read from its column, or asked; it is never made up.
@Suite struct DayRecognitionTests {
    private static func column(_ heading: String, _ cells: [String]) throws -> Beginning {
        let rows = cells.enumerated().map { "\"\($1)\",\($0 % 11)\n" }.joined()
        return try Beginning("\(heading),nps\n" + rows, arms: ["all"]) {
            $0.said.firstDay = Day(iso: "2024-01-01")
            $0.said.lastDay = Day(iso: "2024-12-31")
        }
    }

    @Test(arguments: [
        ("datum", ["1 maart 2024", "2 maart 2024"]), ("datum", ["01-mrt-24", "02-mrt-24"]),
        ("Date", ["Mar 1, 2024 3:05 PM", "Mar 2, 2024 3:05 PM"]),
        ("datum", ["20240301", "20240302"]), ("Date", ["45352", "45353.5"]),
        ("timestamp", ["1709286400", "1709372800"]),
        ("datum", ["ma 13-03-24 13:05", "di 14-03-24 9:00"]),
        ("datum", ["2024-03-01", "2024-03-02", "onbekend"]),
        ("datum", ["2024-03-01", "2024-02-32", "2024-03-02"]),
    ])
    func columnsOfDays(heading: String, cells: [String]) throws {
        let found = try Self.column(heading, cells)
        #expect(found.recognition.isSettled && found.roles["day"] == heading, "\(cells)")
    }

    /// A heading that says "date" above something else is a question, not today.
    @Test(arguments: [
        ("datum", ["week 9", "week 10"]), ("Response Date", ["Q1 2024", "Q1 2024"]),
        ("Date", ["1", "2"]), ("datum", ["maart 2024", "maart 2024"]),
    ])
    func whatCannotBeReadIsAsked(heading: String, cells: [String]) throws {
        let found = try Self.column(heading, cells)
        #expect(found.open == ["day"] && found.options("day") == ["--on DATE"])
        let refusal = found.recognition.refusal(of: "f", in: .english)
        #expect(refusal.contains(cells[0]) && refusal.contains(heading))
    }

    /// Numbers are days only under a heading that says so, and a clock or a yes is no date.
    @Test(arguments: [
        ("klantnummer", ["20240301", "20240302"]), ("omzet", ["45001", "45002"]),
        ("time", ["12:30", "13:00"]), ("completed", ["yes", "no"]), ("birth date", ["x", "y"]),
        ("DAY", ["SAT", "MON"]), ("dag", ["7", "31"]),
    ])
    func otherColumnsAskNothing(heading: String, cells: [String]) throws {
        let found = try Self.column(heading, cells)
        #expect(found.recognition.isSettled, "\(heading)")
        #expect(found.roles["day"] == nil)
    }

    @Test func aNamedColumnThatHoldsNoDatesIsAsked() throws {
        let text = "DEPTIME,datum,nps\n8:30 AM,2024-03-01,9\n9:00 AM,2024-03-02,8\n"
        let found = try Beginning(text, arms: ["all"]) {
            $0.day = .column(.heading("DEPTIME"), order: nil)
        }
        #expect(found.open == ["day"])
        #expect(found.options("day") == ["--day datum", "--on DATE"])
    }

    /// `24-03-01`: the last part takes 28 values and the first one, as years do; read the other
    /// way the answers would be of 28 different years.
    @Test func yearsOfTwoDigitsAreToldByTheColumn() throws {
        let first = (1...28).map { "24-03-" + ($0 < 10 ? "0" : "") + "\($0)" }
        let found = try Self.column("datum", first)
        #expect(found.recognition.isSettled)
        #expect(found.recognition.mapping.day == .column(.number(1), order: .ymd))
        let last = (1...28).map { ($0 < 10 ? "0" : "") + "\($0)-03-24" }
        let other = try Self.column("datum", last)
        #expect(other.recognition.isSettled)
        #expect(other.recognition.mapping.day == .column(.number(1), order: nil))
        // Of 2024 in one way and of 2001 in the other, before anything was launched.
        #expect(try Self.column("datum", ["01-03-24", "02-03-24"]).recognition.isSettled)
    }

    @Test func yearsThatNothingTellsAreAsked() throws {
        let found = try Beginning("datum,nps\n22-03-24,9\n23-03-24,8\n", arms: ["all"])
        #expect(found.open == ["day"])
        #expect(found.options("day").contains("--date-order ymd"))
    }

    @Test func aRememberedOrderCanBeContradicted() throws {
        func file(_ days: [String]) -> String {
            "datum,nps\n" + days.map { "\($0),9\n" }.joined()
        }
        let earlier = try Beginning(file(["3/4/2024", "5/6/2024"]), arms: ["all"]) {
            $0.dateOrder = .dmy
        }
        let remembered = RememberedMapping(
            earlier.recognition.mapping, headings: earlier.recognition.headings)
        let same = try Beginning(
            file(["7/8/2024", "9/8/2024"]), arms: ["all"], remembered: remembered)
        #expect(same.recognition.isSettled)
        #expect(same.recognition.notes(in: .english).contains { $0.contains("--date-order dmy") })
        let other = try Beginning(
            file(["3/4/2024", "3/28/2024"]), arms: ["all"], remembered: remembered)
        #expect(other.open == ["day"])
        #expect(other.options("day") == ["--date-order mdy", "--date-order dmy"])
    }
}
