import ExperienceModel

/// What customers get in journeys and how they score it, as tables.
struct JourneyTables {
    let contacts: [JourneyContacts]
    let scores: [String: [TouchpointScore]]
    let journeys: [Journey]
    let words: Wording

    var tables: [DataTable] { [contactTable, scoreTable] }

    private typealias Group = (journey: String, persona: String?, figures: ContactFigures)

    /// All customers first, then each persona; days are of the first year.
    private var contactTable: DataTable {
        let groups = contacts.flatMap { journey -> [Group] in
            [(journey.journey, nil, journey.all)]
                + journey.personas.map { (journey.journey, $0.persona, $0.figures) }
        }
        func value(_ measure: ContactChange.Measure) -> (Group) -> DataTable.Cell {
            { .init($0.figures.value(of: measure)) }
        }
        return DataTable(
            "contacts", of: groups,
            [
                ("journey", { .text($0.journey) }), ("persona", { .init($0.persona) }),
                ("contacts_per_year", value(.contactsPerYear)),
                ("positive_per_year", value(.positivePerYear)),
                ("positive_share", value(.positiveShare)),
                ("longest_silence_days", value(.longestSilence)),
                ("most_in_thirty_days", value(.mostIn30Days)),
                ("cost_first_ninety_days", value(.costFirst90Days)),
                ("cost_first_year", value(.costFirstYear)),
            ])
    }

    /// Every score that is known, of answers, surveys and feelings.
    private var scoreTable: DataTable {
        let rows = journeys.flatMap { journey in
            (scores[journey.id] ?? []).map { (journey: journey.id, score: $0) }
        }
        return DataTable(
            "touchpoint_scores", of: rows,
            [
                ("journey", { .text($0.journey) }), ("touchpoint", { .text($0.score.touchpoint) }),
                ("measure", { .text($0.score.measure.code) }),
                ("indicator", { .init($0.score.measure.name) }),
                ("value", { .init($0.score.value) }),
                ("lower", { .init($0.score.interval?.lower) }),
                ("upper", { .init($0.score.interval?.upper) }),
                ("answers", { .init($0.score.answers.flatMap(words.told(counting:))) }),
                ("pilot", { .init($0.score.pilot) }),
            ])
    }
}

extension TouchpointScore.Measure {
    /// As data name it.
    fileprivate var code: String {
        switch self {
        case .metric: "metric"
        case .survey: "survey"
        case .feeling: "feeling"
        }
    }

    /// The metric or what a survey asked.
    fileprivate var name: String? {
        switch self {
        case .metric(let metric): metric.id
        case .survey(let indicator): indicator
        case .feeling: nil
        }
    }
}
