import ExperienceModel

extension CountScale {
    /// The scale of that many counts: as the option names it, else two are no and yes, three are
    /// detractors, passives and promoters; nil for any other number.
    init?(steps: Int, _ option: ScaleOption?) {
        if let option {
            self.init(option)
        } else if steps == 2 {
            self = .share
        } else if steps == 3 {
            self = .nps
        } else {
            return nil
        }
    }

    /// The scale that an option names: `0-1` is no and yes.
    init(_ option: ScaleOption) {
        let scale = option.scale
        self = scale.lowest == 0 && scale.highest == 1 ? .share : .scores(scale)
    }

    /// The counts of several groups on one scale: as many as it has steps, or eleven scores 0–10
    /// that are counted as NPS.
    static func groups(
        _ lists: [(option: String, counts: CountList)], _ option: ScaleOption?
    ) throws(CommandError) -> (scale: CountScale, counts: [[Int]]) {
        let first = lists[0]
        let isScores = option == nil && first.counts.count == 11
        guard
            let scale = isScores ? .nps : CountScale(steps: first.counts.count, option)
        else {
            throw .usage(
                "\(first.option) has \(first.counts.count) counts: give 2 (no, yes), 3 (detractors, "
                    + "passives, promoters) or 11 (0 to 10), or name another scale with --scale",
                "\(first.option) heeft \(first.counts.count) aantallen: geef er 2 (nee, ja), 3 "
                    + "(criticasters, passieven, promotors) of 11 (0 tot en met 10), of noem een "
                    + "andere schaal met --scale")
        }
        let expected = isScores ? 11 : scale.steps
        var counts: [[Int]] = []
        for list in lists {
            let numbers = try list.counts.numbers(expected: expected, option: list.option)
            counts.append(isScores ? CountList.customerKinds(numbers) : numbers)
        }
        return (scale, counts)
    }
}
