import ExperienceModel

/// The rows of a roadmap's Gantt: what is decided, what depends on a pilot, and the pilots.
struct RoadmapRows {
    let reading: RoadmapReading

    private var words: Wording { reading.words }
    private var roadmap: Roadmap { reading.roadmap }

    /// More arrows than this only tangle: then those alone that put a wave where it stands.
    private static let mostArrows = 24

    /// The whole roadmap, grouped by discipline; nil where there is nothing to show.
    var figure: GanttFigure? {
        let planned = PlannedPilots(reading: reading).rows
        var rows = (reading.items.map(row) + planned.map(\.row)).filter { !$0.bars.isEmpty }
        let order = reading.disciplines
        rows = rows.enumerated().sorted { left, right in
            (rank(left.element, order), left.offset) < (rank(right.element, order), right.offset)
        }.map(\.element)
        guard !rows.isEmpty else { return nil }
        for index in rows.indices {
            rows[index].group =
                rows[index].group.map(words.discipline)
                ?? words.say("Other", "Overig")
        }
        return figure(
            rows, span: reading.span, arrows: arrows(rows) + planned.compactMap { $0.arrow(rows) })
    }

    /// Rollouts alone, without disciplines; nil where there are none.
    var smallFigure: GanttFigure? {
        guard let end = roadmap.end else { return nil }
        let start = min(roadmap.start, reading.today)
        let span = TimeSpan(from: start, through: end, today: reading.today, words: words)
        var ids: [String] = []
        for wave in roadmap.waves where !ids.contains(wave.item) { ids.append(wave.item) }
        let items = ids.compactMap { id in reading.items.first { $0.id == id } }
        let rows = items.filter { !roadmap.isAdvisedAgainst($0) }.map(row)
        guard !rows.isEmpty else { return nil }
        var figure = figure(rows, span: span, arrows: [])
        figure.isSmall = true
        for row in figure.rows.indices {
            figure.rows[row].bars.removeAll { $0.kind == .pilot }
            (figure.rows[row].missed, figure.rows[row].verdict) = (nil, nil)
            for bar in figure.rows[row].bars.indices {
                figure.rows[row].bars[bar].inUseUntil =
                    figure.rows[row].bars[bar].inUseUntil.map { min($0, span.end) }
            }
        }
        figure.keys = figure.signs.map { .init(sign: $0, text: words.say($0)) }
        return figure
    }

    /// The waves with their reasons.
    var table: Table {
        Table(
            caption: words.say("Waves and reasons", "Golven en redenen"),
            columns: [
                .init(heading: words.say("Item", "Onderdeel")),
                .init(heading: words.say("Lead", "Trekker")),
                .init(heading: words.say("Share", "Deel"), isNumber: true),
                .init(heading: words.say("From", "Van")), .init(heading: words.say("To", "Tot")),
                .init(heading: words.say("On condition", "Voorwaarde")),
                .init(heading: words.say("Why not earlier", "Waarom niet eerder")),
            ],
            rows: roadmap.waves.map { wave in
                let lead = reading.items.first { $0.id == wave.item }?.discipline
                return [
                    wave.title, lead.map(words.discipline) ?? "–", name(of: wave),
                    words.figures.date(wave.start), words.figures.date(wave.end),
                    condition(of: wave), because(wave),
                ]
            })
    }

    private func figure(
        _ rows: [GanttFigure.Row], span: TimeSpan, arrows: [GanttFigure.Arrow]
    ) -> GanttFigure {
        var figure = GanttFigure(
            span: span, months: months(span), rows: rows, planStart: roadmap.start,
            arrows: arrows, useText: words.say("in use", "in gebruik"),
            laterUseText: words.say("then in use", "dan in gebruik"),
            verdictText: words.say("verdict", "oordeel"),
            preparationText: words.say("preparation", "voorbereiding"),
            title: words.say("Rollout roadmap by discipline", "Uitrolplan per discipline")
                + ", "
                + words.figures.range(
                    words.figures.month(span.start.month), words.figures.month(span.end.month)),
            description: (roadmap.waves.map(describe) + pilots(rows)).joined(separator: "; "))
        figure.keys = figure.signs.map { .init(sign: $0, text: words.say($0)) }
        return figure
    }

    /// Pilots that are drawn, which no wave tells.
    private func pilots(_ rows: [GanttFigure.Row]) -> [String] {
        rows.flatMap { row in
            row.bars.filter { $0.kind == .pilot && $0.text == words.pilotBar }.map { bar in
                let days = words.figures.range(
                    words.figures.date(bar.start), words.figures.date(bar.end))
                return "\(row.label) (\(words.pilotBar)): \(days)"
            }
        }
    }

    /// The terminal counts in months, as far as waves reach.
    private func months(_ span: TimeSpan) -> [TimeSpan.Unit] {
        let last = min(roadmap.end ?? span.end, span.end).month
        var months = [span.start.month]
        while let month = months.last, month < last { months.append(month.next) }
        return months.enumerated().map { index, month in
            .init(
                day: month.firstDay, name: words.figures.monthName(month.month, isShort: true),
                year: index == 0 || month.month == 1 ? "\(month.year)" : nil)
        }
    }

    private func rank(_ row: GanttFigure.Row, _ order: [String]) -> Int {
        row.group.flatMap { order.firstIndex(of: $0) } ?? order.count
    }

    private func condition(of wave: RoadmapWave) -> String {
        let item = reading.items.first { $0.id == wave.item }
        return item.map(roadmap.isAdvisedAgainst) ?? false
            ? words.againstVerdict : words.words(wave.commitment)
    }

    private func condition(of item: RoadmapItem) -> String? {
        if let advised = item.pilot?.advised { return words.verdict(advised) }
        return if case .initiative = item.commitment { nil } else { words.words(item.commitment) }
    }

    private func row(_ item: RoadmapItem) -> GanttFigure.Row {
        let waves = reading.waves(of: item.id)
        var row = GanttFigure.Row(
            id: item.id, label: item.title, group: item.discipline, bars: [],
            condition: condition(of: item))
        if let pilot = item.pilot, pilot.expected >= reading.span.start {
            row.bars.append(
                .init(
                    kind: .pilot, start: max(pilot.start, reading.span.start), end: pilot.expected,
                    text: words.pilotBar))
            row.verdict = pilot.advised == nil ? pilot.expected : nil
        }
        row.bars += roadmap.isAdvisedAgainst(item) ? against(waves) : bars(waves)
        if let again = waves.first(where: { $0.kind == .newPilot }) { row.verdict = again.end }
        if let promised = item.promised, (item.weeksLate ?? 0) > 0,
            promised >= reading.span.start, promised <= reading.span.end
        {
            let day = words.figures.shortDate(promised)
            row.missed = .init(
                day: promised, text: words.say("promised \(day)", "beloofd \(day)"))
        }
        return row
    }

    private func bars(_ waves: [RoadmapWave]) -> [GanttFigure.Bar] {
        let rollouts = waves.filter { $0.kind == .rollout }
        return waves.map { wave in
            let next = rollouts.first { $0.start > wave.start }
            return bar(wave, until: next.map { $0.start - 1 } ?? reading.span.end)
        }
    }

    /// One thin stretch, so that what a verdict speaks against does not look like planned work.
    private func against(_ waves: [RoadmapWave]) -> [GanttFigure.Bar] {
        guard let first = waves.first, let end = waves.map(\.end).max() else { return [] }
        return [
            .init(
                kind: .advisedAgainst, start: first.start, end: end, text: words.againstVerdict,
                because: because(first))
        ]
    }

    private func bar(_ wave: RoadmapWave, until last: Day) -> GanttFigure.Bar {
        let kind: GanttFigure.Kind =
            switch (wave.kind, wave.commitment) {
            case (.newPilot, _): .pilot
            case (.preparation, _), (_, .initiative): .preparation
            case (_, .decided): .decided
            default: .conditional
            }
        let isRollout = kind == .decided || kind == .conditional
        return GanttFigure.Bar(
            kind: kind, start: wave.start, end: wave.end, share: wave.share, text: name(of: wave),
            because: because(wave), inUseUntil: isRollout ? last : nil)
    }

    private func name(of wave: RoadmapWave) -> String {
        reading.share(wave) ?? (wave.kind == .newPilot ? words.name(of: wave) : "–")
    }

    private func because(_ wave: RoadmapWave) -> String {
        wave.because.map { reading.sentence(for: $0) }.joined(separator: "; ")
    }

    private func describe(_ wave: RoadmapWave) -> String {
        let what = reading.share(wave).map { "\(wave.title) \($0)" } ?? wave.title
        let range = words.figures.range(
            words.figures.date(wave.start), words.figures.date(wave.end))
        let isAgainst = condition(of: wave) == words.againstVerdict
        return "\(what): \(range)" + (isAgainst ? " (\(words.againstVerdict))" : "")
    }

    /// From the last day of what comes before to the first day of what waits.
    private func arrows(_ rows: [GanttFigure.Row]) -> [GanttFigure.Arrow] {
        let places = Dictionary(rows.enumerated().map { ($1.id, $0) }) { first, _ in first }
        var binding: [GanttFigure.Arrow] = []
        var others: [GanttFigure.Arrow] = []
        for item in reading.items {
            guard let to = places[item.id], let first = reading.waves(of: item.id).first
            else { continue }
            for before in item.after {
                guard let from = places[before], from != to,
                    let ready = reading.waves(of: before).map(\.end).max(), ready < first.start
                else { continue }
                var arrow = GanttFigure.Arrow(from: from, ready: ready, to: to, start: first.start)
                guard first.because.contains(where: { $0.waits(for: before) }) else {
                    others.append(arrow)
                    continue
                }
                if let late = item.weeksLate, late > 0 {
                    arrow.blocking = blocking(item, ready, late)
                }
                binding.append(arrow)
            }
        }
        return binding.count + others.count > Self.mostArrows ? binding : binding + others
    }

    private func blocking(_ item: RoadmapItem, _ ready: Day, _ late: Int) -> String {
        let day = words.figures.shortDate(ready)
        let weeks = words.weeksOf(Double(late))
        return words.say(
            "ready \(day): \(item.title) is \(weeks) late",
            "klaar \(day): \(item.title) is \(weeks) te laat")
    }
}

extension PlacementReason {
    /// Whether it is that other item that must be ready.
    fileprivate func waits(for other: String) -> Bool {
        switch self {
        case .after(let item, _), .ladder(let item, _, _): item == other
        default: false
        }
    }
}

extension Wording {
    /// What a dotted line stands for.
    fileprivate var pilotBar: String { say("pilot", "pilot") }

    /// What a sign of the chart stands for.
    fileprivate func say(_ sign: GanttFigure.Key.Sign) -> String {
        switch sign {
        case .decided: say("decided", "besloten")
        case .use: say("in use after the work", "in gebruik na het werk")
        case .conditional: say("only if the pilot succeeds", "alleen als de pilot slaagt")
        case .laterUse: say("then in use", "daarna in gebruik")
        case .advisedAgainst: againstVerdict
        case .preparation: say("preparation", "voorbereiding")
        case .pilot: say("pilot", "pilot")
        case .verdict: say("verdict expected", "oordeel verwacht")
        }
    }
}
