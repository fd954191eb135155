/// Lines of a file that gave several responses: such a line is one row, with one fate.
final class LineGroups {
    /// What became of a row; the higher of two is that of their line.
    enum Fate: UInt8 {
        case unknown, unchanged, counted, updated
    }

    /// The group of all rows that only tell who was invited; it has no fate.
    let groupOfInvited = 1

    @exclusivity(unchecked) private var fates: [Fate] = [.unknown]
    @exclusivity(unchecked) private var lastLine: Int?
    @exclusivity(unchecked) private var lastGroup = 0

    /// The group of each response of a batch, from 1; 0 where the line gave one response alone.
    func group(line: Int, next: Int?) -> Int {
        if line == lastLine, lastGroup > 0 { return lastGroup }
        lastLine = line
        // The next batch may go on with the last line of this one.
        guard next == nil || next == line else {
            lastGroup = 0
            return 0
        }
        fates.append(.unknown)
        lastGroup = fates.count
        return lastGroup
    }

    /// Notes what became of one response of a line.
    func note(_ fate: Fate, of group: Int) {
        guard group != groupOfInvited else { return }
        if fate.rawValue > fates[group - 1].rawValue { fates[group - 1] = fate }
    }

    /// How many lines had that fate.
    func count(_ fate: Fate) -> Int { fates.lazy.filter { $0 == fate }.count }

    /// Forgets all fates.
    func clear() { for place in fates.indices { fates[place] = .unknown } }
}
