import ExperienceModel

/// Goals and guardrails against the lines fixed beforehand.
struct GoalSections {
    let readOut: ReadOut
    let words: Wording

    var goals: Section? {
        guard !readOut.goals.isEmpty else { return nil }
        return Section(
            heading: goalHeading, label: words.say("GOALS", "DOELEN"),
            subtitle: Phrase(goalSubtitle),
            blocks: [.effects(readOut.goals.map { row($0, isGuardrail: false) })]
                + remarks.blocks(on: readOut.goals))
    }

    var guardrails: Section? {
        guard !readOut.guardrails.isEmpty else { return nil }
        return Section(
            heading: guardrailHeading, label: words.say("GUARDRAILS", "GRENSWAARDEN"),
            subtitle: Phrase(
                words.say(
                    "Each on its own scale, drawn so that the limits line up and left is good. "
                        + "A guardrail holds when its whole interval is left of the limit.",
                    "Elk op een eigen schaal, zo getekend dat de grenzen onder elkaar staan en "
                        + "links goed is. In orde: het hele interval ligt links van de grens.")),
            blocks: [.guardrails(readOut.guardrails.map { row($0, isGuardrail: true) })]
                + remarks.blocks(on: readOut.guardrails))
    }

    private var remarks: GoalRemarks { GoalRemarks(readOut: readOut, words: words) }

    /// Goals and guardrails in one sentence each, the guardrails only where the headline is not
    /// about the one that is broken.
    var summary: String {
        let goals = words.sentence(goalCount)
        let broken = readOut.guardrails.count { $0.verdict == .broken || $0.verdict == .harmed }
        let isTold = broken == 1 && leadsWithGuardrail || tellsNoneBroken
        guard !readOut.guardrails.isEmpty, !isTold else { return goals }
        return goals + " " + words.sentence(guardrailHeading)
    }

    /// Whether the headline says that no guardrail was broken, and there is no more to say of them.
    private var tellsNoneBroken: Bool {
        guard case .notMet = readOut.recommendation.reason, let primary = readOut.primary,
            primary.showsItsVerdict
        else { return false }
        return readOut.guardrails.allSatisfy { $0.verdict == .holds }
    }

    private var leadsWithGuardrail: Bool {
        switch readOut.recommendation.reason {
        case .guardrailBroken: true
        case .harmed: readOut.primary?.verdict != .harmed
        default: false
        }
    }

    private var goalHeading: String {
        let isAll = readOut.goals.allSatisfy {
            $0.verdict == .met && !$0.isMetByFloor && $0.showsVerdictToday
        }
        return goalCount
            + (isAll
                ? words.say(", even at the cautious end", ", ook aan de voorzichtige kant") : "")
    }

    private var goalCount: String {
        let (met, all) = (readOut.goals.count { $0.verdict == .met }, readOut.goals.count)
        let (some, whole) = (words.figures.word(met), words.figures.word(all))
        return switch (met, all) {
        case (1, 1): words.say("The goal is met", "Het doel is gehaald")
        case (2, 2): words.say("Both goals are met", "Beide doelen zijn gehaald")
        case (all, _):
            words.say("All \(whole) goals are met", "Alle \(whole) de doelen zijn gehaald")
        case (0, _): noneMet(of: all)
        default:
            words.capitalised(
                words.say(
                    "\(some) of \(whole) goals \(met == 1 ? "is" : "are") met",
                    "\(some) van de \(whole) doelen \(met == 1 ? "is" : "zijn") gehaald"))
        }
    }

    private func noneMet(of count: Int) -> String {
        let isUndecided = readOut.goals.allSatisfy { $0.verdict.isUndecided }
        if isUndecided, readOut.goals.allSatisfy(\.isFinal) {
            return count == 1
                ? words.say("The goal was left undecided", "Het doel bleef onbeslist")
                : words.say("No goal was decided", "Geen enkel doel is beslist")
        }
        return switch (isUndecided, count) {
        case (true, 1):
            words.say("The goal is undecided so far", "Over het doel valt nog niet te beslissen")
        case (true, _):
            words.say("No goal is decided yet", "Over geen enkel doel valt al te beslissen")
        case (false, 1):
            readOut.goals[0].verdict == .harmed
                ? words.say(
                    "The goal is not met: it got worse",
                    "Het doel is niet gehaald: het werd slechter")
                : words.say("The goal is not met", "Het doel is niet gehaald")
        case (false, _): words.say("No goal is met", "Geen enkel doel is gehaald")
        }
    }

    private var guardrailHeading: String {
        let rails = readOut.guardrails
        let broken = rails.filter { $0.verdict == .broken || $0.verdict == .harmed }
        if let first = broken.first {
            let names = words.list(broken.map { words.name(of: $0.metric) })
            return broken.count == 1
                ? words.say(
                    "A guardrail is broken: \(words.name(of: first.metric))",
                    "Een grenswaarde is overschreden: \(words.name(of: first.metric))")
                : words.say(
                    "\(broken.count) guardrails are broken: \(names)",
                    "\(broken.count) grenswaarden zijn overschreden: \(names)")
        }
        let (holding, all) = (rails.count { $0.verdict == .holds }, rails.count)
        guard holding < all else { return allHold(all) }
        guard holding > 0 else { return noneKnown(of: all) }
        let (some, whole) = (words.figures.word(holding), words.figures.word(all))
        return words.capitalised(
            words.say(
                "\(some) of \(whole) guardrails \(holding == 1 ? "holds" : "hold") so far",
                "\(some) van de \(whole) grenswaarden \(holding == 1 ? "is" : "zijn") nu in orde"))
    }

    /// None is broken, and of none it is sure that it holds.
    private func noneKnown(of count: Int) -> String {
        if readOut.guardrails.allSatisfy(\.isFinal) {
            return count == 1
                ? words.say("The guardrail was left undecided", "De grenswaarde bleef onbeslist")
                : words.say(
                    "No guardrail was decided", "Geen enkele grenswaarde is beslist")
        }
        return count == 1
            ? words.say(
                "The guardrail is undecided so far",
                "Over de grenswaarde valt nog niet te beslissen")
            : words.say(
                "No guardrail is decided yet", "Over de grenswaarden valt nog niet te beslissen")
    }

    private func allHold(_ count: Int) -> String {
        switch count {
        case 1: words.say("The guardrail holds", "De grenswaarde is niet overschreden")
        case 2: words.say("Both guardrails hold", "Geen van beide grenswaarden is overschreden")
        default:
            words.say(
                "All \(words.figures.word(count)) guardrails hold",
                "Geen enkele grenswaarde is overschreden")
        }
    }

    private var goalSubtitle: String {
        let pilot = readOut.plan.pilot
        let level = readOut.primary?.level ?? 0.95
        let share = words.figures.share(level, decimals: 0)
        let what =
            pilot.measuresBefore
            ? changes(pilot)
            : pilot.controlArm.map { control in
                let name = words.capitalised(pilot.pilotArm)
                return words.say("\(name) minus \(control)", "\(name) min \(control)")
            } ?? words.say("The pilot itself", "De pilot zelf")
        return what
            + words.say(", with a \(share) interval. ", ", met een \(share)-interval. ")
            + words.promise(level) + words.say(" Shaded: goal met.", " Gekleurd: doel gehaald.")
    }

    /// What is subtracted from what where the time before counts.
    private func changes(_ pilot: Pilot) -> String {
        guard pilot.design == .controlledBeforeAfter, let control = pilot.controlArm else {
            return words.say("After minus before", "Na min voor")
        }
        let name = words.capitalised(pilot.pilotArm)
        return words.say(
            "\(name), after minus before, minus the same of \(control)",
            "\(name), na min voor, min hetzelfde van \(control)")
    }

    private func row(_ goal: GoalReadOut, isGuardrail: Bool) -> MeasuredRow {
        let figures = goal.figures(words.language)
        let factor = figures.factor
        let interval = goal.effect.map { $0.scaled(by: factor) }
        let line = line(goal, figures, isGuardrail: isGuardrail)
        let unsaid = goal.unsaid.map { words.short($0, isOver: goal.isFinal) }
        let range = goal.effect.map(figures.range) ?? unsaid ?? "–"
        let value = goal.effect.map { figures.value($0.estimate) } ?? "–"
        let arms = arms(goal)
        let held = (goal.effect.map { [$0.estimate, $0.lower, $0.upper] } ?? []).map { $0 * factor }
        // A verdict that later answers no longer show stays, and is told as what it is: a record.
        let isShown = goal.effect == nil || goal.showsVerdictToday
        let verdict = isShown ? words.word(on: goal) : words.wordOnRecord(goal)
        return MeasuredRow(
            label: words.name(of: goal.metric),
            sublabel: isGuardrail ? change(goal, arms) : sublabel(goal, arms), arms: arms,
            interval: interval, line: line,
            // Without a number, one still sees which side of the goal is the good one.
            axis: axis(
                figures, holding: (held.isEmpty ? [line.value * 1.5] : held) + [line.value]),
            state: isShown ? words.state(of: goal.verdict) : .wait, value: value,
            range: range, unit: figures.unit,
            verdict: verdict,
            description: "\(words.name(of: goal.metric)): \(value) (\(range)); "
                + "\(line.label); \(verdict)")
    }

    private func line(
        _ goal: GoalReadOut, _ figures: MetricFigures, isGuardrail: Bool
    )
        -> GoalLine
    {
        let text = goal.lineText(words.language)
        let word =
            isGuardrail ? words.say("limit", "grens") : words.say("goal", "doel")
        return GoalLine(
            value: (goal.line ?? 0) * figures.factor, label: "\(word) \(text)", text: text,
            good: goal.goal.isAboveGood ? .above : .below)
    }

    private func axis(_ figures: MetricFigures, holding values: [Double]) -> Axis {
        let maker = AxisMaker { words.figures.planned($0, isSigned: figures.isSigned) }
        // Room on the far side of nought, so that one sees where harm would lie.
        let far = (values.filter(\.isFinite).map(abs).max() ?? 0) / 4
        let sign: Double = (values.last ?? 0) < 0 ? 1 : -1
        return maker.axis(
            holding: values + (figures.isDifference ? [sign * far] : []),
            withNought: figures.isDifference)
    }

    /// Each arm, behind its own time before where that was measured.
    private func arms(_ goal: GoalReadOut) -> [MeasuredRow.Arm] {
        let figures = MetricFigures(goal.metric, isDifference: false, language: words.language)
        let isAlone = goal.arms.count == 1
        var periods: [ArmReadOut] = []
        for arm in goal.arms {
            let past = goal.before.filter { $0.arm == arm.arm }
            periods += past.map { isAlone ? words.before($0) : words.before($0, of: arm.arm) }
            periods.append(arm)
        }
        return zip(periods, words.shown(periods.map(\.answers))).map { period, answers in
            MeasuredRow.Arm(
                name: period.arm, text: period.interval.map { figures.value($0.estimate) } ?? "–",
                answers: answers)
        }
    }

    /// `11.9% → 11.1%`: from the control to the pilot.
    private func change(_ goal: GoalReadOut, _ arms: [MeasuredRow.Arm]) -> String {
        guard goal.isDifference, goal.before.isEmpty else { return sublabel(goal, arms) }
        return isMeasured(goal) ? arms.map(\.text).joined(separator: " → ") : ""
    }

    private func isMeasured(_ goal: GoalReadOut) -> Bool {
        goal.arms.contains { $0.interval != nil }
    }

    private func sublabel(_ goal: GoalReadOut, _ arms: [MeasuredRow.Arm]) -> String {
        guard goal.isDifference else {
            return arms.last.map { "\($0.name), \(words.answers(goal.pilotArm?.answers ?? 0))" }
                ?? ""
        }
        return isMeasured(goal)
            ? arms.map { "\($0.name) \($0.text)" }.joined(separator: ", ")
            : arms.map(\.name).joined(separator: ", ")
    }
}

extension Wording {
    /// The time before of a pilot without a control.
    func before(_ arm: ArmReadOut) -> ArmReadOut {
        var before = arm
        before.arm = say("before", "ervoor")
        return before
    }

    /// The time before of one of several arms.
    fileprivate func before(_ arm: ArmReadOut, of name: String) -> ArmReadOut {
        var before = arm
        before.arm = say("\(name) before", "\(name) ervoor")
        return before
    }
}
