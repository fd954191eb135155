import ArgumentParser
import ExperienceModel

/// A scale as people write it: `1-5`.
struct ScaleOption: ExpressibleByArgument {
    let scale: Metric.Scale

    init?(argument: String) {
        let ends = argument.split(separator: "-").compactMap { Int($0) }
        guard ends.count == 2, ends[0] < ends[1], ends[1] - ends[0] <= 100 else { return nil }
        scale = Metric.Scale(lowest: ends[0], highest: ends[1])
    }
}
