import ExperienceModel

/// Groups of customers beside the whole, for the primary goal.
struct GroupSection {
    let readOut: ReadOut
    let blueprint: Blueprint
    let words: Wording

    var section: Section? {
        guard let goal = readOut.primary, !groups(goal).isEmpty, goal.pilotArm != nil else {
            return nil
        }
        return Section(
            heading: heading(goal), label: words.say("GROUPS", "GROEPEN"),
            subtitle: Phrase(subtitle(goal)), blocks: [.groups(figure(goal))])
    }

    /// All groups of the goal, but not one that holds everybody: it says nothing new.
    private func groups(_ goal: GoalReadOut) -> [GroupReadOut] {
        let all = readOut.groups.filter { $0.metric.id == goal.metric.id }
        let answers = goal.arms.map(\.answers).reduce(0, +)
        return all.filter { group in
            let isAlone = all.count { $0.dimension == group.dimension } == 1
            return !(isAlone && group.arms.map(\.answers).reduce(0, +) == answers)
        }
    }

    /// Differences where there is a control; else, and where the time before counts too, the
    /// groups' own numbers after the start.
    private func isDifference(_ goal: GoalReadOut) -> Bool {
        goal.arms.count > 1 && !readOut.plan.pilot.measuresBefore
    }

    private func figures(_ goal: GoalReadOut) -> MetricFigures {
        MetricFigures(goal.metric, isDifference: isDifference(goal), language: words.language)
    }

    private func interval(_ group: GroupReadOut, _ goal: GoalReadOut) -> Interval? {
        guard !group.isSuppressed else { return nil }
        return isDifference(goal) ? group.effect : group.arms.last?.interval
    }

    private func heading(_ goal: GoalReadOut) -> String {
        let shown = groups(goal).compactMap { interval($0, goal)?.estimate }
        let count = words.figures.word(shown.count)
        guard !shown.isEmpty else {
            return words.say(
                "No group is large enough to show", "Geen groep is groot genoeg om te tonen")
        }
        guard isDifference(goal) else {
            guard shown.count > 1 else {
                return words.say(
                    "How one group of customers answered", "Hoe één groep klanten antwoordde")
            }
            return words.say(
                "How \(count) groups of customers answered",
                "Hoe \(count) groepen klanten antwoordden")
        }
        let isOneWay = shown.allSatisfy { $0 > 0 } || shown.allSatisfy { $0 < 0 }
        if isOneWay, shown.count == 2 {
            return words.say(
                "Both groups point the same way", "Beide groepen wijzen dezelfde kant op")
        }
        return isOneWay && shown.count > 1
            ? words.say(
                "All \(count) groups point the same way",
                "Alle \(count) groepen wijzen dezelfde kant op")
            : words.say(
                "Groups differ, and that may be chance",
                "Groepen verschillen, en dat kan toeval zijn")
    }

    private func subtitle(_ goal: GoalReadOut) -> String {
        let name = words.name(of: goal.metric)
        let unit = figures(goal).unit
        let what =
            isDifference(goal)
            ? words.say("\(name) effect", "Effect op \(words.named(goal.metric))") : name
        let measured = unit.isEmpty ? what : words.say("\(what) in \(unit)", "\(what) in \(unit)")
        return measured
            + words.say(
                ". Exploratory: 95% for one look at one group; with several groups, some differ "
                    + "by chance. Groups that are too small are not shown.",
                ". Verkennend: 95% voor één blik op één groep; bij meer groepen wijkt er altijd "
                    + "wel een toevallig af. Te kleine groepen tonen we niet.")
    }

    private func figure(_ goal: GoalReadOut) -> GroupFigure {
        let figures = figures(goal)
        let whole =
            isDifference(goal) && goal.isDifference
            ? goal.effect : isDifference(goal) ? nil : goal.pilotArm?.interval
        let hasLine = isDifference(goal) == goal.isDifference
        let line = hasLine ? goal.line : nil
        let held = groups(goal).compactMap { interval($0, goal) } + (whole.map { [$0] } ?? [])
        let maker = AxisMaker { words.figures.planned($0, isSigned: figures.isSigned) }
        let ends = (held.flatMap { [$0.lower, $0.upper] } + (line.map { [$0] } ?? []))
            .map { $0 * figures.factor }
        return GroupFigure(
            answersHeading: words.say("Answers, ", "Antwoorden, ")
                + goal.arms.reversed().map(\.arm).joined(separator: " / "),
            effectHeading: isDifference(goal)
                ? words.say("Effect and interval", "Effect en interval")
                : words.say("Estimate and interval", "Schatting en interval"),
            groupHeading: words.say("Group", "Groep"),
            whole: row(everybody, goal.arms, whole, false, figures),
            state: words.state(of: goal.verdict), parts: parts(goal),
            line: line.map { goalLine($0, goal) },
            axis: maker.axis(holding: ends, withNought: isDifference(goal)))
    }

    /// Where the time before counts too, the rows are levels of the time after it, no effects.
    private var everybody: String {
        readOut.plan.pilot.measuresBefore
            ? words.say("All, after the start", "Allen, na de start")
            : words.say("All customers", "Alle klanten")
    }

    private func goalLine(_ value: Double, _ goal: GoalReadOut) -> GoalLine {
        let text = goal.lineText(words.language)
        return GoalLine(
            value: value * figures(goal).factor, label: words.say("goal \(text)", "doel \(text)"),
            text: text, good: goal.goal.isAboveGood ? .above : .below)
    }

    private func parts(_ goal: GoalReadOut) -> [GroupFigure.Part] {
        let order: [GroupReadOut.Dimension] = [.persona, .channel, .touchpoint, .branch, .month]
        return order.compactMap { dimension in
            let rows = groups(goal).filter { $0.dimension == dimension }
            // A branch is in one arm, so there is nothing to compare within it.
            let isComparable = rows.contains { $0.isSuppressed || interval($0, goal) != nil }
            guard isComparable else { return nil }
            return GroupFigure.Part(
                label: words.word(dimension),
                rows: rows.map { group in
                    row(
                        label(group), group.arms, interval(group, goal), group.isSuppressed,
                        figures(goal))
                })
        }
    }

    private func row(
        _ label: String, _ arms: [ArmReadOut], _ interval: Interval?, _ isSuppressed: Bool,
        _ figures: MetricFigures
    ) -> GroupFigure.Row {
        let few = words.say("too few", "te weinig")
        let isThin = arms.contains { Wording.isTooFew($0.answers) }
        let counts = isThin ? [few] : arms.reversed().map { words.figures.count($0.answers) }
        return GroupFigure.Row(
            label: label, answers: isSuppressed ? few : counts.joined(separator: " / "),
            interval: interval?.scaled(by: figures.factor),
            value: interval.map { figures.value($0.estimate) } ?? "–",
            range: interval.map(figures.range)
                ?? (isSuppressed ? words.say("not shown", "niet getoond") : "–"),
            isSuppressed: isSuppressed)
    }

    /// The name that the blueprint gives, else the label itself; rows without one are a group too.
    private func label(_ group: GroupReadOut) -> String {
        let label = group.group
        guard !label.isEmpty else { return words.say("not filled in", "niet ingevuld") }
        return switch group.dimension {
        case .persona: blueprint.persona(label)?.name ?? label
        case .channel: blueprint.channels.first { $0.id == label }?.name ?? label
        case .month: Day(iso: label + "-01").map { words.figures.month($0.month) } ?? label
        case .branch, .touchpoint: label
        }
    }
}
