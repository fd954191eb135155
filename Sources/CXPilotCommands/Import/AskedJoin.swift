import ExperienceModel
import ExperienceText

/// What `--join` says: `customers.csv on respondent`, `customers.csv on respondent=customer
/// arm=group`; in several words, or in one with quotes around all.
struct AskedJoin {
    /// What customers can be told apart by besides their answers.
    static let roles: [String: JoinTable.Role] = [
        "arm": .arm, "branch": .branch, "persona": .persona, "channel": .channel,
    ]

    /// The second file.
    let file: String
    /// The column in which customers are looked up: `respondent`, or `respondent=customer`.
    let key: String
    /// Attributes and their columns; none where they are to be recognised.
    let attributes: [(name: String, column: ResponseMapping.ColumnName)]

    /// Reads the words of the option.
    init(_ words: [String], metrics: [String]) throws(CommandError) {
        let words = words.count == 1 ? Self.split(words[0]) : words
        guard words.count >= 3, words[1].lowercased() == "on" else { throw Self.misspelt }
        let known = Set(Self.roles.keys).union(metrics).union(["value"])
        func isAttribute(_ word: String) -> Bool {
            guard let end = word.firstIndex(of: "="), word.index(after: end) < word.endIndex
            else { return false }
            return known.contains(String(word[..<end]))
        }
        // `arm=group` may be the key only where it comes first.
        let first = words.indices.dropFirst(3).first { isAttribute(words[$0]) } ?? words.endIndex
        file = words[0]
        key = words[2..<first].joined(separator: " ")
        attributes = try words[first...].map { word throws(CommandError) in
            guard let end = word.firstIndex(of: "=") else { throw Self.misspelt }
            return (
                String(word[..<end]),
                ResponseMapping.ColumnName(String(word[word.index(after: end)...]))
            )
        }
        // A word that is neither is an attribute that nobody knows.
        if words.count > 3, let stray = words[3..<first].first(where: { $0.contains("=") }) {
            throw .unknown(
                ("attribute", "kenmerk"), String(stray.prefix { $0 != "=" }), among: known.sorted())
        }
    }

    private static var misspelt: CommandError {
        .usage(
            "--join is written as --join customers.csv on respondent",
            "--join schrijft u als --join klanten.csv on respondent")
    }

    /// The words of one text; the file is what stands before `on`, blanks and all.
    private static func split(_ text: String) -> [String] {
        let words = text.split(separator: " ").map(String.init)
        guard let place = words.firstIndex(where: { $0.lowercased() == "on" }), place > 0 else {
            return words
        }
        return [words[..<place].joined(separator: " ")] + words[place...]
    }
}
