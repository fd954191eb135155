import ArgumentParser
import ExperienceModel

/// Counts as people write them: `20,40,40`.
struct CountList: ExpressibleByArgument {
    /// More answers than anybody asks; sums of such counts stay exact.
    private static let most = 1_000_000_000_000
    private let counts: [Int]

    /// How many counts there are.
    var count: Int { counts.count }

    init(_ counts: [Int]) {
        self.counts = counts
    }

    init?(argument: String) {
        var counts: [Int] = []
        for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
            guard let count = Int(part.filter { $0 != " " }) else { return nil }
            counts.append(count)
        }
        self.counts = counts
    }

    /// Detractors, passives and promoters of the scores 0 to 10.
    static func customerKinds(_ scores: [Int]) -> [Int] {
        [0...6, 7...8, 9...10].map { scores[$0].reduce(0, +) }
    }

    /// The counts, when there are that many and none is impossible.
    func numbers(expected: Int, option: String) throws(CommandError) -> [Int] {
        guard counts.count == expected else {
            throw .usage(
                "\(option) needs \(expected) numbers separated by commas, not \(counts.count)",
                "\(option) vraagt \(expected) getallen met komma’s ertussen, niet \(counts.count)")
        }
        if let bad = counts.first(where: { $0 < 0 || $0 > Self.most }) {
            throw .usage(
                "\(bad) is no number of answers; give 0 to \(Self.most)",
                "\(bad) is geen aantal antwoorden; geef 0 tot en met \(Self.most)")
        }
        return counts
    }
}
