import ExperienceModel

/// CX704: a wave or a dependency that no roadmap can keep.
struct WorkThatCannotBe: BlueprintRule {
    let code = "CX704"
    let severity = Finding.Severity.error

    func title(_ words: Wording) -> String {
        words.say(
            "a wave or a dependency cannot be", "een golf of een afhankelijkheid kan niet")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "lengthen its waves, lower its effort, or raise the capacity",
            "maak de golven langer, verlaag de inzet, of verhoog de capaciteit")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                Items that wait for each other never begin; a wave that needs more people in a \
                week than there are never fits; a rollout longer than the roadmap never ends. All \
                three can be seen before anybody has started.
                """,
                """
                Werk dat op elkaar wacht, begint nooit; een golf die per week meer mensen vraagt \
                dan er zijn, past nooit; een uitrol die langer is dan het uitrolplan, komt nooit \
                af. Alle drie zijn te zien voordat iemand begint.
                """),
            idea: words.say(
                "What was learnt is rolled out by a roadmap, against real capacity.",
                "Het geleerde wordt uitgerold met een uitrolplan, op echte capaciteit."),
            bad: """
                - {id: belteam, weeks: 2, effort: {channels: 6}, after: [register], …}   # 3 a week
                - {id: register, weeks: 3, after: [belteam], …}
                """,
            good: """
                - {id: belteam, weeks: 6, effort: {channels: 6}, after: [register], …}   # 1 a week
                - {id: register, weeks: 3, …}
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        let works = RoadmapWork.all(in: context)
        return circles(works, context.words)
            + (context.blueprint.roadmap.map { frame in
                works.flatMap { crowded($0, frame, context.words) }
                    + HolidayGaps(frame).observations(of: works, context.words)
                    + (isOver(frame, on: context.today)
                        ? []
                        : works.compactMap { tooLong($0, frame, context.words) }
                            + tooLate(works, frame, context.words))
            } ?? [])
    }

    /// A roadmap that ended before today or has no weeks holds nothing: that is told once (CX707,
    /// CX709).
    private func isOver(_ frame: RoadmapFrame, on today: Day) -> Bool {
        frame.horizonWeeks < 1
            || frame.start + max(0, min(frame.horizonWeeks, 100_000)) * 7 <= today
    }

    private func circles(_ works: [RoadmapWork], _ words: Wording) -> [Observation] {
        let position = Dictionary(
            works.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let after = works.map { $0.after.compactMap { position[$0] } }
        return WaitingCircles(after).circles.map { circle in
            let first = works[circle[0]]
            let ids = (circle.map { works[$0].id } + [first.id]).map { "'\($0)'" }
            let chain = ids.joined(separator: words.say(" waits for ", " wacht op "))
            return Observation(
                at: first.path + "/id",
                words.say("a circle: ", "een kring: ") + chain,
                hint: words.say(
                    "take one of them out of 'after' or 'before'",
                    "haal er één weg uit 'after' of 'before'")
            ).concerning(circle.map { works[$0].path })
        }
    }

    /// A discipline without any capacity is a finding of its own.
    private func crowded(
        _ work: RoadmapWork, _ frame: RoadmapFrame, _ words: Wording
    ) -> [Observation] {
        work.weekly.compactMap { discipline, weekly in
            guard let capacity = frame.capacity[discipline], capacity > 0, weekly > capacity + 1e-9
            else { return nil }
            let figures = words.figures
            let need = figures.number(weekly, decimals: weekly - capacity < 0.05 ? 3 : 1)
            let most = figures.planned(capacity, isSigned: false)
            return Observation(
                at: work.keys + "/effort/\(discipline)",
                words.say(
                    "'\(work.id)' needs \(need) person-weeks of \(discipline) a week, capacity "
                        + most,
                    "'\(work.id)' vraagt \(need) persoonsweken \(discipline) per week, capaciteit "
                        + most))
        }
    }

    /// Work that would fit by itself, but not behind what it waits for.
    private func tooLate(
        _ works: [RoadmapWork], _ frame: RoadmapFrame, _ words: Wording
    ) -> [Observation] {
        let ends = EarliestEnds(works, frame: frame, decided: [:])
        let last = frame.start + max(0, min(frame.horizonWeeks, 100_000)) * 7 - 1
        let isLate = Set(
            works.filter { work in ends.days[work.id].map { $0 > last } ?? false }.map(\.id))
        return works.compactMap { work in
            guard isLate.contains(work.id), tooLong(work, frame, words) == nil,
                let end = ends.days[work.id],
                let before = work.after.max(by: { one, other in
                    (ends.days[one] ?? frame.start) < (ends.days[other] ?? frame.start)
                }), !isLate.contains(before)
            else { return nil }
            let (day, horizon) = (words.figures.date(end), words.figures.date(last))
            return Observation(
                at: work.path + "/id",
                words.say(
                    "'\(work.id)' waits for '\(before)' and ends on \(day) at the earliest, the "
                        + "roadmap on \(horizon)",
                    "'\(work.id)' wacht op '\(before)' en eindigt op zijn vroegst op \(day), het "
                        + "uitrolplan op \(horizon)"),
                hint: words.say(
                    "shorten its waves or those of '\(before)', raise 'horizon_weeks', or take "
                        + "the dependency away",
                    "maak de golven ervan of die van '\(before)' korter, verhoog "
                        + "'horizon_weeks', of haal de afhankelijkheid weg"))
        }
    }

    private func tooLong(
        _ work: RoadmapWork, _ frame: RoadmapFrame, _ words: Wording
    ) -> Observation? {
        let first = [work.earliest, work.readout.map { $0 + 1 }].compactMap(\.self).max()
        let waiting = max(0, ((first ?? frame.start) - frame.start + 6) / 7)
        let end = waiting + work.weeks
        guard end > frame.horizonWeeks else { return nil }
        let weeks = words.count(work.weeks, ("week", "weeks"), ("week", "weken"))
        let last = words.figures.count(end)
        let horizon = words.figures.count(frame.horizonWeeks)
        return Observation(
            at: work.path + "/id",
            words.say(
                "'\(work.id)' takes \(weeks) and ends in week \(last) at the earliest, the "
                    + "roadmap has \(horizon)",
                "'\(work.id)' duurt \(weeks) en eindigt op zijn vroegst in week \(last), het "
                    + "uitrolplan heeft er \(horizon)"),
            hint: waiting == 0
                ? words.say(
                    "shorten its waves or raise 'horizon_weeks'",
                    "maak de golven korter of verhoog 'horizon_weeks'")
                : words.say(
                    "let it begin sooner, shorten its waves or raise 'horizon_weeks'",
                    "laat het eerder beginnen, maak de golven korter of verhoog "
                        + "'horizon_weeks'"))
    }
}
