import ExperienceModel

/// Draws up the sums of a roadmap for its money curve.
struct CostFigureMaker {
    let reading: RoadmapReading

    private var words: Wording { reading.words }
    private var roadmap: Roadmap { reading.roadmap }

    /// A curve needs no more points than this to look smooth.
    private static let mostPoints = 160

    private func course(_ part: RoadmapCourse.Part) -> RoadmapCourse? {
        roadmap.courses.first { $0.part == part && !$0.cost.isEmpty }
    }

    /// What is decided, or everything where nothing is.
    var main: RoadmapCourse? {
        let isDecided = reading.items.contains {
            if case .decided = $0.commitment { true } else { false }
        }
        return course(isDecided ? .committed : .all) ?? course(.all) ?? course(.committed)
    }

    /// The rollouts that bring the benefit of the main curve.
    var counted: [RoadmapItem] {
        let isAll = main?.part == .all
        let placed = Set(roadmap.waves.map(\.item))
        return reading.items.filter { item in
            guard placed.contains(item.id), item.score.benefit != nil else { return false }
            return !item.commitment.isPreparation && (isAll || !item.commitment.isTentative)
        }
    }

    /// Whether lots decided on all that benefit; else it only goes together with the change.
    var isCausal: Bool { counted.allSatisfy(\.score.worth.isCausal) }

    /// `‘Welcome call’`.
    var subject: String { reading.titles(counted.map(\.title)) }

    /// Nil where neither cost nor benefit is known.
    var figure: CostFigure? {
        guard let main else { return nil }
        let all = main.part == .committed ? course(.all) : nil
        let hasBenefit =
            !counted.isEmpty && main.benefit.contains { $0.estimate != 0 || $0.upper != 0 }
        let isCostly = (main.cost.last ?? 0) > 0 || (all?.cost.last ?? 0) > 0
        guard hasBenefit || isCostly else { return nil }
        let other = all.flatMap { $0.cost == main.cost ? nil : $0 }
        let most = mostMoney(main, other, hasBenefit)
        let budget = budget(below: most)
        let values = [most, least(main, hasBenefit)] + budget.map(\.value)
        return CostFigure(
            span: reading.span,
            axis: axis(holding: values.filter(\.isFinite)),
            cost: cost(main, hasOther: other != nil), costOfAll: other.map(costOfAll),
            benefit: hasBenefit ? benefit(main) : nil, budget: budget,
            budgetText: "budget " + short(budgetTotal),
            paidBack: hasBenefit ? paidBack(main) : nil, rows: rows(main, other, hasBenefit),
            title: words.say("Cumulative cost and benefit", "Opgetelde kosten en opbrengst"),
            description: description(main, other, hasBenefit))
    }

    /// One unit and one precision along the axis.
    private func axis(holding values: [Double]) -> Axis {
        var axis = AxisMaker { _ in "" }.axis(holding: values)
        let texts = words.shortMoney(axis.ticks.map(\.value), currency: reading.currency)
        for (index, text) in texts.enumerated() { axis.ticks[index].text = text }
        return axis
    }

    private func cost(_ course: RoadmapCourse, hasOther: Bool) -> CostFigure.Curve {
        hasOther
            ? curve(
                course.cost,
                words.say(
                    "cost of what is decided and all preparation",
                    "kosten van wat besloten is en alle voorbereiding"),
                words.say("cost of what is decided", "kosten van wat besloten is"))
            : curve(
                course.cost, words.say("cost of the whole plan", "kosten van het hele plan"),
                words.say("cost", "kosten"))
    }

    private func costOfAll(_ course: RoadmapCourse) -> CostFigure.Curve {
        curve(
            course.cost, words.say("cost with all rollouts", "kosten met alle uitrollen"),
            words.say("all rollouts", "alle uitrollen"))
    }

    private func short(_ value: Double) -> String {
        words.shortMoney(value, currency: reading.currency)
    }

    private func sampled(_ count: Int) -> [Int] {
        let step = max(1, (count + Self.mostPoints - 1) / Self.mostPoints)
        let last = count - 1
        return Array(stride(from: step - 1, to: last, by: step)) + (last >= 0 ? [last] : [])
    }

    private func curve(
        _ sums: [Double], _ name: String, _ shortName: String
    ) -> CostFigure.Curve {
        let first = CostFigure.Point(day: roadmap.start - 1, value: 0)
        let points = sampled(sums.count).map {
            CostFigure.Point(day: lastDay(of: $0), value: finite(sums[$0]))
        }
        return .init(
            points: [first] + points, name: name, shortName: shortName,
            last: short(sums.last ?? 0))
    }

    private func benefit(_ course: RoadmapCourse) -> CostFigure.Benefit {
        let shown = sampled(course.benefit.count).map { course.benefit[$0] }
        let last = course.benefit.last ?? Interval(estimate: 0, lower: 0, upper: 0)
        return .init(
            curve: curve(
                course.benefit.map(\.estimate),
                words.say("benefit of \(subject)", "opbrengst van \(subject)"),
                words.say("benefit", "opbrengst")),
            lower: [0] + shown.map { finite($0.lower) },
            upper: [0] + shown.map { finite($0.upper) },
            lowerLast: short(last.lower), upperLast: short(last.upper))
    }

    private func finite(_ value: Double) -> Double { value.isFinite ? value : 0 }

    private func lastDay(of week: Int) -> Day { roadmap.start + (week + 1) * 7 - 1 }

    private func mostMoney(
        _ main: RoadmapCourse, _ other: RoadmapCourse?, _ hasBenefit: Bool
    ) -> Double {
        let costs = [main.cost.max(), other?.cost.max()].compactMap(\.self)
        let benefits = hasBenefit ? main.benefit.map(\.upper) : []
        return (costs + benefits).filter(\.isFinite).max() ?? 0
    }

    private func least(_ main: RoadmapCourse, _ hasBenefit: Bool) -> Double {
        hasBenefit ? main.benefit.map(\.lower).filter(\.isFinite).min() ?? 0 : 0
    }

    private var budgetTotal: Double {
        roadmap.money.compactMap(\.budget).filter(\.isFinite).reduce(0, +)
    }

    /// Added up from quarter to quarter; left out where it would press everything else flat.
    private func budget(below most: Double) -> [CostFigure.Point] {
        let known = roadmap.money.filter { $0.budget?.isFinite == true }
        guard !known.isEmpty, known.count == roadmap.money.count, budgetTotal <= most * 2.2 else {
            return []
        }
        var sum = 0.0
        return known.sorted { $0.quarter < $1.quarter }.map { money in
            sum += money.budget ?? 0
            return .init(day: max(money.quarter.firstDay, reading.span.start), value: sum)
        }
    }

    private func paidBack(_ course: RoadmapCourse) -> GanttFigure.Mark? {
        course.paidBackWeek.map { week in
            let day = lastDay(of: week)
            let text = words.figures.date(day)
            return .init(
                day: day,
                text: isCausal
                    ? words.say("paid back \(text)", "terugverdiend \(text)")
                    : words.say("may be paid back \(text)", "mogelijk terugverdiend \(text)"))
        }
    }

    /// The sums at the end of each unit of the axis.
    private func rows(
        _ main: RoadmapCourse, _ other: RoadmapCourse?, _ hasBenefit: Bool
    ) -> [CostFigure.Row] {
        reading.span.units.indices.compactMap { unit in
            let day = min(reading.span.lastDay(of: unit), lastDay(of: main.cost.count - 1))
            let week = (day - roadmap.start + 1) / 7 - 1
            guard main.cost.indices.contains(week), day > reading.span.units[unit].day else {
                return nil
            }
            let benefit = main.benefit.indices.contains(week) ? main.benefit[week] : nil
            let isKnown = hasBenefit && benefit != nil
            return CostFigure.Row(
                day: words.figures.date(lastDay(of: week)), cost: reading.money(main.cost[week]),
                costOfAll: (other ?? main).cost.indices.contains(week)
                    ? reading.money((other ?? main).cost[week]) : "–",
                benefit: isKnown ? reading.money(benefit?.estimate ?? 0) : "–",
                range: isKnown
                    ? words.figures.range(
                        reading.money(benefit?.lower ?? 0), reading.money(benefit?.upper ?? 0))
                    : "–")
        }
    }

    private func description(
        _ main: RoadmapCourse, _ other: RoadmapCourse?, _ hasBenefit: Bool
    ) -> String {
        let end = words.figures.date(lastDay(of: max(0, main.cost.count - 1)))
        var parts = [
            words.say("By \(end): cost ", "Tot en met \(end): kosten ")
                + reading.money(main.cost.last ?? 0)
        ]
        if hasBenefit, let last = main.benefit.last {
            let range = words.figures.range(reading.money(last.lower), reading.money(last.upper))
            parts.append(
                words.say("benefit ", "opbrengst ") + reading.money(last.estimate) + " (\(range))")
        }
        if let other {
            parts.append(
                words.say("with all rollouts the cost is ", "met alle uitrollen zijn de kosten ")
                    + reading.money(other.cost.last ?? 0))
        }
        return parts.joined(separator: ", ")
    }
}
