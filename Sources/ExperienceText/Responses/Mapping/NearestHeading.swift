/// Finds the heading that somebody probably meant.
enum NearestHeading {
    /// The heading that differs in capitals only, else the nearest in spelling, else the first
    /// that holds what was asked; nil where none does.
    static func to(_ asked: String, among headings: [String]) -> String? {
        let wanted = asked.lowercased()
        guard !wanted.isEmpty else { return nil }
        let folded = headings.map { $0.lowercased() }
        let near =
            folded.contains(wanted)
            ? wanted : SpellingSuggestion.nearest(to: wanted, among: folded.filter { !$0.isEmpty })
        let place =
            near.flatMap { folded.firstIndex(of: $0) } ?? folded.firstIndex { $0.contains(wanted) }
        return place.map { headings[$0] }
    }
}
