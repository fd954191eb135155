import ExperienceModel

/// The sections about a roadmap, and what they add up to.
struct RoadmapSections {
    let reading: RoadmapReading

    init(roadmap: Roadmap, today: Day, words: Wording, blueprint: Blueprint? = nil) {
        reading = RoadmapReading(
            roadmap: roadmap, blueprint: blueprint, today: today, words: words)
    }

    private var words: Wording { reading.words }

    /// Waves over time in small, for a page about something else; nil without waves.
    ///
    /// - Parameter heading: What they add up to, or their topic where the page says that already.
    func plan(heading: String) -> Section? {
        guard let figure = RoadmapRows(reading: reading).smallFigure else { return nil }
        return Section(
            heading: heading, label: words.say("ROADMAP", "UITROLPLAN"),
            subtitle: Phrase(
                words.say(
                    "Rollout waves, each a share of the customers: the thicker the bar, the larger "
                        + "the share.",
                    "Golven van de uitrol, elk een deel van de klanten: hoe dikker de balk, hoe "
                        + "groter het deel.")
                    + (words.hollow(reading.roadmap).map {
                        words.say(" Hollow: \($0).", " Open: \($0).")
                    } ?? "")),
            blocks: [.gantt(figure)])
    }

    /// What the waves add up to, as a finding.
    var heading: String { RoadmapFinding(reading: reading).reach }

    /// All sections of the page of the roadmap.
    var all: [Section] {
        let rest = [
            LoadSection(reading: reading).section, WaitingSection(reading: reading).section,
            CostSection(reading: reading).section, MetricSection(reading: reading).section,
        ]
        return ([waves] + rest).compactMap(\.self)
    }

    /// Waves by discipline, with what waits for what.
    private var waves: Section? {
        let rows = RoadmapRows(reading: reading)
        guard let figure = rows.figure else { return nil }
        return Section(
            heading: words.say("Waves by discipline", "Golven per discipline"),
            label: words.say("ROADMAP", "UITROLPLAN"),
            blocks: [
                .gantt(figure),
                .details(
                    summary: words.say("The same waves as a table", "Dezelfde golven als tabel"),
                    tables: [rows.table]),
            ], hidesHeading: true)
    }
}
