/// The words of findings, reports and screens, in Dutch and English, from one place.
package struct Wording: Equatable, Sendable {
    /// The language that it speaks.
    package let language: Language
    /// How it writes numbers.
    package let figures: Figures

    /// The words of that language.
    package init(_ language: Language) {
        self.language = language
        self.figures = Figures(language)
    }

    /// One of two texts, after the language.
    package func say(_ english: String, _ dutch: String) -> String {
        language == .dutch ? dutch : english
    }

    /// `a, b and c`.
    package func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + say(" and ", " en ") + last
    }

    /// `1 day`, `2,520 days`: a count with its noun, in singular or plural.
    package func count(
        _ count: Int, _ english: (one: String, many: String), _ dutch: (one: String, many: String)
    ) -> String {
        figures.count(count) + " "
            + (count == 1 ? say(english.one, dutch.one) : say(english.many, dutch.many))
    }
}
