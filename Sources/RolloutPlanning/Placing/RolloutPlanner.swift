public import ExperienceModel

/// From items, capacity and money to dated waves, each with its reason.
///
/// What can have no place at all is sorted out first, and the rest is still planned: the best plan
/// that the search finds in its time, with a bound on how good any plan could be. The same question
/// gives the same plan: the time to search is counted as work, and the clock ends a search only on
/// a machine that needs many times as long.
public enum RolloutPlanner {
    /// Items that were asked to start when they cannot, whatever else is planned, and why.
    public static func refusals(
        of items: RolloutItems, frame: RoadmapFrame, disciplines: [String],
        question: RoadmapQuestion
    ) -> [RefusedStart] {
        AskedStarts(items, frame: frame, disciplines: disciplines, question: question).refusals()
    }

    /// The roadmap of those items.
    ///
    /// - Parameters:
    ///   - items: what to place and what has no place, in the order of the blueprint.
    ///   - frame: weeks, people and money.
    ///   - disciplines: in the order in which their load is told.
    ///   - question: the objective, the time to search, and what if.
    ///   - known: a roadmap to do better than, as far as it can still be carried out: for a what-if
    ///     the roadmap as it is.
    public static func roadmap(
        of items: RolloutItems, frame: RoadmapFrame, disciplines: [String],
        question: RoadmapQuestion = RoadmapQuestion(), startingFrom known: Roadmap? = nil
    ) -> Roadmap {
        let calendar = PlanCalendar(
            question.frame(frame), disciplines: disciplines, today: question.today,
            begun: question.begun)
        let past = PastWaves(takenOff: items.items, begun: question.begun, start: frame.start)
        let placeable = PlaceableItems(past.items, in: calendar, without: question.without)
        let network = PlanNetwork(placeable.items, in: calendar, asked: question.force)
        let search = PlanSearch(
            network, question, known: known.map { KnownPlan.plan($0, in: network) })
        let outcome = search.run()
        let drawing = RoadmapDrawing(
            network: network, outcome: outcome, objective: search.objective)
        var roadmap = drawing.roadmap(
            of: items.items, done: past.done, leftOut: items.leftOut + placeable.leftOut,
            weeks: calendar.weeks)
        roadmap.begunBefore = question.begun(before: frame.start)
        roadmap.reachedBefore = past.reached.isEmpty ? nil : past.reached
        if question.asksForGains {
            roadmap.gains =
                PlanGains(
                    roadmap: roadmap, items: items, frame: frame, disciplines: disciplines,
                    question: question
                ).gains()
        }
        return roadmap
    }
}
