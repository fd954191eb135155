import ExperienceModel

/// All pilots against their goals on one axis, in the order of the blueprint.
struct PilotsSection {
    let pilots: [PilotSummary]
    /// The metrics of the blueprint, for pilots that are only planned.
    let metrics: [Metric]
    /// The day of the data; nil where no day is told of.
    var asOf: Day?
    /// Where the pilots change something; nil where that is not told.
    var blueprint: Blueprint?
    /// The roadmap that follows from them, where there is one.
    var roadmap: Roadmap?
    let words: Wording

    var section: Section? {
        guard !pilots.isEmpty else { return nil }
        return Section(
            heading: heading, label: words.say("PILOTS", "PILOTS"), subtitle: Phrase(subtitle),
            blocks: [.pilots(figure)])
    }

    /// How the pilots stand, in one sentence.
    var summary: String? {
        guard !pilots.isEmpty else { return nil }
        let states: [(State, String, String)] = [
            (.go, "to roll out or rolled out", "uit te rollen of uitgerold"),
            (.wait, "collecting answers", "in meting"),
            (.iterate, "to change", "bij te stellen"),
            (.stop, "to stop or stopped", "te stoppen of gestopt"),
            (.planned, "planned", "gepland"),
            (.blocked, "blocked", "geblokkeerd"),
        ]
        let parts = states.compactMap { state, english, dutch -> String? in
            let count = pilots.count { chip($0).state == state }
            guard count > 0 else { return nil }
            let number = pilots.count == 1 ? "" : words.figures.word(count) + " "
            return number + words.say(english, dutch)
        }
        let all = words.capitalised(words.figures.word(pilots.count))
        let noun = pilots.count == 1 ? words.say("pilot", "pilot") : words.say("pilots", "pilots")
        return "\(all) \(noun): \(words.list(parts))."
    }

    /// The state of a pilot as word and shape.
    func chip(_ summary: PilotSummary) -> Chip {
        if let readOut = summary.readOut {
            return words.chip(for: readOut, reached: summary.reached)
        }
        return summary.obstacles.isEmpty
            ? Chip(state: .planned, text: words.say("Planned", "Gepland"))
            : Chip(state: .blocked, text: words.say("Planned, blocked", "Gepland, geblokkeerd"))
    }

    /// Goals on the axis of the figure: NPS points, where most pilots have them.
    private func primary(_ summary: PilotSummary) -> GoalReadOut? { summary.readOut?.primary }

    private var heading: String {
        let met = pilots.count { primary($0)?.verdict == .met }
        let (some, all) = (words.figures.word(met), words.figures.word(pilots.count))
        if pilots.count == 1 {
            return met == 1
                ? words.say("The pilot has beaten its goal", "De pilot heeft zijn doel gehaald")
                : words.say(
                    "The pilot has not beaten its goal yet",
                    "De pilot heeft zijn doel nog niet gehaald")
        }
        if met == 0 {
            return words.say(
                "\(pilots.count == 2 ? "Neither" : "None") of the \(all) pilots has beaten its goal",
                "Geen van de \(all) pilots heeft het doel gehaald")
        }
        return words.capitalised(
            words.say(
                "\(some) of \(all) pilots "
                    + (met == 1 ? "has beaten its goal" : "have beaten their goals"),
                "\(some) van de \(all) pilots \(met == 1 ? "heeft" : "hebben") het doel gehaald"))
    }

    private var subtitle: String {
        measure
            + words.say(
                " with its 95% interval. Tick: the goal fixed beforehand.",
                " met het 95%-interval. Streep: het doel dat vooraf vaststond.")
    }

    /// What the axis shows.
    private var measure: String {
        let isNPS = pilots.allSatisfy { metric($0)?.measure == .points && isDifference($0) }
        return isNPS
            ? words.say("NPS effect in points", "Effect op de NPS in punten")
            : words.say("Primary goal of each pilot, ", "Hoofddoel van elke pilot, ")
                + units.joined(separator: ", ") + ","
    }

    /// The units on the axis, of the goals that are there.
    private var units: [String] {
        func isThere(_ measure: Metric.Measure, asDifference: Bool? = nil) -> Bool {
            pilots.contains {
                metric($0)?.measure == measure
                    && (asDifference == nil || asDifference == isDifference($0))
            }
        }
        let units = [
            isThere(.points) ? words.say("NPS in points", "NPS in punten") : nil,
            isThere(.share, asDifference: true)
                ? words.say("shares in percentage points", "aandelen in procentpunten") : nil,
            isThere(.share, asDifference: false)
                ? words.say("shares in percent", "aandelen in procenten") : nil,
        ].compactMap { $0 }
        return units.isEmpty ? [words.say("each in its unit", "elk in zijn eenheid")] : units
    }

    /// An effect only where every pilot is held against other customers or another time.
    private var effectHeading: String {
        let isEstimate = pilots.contains {
            ($0.pilot.primaryGoal != nil || primary($0) != nil) && !isDifference($0)
        }
        return isEstimate ? words.say("Estimate", "Schatting") : words.say("Effect", "Effect")
    }

    /// What the axis shows, as short as a screen says it.
    private var screenMeasure: String {
        (measure.hasSuffix(",") ? measure : measure + ",")
            + words.say(" 95% interval", " 95%-interval")
    }

    private func isDifference(_ summary: PilotSummary) -> Bool {
        primary(summary)?.isDifference ?? summary.pilot.primaryGoal?.isDifference ?? false
    }

    private var figure: PilotsFigure {
        let rows = pilots.map(row)
        let held = rows.flatMap { row -> [Double] in
            (row.interval.map { [$0.lower, $0.upper] } ?? []) + (row.line.map { [$0.value] } ?? [])
        }
        let maker = AxisMaker { words.figures.planned($0, isSigned: true) }
        return PilotsFigure(
            headings: .init(
                pilot: words.say("Pilot", "Pilot"), state: words.say("State", "Stand"),
                plot: effectHeading
                    + words.say(" against the goal", " ten opzichte van het doel"),
                effect: effectHeading,
                answers: words.say("Answers", "Antwoorden"), next: words.say("Next", "Hierna")),
            rows: rows, axis: maker.axis(holding: held),
            measure: screenMeasure)
    }

    private func row(_ summary: PilotSummary) -> PilotsFigure.Row {
        let goal = primary(summary)
        let figures = goal?.figures(words.language)
        let value = goal?.effect.flatMap { effect in figures?.value(effect.estimate) }
        let range = goal?.effect.flatMap { figures?.range($0) }
        let unsaid =
            goal?.unsaid.map { words.short($0, isOver: goal?.isFinal ?? false) }
            ?? words.say("no answers yet", "nog geen antwoorden")
        let answers = goal?.arms.map(\.answers).reduce(0, +) ?? 0
        let chip = chip(summary)
        let next = PilotNext(summary: summary, roadmap: roadmap, asOf: asOf, words: words)
        return PilotsFigure.Row(
            id: summary.pilot.id, label: summary.pilot.title, sublabel: sublabel(summary),
            chip: chip,
            interval: goal?.effect.map { $0.scaled(by: figures?.factor ?? 1) },
            line: line(summary), value: value ?? unsaid, range: range ?? "",
            answers: words.shown(answers), next: next.phrase,
            description: "\(summary.pilot.title): \(chip.text); "
                + (range.map { "\(value ?? "") (\($0))" } ?? unsaid))
    }

    /// Where the pilot changes something, after its metric where pilots differ in that.
    private func sublabel(_ summary: PilotSummary) -> String {
        let metric = metric(summary).map { words.name(of: $0) }
        let place = blueprint.flatMap {
            PilotPlace(blueprint: $0, pilot: summary.pilot, words: words).text
        }
        let names = Set(pilots.compactMap { self.metric($0)?.id })
        let isTold = place == nil || names.count > 1
        return [isTold ? metric : nil, place].compactMap { $0 }.joined(separator: " · ")
    }

    private func metric(_ summary: PilotSummary) -> Metric? {
        primary(summary)?.metric
            ?? metrics.first { $0.id == summary.pilot.primaryGoal?.metric }
    }

    private func line(_ summary: PilotSummary) -> GoalLine? {
        let read = primary(summary)
        guard let goal = read?.goal ?? summary.pilot.primaryGoal,
            let value = read?.line ?? goal.line, let metric = metric(summary)
        else { return nil }
        let figures = MetricFigures(
            metric, isDifference: read?.isDifference ?? goal.isDifference, language: words.language)
        let text = figures.planned(value)
        return GoalLine(
            value: value * figures.factor, label: words.say("goal \(text)", "doel \(text)"),
            text: text, good: goal.isAboveGood ? .above : .below)
    }
}
