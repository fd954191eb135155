import ExperienceModel

/// The dates of a template: `<day-60>`, `<monday+56>` and `<quarter+210>`, in days from the day
/// that it is made, so that its insights are young and its pilot lies ahead.
enum TemplateDates {
    /// The text with its dates filled in.
    static func filled(_ source: String, on day: Day) -> String {
        var text = ""
        for (index, piece) in source.split(separator: "<", omittingEmptySubsequences: false)
            .enumerated()
        {
            let halves = piece.split(
                separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
            if index > 0, halves.count == 2, let date = date(halves[0], from: day) {
                text += date + halves[1]
            } else {
                text += (index > 0 ? "<" : "") + piece
            }
        }
        return text
    }

    private static func date(_ mark: Substring, from day: Day) -> String? {
        guard let sign = mark.firstIndex(where: { "+-".contains($0) }),
            let days = Int(mark[sign...])
        else { return nil }
        let date = day + days
        switch mark[..<sign] {
        case "day": return date.description
        case "monday": return (date + (8 - date.weekday) % 7).description
        case "quarter": return date.quarter.description
        default: return nil
        }
    }
}
