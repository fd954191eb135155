import ExperienceModel

/// What comes next for a pilot: its start, the answers still needed, the decision, the next wave.
struct PilotNext {
    let summary: PilotSummary
    /// The roadmap that follows from the pilots, where there is one.
    var roadmap: Roadmap?
    /// The day of the data; nil where no day is told of.
    var asOf: Day?
    let words: Wording

    /// In a few words; what somebody must do is bold.
    var phrase: Phrase {
        guard let readOut = summary.readOut else {
            return summary.obstacles.first.map { Phrase($0) } ?? start
        }
        if let decision = readOut.decision { return after(decision) }
        switch readOut.recommendation.decision {
        case .keepCollecting: return Phrase(stillNeeded(readOut))
        case .some: return .strong(words.say("Decide", "Beslissen"))
        case nil: return .strong(words.say("Repair first", "Eerst herstellen"))
        }
    }

    /// A start that has passed is no plan any more.
    private var start: Phrase {
        let day = words.figures.date(summary.pilot.start)
        return asOf.map { summary.pilot.start >= $0 } ?? true
            ? Phrase(words.say("Start on \(day)", "Start op \(day)"))
            : .strong(words.say("Start was to be \(day)", "Start had op \(day) moeten zijn"))
    }

    /// Answers and weeks where the estimate stays and the plan allows them, else the last day.
    private func stillNeeded(_ readOut: ReadOut) -> String {
        let last = words.figures.shortDate(readOut.presentPilot.readout)
        guard let missing = readOut.primary?.missingIfTrendHolds,
            let weeks = readOut.weeks(toCollect: missing), readOut.fitsBeforeReadout(weeks: weeks)
        else { return words.say("Read-out on \(last)", "Oordeel op \(last)") }
        let (count, time) = (words.figures.count(missing), words.weeks(weeks))
        return words.say(
            "\(count) more answers, about \(time)", "Nog zo’n \(count) antwoorden, \(time)")
    }

    private func after(_ decision: RecordedDecision) -> Phrase {
        if decision.actual == .rollOut, let wave = nextWave { return Phrase(wave) }
        let day = words.figures.shortDate(decision.on)
        return Phrase(words.say("Decided on \(day)", "Besloten op \(day)"))
    }

    /// The wave that begins next, or the one that reached everybody.
    private var nextWave: String? {
        guard let asOf else { return nil }
        let waves = (roadmap?.waves ?? []).filter {
            $0.item == summary.pilot.id && $0.kind == .rollout
        }.sorted { $0.start < $1.start }
        let begun = waves.last { $0.start <= asOf }
        if let next = waves.first(where: { $0.start > asOf }) {
            let day = words.figures.shortDate(next.start)
            let whom = words.reached(next.share)
            return begun == nil
                ? words.say(
                    "First wave: \(whom), from \(day)", "Eerste golf: \(whom), vanaf \(day)")
                : words.say(
                    "Next wave: \(whom), from \(day)", "Volgende golf: \(whom), vanaf \(day)")
        }
        return begun.map { wave in
            let day = words.figures.shortDate(wave.start)
            let whom = words.capitalised(words.reached(wave.share))
            return words.say("\(whom) since \(day)", "\(whom) sinds \(day)")
        }
    }
}

extension Wording {
    /// `25%`, or `everyone`.
    fileprivate func reached(_ share: Double?) -> String {
        guard let share, share < 0.9995 else { return say("everyone", "iedereen") }
        return figures.planned(share * 100, isSigned: false) + "%"
    }
}
