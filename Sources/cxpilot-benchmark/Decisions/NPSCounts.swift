import PilotStatistics

/// Answers of an arm by kind, as a spreadsheet would keep them.
struct NPSCounts {
    private(set) var detractors = 0
    private(set) var passives = 0
    private(set) var promoters = 0

    /// Adds the answers of a day: how many gave each score, 0 to 10.
    mutating func add(_ scores: [Int]) {
        detractors += scores[..<7].reduce(0, +)
        passives += scores[7..<9].reduce(0, +)
        promoters += scores[9...].reduce(0, +)
    }

    /// All answers.
    var answers: Int { detractors + passives + promoters }

    /// The score in points; 0 without answers.
    var nps: Double {
        answers > 0 ? 100 * Double(promoters - detractors) / Double(answers) : 0
    }

    /// The plug-in variance of the score, in squared points; 0 without answers.
    var variance: Double {
        guard answers > 0 else { return 0 }
        let spread = 10_000 * Double(promoters + detractors) / Double(answers) - nps * nps
        return spread / Double(answers)
    }

    /// The same answers as a cell of the statistics.
    var cell: ScaleCell {
        .nps(
            detractors: Double(detractors), passives: Double(passives),
            promoters: Double(promoters))
    }
}
