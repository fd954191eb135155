import ExperienceModel

/// CX707: a date or a budget that the weeks of the roadmap do not hold.
struct DatesOutsideRoadmap: BlueprintRule {
    let code = "CX707"
    let severity = Finding.Severity.info

    func title(_ words: Wording) -> String {
        words.say(
            "a date lies outside of the roadmap or in the past",
            "een datum ligt buiten het uitrolplan of in het verleden")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "move the date, or 'start' and 'horizon_weeks' of the roadmap",
            "verschuif de datum, of 'start' en 'horizon_weeks' van het uitrolplan")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                A first day before the roadmap begins holds nothing back, and money of a quarter \
                that the roadmap never reaches is never spent. Who wrote them expected something \
                else. A roadmap that lies in the past plans nothing at all.
                """,
                """
                Een eerste dag vóór het begin van het uitrolplan houdt niets tegen, en geld van \
                een kwartaal dat buiten het uitrolplan valt, wordt nooit besteed. Wie dat \
                opschreef, verwachtte iets anders. Een uitrolplan in het verleden plant niets.
                """),
            idea: words.say(
                "What was learnt is rolled out by a roadmap, against real capacity.",
                "Het geleerde wordt uitgerold met een uitrolplan, op echte capaciteit."),
            bad: """
                roadmap: {start: 2026-09-01, horizon_weeks: 52, budget: {2025Q3: 15000}}
                initiatives: [{id: belteam, weeks: 4, earliest: 2025-09-01, …}]
                """,
            good: """
                roadmap: {start: 2026-09-01, horizon_weeks: 52, budget: {2026Q3: 15000}}
                initiatives: [{id: belteam, weeks: 4, earliest: 2026-10-05, …}]
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        guard let frame = context.blueprint.roadmap else { return [] }
        let weeks = max(1, min(frame.horizonWeeks, 100_000))
        let last = frame.start + (weeks * 7 - 1)
        let words = context.words
        var found = past(in: context, frame, last)
        if last < context.today {
            let (end, today) = (words.figures.date(last), words.figures.date(context.today))
            found.append(
                Observation(
                    at: "roadmap/start",
                    words.say(
                        "the roadmap ends on \(end), it is \(today) now",
                        "het uitrolplan eindigt op \(end), het is nu \(today)")))
        }
        let start = words.figures.date(frame.start)
        for work in RoadmapWork.all(in: context) {
            guard let earliest = work.earliest, earliest < frame.start else { continue }
            let day = words.figures.date(earliest)
            found.append(
                Observation(
                    at: work.keys + "/earliest",
                    words.say(
                        "'\(work.id)' may start on \(day), before the roadmap begins on \(start)",
                        "'\(work.id)' mag beginnen op \(day), vóór het begin van het uitrolplan "
                            + "op \(start)")))
        }
        let quarters = frame.start.quarter...last.quarter
        for (quarter, money) in frame.budget.sorted(by: { $0.key < $1.key })
        where money > 0 && !quarters.contains(quarter) {
            found.append(
                Observation(
                    at: "roadmap/budget/\(quarter)",
                    words.say(
                        "the roadmap has no week in \(quarter), whose budget is never spent",
                        "het uitrolplan heeft geen week in \(quarter); dat budget wordt nooit "
                            + "besteed")))
        }
        return found
    }

    /// Promises of days that have been, and weeks of the roadmap in which nothing can begin any
    /// more.
    private func past(
        in context: RuleContext, _ frame: RoadmapFrame, _ last: Day
    ) -> [Observation] {
        let (words, today) = (context.words, context.today)
        let now = words.figures.date(today)
        var found: [Observation] = []
        let weeks = (today - frame.start) / 7
        let open = frame.start + (max(0, today - frame.start) + 6) / 7 * 7
        if weeks > 0, last >= open {
            let gone = words.count(weeks, ("week", "weeks"), ("week", "weken"))
            let first = words.figures.date(open)
            found.append(
                Observation(
                    at: "roadmap/start",
                    words.say(
                        "\(gone) of the roadmap \(weeks == 1 ? "has" : "have") been: what has not "
                            + "begun starts on \(first) at the earliest",
                        "van het uitrolplan is \(gone) voorbij: wat nog niet begonnen is, begint "
                            + "op zijn vroegst op \(first)")))
        } else if weeks > 0, last >= today {
            found.append(
                Observation(
                    at: "roadmap/start",
                    words.say(
                        "the last week of the roadmap has begun: nothing more can start in it",
                        "de laatste week van het uitrolplan is begonnen: er kan niets meer in "
                            + "beginnen")))
        }
        for work in RoadmapWork.all(in: context) {
            guard let promised = work.promised, promised < today else { continue }
            let day = words.figures.date(promised)
            found.append(
                Observation(
                    at: work.keys + "/promised",
                    words.say(
                        "'\(work.id)' is promised for \(day), it is \(now) now",
                        "'\(work.id)' is beloofd voor \(day), het is nu \(now)")))
        }
        return found
    }
}
