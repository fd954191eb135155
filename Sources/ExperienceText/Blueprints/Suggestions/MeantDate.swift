import ExperienceModel

/// The date that was probably meant: `2026-03-12` by `12-03-2026` and `12 maart 2026`.
enum MeantDate {
    private static var form: Phrase? { Problem.write("2026-03-31") }

    /// What to write instead.
    static func hint(_ text: String) -> Phrase? {
        let parts = numbers(of: text)
        if parts.count == 2 { return day(of: parts) ?? form }
        guard parts.count == 3 else { return form }
        let yearFirst = parts[0] > 31
        let (year, month, day) =
            yearFirst ? (parts[0], parts[1], parts[2]) : (parts[2], parts[1], parts[0])
        if let date = Day(year: year, month: month, day: day), year > 999 {
            return Problem.write(date.description)
        }
        guard (1000...9999).contains(year) else { return form }
        guard (1...12).contains(month) else {
            // Americans write the month first.
            let swapped = yearFirst ? nil : Day(year: year, month: day, day: month)
            return Problem.write(swapped?.description)
                ?? Phrase(
                    dutch: "er is geen maand \(month)", english: "there is no month \(month)")
        }
        let days = Day.daysInMonth(year: year, month: month)
        let name = Month(year: year, month: month)
        return Phrase(dutch: "\(name) heeft \(days) dagen", english: "\(name) has \(days) days")
    }

    /// The numbers of a text; eight digits are a year, a month and a day.
    private static func numbers(of text: String) -> [Int] {
        if text.utf8.count == 8, Int(text) != nil, let year = Int(text.prefix(4)),
            let month = Int(text.dropFirst(4).prefix(2)), let day = Int(text.suffix(2)), year > 999
        {
            return [year, month, day]
        }
        return text.split { "-/., ".contains($0) }.compactMap(number)
    }

    /// `december 2025` and `2025-12` name no day.
    private static func day(of parts: [Int]) -> Phrase? {
        let (year, month) = (parts.max() ?? 0, parts.min() ?? 0)
        guard (1000...9999).contains(year), let first = Day(year: year, month: month, day: 1)
        else { return nil }
        return Phrase(
            dutch: "noem ook een dag, zoals \(first)", english: "name a day too, such as \(first)")
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
