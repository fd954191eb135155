import ExperienceModel

/// The roadmap as a Gantt, with its load, its reasons and its money.
struct RoadmapSections {
    let roadmap: Roadmap
    /// The day of the data.
    let today: Day
    let words: Wording

    /// Waves over time; nil without waves.
    ///
    /// - Parameter heading: What they add up to, or their topic where the page says that already.
    func plan(heading: String) -> Section? {
        guard let end = roadmap.end else { return nil }
        return Section(
            heading: heading, label: words.say("ROADMAP", "UITROLPLAN"),
            subtitle: Phrase(
                words.say(
                    "Rollout waves, each a share of the customers: the thicker the bar, the larger "
                        + "the share. Hollow: only if the pilot succeeds.",
                    "Golven van de uitrol, elk een deel van de klanten: hoe dikker de balk, hoe "
                        + "groter het deel. Open: alleen als de pilot slaagt.")),
            blocks: [.gantt(figure(until: end))])
    }

    /// Why each wave stands where it stands.
    var reasons: Section? {
        guard !roadmap.waves.isEmpty else { return nil }
        let table = Table(
            caption: words.say("Waves and reasons", "Golven en redenen"),
            columns: [
                .init(heading: words.say("Item", "Onderdeel")),
                .init(heading: words.say("Share", "Deel"), isNumber: true),
                .init(heading: words.say("From", "Van")), .init(heading: words.say("To", "Tot")),
                .init(heading: words.say("Why not earlier", "Waarom niet eerder")),
            ],
            rows: roadmap.waves.map { wave in
                [
                    wave.title, share(wave) ?? "–", words.figures.date(wave.start),
                    words.figures.date(wave.end),
                    wave.because.map { words.sentence(for: $0) }.joined(separator: "; "),
                ]
            })
        return Section(
            heading: words.say("Each wave has its reason", "Elke golf heeft zijn reden"),
            label: words.say("WAVES", "GOLVEN"), blocks: [.table(table)])
    }

    /// What found no place.
    var leftOut: Section? {
        guard !roadmap.leftOut.isEmpty else { return nil }
        let table = Table(
            caption: words.say("Left out", "Zonder plek"),
            columns: [
                .init(heading: words.say("Item", "Onderdeel")),
                .init(heading: words.say("Why", "Waarom")),
            ],
            rows: roadmap.leftOut.map { [$0.item, words.sentence(for: $0.reason)] })
        return Section(
            heading: words.say("Not on the roadmap yet", "Nog niet in het uitrolplan"),
            label: words.say("LEFT OUT", "ZONDER PLEK"), blocks: [.table(table)])
    }

    /// Work per discipline and month.
    var load: Section? {
        guard !roadmap.load.isEmpty, let end = roadmap.end else { return nil }
        let months = months(from: roadmap.start, to: end)
        let figure = LoadFigure(
            heading: words.say("Discipline", "Discipline"),
            capacityHeading: words.say("Per week", "Per week"),
            months: months.map { words.figures.monthName($0.month, isShort: true) },
            rows: roadmap.load.map { load in
                LoadFigure.Row(
                    label: load.discipline,
                    capacity: words.figures.number(load.capacity, decimals: 1),
                    cells: months.map { cell(load, in: $0) })
            })
        return Section(
            heading: words.say("How full the disciplines are", "Hoe vol de disciplines zitten"),
            label: words.say("LOAD", "BELASTING"),
            subtitle: Phrase(
                words.say(
                    "Planned work in per cent of the capacity in person-weeks, month by month",
                    "Gepland werk in procenten van de capaciteit in persoonsweken, per maand")),
            blocks: [.load(figure)])
    }

    /// Money per quarter.
    var money: Section? {
        guard !roadmap.money.isEmpty else { return nil }
        let table = Table(
            caption: words.say("Money per quarter", "Geld per kwartaal"),
            columns: [
                .init(heading: words.say("Quarter", "Kwartaal")),
                .init(heading: words.say("Planned", "Gepland"), isNumber: true),
                .init(heading: words.say("Budget", "Budget"), isNumber: true),
            ],
            rows: roadmap.money.map {
                ["\($0.quarter)", words.figures.money($0.planned), budget($0)]
            })
        return Section(
            heading: words.say("Money, quarter by quarter", "Geld, kwartaal na kwartaal"),
            label: words.say("MONEY", "GELD"), blocks: [.table(table)])
    }

    /// The budget of a quarter, with what earlier ones leave.
    private func budget(_ money: QuarterMoney) -> String {
        guard let budget = money.budget else { return "–" }
        let carried = money.carried > 0 ? " + " + words.figures.money(money.carried) : ""
        return words.figures.money(budget) + carried
    }

    /// What the waves add up to, as a finding.
    var heading: String {
        let complete = roadmap.waves.filter { wave in
            guard case .decided = wave.commitment else { return false }
            return (wave.share ?? 0) >= 0.99
        }
        guard let last = complete.map(\.start).max() else {
            return words.say("What can roll out, and when", "Wat kan worden uitgerold, en wanneer")
        }
        let titles = words.list(complete.map { words.quoted($0.title) })
        let month = words.figures.month(last.month)
        return words.say(
            "From \(month) every customer gets \(titles)",
            "Vanaf \(month) krijgt elke klant \(titles)")
    }

    private func cell(_ load: DisciplineLoad, in month: Month) -> LoadFigure.Cell {
        let weeks = load.planned.indices.filter { (roadmap.start + $0 * 7).month == month }
        let work = weeks.map { load.planned[$0] }.reduce(0, +)
        let room = load.capacity * Double(weeks.count)
        guard room > 0 else {
            return work > 0 ? .init(percent: nil, text: "!") : .init(percent: 0, text: "–")
        }
        let percent = work / room * 100
        return .init(percent: percent, text: words.figures.number(percent, decimals: 0))
    }

    private func months(from start: Day, to end: Day) -> [Month] {
        var months = [start.month]
        while let last = months.last, last < end.month { months.append(last.next) }
        return months
    }

    private func share(_ wave: RoadmapWave) -> String? {
        wave.share.map { words.figures.share($0, decimals: 0) }
    }

    private func figure(until end: Day) -> GanttFigure {
        let first = min(roadmap.start, today)
        let start = first.month.firstDay
        let marks = months(from: start, to: end)
        var items: [String] = []
        for wave in roadmap.waves where !items.contains(wave.item) { items.append(wave.item) }
        return GanttFigure(
            start: start, end: (marks.last ?? end.month).next.firstDay - 1,
            months: marks.enumerated().map { index, month in
                .init(
                    day: month.firstDay, name: words.figures.monthName(month.month, isShort: true),
                    year: index == 0 || month.month == 1 ? "\(month.year)" : nil)
            },
            rows: items.map(row), planStart: roadmap.start, today: today,
            todayText: words.figures.shortDate(today),
            description: roadmap.waves.map(describe).joined(separator: "; "))
    }

    private func row(_ item: String) -> GanttFigure.Row {
        let waves = roadmap.waves.filter { $0.item == item }
        let commitment = waves.first?.commitment ?? .initiative
        let condition: String? =
            if case .initiative = commitment { nil } else { words.words(commitment) }
        return GanttFigure.Row(
            id: item, label: waves.first?.title ?? item, bars: waves.map(bar), condition: condition)
    }

    private func bar(_ wave: RoadmapWave) -> GanttFigure.Bar {
        let kind: GanttFigure.Kind =
            switch wave.commitment {
            case .decided: .decided
            case .ifPilotSucceeds, .ifNewPilotSucceeds: .conditional
            case .initiative: .preparation
            }
        return GanttFigure.Bar(
            kind: kind, start: wave.start, end: wave.end, share: wave.share,
            text: share(wave) ?? "")
    }

    private func describe(_ wave: RoadmapWave) -> String {
        let what = share(wave).map { "\(wave.title) \($0)" } ?? wave.title
        let range = words.figures.range(
            words.figures.date(wave.start), words.figures.date(wave.end))
        return "\(what): \(range)"
    }
}
