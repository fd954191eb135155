import ExperienceModel
import TestSupport
import Testing

@testable import ExperienceReports

/// A picture must never say something else than the numbers it is made of.
struct TerminalPlotTests {
    @Test(arguments: [true, false])
    func aPlotNeverContradictsItsNumbers(isWide: Bool) {
        var random = SeededNumbers(seed: 7)
        for _ in 0..<20_000 {
            let plot = randomPlot(&random, isWide: isWide)
            check(plot.interval.lower, plot.drawn.lower, plot)
            check(plot.interval.upper, plot.drawn.upper, plot)
            check(plot.interval.estimate, plot.drawn.estimate, plot)
        }
    }

    @Test func theDesignIsDrawn() {
        let scale = PlotScale(TerminalFixtures.axis(-10, 30, every: 10), room: 50, isWide: true)
        let plot = TerminalPlot(
            Interval(estimate: 9.3, lower: 4, upper: 14.6), goal: 3, scale: scale)
        #expect(plain(scale.labels) == "−10        0        +10       +20       +30")
        #expect(plain(plot.text(.green)) == "           │  ║├────●─────┤")
    }

    @Test(arguments: [
        (Interval(estimate: 6, lower: 5.2, upper: 7), "│    ║├●┤"),
        (Interval(estimate: 4, lower: 3, upper: 4.8), "│ ├●┤║"),
        (Interval(estimate: 5, lower: 4.9, upper: 5.1), "│   ├●┤"),
        (Interval(estimate: 9, lower: 5, upper: 12), "│    ╫───●──┤"),
        (Interval(estimate: 2, lower: 0.1, upper: 4), "│├●─┤║"),
        (Interval(estimate: 0, lower: -0.2, upper: 0.2), "├●┤   ║"),
    ])
    func endsKeepTheirSideOfGoalAndZero(interval: Interval, drawn: String) {
        let scale = PlotScale(TerminalFixtures.axis(-10, 30, every: 10), room: 50, isWide: true)
        let row = plain(TerminalPlot(interval, goal: 5, scale: scale).text(.plain))
        #expect(row.trimmingPrefix { $0 == " " } == drawn)
    }

    @Test func anEndlessIntervalHasNoCaps() {
        let scale = PlotScale(TerminalFixtures.axis(-10, 10, every: 10), room: 50, isWide: true)
        let endless = Interval(estimate: 0, lower: -.infinity, upper: .infinity)
        let row = plain(TerminalPlot(endless, goal: 5, scale: scale).text(.plain))
        #expect(row == "───────────●────╫──────")
    }

    @Test(arguments: [0, -3, .leastNonzeroMagnitude, .infinity, .nan] as [Double])
    func aStepThatCannotBeIsOne(least: Double) {
        #expect(PlotScale.roundStep(atLeast: least) == 1)
    }

    @Test(arguments: [(0.03, 0.05), (0.5, 0.5), (1.0, 1.0), (1.2, 2.0), (7, 10), (300, 500)])
    func aStepIsRound(least: Double, step: Double) {
        #expect(abs(PlotScale.roundStep(atLeast: least) - step) < 1e-9)
    }

    @Test func labelsNeverTouch() {
        for upper in stride(from: 10.0, through: 90, by: 10) {
            let axis = TerminalFixtures.axis(-upper, upper, every: 5)
            for room in [20, 28, 50] {
                let labels = plain(PlotScale(axis, room: room, isWide: false).labels)
                #expect(labels.contains("0"))
                let numbers = labels.split(separator: " ").map { $0.filter { !"+−".contains($0) } }
                #expect(numbers.allSatisfy { Int($0).map { $0 % 5 == 0 } ?? false }, "\(labels)")
            }
        }
    }

    private struct Drawing {
        let interval: Interval
        let goal: Double
        let drawn: TerminalPlot
    }

    private func check(_ value: Double, _ column: Int?, _ drawing: Drawing) {
        guard let column else { return #expect(Bool(false), "every interval is drawn") }
        for (line, place) in [(drawing.goal, drawing.drawn.goal), (0, drawing.drawn.zero)] {
            guard let place else { continue }
            if value < line { #expect(column < place, "\(drawing)") }
            if value > line { #expect(column > place, "\(drawing)") }
            if value == line { #expect(column == place, "\(drawing)") }
        }
    }

    private func randomPlot(_ random: inout SeededNumbers, isWide: Bool) -> Drawing {
        let goal = random.next(in: -12...12)
        let middle =
            random.next() < 0.5 ? goal + random.next(in: -2...2) : random.next(in: -20...20)
        let (left, right) = (random.next(in: 0...9), random.next(in: 0...9))
        let interval = Interval(
            estimate: middle, lower: middle - left * left / 9, upper: middle + right * right / 9)
        let lower = min(interval.lower, goal, 0)
        let upper = max(interval.upper, goal, 0)
        let axis = Axis(lower: lower, upper: upper, ticks: [])
        let scale = PlotScale(axis, room: isWide ? 58 : 30, isWide: isWide)
        return Drawing(
            interval: interval, goal: goal,
            drawn: TerminalPlot(interval, goal: goal, scale: scale))
    }

    private func plain(_ text: TerminalText) -> String {
        text.trimmed.runs.map(\.text).joined()
    }
}

extension SeededNumbers {
    mutating func next() -> Double { Double.random(in: 0..<1, using: &self) }

    mutating func next(in range: ClosedRange<Double>) -> Double {
        Double.random(in: range, using: &self)
    }
}
