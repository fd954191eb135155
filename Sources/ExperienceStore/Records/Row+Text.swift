import ExperienceModel
import GRDB

/// A stored text does not say what its column promises; people read that the file is damaged.
struct UnreadableText: Error {}

extension Row {
    /// The day in that column.
    func day(_ column: String) throws -> Day {
        guard let day = Day(iso: self[column] as String) else { throw UnreadableText() }
        return day
    }

    /// The case in that column.
    func choice<Choice: RawRepresentable<String>>(_ column: String) throws -> Choice {
        guard let choice = Choice(rawValue: self[column]) else { throw UnreadableText() }
        return choice
    }
}
