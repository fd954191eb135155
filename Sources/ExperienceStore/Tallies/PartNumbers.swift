import ExperienceModel

/// The numbers that coded tallies give to parts, by the numbers of their labels in the store.
struct PartNumbers {
    private let labels: LabelBook
    private let isGroup: Bool
    private let ranks: [Int: Int]
    /// By dimension and label.
    private var known: [[Int: (number: Int, rank: Int)]]
    private var last = (dimension: -1, label: -1, part: (number: 0, rank: 0))

    init(labels: LabelBook, isGroup: Bool) {
        self.labels = labels
        self.isGroup = isGroup
        ranks = labels.ranks()
        known = TallyCell.dimensions.map { _ in [:] }
    }

    /// The number of a part, and its place among all parts in the order of dimension and text.
    mutating func number(
        _ dimension: Int, _ label: Int, _ tallies: inout CodedTallies
    ) -> (number: Int, rank: Int) {
        if last.label == label, last.dimension == dimension { return last.part }
        let part = known[dimension][label] ?? added(dimension, label, &tallies)
        last = (dimension, label, part)
        return part
    }

    private mutating func added(
        _ dimension: Int, _ label: Int, _ tallies: inout CodedTallies
    ) -> (number: Int, rank: Int) {
        let part =
            isGroup
            ? CodedTallies.Part(TallyCell.dimensions[dimension], group: labels.text(of: label))
            : CodedTallies.Part(.branch, branch: labels.label(label))
        let rank = dimension << 32 | (ranks[label] ?? 0)
        known[dimension][label] = (tallies.number(of: part), rank)
        return (tallies.number(of: part), rank)
    }
}
