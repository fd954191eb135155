import ExperienceModel
import PilotEvaluation
import Testing

@Suite struct DriverCalculatorTests {
    /// Ratings from a generator that another program has too (Python): a letter that only goes
    /// along with the call, a call that counts, and an invoice that does not.
    static func survey(_ rows: Int) -> (ratings: [DriverCalculator.Ratings], nps: [Double?]) {
        var seed = 7.0
        func next() -> Double {
            seed = (seed * 1_103_515_245 + 12345).truncatingRemainder(dividingBy: 2_147_483_648)
            return seed / 2_147_483_648
        }
        var (letter, call, invoice, nps): ([Double?], [Double?], [Double?], [Double?]) =
            ([], [], [], [])
        for row in 1...rows {
            let draws = (0..<4).map { _ in next() }
            let called = 1 + (5 * draws[0]).rounded(.down)
            let wrote = 1 + (5 * (0.5 * draws[0] + 0.5 * draws[1])).rounded(.down)
            let score = (2 * called + 0.4 * wrote + 2 * draws[3] - 1).rounded(.towardZero)
            letter.append(wrote)
            call.append(called)
            invoice.append(row % 9 == 0 ? nil : 1 + (5 * draws[2]).rounded(.down))
            nps.append(min(10, max(0, score)))
        }
        return (
            [
                .init(name: "letter", values: letter), .init(name: "call", values: call),
                .init(name: "invoice", values: invoice),
            ], nps
        )
    }

    static func figure(_ rows: Int, topTwo: Bool = false) -> DriverFigure {
        let (ratings, nps) = survey(rows)
        return DriverCalculator.figure(ratings, recommendation: nps, countsTopTwo: topTwo)
    }

    @Test func relativeWeightsWithTheirError() {
        let figure = Self.figure(400)
        #expect(figure.complete == 356)
        #expect(figure.touchpoints.map(\.name) == ["call", "letter", "invoice"])
        #expect(abs((figure.explained ?? 0) - 0.9480655865) < 1e-9)
        #expect(
            CalculatorTests.near(
                figure.touchpoints[0].importance, [0.7209328562, 0.68393375, 0.75793196]))
        #expect(
            CalculatorTests.near(
                figure.touchpoints[1].importance, [0.2786367534, 0.24265229, 0.31462122]))
        #expect(abs(figure.touchpoints[0].correlation - 0.97096546) < 1e-8)
        let sum = figure.touchpoints.compactMap(\.importance?.estimate).reduce(0, +)
        #expect(abs(sum - 1) < 1e-12)
    }

    @Test func nothingIsRankedBelow300() {
        let figure = Self.figure(330)
        #expect(figure.complete < 300)
        #expect(figure.explained == nil)
        #expect(figure.touchpoints.allSatisfy { $0.importance == nil && $0.quadrant == nil })
        #expect(figure.touchpoints.map(\.name) == ["letter", "call", "invoice"])
        #expect(Self.figure(400).complete >= 300)
    }

    @Test func touchpointsThatCannotBeWeighedAreNamed() {
        var (ratings, nps) = Self.survey(400)
        ratings.append(.init(name: "same", values: nps.map { _ in 4 }))
        ratings.append(
            .init(name: "rare", values: nps.indices.map { $0 < 99 ? Double($0 % 5) : nil }))
        ratings.append(.init(name: "none", values: nps.map { _ in nil }))
        let figure = DriverCalculator.figure(
            ratings, recommendation: nps, countsTopTwo: true)
        #expect(
            figure.leftOut == [
                .init(name: "same", reason: .allTheSame),
                .init(name: "rare", reason: .fewAnswers(99)),
                .init(name: "none", reason: .fewAnswers(0)),
            ])
        #expect(figure.touchpoints.count == 3)
        #expect(figure.touchpoints.allSatisfy { (0...1).contains($0.performance) })
    }

    @Test func oddColumnsGiveNumbersOrNothing() {
        let (ratings, nps) = Self.survey(400)
        let twice = ratings + ratings.map { .init(name: $0.name + "2", values: $0.values) }
        for scores in [nps, nps.map { _ in 9.0 }, nps.map { _ in Double?.none }, []] {
            let columns = twice.map { column in
                DriverCalculator.Ratings(
                    name: column.name, values: Array(column.values.prefix(scores.count)))
            }
            let figure = DriverCalculator.figure(
                columns, recommendation: scores, countsTopTwo: false)
            for touchpoint in figure.touchpoints {
                let importance = touchpoint.importance?.estimate ?? 0
                #expect(importance >= 0 && importance <= 1)
                #expect(touchpoint.correlation.isFinite)
            }
        }
    }
}
