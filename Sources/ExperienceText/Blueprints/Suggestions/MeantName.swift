/// What was probably meant by a name that nothing has.
struct MeantName {
    /// What to do about it.
    let hint: Phrase

    /// So many names are still a help when none of them is near.
    private static let mostListed = 8

    /// Nil where no name is near and there are none, or too many, to list.
    init?(_ name: String, among names: some Collection<String>) {
        let near =
            SpellingSuggestion.nearest(to: name, among: names)
            ?? Kebab.nearest(to: name).flatMap {
                SpellingSuggestion.nearest(to: $0, among: names)
            }
        if let near = Problem.didYouMean(near) {
            hint = near
        } else if (1...Self.mostListed).contains(names.count) {
            hint = Problem.oneOf(names.sorted())
        } else {
            return nil
        }
    }
}
