import Crypto
import ExperienceModel

/// Knows the keys under which people's rows may stand.
struct PersonSearch {
    private var keys: [RowKey: Int] = [:]
    private var people: [UInt64: Int] = [:]
    private var responses: [RowKey: Int] = [:]
    private var firstParts: [UInt64: Int] = [:]

    /// Looks for those of the identifiers, on those days.
    init(ids: [String], range: Range<Int>, days: [Int], key: SymmetricKey) {
        let identifier = RowIdentifier(key: key, isDayAssumed: false)
        for place in range {
            Array(ids[place].utf8).withUnsafeBytes { id in
                keys[identifier.key(of: .responseID, id, day: 0)] = place
                // The day 0 stands for days that were only assumed.
                for day in days + [0] {
                    keys[identifier.key(of: .respondent, id, day: day)] = place
                }
                people[identifier.person(id)] = place
                firstParts[identifier.firstPart(id)] = place
            }
            if let key = identifier.divided(ids[place]) { responses[key] = place }
        }
    }

    /// Whose row it is, as the place of the identifier; `isPerson` where it names somebody, and
    /// not only this one response.
    func owner(of row: AnswerRow, at place: RowPlace) -> (id: Int, isPerson: Bool)? {
        if let id = keys[place.key] ?? (row.person == 0 ? nil : people[row.person]) {
            return (id, true)
        }
        return (responses[place.key] ?? namesake(of: row, at: place)).map { ($0, false) }
    }

    /// The identifier that is only the first part of that of a row, which others may have too.
    func namesake(of row: AnswerRow, at place: RowPlace) -> Int? {
        guard row.person != 0, keys[place.key] == nil, people[row.person] == nil else { return nil }
        return firstParts[row.person]
    }
}
