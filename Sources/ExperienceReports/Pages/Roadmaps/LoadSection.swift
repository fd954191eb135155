import ExperienceModel

/// How full the disciplines are, month by month.
struct LoadSection {
    let reading: RoadmapReading

    private var words: Wording { reading.words }

    /// Work and room of one discipline in one unit, in person-weeks.
    private struct Part {
        var work = 0.0
        var room = 0.0
        var hasWeeks = false

        /// 100 where all there is is planned; nil where there is work and nobody to do it.
        var percent: Double? {
            guard work > 1e-9 else { return 0 }
            let percent = work / room * 100
            return room > 0 && percent.isFinite ? percent : nil
        }
    }

    var section: Section? {
        guard !reading.roadmap.load.isEmpty, reading.roadmap.end != nil else { return nil }
        let figure = figure
        return Section(
            heading: heading, label: words.say("LOAD", "BELASTING"),
            subtitle: Phrase(
                words.say(
                    "Planned work as a percentage of the person-weeks that there are once holidays "
                        + "are taken off. Bold: full, 96 or more. Over 100: too few people",
                    "Gepland werk in procenten van de persoonsweken die er zijn, vrije dagen "
                        + "afgetrokken. Vet: vol, 96 of meer. Boven de 100: te weinig mensen")),
            blocks: [
                .load(figure),
                .details(
                    summary: words.say(
                        "The same numbers as a table", "Dezelfde getallen als tabel"),
                    tables: [table(figure)]),
            ])
    }

    /// A discipline that has more work than people, as part of a sentence; nil where none has.
    var shortage: String? {
        let over = all.filter { $0.cell.level == .over }
        guard
            let worst = over.max(by: {
                $0.part.work - $0.part.room < $1.part.work - $1.part.room
            })
        else { return nil }
        let name = words.discipline(worst.discipline)
        let lack = worst.part.work - worst.part.room
        let weeks = words.personWeeks(lack)
        return words.say(
            "\(name) is \(weeks) short in \(unit(worst.unit))",
            "\(name) komt in \(unit(worst.unit)) \(weeks) tekort")
    }

    /// The first discipline and month without room, as part of a sentence; nil where all have some.
    var fullness: String? {
        guard let first = all.filter({ $0.cell.level == .full }).min(by: { $0.unit < $1.unit })
        else { return nil }
        let units = all.filter { $0.discipline == first.discipline && $0.cell.level == .full }
            .map(\.unit)
        let name = words.discipline(first.discipline)
        let months =
            units.count > 3
            ? words.say("in \(units.count) months", "in \(units.count) maanden")
            : words.say("in ", "in ") + words.list(units.map(unit))
        return words.say("\(name) is full \(months)", "\(name) zit vol \(months)")
    }

    private var heading: String {
        if let finding = shortage ?? fullness { return words.capitalised(finding) }
        guard let most = all.max(by: isLess), most.part.work > 0 else {
            return words.say("No discipline has work yet", "Geen enkele discipline heeft al werk")
        }
        let (name, percent) = (words.discipline(most.discipline), most.cell.text)
        return words.say(
            "Nobody is full: the most is \(percent)%, for \(name) in \(unit(most.unit))",
            "Niemand zit vol: het meeste is \(percent)%, voor \(name) in \(unit(most.unit))")
    }

    private typealias Entry = (
        discipline: String, unit: Int, part: Part, cell: LoadFigure.Cell
    )

    private var all: [Entry] {
        reading.roadmap.load.flatMap { load in
            parts(load).enumerated().filter(\.element.hasWeeks).map { unit, part in
                (load.discipline, unit, part, cell(part))
            }
        }
    }

    private func isLess(_ left: Entry, _ right: Entry) -> Bool {
        (left.part.percent ?? .infinity) < (right.part.percent ?? .infinity)
    }

    /// A week counts in the unit of its first day.
    private func parts(_ load: DisciplineLoad) -> [Part] {
        var parts = reading.span.units.map { _ in Part() }
        for week in load.planned.indices {
            guard let unit = reading.span.unit(of: reading.roadmap.start + week * 7) else { break }
            parts[unit].work += load.planned[week]
            if load.available.indices.contains(week) { parts[unit].room += load.available[week] }
            parts[unit].hasWeeks = true
        }
        return parts
    }

    private func cell(_ part: Part) -> LoadFigure.Cell {
        guard part.hasWeeks else { return .init(percent: 0, text: "") }
        guard let percent = part.percent else { return .init(percent: nil, text: "!") }
        return .init(percent: percent, text: words.figures.number(percent, decimals: 0))
    }

    private func unit(_ index: Int) -> String {
        let day = reading.span.units[index].day
        let isMonth = reading.span.lastDay(of: index).month == day.month
        guard isMonth else {
            return [reading.span.units[index].name, "\(day.date.year)"]
                .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
                .joined(separator: " ")
        }
        return words.figures.month(day.month)
    }

    private var figure: LoadFigure {
        let rows = reading.roadmap.load.map { load in
            LoadFigure.Row(
                label: words.discipline(load.discipline),
                capacity: words.figures.planned(load.capacity, isSigned: false)
                    + words.say(" a week", " per week"),
                cells: parts(load).map(cell))
        }
        let span = reading.span
        return LoadFigure(
            heading: words.say("Discipline", "Discipline"),
            capacityHeading: words.say("Person-weeks", "Persoonsweken"),
            months: span.units.map { unit in
                [unit.name, unit.year].compactMap(\.self).joined(separator: " ")
            }, rows: rows, span: span,
            title: words.say(
                "Planned work as a share of capacity, by discipline and month",
                "Gepland werk als deel van de capaciteit, per discipline en maand"),
            description: rows.map { row in
                let cells = zip(span.units, row.cells).filter { !$0.1.text.isEmpty }
                    .map { "\($0.name) \($1.text)" }
                return "\(row.label): \(cells.joined(separator: ", "))"
            }.joined(separator: "; "))
    }

    private func table(_ figure: LoadFigure) -> Table {
        Table(
            caption: figure.title,
            columns: [.init(heading: figure.heading)]
                + [.init(heading: figure.capacityHeading, isNumber: true)]
                + figure.months.map { .init(heading: $0, isNumber: true) },
            rows: figure.rows.map { row in
                [row.label, row.capacity] + row.cells.map { $0.text.isEmpty ? "–" : $0.text }
            })
    }
}
