public import ExperienceModel

/// From items, capacity and money to dated waves, each with its reason.
///
/// What can have no place at all is sorted out first, and the rest is still planned: the best plan
/// that the search finds in its time, with a bound on how good any plan could be. The same question
/// gives the same plan, unless the time runs out.
public enum RolloutPlanner {
    /// The roadmap of those items.
    ///
    /// - Parameters:
    ///   - items: what to place and what has no place, in the order of the blueprint.
    ///   - frame: weeks, people and money.
    ///   - disciplines: in the order in which their load is told.
    ///   - question: the objective, the time to search, and what if.
    public static func roadmap(
        of items: RolloutItems, frame: RoadmapFrame, disciplines: [String],
        question: RoadmapQuestion = RoadmapQuestion()
    ) -> Roadmap {
        let calendar = PlanCalendar(question.frame(frame), disciplines: disciplines)
        let placeable = PlaceableItems(items.items, in: calendar, without: question.without)
        let network = PlanNetwork(placeable.items, in: calendar, asked: question.force)
        let search = PlanSearch(network, question)
        let outcome = search.run()
        let drawing = RoadmapDrawing(
            network: network, outcome: outcome, objective: search.objective)
        var roadmap = drawing.roadmap(
            of: items.items, leftOut: items.leftOut + placeable.leftOut, weeks: calendar.weeks)
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
