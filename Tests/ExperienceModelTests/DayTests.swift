import ExperienceModel
import Testing

@Suite struct DayTests {
    @Test(arguments: [
        ("1970-01-01", 0, 4), ("2000-02-29", 11016, 2), ("2026-03-02", 20514, 1),
        ("1969-12-31", -1, 3), ("2026-07-12", 20646, 7),
    ])
    func numbersAndWeekdays(iso: String, number: Int, weekday: Int) throws {
        let day = try #require(Day(iso: iso))
        #expect(day.number == number)
        #expect(day.weekday == weekday)
        #expect(day.description == iso)
        #expect(Day(number: number) == day)
    }

    @Test(arguments: [
        "2026-02-30", "2025-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-1-01",
        "26-01-01", "2026-01-01T00:00", "2026/01/01", "", "2026-01-00", "+026-01-01",
    ])
    func refusesWhatIsNoDay(text: String) {
        #expect(Day(iso: text) == nil)
    }

    @Test func everyDayOfFourCenturiesReadsBack() throws {
        var day = try #require(Day(iso: "1799-12-31"))
        let end = try #require(Day(iso: "2200-01-02"))
        while day < end {
            let next = day + 1
            let (year, month, number) = next.date
            #expect(Day(year: year, month: month, day: number) == next)
            #expect(next.weekday == day.weekday % 7 + 1)
            day = next
        }
    }

    @Test func quartersAndMonths() throws {
        let day = try #require(Day(iso: "2026-11-22"))
        #expect(day.quarter.description == "2026Q4")
        #expect(day.quarter.next.description == "2027Q1")
        #expect(Quarter("2026Q4") == day.quarter)
        for text in ["2026Q5", "2026q1", "26Q1", "2026Q", "Q1"] { #expect(Quarter(text) == nil) }
        #expect(day.month.description == "2026-11")
        #expect(Month(year: 2026, month: 12).next.firstDay.description == "2027-01-01")
    }
}
