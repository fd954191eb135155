import ExperienceModel

/// Where touchpoints stand on a step while a step below it is empty, or comes later.
struct StepGaps {
    /// A step that does not carry yet, and the first one that stands on it all the same.
    struct Gap {
        /// The step below.
        let below: String
        /// The first day of the step below; nil when no touchpoint carries it.
        let belowDay: Int?
        /// The step above.
        let above: String
        /// The first touchpoint of the step above.
        let touchpoint: Touchpoint
    }

    /// The steps that the touchpoints of one journey carry, in order, each with its first one.
    typealias Carried = [(step: String, first: Touchpoint)]

    /// A step that no journey carries once, at the lowest step that stands on it; a step that comes
    /// too late once for each journey in which it does.
    let gaps: [Gap]
    /// What each journey carries; journeys that carry nothing are not there.
    let carried: [Carried]

    /// Compares the first days of steps, journey by journey: days of different journeys do not
    /// count from the same day.
    ///
    /// - Parameters:
    ///   - steps: in order, the lowest first.
    ///   - journeys: those to come; a touchpoint that reaches nobody carries nothing.
    ///   - step: the step of a touchpoint; nil where it belongs to none.
    init(_ steps: [String], of journeys: [Journey], step: (Touchpoint) -> String?) {
        let firsts = journeys.map { Self.firsts(of: $0, step) }
        let anywhere = firsts.reduce(into: [:]) { all, first in
            all.merge(first) { $0.day <= $1.day ? $0 : $1 }
        }
        carried = firsts.map { first in
            steps.compactMap { step in first[step].map { (step, $0) } }
        }.filter { !$0.isEmpty }
        gaps = steps.enumerated().flatMap { index, below -> [Gap] in
            let higher = Array(steps[(index + 1)...])
            guard anywhere[below] != nil else {
                return [Self.gap(below, nil, higher, anywhere)].compactMap(\.self)
            }
            return firsts.compactMap { first in
                first[below].flatMap { Self.gap(below, $0.day, higher, first) }
            }
        }
    }

    /// The lowest step above that stands before the one below.
    private static func gap(
        _ below: String, _ day: Int?, _ higher: [String], _ first: [String: Touchpoint]
    ) -> Gap? {
        for step in higher {
            guard let touchpoint = first[step] else { continue }
            if let day, touchpoint.day >= day { continue }
            return Gap(below: below, belowDay: day, above: step, touchpoint: touchpoint)
        }
        return nil
    }

    /// The first touchpoint of each step.
    private static func firsts(
        of journey: Journey, _ step: (Touchpoint) -> String?
    ) -> [String: Touchpoint] {
        var first: [String: Touchpoint] = [:]
        for touchpoint in journey.touchpoints where touchpoint.reach > 0 {
            guard let step = step(touchpoint) else { continue }
            if let other = first[step], other.day <= touchpoint.day { continue }
            first[step] = touchpoint
        }
        return first
    }
}
