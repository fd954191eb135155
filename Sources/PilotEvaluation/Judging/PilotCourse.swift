import ExperienceModel
import PilotStatistics

/// A pilot on its way through the days: cumulative answers, and a verdict on every completed day.
///
/// Verdicts are computed in the order of days; the first decided one stays, and the first final
/// look closes a goal.
struct PilotCourse {
    let plan: FrozenPlan
    let frame: PilotFrame
    let asOf: Day
    /// Goals, then guardrails, in the order of the plan.
    private(set) var goals: [GoalCourse]
    private var shelves: [AnswerShelf]
    /// The days on which something can change, ascending.
    let stops: [Day]
    let ledger: AnswerLedger
    /// The changes of the plan in their order.
    let amendments: [PlanAmendment]
    /// Of each goal by its index the shelf of its answers, and how they count.
    private let sources: [Int: Source]
    private var terms: [Int: Result<GoalTerms, GoalTerms.Missing>] = [:]
    private var isWeighted: [String: Bool] = [:]
    /// The pilot with the changes of its plan so far.
    private(set) var presentPilot: Pilot

    /// Where a goal's cells come from.
    private struct Source {
        let shelf: Int
        let projection: Projection
    }

    init(_ pilot: LaunchedPilot, _ tallies: PilotTallies, asOf day: Day) {
        plan = pilot.plan
        asOf = day
        amendments = pilot.amendments
        let readouts = Self.readouts(pilot)
        let last = min(day, readouts.last ?? pilot.plan.pilot.readout)
        frame = PilotFrame(plan, through: last)
        presentPilot = plan.pilot
        let ledger = AnswerLedger(plan, tallies, frame: frame, asOf: day)
        self.ledger = ledger
        let places = frame.places
        shelves = ledger.books.values.map {
            AnswerShelf($0, mixBook: ledger.mixBooks[$0.asked.id], places: places)
        }
        let frozen = plan
        goals = (frozen.pilot.goals + frozen.pilot.guardrails).enumerated().compactMap {
            index, goal in
            frozen.metric(goal.metric).map { GoalCourse(goal, $0, in: frozen, at: index) }
        }
        sources = Self.sources(goals, shelves)
        stops = Self.stops(
            ledger, readouts + amendments.map(\.on), from: frozen.pilot.start, to: last)
        for index in shelves.indices {
            let name = shelves[index].book.asked.id
            shelves[index].advance(to: frozen.pilot.start - 1)
            isWeighted[name] = Self.isWeighted(name, ledger, frozen)
        }
    }

    private static func sources(_ goals: [GoalCourse], _ shelves: [AnswerShelf]) -> [Int: Source] {
        var sources: [Int: Source] = [:]
        for goal in goals {
            let (asked, counting) = (goal.counting.asked.id, goal.counting)
            guard let shelf = shelves.firstIndex(where: { $0.book.asked.id == asked }),
                let projection = counting.projection(of: shelves[shelf].book.values)
            else { continue }
            sources[goal.index] = Source(shelf: shelf, projection: projection)
        }
        return sources
    }

    /// The planned day of the read-out and those that changes moved it to, as far as they came in
    /// time.
    private static func readouts(_ pilot: LaunchedPilot) -> [Day] {
        pilot.amendments.reduce(into: [pilot.plan.pilot.readout]) { days, amendment in
            guard let last = days.last, amendment.on < last, let new = amendment.readout
            else { return }
            days.append(max(new, amendment.on))
        }
    }

    private static func stops(
        _ ledger: AnswerLedger, _ others: [Day], from start: Day, to last: Day
    ) -> [Day] {
        let days = ledger.books.values.flatMap { $0.days.map(\.day) }
        return Array(Set(days + others).filter { start <= $0 && $0 <= last }).sorted()
    }

    /// Whether enough of the answers carry a group of the mix, over all days.
    private static func isWeighted(
        _ name: String, _ ledger: AnswerLedger, _ plan: FrozenPlan
    ) -> Bool {
        guard let mix = plan.pilot.referenceMix, let book = ledger.books[name],
            let mixBook = ledger.mixBooks[name], !book.values.isQuantity
        else { return false }
        let inMix = mixBook.parts.map { part in
            part.group.map { (mix.shares[$0] ?? 0) > 0 } ?? false
        }
        let all = book.runs.reduce(0) { $0 + book.answers(in: $1) }
        var labelled = 0.0
        var isMet = inMix.map { _ in false }
        for run in mixBook.runs {
            mixBook.visit(run) { part, _, count in
                guard inMix[part] else { return }
                labelled += count
                isMet[part] = true
            }
        }
        let met = mixBook.parts.indices.compactMap { isMet[$0] ? mixBook.parts[$0].group : nil }
        let whole = mix.shares.values.reduce(0, +)
        let used = Set(met).reduce(0) { $0 + (mix.shares[$1] ?? 0) }
        return labelled >= Thresholds.mix * all && used >= Thresholds.mix * whole && whole > 0
    }

    /// Adds a day's answers, looks at every goal that they concern, and changes the plan where it
    /// was changed on that day.
    mutating func step(to day: Day) {
        var changed: Set<String> = []
        for index in shelves.indices where shelves[index].advance(to: day) {
            changed.insert(shelves[index].book.asked.id)
        }
        for index in goals.indices {
            let asked = goals[index].counting.asked.id
            let isLast = day >= goals[index].plan.readout && !goals[index].isClosed
            guard changed.contains(asked) || isLast else { continue }
            if goals[index].settledOn != nil {
                goals[index].leave(unseen: day)
            } else if let reading = reading(of: goals[index]) {
                goals[index].look(at: reading, of: answers(to: goals[index]), on: day)
            }
        }
        judgeTogether()
        for amendment in amendments where amendment.on == day {
            presentPilot = amendment.applied(to: presentPilot)
            for index in goals.indices { goals[index].amend(amendment, to: presentPilot) }
        }
    }

    /// Brings what is shown of the goals up to the day; their verdicts stand already.
    mutating func refresh(_ isAsked: (Goal) -> Bool = { _ in true }) {
        for index in goals.indices where isAsked(goals[index].goal) {
            guard let day = goals[index].unseen, let reading = reading(of: goals[index])
            else { continue }
            goals[index].look(at: reading, of: answers(to: goals[index]), on: day)
        }
    }

    /// Answers of all arms of the plan from the start on, as the sums are now.
    private func answers(to goal: GoalCourse) -> Double {
        guard let source = sources[goal.index] else { return 0 }
        return frame.arms.indices.reduce(0) {
            $0 + source.projection.answers(shelves[source.shelf].rows.row($1))
        }
    }

    private mutating func judgeTogether() {
        let secondary = goals.indices.filter { goals[$0].goal.role == .secondary }
        guard secondary.contains(where: { goals[$0].waitsForOthers }) else { return }
        refresh { $0.role == .secondary }
        let adjusted = HolmAdjustment.adjusted(secondary.map { goals[$0].p })
        for (index, p) in zip(secondary, adjusted) { goals[index].meetTogether(adjusted: p) }
    }

    /// The answers to an asked metric with their sums as they are now.
    func shelf(_ asked: String) -> AnswerShelf? {
        shelves.first { $0.book.asked.id == asked }
    }

    /// The contrast of a goal as the sums are now; nil where it cannot be compared.
    mutating func reading(of goal: GoalCourse) -> ContrastReading? {
        guard let reader = reader(of: goal) else { return nil }
        return reader.reading()
    }

    /// Reads a goal's cells as the sums are now.
    mutating func reader(of goal: GoalCourse) -> CellReader? {
        guard let source = sources[goal.index],
            case .success(let terms) = self.terms(of: goal, source)
        else { return nil }
        return CellReader(
            projection: source.projection, terms: terms, rows: shelves[source.shelf].rows,
            countsBranches: plan.pilot.countsBranches, mix: mixReader(goal.counting.asked.id))
    }

    /// Re-weights the answers to a metric; nil where they count as they came.
    func mixReader(_ asked: String) -> MixReader? {
        guard isWeighted[asked] ?? false, let mix = plan.pilot.referenceMix,
            let parts = shelf(asked)?.mixBook?.parts, let rows = shelf(asked)?.mixRows
        else { return nil }
        return MixReader(mix: mix, parts: parts, rows: rows)
    }

    private mutating func terms(
        of goal: GoalCourse, _ source: Source
    ) -> Result<GoalTerms, GoalTerms.Missing> {
        if let known = terms[goal.index] { return known }
        let found = Result { () throws(GoalTerms.Missing) in
            try GoalTerms(
                goal.goal, in: plan, frame: frame, rows: shelves[source.shelf].rows,
                source.projection)
        }
        terms[goal.index] = found
        return found
    }

    /// How the answers to a goal count; nil where they make no scale.
    func projection(of goal: GoalCourse) -> Projection? { sources[goal.index]?.projection }

    /// Why a goal cannot be compared at all; nil where it can.
    mutating func missing(_ goal: GoalCourse) -> Unsaid? {
        guard let source = sources[goal.index] else { return .noSpread }
        guard case .failure(let missing) = terms(of: goal, source) else { return nil }
        return missing.unsaid
    }
}
