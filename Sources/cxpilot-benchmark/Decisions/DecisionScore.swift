import Foundation

/// How a rule did over many pilots whose truth is known.
struct DecisionScore {
    /// A share of some pilots, with its standard error.
    struct Share {
        let part: Int
        let whole: Int

        /// In percent; 0 of none.
        var percent: Double { whole > 0 ? 100 * Double(part) / Double(whole) : 0 }

        /// In percentage points.
        var standardError: Double {
            guard whole > 0 else { return 0 }
            return (percent * (100 - percent) / Double(whole)).squareRoot()
        }
    }

    private var below = (rolledOut: 0, all: 0)
    private var harmful = (rolledOut: 0, all: 0)
    private var clear = (missed: 0, all: 0)
    private var good = (missed: 0, all: 0)
    private var effects = 0.0
    private var days: [Int] = []

    /// Notes what a rule did with a pilot: the day on which it rolled out, or nil.
    mutating func note(_ day: Int?, of pilot: SyntheticPilot) {
        if pilot.isBelow {
            below.all += 1
            if day != nil { below.rolledOut += 1 }
        } else {
            good.all += 1
            if day == nil { good.missed += 1 }
        }
        if pilot.isHarmful {
            harmful.all += 1
            if day != nil { harmful.rolledOut += 1 }
        }
        if pilot.isClearlyGood {
            clear.all += 1
            if day == nil { clear.missed += 1 }
        }
        guard let day else { return }
        effects += pilot.effect
        days.append(day)
    }

    /// Rolled out, of the pilots truly below the goal.
    var wronglyRolledOut: Share { Share(part: below.rolledOut, whole: below.all) }
    /// Rolled out, of those that truly do harm.
    var harmfulRolledOut: Share { Share(part: harmful.rolledOut, whole: harmful.all) }
    /// Truly below the goal, of all that were rolled out.
    var wrongAmongRolledOut: Share { Share(part: below.rolledOut, whole: days.count) }
    /// Not rolled out, of those at least as good as was planned for.
    var clearlyGoodMissed: Share { Share(part: clear.missed, whole: clear.all) }
    /// Not rolled out, of all that truly meet the goal.
    var goodMissed: Share { Share(part: good.missed, whole: good.all) }
    /// The mean true effect of what was rolled out, in points; nil when nothing was.
    var meanEffect: Double? { days.isEmpty ? nil : effects / Double(days.count) }
    /// The median day of rolling out; nil when nothing was.
    var medianDay: Int? { days.isEmpty ? nil : days.sorted()[days.count / 2] }

    /// The mean day of rolling out; nil when nothing was.
    var meanDay: Double? {
        days.isEmpty ? nil : Double(days.reduce(0, +)) / Double(days.count)
    }

    /// The columns of the table.
    static let heading = [
        "rule", "below goal", "harmful", "wrong of out", "clear missed", "good missed", "effect",
        "median day", "mean day",
    ]

    /// One line of the table.
    func row(_ name: String) -> [String] {
        let shares = [
            wronglyRolledOut, harmfulRolledOut, wrongAmongRolledOut, clearlyGoodMissed, goodMissed,
        ]
        let effect = meanEffect.map { String(format: "%+.1f", $0) }
        let mean = meanDay.map { String(format: "%.0f", $0) }
        var cells = [name]
        cells += shares.map { String(format: "%.1f %%", $0.percent) }
        cells += [effect ?? "-", medianDay.map { String($0) } ?? "-", mean ?? "-"]
        return cells
    }
}
