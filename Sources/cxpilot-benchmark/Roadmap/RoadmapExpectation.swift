import Foundation
import RolloutPlanning

/// The best values known, as `expected.json` holds them, and how far results are from them.
struct RoadmapExpectation {
    /// What a run came to.
    struct Score {
        let name: String
        let result: SchedulingResult
    }

    /// What is known about an instance.
    private struct Known: Decodable {
        let instance: String
        let optimum: Int?
        let bestKnown: Int?
        let lowerBound: Int?

        enum CodingKeys: String, CodingKey {
            case instance, optimum
            case bestKnown = "best_known"
            case lowerBound = "lower_bound"
        }

        var best: Int? { optimum ?? bestKnown }
    }

    private struct File: Decodable {
        let makespan: [String: [Known]]?
        let weighted: [Known]?

        enum CodingKeys: String, CodingKey {
            case makespan
            case weighted = "weighted_earliness_tardiness"
        }
    }

    private let groups: [(name: String, known: [Known])]

    /// Nil where there is no such file.
    init?(path: String) {
        guard let data = FileManager.default.contents(atPath: path),
            let file = try? JSONDecoder().decode(File.self, from: data)
        else { return nil }
        let makespans = (file.makespan ?? [:])
            .sorted { $0.key.localizedStandardCompare($1.key) == .orderedAscending }
        groups = makespans.map { ($0.key, $0.value) } + [("weighted", file.weighted ?? [])]
    }

    /// A line for each group of instances, and one for each result that cannot be.
    func summary(of scores: [Score]) -> [String] {
        groups.flatMap { group -> [String] in
            let known = Dictionary(
                group.known.map { ($0.instance, $0) }, uniquingKeysWith: { first, _ in first })
            let pairs = scores.compactMap { score in known[score.name].map { (score, $0) } }
            guard !pairs.isEmpty else { return [] }
            return [Self.line(group.name, pairs)] + pairs.compactMap(Self.contradiction)
        }
    }

    private static func line(_ name: String, _ pairs: [(Score, Known)]) -> String {
        let gaps = pairs.compactMap { score, known -> Double? in
            guard let value = score.result.value, let best = known.best else { return nil }
            return 100 * Double(value - best) / Double(max(1, abs(best)))
        }
        let mean = gaps.isEmpty ? 0 : gaps.reduce(0, +) / Double(gaps.count)
        let atBest = gaps.count { $0 <= 0 }
        let proven = pairs.count { $0.0.result.proven }
        return "\(name): \(pairs.count) instances, \(atBest) at the best known, \(proven) proven, "
            + String(format: "mean %.2f %%, worst %.2f %% above it", mean, gaps.max() ?? 0)
            + (gaps.count < pairs.count ? ", \(pairs.count - gaps.count) without a schedule" : "")
    }

    /// A proof or a bound that the known values belie.
    private static func contradiction(_ score: Score, _ known: Known) -> String? {
        guard let best = known.best else { return nil }
        let result = score.result
        let isBelied =
            result.lowerBound > best || (result.value ?? best) < (known.lowerBound ?? .min)
            || (result.proven && known.optimum != nil && result.value != known.optimum)
        return isBelied
            ? "\(score.name): value \(result.value.map(String.init) ?? "none") and lower bound "
                + "\(result.lowerBound) contradict the known \(best)" : nil
    }
}
