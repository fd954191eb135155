import ExperienceModel

/// Something that a command asks before it goes on; what is answered becomes options of the same
/// call, which is then answered anew.
package struct Question: Equatable, Sendable {
    /// An option that may be chosen.
    struct Choice: Equatable, Sendable {
        /// As it would be typed.
        let option: String
        /// What it is about, such as a column; empty where it has no name.
        let name: String
        /// What of the call it takes the place of, where that is told apart by its value.
        var instead: String?
    }

    /// What may be answered.
    enum Answers: Equatable, Sendable {
        /// The number or the name of one of these, or an option as it would be typed.
        case options([Choice])
        /// A text in the place of a gap in these arguments.
        case gap(String, in: [String], at: Int)
        /// This word, which stands for that option; any other ends the call.
        case word(String, option: String)
    }

    let invocation: Invocation
    let language: Language
    let answers: Answers

    /// What the command answers to a line of input; without one, at its end, it stops.
    package func answer(to line: String?) -> CommandAnswer {
        guard let line = line.map(WordList.trimmed) else { return stopped }
        switch answers {
        case .options(let options): return choice(line, among: options)
        case .gap(let gap, let arguments, let place):
            guard !line.isEmpty else { return again(asking: gap) }
            var arguments = arguments
            arguments[place] = arguments[place].replacing(
                gap, with: filled(gap, line), maxReplacements: 1)
            return goOn(with: arguments)
        case .word(let word, let option):
            return line.lowercased() == word ? goOn(with: [option]) : stopped
        }
    }

    private func choice(_ line: String, among choices: [Choice]) -> CommandAnswer {
        let instead = choices.first?.instead
        if line.hasPrefix("--") { return goOn(with: ShellLine.words(line), instead: instead) }
        let named = choices.filter { !line.isEmpty && $0.name == line }
        if named.count == 1 {
            return goOn(with: ShellLine.words(named[0].option), instead: instead)
        }
        if let arguments = Self.arguments(for: line, among: choices) {
            return goOn(with: arguments, instead: instead)
        }
        guard let number = Int(line), choices.indices.contains(number - 1) else {
            return again(asking: Self.expected(choices.count, Wording(language)))
        }
        return goOn(with: ShellLine.words(choices[number - 1].option), instead: instead)
    }

    /// The arguments of the only choice that such a value alone says: `mdy`, or a day in the place
    /// of its gap.
    private static func arguments(for line: String, among choices: [Choice]) -> [String]? {
        guard Int(line) == nil else { return nil }
        let found = choices.map { ShellLine.words($0.option) }.compactMap { words -> [String]? in
            guard words.count == 2 else { return nil }
            if words[1] == dayGap, Day(iso: line) != nil { return [words[0], line] }
            return words[1] == line ? words : nil
        }
        return found.count == 1 ? found[0] : nil
    }

    private static let dayGap = "DATE"

    private static func expected(_ choices: Int, _ words: Wording) -> String {
        switch choices {
        case 0: words.say("an option, as --score COLUMN", "een optie, zoals --score KOLOM")
        case 1: words.say("1, or an option", "1, of een optie")
        default:
            words.say(
                "a number from 1 to \(choices), or an option",
                "een nummer van 1 tot en met \(choices), of een optie")
        }
    }

    /// Fills the gaps that the arguments still have, and then answers the call with them.
    private func goOn(with arguments: [String], instead: String? = nil) -> CommandAnswer {
        for (place, argument) in arguments.enumerated() {
            guard let gap = Self.gap(in: argument) else { continue }
            return CommandAnswer(
                errors: gap,
                question: Question(
                    invocation: invocation, language: language,
                    answers: .gap(gap, in: arguments, at: place)))
        }
        var invocation = invocation
        if let instead { invocation.arguments = Self.without(instead, in: invocation.arguments) }
        invocation.arguments = RepeatedOption.replacing(invocation.arguments, with: arguments)
        return CXPilotCommands.answer(to: invocation)
    }

    /// A call without the score or metric that was looked for in that column, which is none.
    private static func without(_ column: String, in arguments: [String]) -> [String] {
        var kept = arguments
        for (place, argument) in arguments.enumerated().reversed() {
            guard place > 0, ["--score", "--metric"].contains(arguments[place - 1]) else {
                continue
            }
            if argument == column || argument.hasSuffix("=" + column) {
                kept.removeSubrange((place - 1)...place)
            }
        }
        return kept
    }

    private func again(asking text: String) -> CommandAnswer {
        CommandAnswer(errors: text, question: self)
    }

    private var stopped: CommandAnswer {
        CommandAnswer(
            errors: Wording(language).say(
                "cxpilot: stopped; nothing was changed", "cxpilot: gestopt; er is niets gewijzigd"),
            exitCode: 1)
    }

    private func filled(_ gap: String, _ line: String) -> String {
        gap.hasSuffix("?") ? String(gap.dropLast()) + line : line
    }

    /// `DATE`, or the first `word=?`.
    private static func gap(in argument: String) -> String? {
        if argument == dayGap { return argument }
        return argument.split(separator: ",").first { $0.hasSuffix("=?") }.map(String.init)
    }
}
