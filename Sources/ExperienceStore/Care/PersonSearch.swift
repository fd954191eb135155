import Crypto
import ExperienceModel

/// Knows the keys under which people's rows may stand.
struct PersonSearch {
    private var keys: [RowKey: Int] = [:]
    private var people: [UInt64: Int] = [:]

    /// Looks for those of the identifiers, on those days.
    init(ids: [String], range: Range<Int>, days: [Int], key: SymmetricKey) {
        let identifier = RowIdentifier(key: key, isDayAssumed: false)
        for place in range {
            Array(ids[place].utf8).withUnsafeBytes { id in
                keys[identifier.key(of: .responseID, id, day: 0)] = place
                for day in days { keys[identifier.key(of: .respondent, id, day: day)] = place }
                people[identifier.person(id)] = place
            }
        }
    }

    /// Whose row it is, as the place of the identifier.
    func owner(of row: AnswerRow, at place: RowPlace) -> Int? {
        keys[place.key] ?? (row.person == 0 ? nil : people[row.person])
    }
}
