import ExperienceModel

/// Waves over time, discipline by discipline; a bar is as high as the share that is reached.
extension TerminalPage {
    mutating func addChart(of rollout: PlannedRollout, _ words: Wording) {
        let groups = rollout.groups
        guard !groups.isEmpty else { return }
        let chart = RoadmapChart(rollout, words)
        let nameWidth = TerminalPage.nameWidth(groups.flatMap { $0.items.map(\.id) })
        let start = max(25, nameWidth + 3)
        let columns = MonthColumns(
            from: rollout.roadmap.start.month, months: chart.months, room: style.width - start,
            usual: style.width >= 92 ? 4 : 3)
        blank()
        addHeadings(columns, start: start, condition: chart.conditionHeading, words)
        for (discipline, items) in groups {
            line(TerminalText(discipline ?? words.say("no discipline", "geen discipline")))
            for item in items {
                let bars =
                    cell(named: item.id, width: nameWidth).padded(to: start)
                    + columns.text(of: chart.bars(of: item))
                add(condition: chart.condition(of: item), behind: bars, start: start)
            }
        }
        blank()
        paragraph(TerminalText(chart.legend), indent: 2)
    }

    private mutating func addHeadings(
        _ columns: MonthColumns, start: Int, condition: String?, _ words: Wording
    ) {
        let (years, months) = columns.headings(words.figures)
        let indent = TerminalText(TerminalPage.blanks(start))
        var lower = indent + (months ?? years)
        if months != nil { line(indent + years) }
        let place = start + columns.count + 1
        if let condition, place + DisplayWidth.of(condition) <= style.width {
            lower = lower.padded(to: place) + TerminalText(condition, .faint)
        }
        line(lower)
    }

    /// Behind the bars where there is room, else below them.
    private mutating func add(condition: String?, behind bars: TerminalText, start: Int) {
        guard let condition else { return line(bars) }
        let text = TerminalText(condition, .faint)
        if bars.width + 1 + text.width <= style.width {
            line(bars + TerminalText(" ") + text)
        } else {
            line(bars)
            paragraph(text, indent: start)
        }
    }
}

/// The bars of a roadmap and what they mean.
private struct RoadmapChart {
    private let rollout: PlannedRollout
    private let words: Wording

    init(_ rollout: PlannedRollout, _ words: Wording) {
        self.rollout = rollout
        self.words = words
    }

    private var roadmap: Roadmap { rollout.roadmap }

    /// The last day that the roadmap looks at.
    private var last: Day {
        max(roadmap.lastDay, roadmap.end ?? roadmap.start)
    }

    /// Months from the first to the last.
    var months: Int {
        let (first, last) = (roadmap.start.month, self.last.month)
        return (last.year - first.year) * 12 + last.month - first.month + 1
    }

    /// A share that is reached stays reached: its bar goes on until the next wave, or to the end.
    func bars(of item: RoadmapItem) -> [(start: Day, end: Day, sign: String, ink: TerminalInk)] {
        var bars: [(start: Day, end: Day, sign: String, ink: TerminalInk)] = []
        if let pilot = item.pilot {
            bars.append((pilot.start, pilot.expected, "·", .faint))
        }
        let waves = rollout.waves(of: item.id)
        if roadmap.isAdvisedAgainst(item), let first = waves.first {
            let end = waves.map(\.end).max() ?? first.end
            return bars + [(first.start, end, "-", .faint)]
        }
        for (place, wave) in waves.enumerated() {
            switch wave.kind {
            case .newPilot: bars.append((wave.start, wave.end, "·", .faint))
            case .preparation: bars.append((wave.start, wave.end, "═", .plain))
            case .rollout:
                let next = place + 1 < waves.count ? waves[place + 1].start - 1 : last
                let ink: TerminalInk = wave.commitment.isTentative ? .faint : .green
                bars.append((wave.start, max(next, wave.start), sign(wave.share ?? 1), ink))
            }
        }
        return bars
    }

    /// `_` below a sixth, `▄` below all, `█` for all customers.
    private func sign(_ share: Double) -> String {
        switch share {
        case ..<0.15: "_"
        case ..<0.75: "▄"
        default: "█"
        }
    }

    /// `pilot succeeds`; nil for preparation.
    func condition(of item: RoadmapItem) -> String? {
        if let advised = item.pilot?.advised { return words.verdict(advised) }
        return switch item.commitment {
        case .initiative: nil
        case .decided(let day):
            words.say("decided ", "besloten ") + words.figures.shortDate(day)
        case .ifPilotSucceeds: words.say("pilot succeeds", "pilot slaagt")
        case .ifNewPilotSucceeds: words.say("new pilot succeeds", "nieuwe pilot slaagt")
        case .ifOthersSucceed(let pilots, _, _): words.success(of: pilots)
        }
    }

    /// Stands over the conditions, where there are any.
    var conditionHeading: String? {
        let isThere = rollout.groups.flatMap(\.items).contains {
            $0.commitment.isTentative && $0.pilot?.advised == nil
        }
        return isThere ? words.say("if", "als") : nil
    }

    /// What the signs mean, as far as they are used.
    var legend: String {
        let against = Set(roadmap.items.filter(roadmap.isAdvisedAgainst).map(\.id))
        let drawn = roadmap.waves.filter { !against.contains($0.item) }
        let shares = drawn.filter { $0.kind == .rollout }.map { $0.share ?? 1 }
        var parts: [String] = []
        for height in ["_", "▄", "█"] {
            let own = Set(shares.filter { sign($0) == height }).sorted()
            let texts = own.map { words.figures.planned($0 * 100, isSigned: false) + "%" }
            if !texts.isEmpty { parts.append(height + " " + texts.joined(separator: ", ")) }
        }
        if let last = parts.popLast() {
            parts.append(last + words.say(" of the customers", " van de klanten"))
        }
        let hasPilot =
            drawn.contains { $0.kind == .newPilot }
            || rollout.groups.flatMap(\.items).contains { item in
                item.pilot.map { $0.expected >= roadmap.start } ?? false
            }
        if hasPilot { parts.append("· " + words.pilotLegend) }
        if drawn.count < roadmap.waves.count { parts.append("- " + words.againstVerdict) }
        if drawn.contains(where: { $0.kind == .preparation }) {
            parts.append("═ " + words.preparationLegend)
        }
        return parts.joined(separator: "  ")
    }
}
