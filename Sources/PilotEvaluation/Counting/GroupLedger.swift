import ExperienceModel

/// The sums of a pilot's answers in groups: by metric, dimension and label, from the start on and
/// before it.
struct GroupLedger {
    /// One group's rows of counts, one for each place.
    struct Group {
        let label: String
        var rows: [Double]
    }

    /// The groups of a metric in one dimension.
    struct Family {
        fileprivate(set) var groups: [Group] = []
        fileprivate var known: [String: Int] = [:]
        fileprivate var values: ScoreValues
        /// As wide as the metric's own rows, whatever values only a group has.
        fileprivate let width: Int

        fileprivate init(values: ScoreValues) {
            self.values = values
            width = values.width
        }
    }

    private struct Key: Hashable {
        let metric: String
        let dimension: PilotTallies.Dimension
    }

    private var families: [Key: Family] = [:]
    private let places: Int

    init(_ cells: [PilotTallies.GroupCell], _ ledger: AnswerLedger, asOf day: Day) {
        places = ledger.frame.places
        var key: Key?
        var family: Family?
        for cell in cells where cell.day <= day {
            guard let place = ledger.place(of: cell.arm, on: cell.day),
                let book = ledger.books[cell.metric]
            else { continue }
            if key?.metric != cell.metric || key?.dimension != cell.dimension {
                if let key { families[key] = family }
                let next = Key(metric: cell.metric, dimension: cell.dimension)
                family = families.removeValue(forKey: next) ?? Family(values: book.values)
                key = next
            }
            family?.add(cell, place: place, places: places)
        }
        if let key { families[key] = family }
    }

    /// The groups of a metric in a dimension, by label.
    func groups(of metric: String, by dimension: PilotTallies.Dimension) -> [Group] {
        (families[Key(metric: metric, dimension: dimension)]?.groups ?? [])
            .sorted { $0.label < $1.label }
    }
}

extension GroupLedger.Family {
    fileprivate mutating func add(_ cell: PilotTallies.GroupCell, place: Int, places: Int) {
        let index: Int
        if let found = known[cell.group] {
            index = found
        } else {
            index = groups.count
            known[cell.group] = index
            groups.append(
                GroupLedger.Group(
                    label: cell.group, rows: Array(repeating: 0, count: places * width)))
        }
        switch cell.answers {
        case .tally(let tally) where !values.isQuantity:
            for score in tally.scores where score.count > 0 {
                // A value that no whole answer has is not one of the scale's.
                guard let at = values.place(of: score.value), at < width else { continue }
                groups[index].rows[place * width + at] += Double(score.count)
            }
        case .moments(let sums) where values.isQuantity:
            let all = [Double(sums.answers), sums.sum, sums.sumOfSquares, sums.sumOfCubes]
            guard all[0] >= 0, all.allSatisfy({ $0.magnitude < 1e180 }) else { return }
            for (offset, sum) in all.enumerated() {
                groups[index].rows[place * 4 + offset] += sum
            }
        case .tally, .moments: return
        }
    }
}
