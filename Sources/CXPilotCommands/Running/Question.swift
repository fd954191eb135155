import ExperienceModel

/// Something that a command asks before it goes on; what is answered becomes options of the same
/// call, which is then answered anew.
package struct Question: Equatable, Sendable {
    /// What may be answered.
    enum Answers: Equatable, Sendable {
        /// The number of one of these options, or an option as it would be typed.
        case options([String])
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

    private func choice(_ line: String, among options: [String]) -> CommandAnswer {
        if line.hasPrefix("--") { return goOn(with: ShellLine.words(line)) }
        guard let number = Int(line), options.indices.contains(number - 1) else {
            return again(
                asking: Wording(language).say(
                    "a number from 1 to \(options.count), or an option",
                    "een nummer van 1 tot en met \(options.count), of een optie"))
        }
        return goOn(with: ShellLine.words(options[number - 1]))
    }

    /// Fills the gaps that the arguments still have, and then answers the call with them.
    private func goOn(with arguments: [String]) -> CommandAnswer {
        for (place, argument) in arguments.enumerated() {
            guard let gap = Self.gap(in: argument) else { continue }
            return CommandAnswer(
                errors: gap,
                question: Question(
                    invocation: invocation, language: language,
                    answers: .gap(gap, in: arguments, at: place)))
        }
        var invocation = invocation
        invocation.arguments += arguments
        return CXPilotCommands.answer(to: invocation)
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
        if argument == "DATE" { return argument }
        return argument.split(separator: ",").first { $0.hasSuffix("=?") }.map(String.init)
    }
}
