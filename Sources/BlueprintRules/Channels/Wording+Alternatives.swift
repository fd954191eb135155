import ExperienceModel

extension Wording {
    /// `a, b or c`.
    func alternatives(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + say(" or ", " of ") + last
    }
}
