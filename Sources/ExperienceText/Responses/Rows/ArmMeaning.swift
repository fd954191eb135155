import ExperienceModel

/// Tells which arm a text names, in the plan's words or in the file's.
struct ArmMeaning {
    private let known: [String: String]
    private let words: [String: String]
    private let labels: LabelBook

    /// The meanings after the mapping.
    init(_ mapping: ResponseMapping, labels: LabelBook) {
        known = Dictionary(
            mapping.knownArms.sorted().map { (Label.folded($0), $0) },
            uniquingKeysWith: { one, _ in one })
        words = Dictionary(
            mapping.values.sorted { $0.key < $1.key }.map { (Label.folded($0.key), $0.value) },
            uniquingKeysWith: { one, _ in one })
        self.labels = labels
    }

    /// The place of the arm that a text names, −1 for none.
    func place(of text: String) -> Int32 {
        let label = Label.tidied(text)
        if known.isEmpty, !label.isEmpty { return labels.place(of: label) }
        let folded = Label.folded(label)
        let mapped = words[folded].map(Label.folded)
        let arm = known[folded] ?? mapped.flatMap { known[$0] }
        return arm.map { labels.place(of: $0) } ?? -1
    }
}
