import ExperienceModel

/// A day that is written as one number.
///
/// `20260331`, the days of a spreadsheet since 1900, or the seconds or milliseconds since 1970.
/// Only years from 2000 to 2049 are believed.
struct DayNumber {
    private static let first = Day(number: 10_957)
    private static let last = Day(number: 29_219)
    /// What a spreadsheet writes for 1970-01-01.
    private static let epochOfSheets = 25_569

    /// Year, month and day in eight digits, which is a written date without its marks.
    let isCompact: Bool
    /// The day; that of a number of seconds is the day in Greenwich.
    let day: Day
    /// The time of day that it says as well.
    let time: TimeOfDay?

    /// Reads a number; nil for any other text, and for a number that is no believable day.
    init?(_ text: String) {
        let parts = text.split(
            omittingEmptySubsequences: false, whereSeparator: { $0 == "." || $0 == "," })
        guard parts.count <= 2, let digits = parts.first, [5, 8, 10, 13].contains(digits.count),
            parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let number = Int(digits)
        else { return nil }
        let fraction = parts.count == 2 ? Double("0." + parts[1]) ?? 0 : 0
        switch digits.count {
        case 5:
            day = Day(number: number - Self.epochOfSheets)
            let seconds = min(86_399, Int((fraction * 86_400).rounded()))
            time = parts.count == 2 ? TimeOfDay(seconds: seconds, offset: nil) : nil
            isCompact = false
        case 8:
            guard parts.count == 1,
                let found = Day(
                    year: number / 10_000, month: number / 100 % 100, day: number % 100)
            else { return nil }
            (day, time, isCompact) = (found, nil, true)
        default:
            let seconds = digits.count == 13 ? number / 1000 : number
            day = Day(number: seconds / 86_400)
            time = TimeOfDay(seconds: seconds % 86_400, offset: 0)
            isCompact = false
        }
        guard day >= Self.first, day <= Self.last else { return nil }
    }
}
