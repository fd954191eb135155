import ExperienceModel
import Testing

@testable import ExperienceReports

@Suite("What the headline of a journey claims")
struct JourneyHeadlineTests {
    private func point(
        _ label: String, _ score: Double?, half: Double? = 0.1, ours: Bool = false
    ) -> CurveFigure.Point {
        CurveFigure.Point(
            stage: 0, label: label, isProactive: ours, score: score,
            interval: score.flatMap { score in
                half.map { Interval(estimate: score, lower: score - $0, upper: score + $0) }
            }, value: score.map { "\($0)" } ?? "", answers: "", description: "")
    }

    private func headline(_ points: [CurveFigure.Point]) -> String {
        let figure = CurveFigure(
            note: "", points: points, measured: points.count { $0.score != nil }, lower: 0,
            upper: 10, lineText: "", unmeasured: "", title: "",
            description: "")
        return JourneyHeadline(curve: figure, words: Wording(.english)).text
    }

    @Test("Best and worst are said where the intervals carry it")
    func sure() {
        #expect(
            headline([point("Call", 8, ours: true), point("Bill", 5), point("Mail", 7)])
                == "We score best where we move first; the low point is “Bill”")
        #expect(
            headline([point("Call", 6, ours: true), point("Bill", 5), point("Mail", 7)])
                == "Our first moves do not score best; the low point is “Bill”")
    }

    @Test("Where intervals touch, or are not known, nothing is claimed")
    func unsure() {
        let points = [
            point("Call", 8, half: 2, ours: true), point("Bill", 6, half: 2),
            point("Mail", 7, half: 2),
        ]
        let expected =
            "Whether first moves score better cannot be said yet; “Bill” scores lowest so far"
        #expect(headline(points) == expected)
        #expect(
            headline(
                points.map { point in
                    var point = point
                    point.interval = nil
                    return point
                }) == expected)
    }

    @Test("Where few were asked, that is the finding")
    func unasked() {
        let points = [
            point("Call", nil, ours: true), point("Bill", 5), point("Mail", nil),
            point("App", nil), point("Web", nil),
        ]
        #expect(
            headline(points)
                == "We move first at 1 of the 5 touchpoints; only one touchpoint is measured"
        )
        #expect(
            headline([point("Bill", nil)])
                == "We never move first; customers were asked nowhere how that feels")
        #expect(headline([]) == "This journey has no touchpoints yet")
    }
}
