import ExperienceModel

@testable import ExperienceReports

/// The morning screen and the roadmap with the figures of the design.
extension TerminalFixtures {
    static let status = report(
        title: "Energy welcome",
        masthead: Masthead(
            subject: "Energy welcome", source: "Veldlicht Energie", id: "energy-welcome",
            asOf: "revision 14, data as of 13 Nov 2026", verdict: nil,
            headline: "The welcome call is ready",
            standfirst: nil, health: nil),
        sections: [
            section("Readiness", "Blueprint", .readiness(readiness)),
            Section(
                heading: "Pilots", label: "Pilots", subtitle: "NPS effect in points, 95% interval",
                blocks: [.pilots(pilots)]),
            section(
                "Decide", "Decide now",
                .decisions([
                    card("Roll out welcome-call", ["steering group", "20 Nov"]),
                    card(
                        "Delay moving-help from 1 Dec to 11 Jan, because the address feed that it "
                            + "needs is not ready before then", ["operations", "crm"]),
                ])),
        ], next: "cxpilot evaluate welcome-call")

    static let readiness = [
        step(1, "Outside-in insights", 13, 14, [("CX102", "ins-neighbours is not used")]),
        step(2, "Personas", 4, 5, [("CX203", "p-home-business: n = 18")]),
        step(
            4, "Values in words", 38, 40,
            [("CX401", "tp-final-bill shows no brand value"), ("CX404", "avoids a word")]),
        step(6, "Pilots with goals", 5, 6, [("CX604", "moving-help: too early")], errors: 1),
    ]

    static let pilots = PilotsFigure(
        headings: .init(
            pilot: "pilot", state: "state", plot: "", effect: "effect", answers: "answers",
            next: "next"),
        rows: [
            row("welcome-letter", .go, "Rolled out 25%", (9.3, 4, 14.6), goal: 3, "+9.3", "7,776"),
            row("welcome-call", .go, "Roll out", (15.6, 6.6, 24.5), goal: 5, "+15.6", "2,520"),
            row("check-in", .wait, "Keep collecting", (12.3, -0.4, 25), goal: 4, "+12.3", "1,395"),
            row("saving-tips", .iterate, "Iterate", (2.4, -4.9, 9.7), goal: 10, "+2.4", "4,000"),
            row("bill-preview", .stop, "Stopped", (2.2, -7.9, 12.2), goal: 4, "+2.2", "2,229"),
            row("moving-help", .blocked, "Planned, blocked", nil, goal: 6, "–", "0"),
        ], axis: axis(-10, 30, every: 10))

    static let roadmap = report(
        title: "Rollout roadmap",
        masthead: Masthead(
            subject: "Energy welcome", source: "", id: "energy-welcome",
            asOf: "Energy welcome, plan of 13 Nov 2026", verdict: nil, headline: "",
            standfirst: nil, health: nil),
        sections: [
            section("Roadmap", "", .gantt(gantt)),
            Section(
                heading: "Load", label: "Load", subtitle: "planned work, % of capacity",
                blocks: [.load(load)]),
            section(
                "Left out", "Blocked or waiting",
                .paragraphs(["moving-help cannot start on 1 Dec: it needs address-feed"])),
        ])

    /// Names and words that are far wider than any screen.
    static let longNames: Report = {
        let long = String(repeating: "klanttevredenheidsonderzoek", count: 5)
        return report(
            title: long,
            sections: [
                section(
                    "", "GOALS",
                    .effects([
                        measured(
                            long, Interval(estimate: 1, lower: 0, upper: 2), line: line(5, "+5"),
                            texts: [long, long], value: "+1", range: long, verdict: long)
                    ])),
                section("", "", .guardrails([cost])),
                section(
                    "", long,
                    .answers(
                        AnswersFigure(
                            filled: 0, soFar: long, most: long, note: nil, description: ""))),
                section(
                    "", "PILOTS",
                    .pilots(
                        PilotsFigure(
                            headings: pilots.headings,
                            rows: [row(long, .go, "Rolled out 25%", (1, 0, 2), goal: 5, "+1", "1")],
                            axis: axis(-10, 30, every: 10)))),
                section("", "STEPS", .readiness([step(1, "Insights", 1, 2, [("CX1", long)])])),
                section(
                    "", "PLAN",
                    .gantt(
                        GanttFigure(
                            span: gantt.span, months: gantt.months + gantt.months,
                            rows: [.init(id: long, label: long, bars: [], condition: long)],
                            description: ""))),
                section(
                    "", "LOAD",
                    .load(
                        LoadFigure(
                            heading: "", capacityHeading: "", months: load.months + load.months,
                            rows: [.init(label: long, capacity: "2.0", cells: [cell(101)])]))),
                section(
                    "", "GROUPS",
                    .groups(
                        GroupFigure(
                            answersHeading: "", effectHeading: "", groupHeading: "",
                            whole: .init(
                                label: long, answers: "1", interval: nil, value: "–",
                                range: "not shown",
                                isSuppressed: true), state: .go, parts: [], line: nil,
                            axis: axis(-90, 90, every: 30)))),
                section("", long, .learnings([LearningLine(basis: long, text: long)])),
                section("", "QUOTES", .quotes([Quote(score: "10", text: long, from: long)])),
            ], notes: [Phrase(long)])
    }()

    static let gantt = GanttFigure(
        span: span, months: months,
        rows: [
            .init(
                id: "welcome-letter", label: "Welcome letter",
                bars: [
                    bar(.decided, "2026-11-01", "2026-11-14", 0.05, "5%"),
                    bar(.decided, "2026-11-15", "2027-01-10", 0.25, "25%"),
                    bar(.decided, "2027-01-11", "2027-10-31", 1, "100%"),
                ], condition: nil),
            .init(
                id: "address-feed", label: "Address feed",
                bars: [bar(.preparation, "2026-11-02", "2027-01-04", nil, "")], condition: nil),
            .init(
                id: "check-in", label: "Check-in",
                bars: [
                    bar(.pilot, "2026-11-01", "2026-12-25", nil, ""),
                    bar(.conditional, "2027-02-01", "2027-02-28", 0.05, "5%"),
                    bar(.conditional, "2027-03-01", "2027-04-30", 0.25, "25%"),
                    bar(.conditional, "2027-05-01", "2027-10-31", 1, "100%"),
                ], condition: "if the pilot succeeds (65% likely), read-out 25 Dec 2026"),
        ], description: "")

    static let load = LoadFigure(
        heading: "Discipline", capacityHeading: "Capacity", months: months.map(\.name),
        rows: [
            .init(
                label: "operations", capacity: "26 days",
                cells: [30, 53, 89, 100, 87, 92, 75, 99, 57, 57, 61, 59].map(cell)),
            .init(
                label: "crm", capacity: "18 days",
                cells: [93, 120, 57, 98, 91, 90, 62, 93, 70, 70, 66, 64].map(cell)),
        ])

    private static let span = TimeSpan(
        from: day("2026-11-01"), through: day("2027-10-31"), today: day("2026-10-01"),
        words: Wording(.english))

    static let months: [TimeSpan.Unit] = (0..<12).map { index in
        let month = Month(year: index < 2 ? 2026 : 2027, month: (index + 10) % 12 + 1)
        return .init(
            day: month.firstDay, name: Figures(.english).monthName(month.month, isShort: true),
            year: index == 0 || month.month == 1 ? "\(month.year)" : nil)
    }

    private static func cell(_ percent: Double) -> LoadFigure.Cell {
        .init(percent: percent, text: "\(Int(percent))")
    }

    private static func bar(
        _ kind: GanttFigure.Kind, _ start: String, _ end: String, _ share: Double?, _ text: String
    ) -> GanttFigure.Bar {
        .init(kind: kind, start: day(start), end: day(end), share: share, text: text)
    }

    private static func row(
        _ id: String, _ state: State, _ chip: String, _ interval: (Double, Double, Double)?,
        goal: Double, _ value: String, _ answers: String
    ) -> PilotsFigure.Row {
        .init(
            id: id, label: id, sublabel: "", chip: Chip(state: state, text: chip),
            interval: interval.map { Interval(estimate: $0.0, lower: $0.1, upper: $0.2) },
            line: line(goal, "+\(Int(goal))"), value: value, range: "", answers: answers, next: "",
            description: "")
    }

    private static func card(_ title: String, _ who: [String]) -> DecisionCard {
        DecisionCard(state: .go, title: title, text: "", who: who, id: "welcome-call")
    }

    private static func step(
        _ number: Int, _ title: String, _ inPlace: Int, _ parts: Int,
        _ gaps: [(String, String)], errors: Int = 0
    ) -> ReadinessStep {
        ReadinessStep(
            number: number, title: title, inPlace: inPlace, parts: parts, errors: errors, text: "",
            gaps: gaps.map { .init(text: $1, code: $0, state: errors > 0 ? .stop : .iterate) })
    }
}
