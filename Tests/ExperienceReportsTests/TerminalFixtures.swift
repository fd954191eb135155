import ExperienceModel

@testable import ExperienceReports

/// Reports with the figures of the design, for the screens.
enum TerminalFixtures {
    static func day(_ text: String) -> Day { Day(iso: text) ?? Day(number: 0) }

    static func axis(_ lower: Double, _ upper: Double, every step: Double) -> Axis {
        let ticks = stride(from: lower, through: upper, by: step).map {
            Axis.Tick(value: $0, text: Figures(.english).signed($0, decimals: 0))
        }
        return Axis(lower: lower, upper: upper, ticks: ticks)
    }

    static func line(_ value: Double, _ text: String) -> GoalLine {
        GoalLine(value: value, label: "goal " + text, text: text, good: .above)
    }

    static func report(
        title: String = "Welcome call", masthead: Masthead? = nil, sections: [Section] = [],
        notes: [Phrase] = [], next: String? = nil, language: Language = .english
    ) -> Report {
        Report(
            title: title, language: language, masthead: masthead ?? evaluateMasthead,
            sections: sections, notes: notes, next: next)
    }

    static let evaluateMasthead = Masthead(
        subject: "Energy welcome", source: "Veldlicht Energie", id: "welcome-call",
        asOf: "data as of 13 Nov 2026", verdict: Chip(state: .go, text: "Roll out"),
        headline: "The welcome call lifts NPS by 15.6 points. Even the cautious end of that "
            + "estimate, +6.6, is above the goal of +5.",
        standfirst: nil,
        health: Health(
            state: .go,
            text: .strong("in order")
                + ": arms of 4,214 and 4,226, as drawn; 29.9% answered in both; same mix of "
                + "personas; 12 double answers updated, 61 did not count"))

    static func measured(
        _ label: String, _ interval: Interval?, line: GoalLine, texts: [String], value: String,
        range: String, state: State = .go, verdict: String, unit: String = ""
    ) -> MeasuredRow {
        let arms = zip(["not called", "called"], texts).map {
            MeasuredRow.Arm(name: $0, text: $1, answers: "1,260")
        }
        return MeasuredRow(
            label: label, sublabel: "", arms: arms, interval: interval, line: line,
            axis: axis(-10, 30, every: 10), state: state, value: value, range: range, unit: unit,
            verdict: verdict, description: "")
    }

    static let nps = measured(
        "NPS", Interval(estimate: 15.56, lower: 6.61, upper: 24.51), line: line(5, "+5"),
        texts: ["−6.1", "+9.5"], value: "+15.6", range: "+6.6 to +24.5", verdict: "met")
    static let recommended = measured(
        "recommended us", Interval(estimate: 5.6, lower: 1.8, upper: 9.4), line: line(1, "+1"),
        texts: ["8.4%", "14.0%"], value: "+5.6", range: "+1.8 to +9.4", verdict: "met",
        unit: "percentage points")
    static let cost = measured(
        "cost per customer called", Interval(estimate: 5.84, lower: 5.7, upper: 5.98),
        line: GoalLine(value: 6.5, label: "limit €6.50", text: "€6.50", good: .below), texts: [],
        value: "€5.84", range: "5.70 to 5.98",
        verdict: "holds")

    static let evidence = EvidenceFigure(
        points: [
            point("2026-08-21", "21 Aug", "447", 10.5, -13.5, 34.6, isDecided: false),
            point("2026-10-02", "2 Oct", "1,485", 13.3, 1.5, 25.2, isDecided: false),
            point("2026-10-09", "9 Oct", "1,653", 14.1, 2.9, 25.3, isDecided: false),
            point("2026-11-06", "6 Nov", "2,362", 15.1, 5.8, 24.3, isDecided: true),
            point("2026-11-13", "13 Nov", "2,520", 15.6, 6.6, 24.5, isDecided: true),
        ],
        line: line(5, "+5"), axis: axis(-20, 40, every: 20),
        milestones: [
            .init(point: 1, text: "2 Oct: better than not calling", side: .above),
            .init(point: 3, text: "6 Nov: all of it above the goal", side: .above),
        ], state: .go, answersWord: "answers", description: "")

    static let groups = GroupFigure(
        answersHeading: "Answers", effectHeading: "Effect", groupHeading: "Group",
        whole: group("All customers", "1,258/1,262", 15.6, 6.6, 24.5), state: .go,
        parts: [
            .init(
                label: "Persona",
                rows: [
                    group("mover", "376/411", 18.1, 4.4, 31.7),
                    group("busy-household", "292/281", 8.7, -9.1, 26.6),
                    .init(
                        label: "home-business", answers: "under 10", interval: nil, value: "–",
                        range: "not shown", isSuppressed: true),
                ])
        ], line: line(5, "+5"), axis: axis(-20, 60, every: 20))

    static let evaluate = evaluate(.english)

    static func evaluate(_ language: Language) -> Report {
        report(
            sections: [
                section("Both goals are met", "GOALS", .effects([nps, recommended])),
                section("All four guardrails hold", "GUARDRAILS", .guardrails([cost])),
                section("It grew", "How the evidence grew", .evidence(evidence)),
                section(
                    "No more answers are needed", "ANSWERS",
                    .answers(
                        AnswersFigure(
                            filled: 0.63, soFar: "2,520 so far", most: "4,000 planned",
                            note: "No more are needed.", description: ""))),
                section("Each 1,000 calls earn €17,500 net", "MONEY", .money(money)),
                section("All eight point the same way", "GROUPS", .groups(groups)),
                section(
                    "What we learned", "LESSONS",
                    .learnings([
                        LearningLine(basis: "Measured", text: "Evenings reach more people.")
                    ])),
                section(
                    "What customers said", "QUOTES",
                    .quotes([Quote(score: "10", text: "She told me early.", from: "mover")])),
            ],
            notes: [.strong("Provenance.") + " Plan frozen on 6 Jul 2026, hash 9f2c71ab04d8e6c3."],
            next: "cxpilot decide welcome-call --roll-out", language: language)
    }

    static let money = MoneyFigure(
        benefit: Interval(estimate: 23_300, lower: 9_900, upper: 36_800), cost: 5_840,
        axis: axis(0, 40_000, every: 10_000), state: .go,
        basis: "Per 1,000 customers and year at €300 a promoter (an assumption)",
        benefitText: "benefit €23,300",
        rangeText: "€9,900 to €36,800", costText: "cost €5,840",
        note: "Net +€4,100 to +€30,900.", description: "")

    static func section(_ heading: String, _ label: String, _ block: Block) -> Section {
        Section(heading: heading, label: label, blocks: [block])
    }

    private static func point(
        _ day: String, _ text: String, _ answers: String, _ value: Double, _ lower: Double,
        _ upper: Double, isDecided: Bool
    ) -> EvidenceFigure.Point {
        let figures = Figures(.english)
        return .init(
            day: self.day(day), dayText: text, answers: answers,
            interval: Interval(estimate: value, lower: lower, upper: upper),
            value: figures.signed(value), lower: figures.signed(lower),
            upper: figures.signed(upper), isDecided: isDecided)
    }

    private static func group(
        _ label: String, _ answers: String, _ value: Double, _ lower: Double, _ upper: Double
    ) -> GroupFigure.Row {
        let figures = Figures(.english)
        return .init(
            label: label, answers: answers,
            interval: Interval(estimate: value, lower: lower, upper: upper),
            value: figures.signed(value),
            range: figures.range(figures.signed(lower), figures.signed(upper)),
            isSuppressed: false)
    }
}
