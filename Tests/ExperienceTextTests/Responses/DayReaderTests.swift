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
        ("1 maart 2026", "2026-03-01"), ("1 mei 26", "2026-05-01"), ("01-mrt-24", "2024-03-01"),
        ("Mar 1, 2024 3:05 PM", "2024-03-01"), ("March 1st, 2024 at 15:05", "2024-03-01"),
        ("ma 13-04-26 13:05", "2026-04-13"), ("Friday, 5. Juni 2026", "2026-06-05"),
        ("2024 Oct 3", "2024-10-03"), ("03-OCT-2024 09:15", "2024-10-03"),
        ("1er août 2025", "2025-08-01"), ("20260331", "2026-03-31"), ("45001", "2023-03-16"),
        ("45001.75", "2023-03-16"), ("45001,75", "2023-03-16"), ("1700086400", "2023-11-15"),
        ("1700086400123", "2023-11-15"), ("4/4/2026", "2026-04-04"), ("２０２６-03-31", "2026-03-31"),
    ])
    func days(text: String, expected: String) {
        var reader = DayReader(order: nil)
        #expect(reader.read(text) == Day(iso: expected).map { .day($0) })
    }

    @Test(arguments: [
        "", "461120", "2026-02-30", "31/31/2026", "2026-3", "2026-03-31x", "1-2/2026", "today",
        "0026-01-01", "3/4/026", "2026-03-31 late", "20261331", "2026-13-01", "-1-2-2026", "12345",
        "99999",
        "1 foo 2026", "31 februari 2026", "maart 2026", "1 maart", "9999999999", "123456789",
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

    @Test func aColumnThatCountsItsDaysHoldsNoOthers() {
        // A spreadsheet that made numbers of some dates read those in an order of its own.
        var reader = DayReader(order: nil)
        #expect(reader.read("45001") == Day(iso: "2023-03-16").map { .day($0) })
        #expect(reader.read("13/4/2026") == .notADay)
        var written = DayReader(order: nil)
        #expect(written.read("13/4/2026") == Day(iso: "2026-04-13").map { .day($0) })
        #expect(written.read("45001") == .notADay)
    }

    @Test(
        arguments: [
            (" 3:05 p.m. CET", 15 * 3600 + 300, nil), (" 3:05:14 PM GMT+1", 54_314, 3600),
            (" 12:01 a.m.", 60, nil),
        ] as [(String, Int, Int?)])
    func clocksOfTwelveHours(text: String, seconds: Int, offset: Int?) {
        #expect(TimeOfDay(Array(text.utf8)) == TimeOfDay(seconds: seconds, offset: offset))
    }
}
