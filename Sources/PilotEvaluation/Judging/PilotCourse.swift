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
    private var terms: [Int: Result<GoalTerms, GoalTerms.Missing>] = [:]
    private var isWeighted: [String: Bool] = [:]
    /// The pilot with the changes of its plan so far.
    private(set) var presentPilot: Pilot

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
        stops = Self.stops(
            ledger, readouts + amendments.map(\.on), from: frozen.pilot.start, to: last)
        for index in shelves.indices {
            let name = shelves[index].book.asked.id
            shelves[index].advance(to: frozen.pilot.start - 1)
            isWeighted[name] = Self.isWeighted(name, ledger, frozen)
        }
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
        let all = book.entries.reduce(0) { $0 + $1.count }
        let labelled = mixBook.entries.reduce(0) { $0 + (inMix[Int($1.part)] ? $1.count : 0) }
        let met = Set(
            mixBook.entries.compactMap { inMix[Int($0.part)] ? Int($0.part) : nil }
        ).compactMap { mixBook.parts[$0].group }
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
                goals[index].look(at: reading, on: day)
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
            goals[index].look(at: reading, on: day)
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
        guard let shelf = shelf(goal.counting.asked.id),
            let projection = goal.counting.projection(of: shelf.book.values),
            case .success(let terms) = self.terms(of: goal, shelf, projection)
        else { return nil }
        return CellReader(
            projection: projection, terms: terms, rows: shelf.rows,
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
        of goal: GoalCourse, _ shelf: AnswerShelf, _ projection: Projection
    ) -> Result<GoalTerms, GoalTerms.Missing> {
        if let known = terms[goal.index] { return known }
        let found = Result { () throws(GoalTerms.Missing) in
            try GoalTerms(
                goal.goal, in: plan, frame: frame, rows: shelf.rows, projection)
        }
        terms[goal.index] = found
        return found
    }

    /// Why a goal cannot be compared at all; nil where it can.
    mutating func missing(_ goal: GoalCourse) -> Unsaid? {
        guard let shelf = shelf(goal.counting.asked.id),
            let projection = goal.counting.projection(of: shelf.book.values)
        else { return .noSpread }
        guard case .failure(let missing) = terms(of: goal, shelf, projection) else { return nil }
        return missing.unsaid
    }
}
