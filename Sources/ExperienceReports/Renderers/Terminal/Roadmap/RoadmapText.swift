public import ExperienceModel

/// The screen of a roadmap: waves over time, load, what is blocked, money, and how good it is.
public struct RoadmapText {
    private let rollout: PlannedRollout
    private let words: Wording
    private let names: MetricNames
    private let tellsWhy: Bool
    private var page: TerminalPage

    private init(_ rollout: PlannedRollout, _ words: Wording, style: TerminalStyle, why: Bool) {
        self.rollout = rollout
        self.words = words
        names = MetricNames(rollout.blueprint, words)
        tellsWhy = why
        page = TerminalPage(style)
    }

    /// The screen; every line ends with a line feed.
    ///
    /// - Parameter why: whether every wave and every score is told as well.
    public static func render(
        _ rollout: PlannedRollout, language: Language, style: TerminalStyle, why: Bool = false
    ) -> String {
        var screen = RoadmapText(rollout, Wording(language), style: style, why: why)
        screen.addOpening()
        screen.page.addChart(of: rollout, screen.words)
        screen.page.addChanges(of: rollout, screen.words, screen.names, isWhole: why)
        screen.addLoad()
        screen.page.addObstacles(of: rollout, screen.words, screen.names)
        screen.page.addMoney(of: rollout, screen.words)
        screen.addScarcity()
        if why {
            screen.page.addWaves(of: rollout, screen.words, screen.names)
            screen.page.addScores(of: rollout, screen.words)
        } else {
            screen.page.addItems(of: rollout, screen.words, screen.names)
        }
        screen.addNext()
        return screen.page.text
    }

    private var roadmap: Roadmap { rollout.roadmap }

    /// What it is, for which blueprint, and how good it is.
    private mutating func addOpening() {
        let title = words.say("Rollout roadmap", "Uitrolplan")
        let day = words.figures.date(rollout.asOf)
        let budgets = roadmap.money.compactMap(\.budget)
        let budget =
            budgets.isEmpty
            ? ""
            : ", budget "
                + words.figures.money(budgets.reduce(0, +), currency: rollout.currency)
        let subject = words.say(
            "\(rollout.blueprint.title), plan of \(day)",
            "\(rollout.blueprint.title), plan van \(day)")
        page.paragraph(
            TerminalText(title, .bold) + TerminalText("  " + subject + budget, .faint))
        page.blank()
        let told = words.overridden(
            rollout.overrides.sorted { $0.key < $1.key }.map { (pilot: $0.key, because: $0.value) })
        let opening =
            [words.sought(roadmap), words.reached(roadmap, currency: rollout.currency)] + told
        page.paragraph(TerminalText(opening.joined(separator: " ")))
    }

    private mutating func addLoad() {
        let load = MonthlyLoad(roadmap)
        guard !load.rows.isEmpty, !load.months.isEmpty else { return }
        let figure = LoadFigure(
            heading: "", capacityHeading: "",
            months: load.months.map { words.figures.monthName($0.month, isShort: true) },
            rows: load.rows.map { row in
                LoadFigure.Row(
                    label: row.discipline,
                    capacity: words.figures.planned(row.capacity, isSigned: false),
                    cells: row.percents.map { percent in
                        LoadFigure.Cell(
                            percent: percent,
                            text: percent.map { words.figures.number($0, decimals: 0) } ?? "!")
                    })
            })
        page.blank()
        page.add(
            figure, label: words.say("LOAD", "BELASTING"),
            subtitle: TerminalText(
                words.say(
                    "planned work, % of capacity; before it person-weeks a week",
                    "gepland werk, % van de capaciteit; ervoor persoonsweken per week")))
    }

    /// What holds the plan back, and how sure its order is.
    private mutating func addScarcity() {
        if let path = words.criticalPath(roadmap) {
            page.blank()
            page.add(label: words.say("PATH", "PAD"), TerminalText(path))
        }
        let gains = roadmap.gains.map {
            words.gain($0, of: roadmap.objective, currency: rollout.currency)
        }
        list(gains.isEmpty ? plenty : gains, under: words.say("SCARCE", "KRAP"))
        let calls = roadmap.closeCalls.filter { tellsWhy || $0.isWithinUncertainty }
        let told = calls.map { words.closeCall($0, of: roadmap, currency: rollout.currency) }
        list(shortened(told), under: words.say("CLOSE", "NIPT"))
    }

    /// That nothing is scarce, where that is so.
    private var plenty: [String] {
        let isScarce = roadmap.waves.flatMap(\.because).contains { reason in
            switch reason {
            case .capacity, .budget: true
            default: false
            }
        }
        let isLacking = roadmap.leftOut.contains { out in
            switch out.reason {
            case .crowded, .noTime, .spent, .tooDear, .lacks, .noCapacity, .tooLittleCapacity,
                .noBudget, .holidays:
                true
            default: false
            }
        }
        return isScarce || isLacking || roadmap.waves.isEmpty
            ? []
            : [
                words.say(
                    "nothing: no wave waits for people or money.",
                    "niets: geen golf wacht op mensen of geld.")
            ]
    }

    private func shortened(_ lines: [String]) -> [String] {
        let most = tellsWhy ? 50 : 3
        guard lines.count > most else { return lines }
        return lines.prefix(most) + [words.more(lines.count - most) + "."]
    }

    private mutating func list(_ lines: [String], under label: String) {
        guard !lines.isEmpty else { return }
        page.blank()
        for (place, line) in lines.enumerated() {
            page.add(label: place == 0 ? label : "", TerminalText(line))
        }
    }

    private mutating func addNext() {
        if !tellsWhy, !roadmap.waves.isEmpty {
            page.add(next: "cxpilot roadmap --why", words)
        } else if rollout.frozen == nil, !rollout.question.isWhatIf, !roadmap.waves.isEmpty {
            page.add(next: "cxpilot roadmap --freeze", words)
        }
    }
}
