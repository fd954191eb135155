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

    /// Each gap once, at the lowest step that stands on it.
    let gaps: [Gap]
    /// The steps that touchpoints carry, in order, each with its first touchpoint.
    let carried: [(step: String, first: Touchpoint)]

    /// Compares the first days of steps.
    ///
    /// - Parameters:
    ///   - steps: in order, the lowest first.
    ///   - touchpoints: of the journeys to come.
    ///   - step: the step of a touchpoint; nil where it belongs to none.
    init(
        _ steps: [String], of touchpoints: [Touchpoint], step: (Touchpoint) -> String?
    ) {
        var first: [String: Touchpoint] = [:]
        for touchpoint in touchpoints {
            guard let step = step(touchpoint) else { continue }
            if let other = first[step], other.day <= touchpoint.day { continue }
            first[step] = touchpoint
        }
        carried = steps.compactMap { step in first[step].map { (step, $0) } }
        gaps = steps.enumerated().compactMap { index, below in
            let belowDay = first[below]?.day
            let above = steps[(index + 1)...].first { step in
                first[step].map { belowDay == nil || $0.day < belowDay ?? 0 } ?? false
            }
            return above.flatMap { above in
                first[above].map {
                    Gap(below: below, belowDay: belowDay, above: above, touchpoint: $0)
                }
            }
        }
    }
}
