import ExperienceModel
import Testing

@testable import ExperienceText

@Suite struct DayReaderTests {
    @Test(arguments: [
        ("2026-03-31", "2026-03-31"), ("2026-03-31 23:59:00", "2026-03-31"),
        ("2026-03-31T23:59:59+02:00", "2026-03-31"), ("2026/3/1", "2026-03-01"),
        ("31-03-2026", "2026-03-31"), ("31.3.2026", "2026-03-31"), ("3/31/26", "2026-03-31"),
        ("6/21/2018 23:29:42", "2018-06-21"), ("12/31/1999 08:43:36 PM", "1999-12-31"),
        ("8/20/25 12:51:45", "2025-08-20"), (" 2026-03-31 ", "2026-03-31"),
        ("4/4/2026", "2026-04-04"), ("２０２６-03-31", "2026-03-31"),
    ])
    func days(text: String, expected: String) {
        var reader = DayReader(order: nil)
        #expect(reader.read(text) == Day(iso: expected).map { .day($0) })
    }

    @Test(arguments: [
        "", "46112", "2026-02-30", "31/31/2026", "2026-3", "2026-03-31x", "1-2/2026", "today",
        "0026-01-01", "3/4/026", "2026-03-31 late", "20260331", "2026-13-01", "-1-2-2026",
    ])
    func noDays(text: String) {
        var reader = DayReader(order: nil)
        #expect(reader.read(text) == .notADay)
    }

    @Test(
        arguments: [
            (DateOrder.dmy, "2026-04-03"), (.mdy, "2026-03-04"), (.ymd, nil),
        ] as [(DateOrder, String?)])
    func givenOrder(order: DateOrder, expected: String?) {
        var reader = DayReader(order: order)
        let day = expected.flatMap { Day(iso: $0) }
        #expect(reader.read("3/4/2026") == day.map { .day($0) } ?? .notADay)
    }

    @Test func yearsOfTwoDigitsFirst() {
        var reader = DayReader(order: .ymd)
        #expect(reader.read("6/3/31") == .notADay, "a year has two digits, not one")
        #expect(reader.read("26/03/31") == Day(iso: "2026-03-31").map { .day($0) })
    }

    @Test func oneValueDecidesAndAnotherContradicts() {
        var reader = DayReader(order: nil)
        #expect(reader.read("3/4/2026") == .undecided)
        #expect(reader.read("13/4/2026") == Day(iso: "2026-04-13").map { .day($0) })
        #expect(reader.read("3/4/2026") == Day(iso: "2026-04-03").map { .day($0) })
        #expect(reader.read("4/13/2026") == .contradicts(earlier: "13/4/2026"))
    }
}
