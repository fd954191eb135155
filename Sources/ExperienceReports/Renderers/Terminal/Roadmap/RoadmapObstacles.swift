import ExperienceModel

/// What stands in the way, and what the plan waits for.
extension TerminalPage {
    mutating func addObstacles(
        of rollout: PlannedRollout, _ words: Wording, _ names: MetricNames
    ) {
        let obstacles = RoadmapObstacles(rollout: rollout, words: words, names: names)
        let rows = obstacles.rows
        guard !rows.isEmpty else { return }
        blank()
        heading(words.say("BLOCKED OR WAITING", "GEBLOKKEERD OF WACHTEND"))
        var table = TerminalTable(columns: [.init(), .init(gap: 1, isWhole: true), .init()])
        table.rows = rows.map { [$0.sign, TerminalText($0.name), TerminalText($0.text)] }
        for text in table.lines(width: style.width) { line(text) }
    }
}

/// The obstacles of a roadmap, the worst first.
private struct RoadmapObstacles {
    let rollout: PlannedRollout
    let words: Wording
    let names: MetricNames

    typealias Row = (sign: TerminalText, name: String, text: String)

    private var roadmap: Roadmap { rollout.roadmap }
    private var figures: Figures { words.figures }

    var rows: [Row] {
        let out = roadmap.leftOut.map(leftOut)
        let red = out.filter { $0.isBlocking }.map(\.row)
        let rest = out.filter { !$0.isBlocking }.map(\.row)
        return red + overloaded + late + losing + waiting + rest
    }

    private func leftOut(_ out: LeftOut) -> (row: Row, isBlocking: Bool) {
        let from = out.fromWave.map { wave in
            words.say("from wave \(wave) on: ", "vanaf golf \(wave): ")
        }
        let reason =
            (from ?? "") + words.sentence(for: out, naming: names, currency: rollout.currency)
        switch out.reason {
        case .decided(.stop):
            return ((TerminalText("■", .red), out.item, reason), false)
        case .decided, .notLaunched, .noRollout, .asked, .costsMore, .outweighed:
            return ((TerminalText("·", .faint), out.item, reason), false)
        default: return ((TerminalText("×", .red), out.item, reason), true)
        }
    }

    /// What begun work takes beyond what there is, week by week; else month by month.
    private var overloaded: [Row] {
        let overloads = roadmap.overloads
        guard !overloads.isEmpty else { return crowded }
        return overloads.map { overload in
            (
                TerminalText("!", .boldRed), words.subject(overload),
                words.sentence(for: overload, currency: rollout.currency)
            )
        }
    }

    /// Months in which more is planned than there is.
    private var crowded: [Row] {
        let load = MonthlyLoad(roadmap)
        return load.rows.flatMap { row in
            zip(load.months, row.percents).compactMap { month, percent -> Row? in
                guard let percent else {
                    return (
                        TerminalText("!", .boldRed), row.discipline,
                        words.say(
                            "work in \(figures.month(month)), but nobody to do it",
                            "werk in \(figures.month(month)), maar niemand om het te doen")
                    )
                }
                guard percent.rounded() > 100 else { return nil }
                let share = figures.number(percent, decimals: 0) + "%"
                return (
                    TerminalText("!", .boldRed), row.discipline,
                    words.say(
                        "\(share) planned in \(figures.month(month))",
                        "\(share) gepland in \(figures.month(month))")
                )
            }
        }
    }

    /// Items that are ready after the day that was promised.
    private var late: [Row] {
        roadmap.items.compactMap { item in
            guard let promised = item.promised, let weeks = item.weeksLate, weeks > 0
            else { return nil }
            let (day, late) = (figures.date(promised), words.weeks(weeks))
            return (
                TerminalText("!", .yellow), item.id,
                words.say(
                    "ready \(late) after the promised \(day)",
                    "\(late) later klaar dan beloofd (\(day))")
            )
        }
    }

    /// Items that the plan holds although they do not earn what they cost.
    private var losing: [Row] {
        roadmap.losses.map { item, amount in
            (
                TerminalText("!", .yellow), item.id,
                words.loss(amount, of: roadmap, currency: rollout.currency)
            )
        }
    }

    /// Items that wait for a verdict.
    private var waiting: [Row] {
        roadmap.items.compactMap { item in
            switch item.commitment {
            case .ifPilotSucceeds(let chance, let readout):
                (TerminalText("○"), item.id, answers(item.pilot, readout, chance))
            case .ifNewPilotSucceeds:
                (
                    TerminalText("~", .yellow), item.id,
                    words.say(
                        "no rollout before a new pilot", "geen uitrol vóór een nieuwe pilot")
                )
            case .ifOthersSucceed(let pilots, let chance, _):
                (
                    TerminalText("○"), item.id,
                    words.say("only if ", "alleen als ") + words.success(of: pilots, chance)
                )
            case .decided, .initiative: nil
            }
        }
    }

    private func answers(_ pilot: RunningPilot?, _ readout: Day, _ chance: Double?) -> String {
        let last = pilot?.expected ?? readout
        guard last > rollout.asOf, pilot?.advised == nil else {
            return words.waitsForDecision(pilot?.advised)
        }
        let day = figures.date(last)
        let isHidden = pilot.map { Wording.isTooFew($0.answers) } ?? false
        let needed = isHidden ? 0 : pilot?.answersNeeded ?? 0
        let waits =
            needed > 0
            ? words.say(
                needed == 1
                    ? "waits for 1 more answer; verdict around \(day) at the latest"
                    : "waits for \(figures.count(needed)) more answers; verdict around \(day) "
                        + "at the latest",
                "wacht op nog \(words.answers(needed)); oordeel uiterlijk rond \(day)")
            : words.say("waits for its read-out on \(day)", "wacht op het oordeel van \(day)")
        guard let chance, chance.isFinite else { return waits }
        let likely = words.chanceText(chance)
        return waits
            + words.say(
                "; \(likely) likely to meet its goal", "; kans \(likely) dat het doel gehaald wordt"
            )
    }
}
