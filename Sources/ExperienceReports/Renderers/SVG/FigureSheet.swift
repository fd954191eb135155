/// The rules of the pages' style sheet that a figure needs when it stands alone.
enum FigureSheet {
    /// Colours for light and dark, the type, and the rules of the classes that the source names.
    static func sheet(for source: String) -> StaticSheet {
        let used = classes(in: source)
        let needed = rules.filter { rule in
            rule.classes.isEmpty ? rule.text.hasPrefix("svg") : !rule.classes.isDisjoint(with: used)
        }
        return StaticSheet(base).followed(by: needed.map(\.text))
    }

    /// Layout of pages has no place in a file that is a figure.
    private static let base: StaticString = """
        svg{font-family:"Helvetica Neue",Helvetica,Arial,"Liberation Sans",sans-serif;
          font-variant-numeric:tabular-nums}
        """

    private struct Rule {
        var text: String
        var classes: Set<String>
    }

    /// All rules of our own sheets that stand in no media query, and the tokens as they are.
    private static let rules: [Rule] = {
        let sheet = StaticSheet(
            HTMLStyle.marks, HTMLFigureStyle.pilot, HTMLFigureStyle.overview,
            HTMLRoadmapStyle.figures,
            HTMLJourneyStyle.curve, HTMLJourneyStyle.calendar)
        let tokens = Rule(text: StaticSheet(HTMLStyle.tokens).text, classes: ["svg"])
        return [tokens] + split(sheet.text).filter { !$0.text.contains("grid-template") }
    }()

    private static func split(_ text: String) -> [Rule] {
        text.split(separator: "}").compactMap { part in
            let rule = part.drop { $0.isWhitespace }
            guard let brace = rule.firstIndex(of: "{") else { return nil }
            return Rule(text: String(rule) + "}", classes: names(after: ".", in: rule[..<brace]))
        }
    }

    private static func names(after mark: Character, in selector: Substring) -> Set<String> {
        let parts = selector.split(separator: mark, omittingEmptySubsequences: false).dropFirst()
        return Set(parts.map { String($0.prefix { $0.isLetter || $0.isNumber || $0 == "-" }) })
    }

    /// The tokens belong to every figure.
    private static func classes(in source: String) -> Set<String> {
        let lists = source.split(separator: " class=\"", omittingEmptySubsequences: false)
            .dropFirst().map { $0.prefix { $0 != "\"" } }
        return Set(lists.flatMap { $0.split(separator: " ").map(String.init) } + ["svg"])
    }
}
