import ExperienceModel

/// Decisions to take and how far the blueprint is, as tables.
struct OverviewTables {
    let decisions: DecisionSection
    let readiness: Readiness?
    let words: Wording

    var tables: [DataTable] { [decisionTable, readinessTable] }

    private var decisionTable: DataTable {
        DataTable(
            "decisions", of: decisions.cards,
            [
                ("subject", { .text($0.id) }), ("title", { .text($0.title) }),
                ("because", { .text($0.text) }),
                ("who", { .text($0.who.joined(separator: "; ")) }),
            ])
    }

    /// The parts of the six steps, and what keeps those open that are.
    private var readinessTable: DataTable {
        let titles = readiness.map { BlueprintReadiness(readiness: $0, words: words).steps } ?? []
        let rows = zip(readiness?.steps ?? [], titles).flatMap { step, told in
            step.parts.map { (step: step.number, title: told.title, part: $0) }
        }
        return DataTable(
            "readiness", of: rows,
            [
                ("step", { .integer($0.step) }), ("title", { .text($0.title) }),
                ("part", { .text($0.part.name) }), ("in_place", { .flag($0.part.open == nil) }),
                ("code", { .init($0.part.open?.code) }),
                ("because", { .init($0.part.open?.message) }),
            ])
    }
}
