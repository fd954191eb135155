public import ExperienceModel
import PilotStatistics

/// Differences of two groups, and of the changes of two groups; counts in the order of the scale.
extension Calculator {
    /// Pilot minus control, or after minus before (MOVER, Zou & Donner 2008); nil where a group
    /// has no answers.
    public static func difference(
        _ counts: [Int], minus others: [Int], on scale: CountScale
    ) -> Figure? {
        figure(
            .difference(cell(counts, scale), minus: cell(others, scale)), unit: scale.unit,
            method: "score, MOVER")
    }

    /// The change of the pilot beyond the change of its control: difference in differences; nil
    /// where a group has no answers.
    public static func changeBeyondControl(
        pilot: (before: [Int], after: [Int]), control: (before: [Int], after: [Int]),
        on scale: CountScale
    ) -> Figure? {
        let contrast = Contrast.differenceInDifferences(
            pilotAfter: cell(pilot.after, scale), pilotBefore: cell(pilot.before, scale),
            controlAfter: cell(control.after, scale), controlBefore: cell(control.before, scale))
        return figure(contrast, unit: scale.unit, method: "score, MOVER")
    }

    private static func cell(_ counts: [Int], _ scale: CountScale) -> Cell {
        .scale(scale.cell(counts.map(Double.init)))
    }
}
