/// Options as a shell takes them.
enum OptionText {
    private static let longest = 60

    /// `--score Q2`: the column by its heading, or by its number where that is not clear.
    static func column(_ option: String, _ place: Int, of table: HeadTable) -> String {
        option + " " + argument(name(place, of: table))
    }

    /// The name of a column as an option takes it.
    static func name(_ place: Int, of table: HeadTable) -> String {
        name(place, among: table.headings)
    }

    /// The same for a column that stands there among those headings.
    static func name(_ place: Int, among headings: [String]) -> String {
        let heading = headings.indices.contains(place) ? headings[place] : ""
        let isClear =
            !heading.isEmpty && heading.count <= longest && !heading.hasPrefix("#")
            && headings.count { $0 == heading } == 1
        return isClear ? heading : "#\(place + 1)"
    }

    /// A word of a list with commas: in double quotes where it holds a comma or a `=`.
    static func word(_ text: String) -> String {
        guard text.contains(",") || text.contains("=") || text.hasPrefix("\"") else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }

    /// Words with commas between them, as one word of a command line.
    ///
    /// - Parameter isOfPairs: whether they are `left=right` already.
    static func list(_ words: [String], isOfPairs: Bool = false) -> String {
        argument((isOfPairs ? words : words.map(word)).joined(separator: ","))
    }

    /// A text as one word of a command line.
    static func argument(_ text: String) -> String {
        let isPlain = text.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || ("0"..."9").contains($0)
                || "-_./=%,:".unicodeScalars.contains($0)
        }
        if isPlain, !text.isEmpty { return text }
        return "'"
            + text.split(separator: "'", omittingEmptySubsequences: false)
            .joined(separator: "'\\''") + "'"
    }
}
