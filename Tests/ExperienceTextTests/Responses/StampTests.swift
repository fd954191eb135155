import ExperienceModel
import Testing

@testable import ExperienceText

/// Stamps are cut where their date ends, the ordinary ones quickly and all others as well.
@Suite struct StampTests {
    @Test(arguments: [
        ("2026-03-31T10:15", 36_900), ("2026-03-31 10:15:07", 36_907),
        ("2026-03-31T10:15:07Z", 36_907), ("2026-03-31T10:15:07.250", 36_907),
        ("2026-03-31 9:15", 33_300), ("2026-03-31, 10:15", 36_900),
        ("2026-03-31  10:15", 36_900), ("2026-03-31", nil),
        ("2026-3-31 10:15", 36_900), ("31-03-2026 10:15", 36_900), ("2026/03/31 10:15", 36_900),
    ])
    func aStampTellsItsDayAndItsTime(text: String, seconds: Int?) {
        let column = DayColumn(order: .dmy, clock: nil, noDay: nil)
        let day = Array(text.utf8).withUnsafeBufferPointer { column.read($0) }
        #expect(day == Day(iso: "2026-03-31").map { .day($0) })
        #expect(column.seconds == seconds)
    }

    @Test(arguments: [
        "2026-03-3x 10:15", "2026-03-31T", "2026-0a-31T10:15", "2026-13-31 10:15", "x", "",
    ])
    func whatIsNoStampIsNoDay(text: String) {
        let column = DayColumn(order: nil, clock: nil, noDay: nil)
        let day = Array(text.utf8).withUnsafeBufferPointer { column.read($0) }
        #expect(day == .notADay)
    }
}
