import ExperienceModel
import ExperienceText

/// Why a command says no: what, and what to do.
struct CommandError: Error {
    /// 1 when refused or not found, 64 for wrong usage.
    var exitCode: Int32 = 1
    let english: String
    let dutch: String

    init(_ english: String, _ dutch: String, exitCode: Int32 = 1) {
        self.english = english
        self.dutch = dutch
        self.exitCode = exitCode
    }

    func message(in language: Language) -> String {
        language == .dutch ? dutch : english
    }
}

extension CommandError {
    /// More names than these are no help to anybody.
    private static let mostNames = 20

    /// Something that was named is not there.
    static func unknown(
        _ noun: (english: String, dutch: String), _ name: String, among known: [String]
    ) -> CommandError {
        let nearest = SpellingSuggestion.nearest(to: name, among: known)
        let names = Set(known).sorted()
        let list =
            names.prefix(mostNames).joined(separator: ", ")
            + (names.count > mostNames ? ", …" : "")
        let hint: (english: String, dutch: String) =
            if let nearest {
                ("did you mean '\(nearest)'?", "bedoelde u '\(nearest)'?")
            } else if known.isEmpty {
                ("there is none yet", "er is er nog geen")
            } else {
                ("there are: \(list)", "er zijn: \(list)")
            }
        return CommandError(
            "there is no \(noun.english) '\(name)'; \(hint.english)",
            "er is geen \(noun.dutch) '\(name)'; \(hint.dutch)")
    }

    /// Says the same in both languages, each with its own figures.
    static func saying(_ sentence: (Wording) -> String) -> CommandError {
        CommandError(sentence(Wording(.english)), sentence(Wording(.dutch)))
    }

    /// The options do not fit together.
    static func usage(_ english: String, _ dutch: String) -> CommandError {
        CommandError(english, dutch, exitCode: 64)
    }
}
