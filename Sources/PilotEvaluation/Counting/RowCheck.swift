import ExperienceModel

/// Goes over the rows of tallies once: numbers what is in them, and counts what cannot count.
struct RowCheck {
    private let tallies: CodedTallies
    /// The values of the metric, with those that were met.
    private(set) var values: ScoreValues
    /// The parts that were met, by the numbers they get here.
    private(set) var parts: [CodedTallies.Part] = []
    /// The number here of each part of the tallies; negative for one that does not count.
    private(set) var partNumbers: [Int32]
    /// The place of each value of the tallies in a row of counts; negative where it has none.
    private(set) var valuePlaces: [Int32]
    /// Answers that are not on the scale.
    private(set) var offScale = 0.0
    /// Counts that are negative or not finite.
    private(set) var broken = 0

    private static let (unmet, unfit) = (Int32(-1), Int32(-2))

    /// - Parameter dimension: the only one of whose parts the rows count.
    init(of asked: Metric, in tallies: CodedTallies, by dimension: PilotTallies.Dimension) {
        self.tallies = tallies
        values = ScoreValues(of: asked)
        partNumbers = tallies.parts.map { $0.dimension == dimension ? Self.unmet : Self.unfit }
        valuePlaces = Array(repeating: Self.unmet, count: tallies.values.count)
    }

    /// Whether a run holds an answer that counts.
    mutating func counts(_ run: CodedTallies.Run) -> Bool {
        let tallies = tallies
        var counts = false
        let scores = tallies.scores.span
        for index in run.scores {
            if isKnownGood(scores[index]) {
                counts = true
                continue
            }
            guard isMet(scores[index].part), scores[index].count != 0 else { continue }
            if values.isQuantity {
                let sums = AnswerBook.sums(scores[index], tallies.values)
                counts = isSound(sums) || counts
            } else {
                counts = isOnScale(scores[index]) || counts
            }
        }
        let sums = tallies.sums.span
        for index in run.sums where isMet(sums[index].part) {
            if values.isQuantity {
                counts = isSound(AnswerBook.sums(sums[index].moments)) || counts
            } else {
                offScale += Double(max(0, sums[index].moments.answers))
            }
        }
        return counts
    }

    /// Whether a row is one more of what was met before: nearly every row is.
    private func isKnownGood(_ score: CodedTallies.Score) -> Bool {
        score.count > 0 && partNumbers[Int(score.part)] >= 0
            && valuePlaces[Int(score.value)] >= 0
    }

    /// Numbers a part that is new; false where it does not count.
    private mutating func isMet(_ part: Int32) -> Bool {
        let number = partNumbers[Int(part)]
        guard number == Self.unmet else { return number >= 0 }
        partNumbers[Int(part)] = Int32(parts.count)
        parts.append(tallies.parts[Int(part)])
        return true
    }

    private mutating func isOnScale(_ score: CodedTallies.Score) -> Bool {
        guard score.count > 0 else {
            broken += 1
            return false
        }
        let number = Int(score.value)
        if valuePlaces[number] == Self.unmet {
            let place = values.place(of: tallies.values[number])
            valuePlaces[number] = place.map { Int32($0) } ?? Self.unfit
        }
        if valuePlaces[number] >= 0 { return true }
        offScale += Double(score.count)
        return false
    }

    private mutating func isSound(_ sums: AnswerBook.Sums) -> Bool {
        let isSound = AnswerBook.isSound(sums)
        if !isSound { broken += 1 }
        return isSound
    }
}
