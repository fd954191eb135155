import ExperienceModel

/// The date that was probably meant: `2026-03-12` by `12-03-2026` and `12 maart 2026`.
enum MeantDate {
    private static var form: Phrase? { Problem.write("2026-03-31") }

    /// What to write instead.
    static func hint(_ text: String) -> Phrase? {
        let parts = text.split { "-/., ".contains($0) }.compactMap(number)
        guard parts.count == 3 else { return form }
        let yearFirst = parts[0] > 31
        let (year, month, day) =
            yearFirst ? (parts[0], parts[1], parts[2]) : (parts[2], parts[1], parts[0])
        if let date = Day(year: year, month: month, day: day), year > 999 {
            return Problem.write(date.description)
        }
        guard (1...12).contains(month), (1000...9999).contains(year) else { return form }
        let days = Day.daysInMonth(year: year, month: month)
        let name = Month(year: year, month: month)
        return Phrase(dutch: "\(name) heeft \(days) dagen", english: "\(name) has \(days) days")
    }

    /// A number, or that of a month by its Dutch or English name.
    private static func number(_ part: Substring) -> Int? {
        if let number = Int(part) { return number }
        let word = part.lowercased()
        guard word.count >= 3 else { return nil }
        return months.firstIndex { names in names.contains { $0.hasPrefix(word) } }.map { $0 + 1 }
    }

    private static let months = [
        ["januari", "january"], ["februari", "february"], ["maart", "march", "mrt"],
        ["april"], ["mei", "may"], ["juni", "june"], ["juli", "july"], ["augustus", "august"],
        ["september"], ["oktober", "october"], ["november"], ["december"],
    ]
}
