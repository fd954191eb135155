import ExperienceModel
import Testing

@testable import ExperienceReports

/// The labels of cost and benefit stand where their marks are, whatever the width.
struct MoneyLabelTests {
    private static func chart(_ benefit: Double, cost: Double) -> MoneyChart {
        var figure = TerminalFixtures.money
        figure.benefit = Interval(estimate: benefit, lower: benefit - 1, upper: benefit + 1)
        figure.cost = cost
        figure.benefitText = "opbrengst € 4.660"
        figure.costText = "kosten € 3.500"
        figure.axis = Axis(lower: 0, upper: 100, ticks: [])
        return MoneyChart(figure: figure)
    }

    @Test("A benefit above the cost is told on the right of the cost", arguments: 0...100)
    func sides(percent: Int) throws {
        for cost in stride(from: 0.0, through: 100, by: 4) where cost != Double(percent) {
            let chart = Self.chart(Double(percent), cost: cost)
            let labels = chart.labels
            guard let aside = labels.benefitAside else { continue }
            for width in [MoneyChart.width, 420, 560, 900] {
                let dot = Double(percent) / 100 * width
                let half = TextWidth.of("opbrengst € 4.660", size: 14, isBold: true) / 2
                let stretch = (dot + aside - half)...(dot + aside + half)
                let line = cost / 100 * width
                let taken = LabelSide.stretch(
                    label: "kosten € 3.500", at: cost / 100, width: width, side: labels.costSide)
                #expect(
                    Double(percent) > cost ? stretch.lowerBound > line : stretch.upperBound < line)
                #expect(!stretch.overlaps(taken), "\(percent) \(cost) \(width)")
                #expect(stretch.lowerBound >= -1 && stretch.upperBound <= width + 1)
            }
        }
    }

    @Test("The cost's label gives way to the benefit's dot")
    func givesWay() {
        let labels = Self.chart(58, cost: 47).labels
        #expect(labels.costSide == .left && labels.benefitAside.map { abs($0) < 60 } == true)
        #expect(Self.chart(90, cost: 10).labels.costSide == .right)
    }
}
