import ExperienceModel

/// The sums of a pilot's answers in groups: by metric, dimension and label, from the start on and
/// before it.
struct GroupLedger {
    /// One group's rows of counts, one for each place.
    struct Group {
        let label: String
        var rows: [Double]
    }

    private struct Key: Hashable {
        let metric: String
        let dimension: PilotTallies.Dimension
    }

    private var families: [Key: [Group]] = [:]

    init(_ tallies: CodedTallies, _ ledger: AnswerLedger, asOf day: Day) {
        for (number, metric) in tallies.metrics.enumerated() {
            guard let book = ledger.books[metric] else { continue }
            var shelf = Shelf(tallies, values: book.values, places: ledger.frame.places)
            for run in tallies.runs where run.metric == number && run.day <= day {
                guard let place = ledger.place(of: tallies.arms[run.arm], on: run.day)
                else { continue }
                shelf.add(run, place: place)
            }
            for group in shelf.groups {
                let key = Key(metric: metric, dimension: group.dimension)
                families[key, default: []].append(Group(label: group.label, rows: group.rows))
            }
        }
    }

    /// The groups of a metric in a dimension, by label.
    func groups(of metric: String, by dimension: PilotTallies.Dimension) -> [Group] {
        (families[Key(metric: metric, dimension: dimension)] ?? [])
            .sorted { $0.label < $1.label }
    }
}

/// The groups of one metric while they are counted.
private struct Shelf {
    private struct Label: Hashable {
        let dimension: PilotTallies.Dimension
        let group: String
    }

    private(set) var groups: [(dimension: PilotTallies.Dimension, label: String, rows: [Double])]
    private let tallies: CodedTallies
    private let isQuantity: Bool
    private let width: Int
    private let places: Int
    /// The place of each value of the tallies; nil where no whole answer has it, for then it is
    /// not one of the scale's.
    private let valuePlaces: [Int?]
    /// The group that each part of the tallies belongs to, as far as it was met.
    private var groupOfPart: [Int?]
    private var known: [Label: Int] = [:]

    init(_ tallies: CodedTallies, values: ScoreValues, places: Int) {
        self.tallies = tallies
        self.places = places
        groups = []
        isQuantity = values.isQuantity
        width = values.width
        valuePlaces = tallies.values.map(values.knownPlace)
        groupOfPart = tallies.parts.map { _ in nil }
    }

    mutating func add(_ run: CodedTallies.Run, place: Int) {
        for row in tallies.scores[run.scores] {
            let group = group(of: Int(row.part))
            guard !isQuantity, row.count > 0, let at = valuePlaces[Int(row.value)]
            else { continue }
            groups[group].rows[place * width + at] += Double(row.count)
        }
        for row in tallies.sums[run.sums] {
            let group = group(of: Int(row.part))
            let sums = AnswerBook.sums(row.moments)
            guard isQuantity, sums[0] >= 0,
                (0..<4).allSatisfy({ sums[$0].magnitude < 1e180 })
            else { continue }
            for offset in 0..<4 { groups[group].rows[place * 4 + offset] += sums[offset] }
        }
    }

    private mutating func group(of part: Int) -> Int {
        if let known = groupOfPart[part] { return known }
        let (dimension, group) = (tallies.parts[part].dimension, tallies.parts[part].group ?? "")
        let label = Label(dimension: dimension, group: group)
        let number = known[label] ?? groups.count
        if number == groups.count {
            known[label] = number
            groups.append((dimension, group, Array(repeating: 0, count: places * width)))
        }
        groupOfPart[part] = number
        return number
    }
}
