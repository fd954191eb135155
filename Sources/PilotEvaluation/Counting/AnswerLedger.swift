import ExperienceModel

/// All answers of a pilot that count, metric by metric, and a note of those that do not.
struct AnswerLedger {
    let frame: PilotFrame
    /// The answers of each asked metric.
    private(set) var books: [String: AnswerBook]
    /// The same answers in the groups of the reference mix, where the plan has one.
    private(set) var mixBooks: [String: AnswerBook] = [:]
    /// Answers to each asked metric from after the last day that counts.
    private(set) var late: [String: Double] = [:]
    /// Answers to each asked metric from before the first day that counts.
    private(set) var early: [String: Double] = [:]
    /// Answers of arms that the plan does not know.
    private(set) var strange: [String: Double] = [:]

    init(_ plan: FrozenPlan, _ tallies: PilotTallies, frame: PilotFrame, asOf day: Day) {
        self.frame = frame
        let asked = Self.asked(in: plan)
        var shelf = asked.map { AnswerBook(of: $0, cells: tallies.cells.count) }
        books = [:]
        read(tallies.cells, into: &shelf, asOf: day)
        books = Dictionary(uniqueKeysWithValues: shelf.map { ($0.asked.id, $0) })
        let names = asked.map(\.id)
        if let mix = plan.pilot.referenceMix {
            for name in names { readMix(name, mix, tallies.groups, asOf: day) }
        }
    }

    /// The metrics that are asked for the goals and guardrails of a plan.
    private static func asked(in plan: FrozenPlan) -> [Metric] {
        var asked: [Metric] = []
        for goal in plan.pilot.goals + plan.pilot.guardrails {
            guard let metric = plan.metric(goal.metric) else { continue }
            let source = metric.from.flatMap(plan.metric) ?? metric
            if !asked.contains(where: { $0.id == source.id }) { asked.append(source) }
        }
        return asked
    }

    /// Tallies come in runs of one arm and one metric, so names are looked up once a run.
    private mutating func read(
        _ cells: [PilotTallies.Cell], into shelf: inout [AnswerBook], asOf day: Day
    ) {
        var (name, place) = ("", Place.unknown)
        var (metric, book) = ("", Int?.none)
        let tallied = cells.span
        for index in tallied.indices where tallied[index].day <= day {
            if tallied[index].metric != metric {
                metric = tallied[index].metric
                book = shelf.firstIndex { $0.asked.id == metric }
            }
            guard let book else { continue }
            if place == .unknown || tallied[index].arm != name {
                name = tallied[index].arm
                place = self.place(of: name)
            }
            let day = tallied[index].day
            guard case .arm(let arm) = place, day <= frame.last,
                day >= frame.start || frame.measuresBefore
            else {
                leaveOut(cells[index], place)
                continue
            }
            let part = shelf[book].part(group: nil, branch: tallied[index].branch)
            shelf[book].add(
                tallied[index].answers, day: day,
                place: day < frame.start ? arm + frame.arms.count : arm, part: part)
        }
        for index in shelf.indices { shelf[index].close() }
    }

    private mutating func readMix(
        _ name: String, _ mix: ReferenceMix, _ groups: [PilotTallies.GroupCell], asOf day: Day
    ) {
        guard let asked = books[name]?.asked else { return }
        var book = AnswerBook(of: asked, cells: groups.count)
        for cell in groups
        where cell.metric == name && cell.dimension.rawValue == mix.by.rawValue
            && cell.day <= min(day, frame.last)
        {
            guard let place = place(of: cell.arm, on: cell.day) else { continue }
            let part = book.part(group: cell.group, branch: cell.branch)
            book.add(cell.answers, day: cell.day, place: place, part: part)
        }
        book.close()
        mixBooks[name] = book
    }

    /// Where an arm's answers of a day count; nil where they do not.
    func place(of arm: String, on day: Day) -> Int? {
        guard day <= frame.last else { return nil }
        return day < frame.start ? frame.before(arm) : frame.after(arm)
    }

    private enum Place: Equatable {
        case unknown
        case arm(Int)
        case strange
    }

    private func place(of arm: String) -> Place {
        frame.after(arm).map(Place.arm) ?? .strange
    }

    private mutating func leaveOut(_ cell: PilotTallies.Cell, _ place: Place) {
        let answers = Double(cell.answers.count)
        if place == .strange {
            strange[cell.arm, default: 0] += answers
        } else if cell.day > frame.last {
            late[cell.metric, default: 0] += answers
        } else {
            early[cell.metric, default: 0] += answers
        }
    }
}
