import ArgumentParser
import ExperienceModel
import ExperienceReports
import ExperienceStore
import ExperienceText

/// Removes what people answered and wrote.
struct ForgetCommand: AnsweringCommand {
    /// A list of people is no larger than this, in bytes.
    private static let longestList = 64 << 20

    static let configuration = CommandConfiguration(
        commandName: "forget",
        abstract: "Remove a person's answers and comments, everywhere in the store.",
        discussion: """
            Removes them from the answers, the counts, the comments, their index and the free \
            pages of the file. The log says that it was done, without the name. A keyed hash of \
            the identifier stays, which names nobody: no later import brings the person back. It \
            asks first; --yes does not. A response whose id takes two columns is named by both, \
            as '12; 2026-03-04 10:00'.

              cxpilot forget k-1042
              cxpilot forget --file people.txt --yes
              cxpilot forget --allow k-1042
            """)

    @Argument(help: "Identifiers, as the files had them: of respondents or of responses.")
    var ids: [String] = []

    @Option(help: ArgumentHelp("A file with one identifier a line.", valueName: "file"))
    var file: String?

    @Flag(help: "Do not ask.")
    var yes = false

    @Flag(help: "Let later imports bring answers of these people again.")
    var allow = false

    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard !ids.isEmpty || file != nil else {
            throw ValidationError("Missing expected argument '<ids>', or --file FILE")
        }
    }

    func answer(in situation: Situation) throws -> CommandAnswer {
        let store = try situation.openStore()
        let words = situation.wording(of: try store.revisions().first?.blueprint)
        let (people, lines) = try people(situation)
        if allow { return try allowing(people, in: store, words, situation) }
        guard yes else { return question(people.count, words, situation) }
        let receipt = try store.forget(people, by: situation.actor)
        let unknown = receipt.unknownIDs.compactMap { lines[$0] }.sorted()
        return answer(receipt, unknown, words, situation)
    }

    private func question(
        _ count: Int, _ words: Wording, _ situation: Situation
    ) -> CommandAnswer {
        let number = words.figures.count(count)
        let people = words.say(
            count == 1 ? "this person" : "these \(number) people",
            count == 1 ? "deze persoon" : "deze \(number) personen")
        return CommandAnswer(
            errors: words.say(
                "Everything that \(people) answered will be removed for good. Type yes to do it:",
                "Alles wat \(people) antwoordde wordt voorgoed verwijderd. Typ ja om het te doen:"),
            question: Question(
                invocation: situation.invocation, language: words.language,
                answers: .word(words.say("yes", "ja"), option: "--yes")))
    }

    private func allowing(
        _ people: [String], in store: ExperienceStore, _ words: Wording, _ situation: Situation
    ) throws -> CommandAnswer {
        let allowed = try store.allow(people, by: situation.actor)
        let number = words.figures.count(allowed)
        var answer = situation.answer(
            words, "forget-allow",
            ["allowed": .integer(allowed), "unknown": .integer(people.count - allowed)],
            words.say(
                "let in again: \(number) of \(words.figures.count(people.count))",
                "weer toegelaten: \(number) van \(words.figures.count(people.count))"))
        if allowed < people.count { answer.exitCode = 1 }
        return answer
    }

    /// The identifiers, and on which line of the file each stands first.
    private func people(_ situation: Situation) throws -> ([String], lines: [String: Int]) {
        var lines: [String: Int] = [:]
        var people = ids.map(WordList.trimmed)
        if let file {
            let bytes: [UInt8]
            do {
                bytes = try FileStream(situation.path(file)).all(upTo: Self.longestList)
            } catch { throw error.renamed(file) }
            guard bytes.count <= Self.longestList else {
                throw CommandError(
                    "'\(file)' is larger than 64 MB; divide it",
                    "'\(file)' is groter dan 64 MB; splits het")
            }
            let list = try LineList(file: file, bytes: bytes)
            people += list.lines
            lines = Dictionary(
                zip(list.lines, list.numbers), uniquingKeysWith: { first, _ in first })
        }
        people = people.filter { !$0.isEmpty }
        guard !people.isEmpty else {
            throw CommandError(
                "'\(file ?? "")' names nobody; write one identifier a line",
                "'\(file ?? "")' noemt niemand; zet één kenmerk op elke regel")
        }
        return (Array(Set(people)).sorted(), lines)
    }

    private func answer(
        _ receipt: ForgetReceipt, _ lines: [Int], _ words: Wording, _ situation: Situation
    ) -> CommandAnswer {
        let answers = receipt.answers.values.reduce(0, +)
        var answer = situation.answer(
            words, "forget",
            [
                "found": .integer(receipt.found), "unknown": .integer(receipt.unknown),
                "unknownLines": .array(lines.map(JSONValue.integer)),
                "forgottenBefore": .integer(receipt.forgottenBefore),
                "ambiguous": .array(receipt.ambiguous.map(JSONValue.string)),
                "answers": .integer(answers),
                "answersPerPilot": .byName(receipt.answers.mapValues(JSONValue.integer)),
                "comments": .integer(receipt.comments),
                "earlierVersions": .integer(receipt.earlierVersions),
                "purged": .bool(receipt.isPurged),
                "outOfReach": .array(outOfReach(words).map(JSONValue.string)),
            ], sentences(receipt, answers, lines, words).joined(separator: "\n"))
        // Who is not there may be misspelt, and stays unforgotten.
        let known = receipt.found + receipt.forgottenBefore
        let isClean = known > 0 && receipt.isPurged
        if !isClean || receipt.unknown > 0 || !receipt.ambiguous.isEmpty { answer.exitCode = 1 }
        return answer
    }

    private func sentences(
        _ receipt: ForgetReceipt, _ answers: Int, _ unknownLines: [Int], _ words: Wording
    ) -> [String] {
        var lines: [String] = []
        if receipt.found > 0 {
            let (found, comments) = (
                words.figures.count(receipt.found), words.figures.count(receipt.comments)
            )
            lines.append(
                words.say(
                    "forgotten: \(found) \(receipt.found == 1 ? "person" : "people"), with "
                        + "\(words.answers(answers)); comments: \(comments)",
                    "vergeten: \(found) \(receipt.found == 1 ? "persoon" : "personen"), met "
                        + "\(words.answers(answers)); opmerkingen: \(comments)"))
        }
        if !receipt.ambiguous.isEmpty {
            let ids = receipt.ambiguous.map(words.quoted).joined(separator: ", ")
            lines.append(
                words.say(
                    "several responses have the id \(ids); name the one with its second column, "
                        + "as '12; 2026-03-04 10:00'",
                    "meer dan één respons heeft het kenmerk \(ids); noem die ene met haar tweede "
                        + "kolom, zoals '12; 2026-03-04 10:00'"))
        }
        if receipt.unknown > 0 {
            lines.append(unknown(receipt.unknown, on: unknownLines, words))
        }
        if receipt.forgottenBefore > 0 {
            let before = words.figures.count(receipt.forgottenBefore)
            lines.append(words.say("forgotten before: \(before)", "al eerder vergeten: \(before)"))
        }
        guard receipt.found + receipt.forgottenBefore > 0 else { return lines }
        if !receipt.isPurged {
            lines.append(notPurged(words))
        }
        return lines
            + [words.say("out of reach, for you to remove:", "buiten bereik, verwijder zelf:")]
            + outOfReach(words).map { "  - " + $0 }
    }

    private func notPurged(_ words: Wording) -> String {
        words.say(
            "its free pages are not clean yet: another process reads the store, or its disk is "
                + "full; make room and run it again",
            "de vrije pagina’s zijn nog niet schoon: een ander proces leest de opslag, of de schijf "
                + "is vol; maak ruimte en voer het nog eens uit")
    }

    /// How many were not found, and on which lines of the file: never by their names.
    private func unknown(_ count: Int, on lines: [Int], _ words: Wording) -> String {
        let unknown = words.figures.count(count)
        let list =
            lines.prefix(10).map(String.init).joined(separator: ", ")
            + (lines.count > 10 ? ", …" : "")
        let place =
            lines.isEmpty || file == nil
            ? "" : words.say(" (\(file ?? ""), line \(list))", " (\(file ?? ""), regel \(list))")
        return words.say(
            count == 1
                ? "of one identifier\(place) nothing is known here; check how the file wrote it"
                : "of \(unknown) identifiers\(place) nothing is known here; check how the file "
                    + "wrote them",
            count == 1
                ? "van één kenmerk\(place) is hier niets bekend; kijk hoe het bestand het schreef"
                : "van \(unknown) kenmerken\(place) is hier niets bekend; kijk hoe het bestand "
                    + "ze schreef")
    }

    private func outOfReach(_ words: Wording) -> [String] {
        [
            words.say("backups and copies of the store", "reservekopieën en kopieën van de opslag"),
            words.say("the imported files themselves", "de geïmporteerde bestanden zelf"),
            words.say("rejected.csv and its like", "rejected.csv en dergelijke"),
            words.say(
                "reports that were made before, with quotes in them",
                "rapporten van eerder, met citaten erin"),
        ]
    }
}
