import ArgumentParser
import ExperienceModel

/// Counts as people write them: `20,40,40`.
struct CountList: ExpressibleByArgument {
    /// More answers than anybody asks; sums of such counts stay exact.
    private static let most = 1_000_000_000_000
    private let counts: [Int]

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

    /// The counts, when there are that many and none is impossible.
    func numbers(expected: Int, option: String) throws(CommandError) -> [Int] {
        guard counts.count == expected else {
            throw .usage(
                "\(option) needs \(expected) numbers separated by commas, not \(counts.count)",
                "\(option) vraagt \(expected) getallen met komma's ertussen, niet \(counts.count)")
        }
        if let bad = counts.first(where: { $0 < 0 || $0 > Self.most }) {
            throw .usage(
                "\(bad) is no number of answers; give 0 or more",
                "\(bad) is geen aantal antwoorden; geef 0 of meer")
        }
        return counts
    }
}

/// A scale as people write it: `1-5`.
struct ScaleOption: ExpressibleByArgument {
    let scale: Metric.Scale

    init?(argument: String) {
        let ends = argument.split(separator: "-").compactMap { Int($0) }
        guard ends.count == 2, ends[0] < ends[1], ends[1] - ends[0] <= 100 else { return nil }
        scale = Metric.Scale(lowest: ends[0], highest: ends[1])
    }
}
