import ExperienceModel
import Testing

@testable import ExperienceReports

@Suite("How the evidence grew where the goal was missed")
struct MissedGoalTests {
    private static let missed = missed(.notMet)

    private static func missed(_ verdict: Verdict) -> ReadOut {
        var readOut = WelcomeCall.readOut()
        readOut.goals[0].verdict = verdict
        readOut.goals[0].effect = Interval(estimate: -1, lower: -4, upper: 2)
        readOut.evidence = (0..<8).map { week in
            let half = 12 - Double(week) * 1.3
            return EvidencePoint(
                day: WelcomeCall.day("2026-09-25") + week * 7, answers: 300 * (week + 1),
                effect: Interval(estimate: -1, lower: -1 - half, upper: -1 + half))
        }
        let decided = readOut.evidence[5]
        readOut.goals[0].decided = DecidedLook(
            day: decided.day, effect: decided.effect, answers: decided.answers, isFinal: false)
        return readOut
    }

    private func figure(_ readOut: ReadOut) throws -> EvidenceFigure {
        let goal = try #require(readOut.primary)
        let section = EvidenceTeller(readOut: readOut, goal: goal, words: Wording(.dutch)).section
        guard case .evidence(let figure)? = section?.blocks.first else {
            throw Missing()
        }
        return figure
    }

    private struct Missing: Error {}

    @Test("The mark stands on the end of the band that crossed the line")
    func crossing() throws {
        let figure = try figure(Self.missed)
        let milestone = try #require(figure.milestones.last)
        let interval = figure.points[milestone.point].interval
        #expect(milestone.text.hasSuffix("alles onder het doel"))
        #expect(EvidenceChart.crossing(milestone, in: figure) == interval.upper)
        let met = try self.figure(WelcomeCall.readOut())
        let reached = try #require(met.milestones.last)
        #expect(
            EvidenceChart.crossing(reached, in: met) == met.points[reached.point].interval.lower)
    }

    @Test("Band and numbers have the colour of the verdict")
    func colour() throws {
        #expect(try figure(Self.missed).state == .iterate)
        let page = HTMLRenderer().render(Situations.page(Self.missed).report(language: .dutch))
        #expect(page.contains("class=\"chart iterate\""))
        for style in [".band-g{", ".dg{", "text.t-g{", "text.t-gb{"] {
            let rule = page.split(separator: "\n").first { $0.contains(style) } ?? ""
            let colour = rule.components(after: style).prefix { $0 != ";" && $0 != "}" }
            #expect(colour == "fill:var(--c)")
        }
    }

    @Test("What later answers have moved on from is told as past")
    func past() {
        var readOut = Self.missed
        readOut.recommendation = Recommendation(
            decision: .iterate, rule: 6, reason: .notMet(improvementProven: true))
        #expect(Wording(.english).sentence(for: readOut).contains(" is out of reach: "))
        readOut.goals[0].effect = Interval(estimate: 3, lower: -1, upper: 7)
        let text = Wording(.dutch).sentence(for: readOut)
        #expect(text.contains("was op 30 okt. 2026 niet meer haalbaar: het effect was toen"))
    }

    @Test("Harm is told as what it is, not as a goal out of reach")
    func harm() throws {
        let milestone = try #require(try figure(Self.missed(.harmed)).milestones.last)
        #expect(milestone.text.hasSuffix("alles slechter dan not called"))
    }

    @Test("No mark stands under the words below it", arguments: [-40.0, -12, -6, -1, 3])
    func words(lowest: Double) {
        let point = EvidenceFigure.Point(
            day: WelcomeCall.day("2026-01-02"), dayText: "2 jan.", answers: "500",
            interval: Interval(estimate: lowest + 1, lower: lowest, upper: lowest + 2),
            value: "0", lower: "0", upper: "0", isDecided: true)
        let figure = EvidenceFigure(
            points: [point, point],
            line: GoalLine(value: 30, label: "doel +30", text: "+30", good: .above),
            axis: Axis(lower: lowest, upper: 40, ticks: []),
            milestones: [.init(point: 1, text: "2 jan.: alles onder het doel", side: .below)],
            state: .iterate, answersWord: "antw.", description: "")
        let chart = EvidenceChart(figure: figure, number: 1)
        let mark = chart.y(EvidenceChart.crossing(figure.milestones[0], in: figure))
        #expect(mark + 4.5 < EvidenceChart.wordsTop)
    }
}

extension Substring {
    fileprivate func components(after text: String) -> Substring {
        var rest = self
        while !rest.isEmpty, !rest.hasPrefix(text) { rest = rest.dropFirst() }
        return rest.dropFirst(text.count)
    }
}
