import ArgumentParser
import ExperienceModel
import ExperienceReports
import ExperienceStore
import ExperienceText

/// The whole tool: its commands, grouped as people work.
struct CXPilot: ParsableCommand {
    /// The names of all commands.
    static var commandNames: [String] {
        (configuration.groupedSubcommands.flatMap(\.subcommands)).compactMap {
            $0.configuration.commandName
        } + ["help"]
    }

    /// The version, as `--version` and reports print it.
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "cxpilot",
        abstract: "From customer insight to a verdict on every pilot, and a rollout you can carry.",
        discussion: """
            The daily path: apply a blueprint, let every discipline approve it, launch a pilot, \
            import answers, evaluate, decide, and look at the roadmap.
            """,
        version: version,
        groupedSubcommands: [
            CommandGroup(
                name: "Blueprint",
                subcommands: [
                    InitCommand.self, CheckCommand.self, ExplainCommand.self,
                    SchemaCommand.self, ApplyCommand.self,
                    ListCommand.self,
                    ShowCommand.self, TraceCommand.self, ImportJourneyCommand.self,
                    ExportCommand.self,
                    DiffCommand.self, ApproveCommand.self,
                ]),
            CommandGroup(
                name: "Pilot",
                subcommands: [
                    PlanCommand.self, LaunchCommand.self, ImportCommand.self,
                    ImportsCommand.self, EvaluateCommand.self, CommentsCommand.self,
                    AmendCommand.self, LearnCommand.self, DecideCommand.self,
                    StatusCommand.self,
                ]),
            CommandGroup(
                name: "Outlook",
                subcommands: [RoadmapCommand.self, ReportCommand.self]),
            CommandGroup(
                name: "Calculator", subcommands: [StatsCommand.self]),
            CommandGroup(
                name: "Store",
                subcommands: [LogCommand.self, DoctorCommand.self, ForgetCommand.self]),
        ])
}

/// What the tool answers to a call.
package func answer(to invocation: Invocation) -> CommandAnswer {
    do {
        var parsed = try CXPilot.parseAsRoot(invocation.arguments)
        if let command = parsed as? any AnsweringCommand {
            return answer(of: command, to: invocation)
        }
        // Only a request for help is left, and running it throws the help.
        try parsed.run()
        return CommandAnswer()
    } catch {
        return answer(toUnparsed: invocation.arguments, error)
    }
}

/// Help and the version are answers; anything else is wrong usage.
private func answer(toUnparsed arguments: [String], _ error: any Error) -> CommandAnswer {
    let message = CXPilot.fullMessage(for: error, columns: 80)
        .split(separator: "\n", omittingEmptySubsequences: false)
        .map { TerminalText.clean(String($0)) }.joined(separator: "\n")
    let exitCode = CXPilot.exitCode(for: error)
    if exitCode == .success { return CommandAnswer(message) }
    let known = CXPilot.commandNames
    guard let name = arguments.first, !name.hasPrefix("-"), !known.contains(name) else {
        return CommandAnswer(errors: message, exitCode: exitCode.rawValue)
    }
    let nearest = SpellingSuggestion.nearest(to: name, among: known)
    let hint = nearest.map { "did you mean '\($0)'?" } ?? "cxpilot help shows them all"
    return CommandAnswer(
        errors: TerminalText.clean("cxpilot: there is no command '\(name)'; \(hint)"),
        exitCode: exitCode.rawValue)
}

private func answer(of command: any AnsweringCommand, to invocation: Invocation) -> CommandAnswer {
    let situation = Situation(invocation, command.common)
    if let repeated = RepeatedOption(in: invocation.arguments) {
        return situation.refusal(
            repeated.error.message(in:), exitCode: repeated.error.exitCode)
    }
    do {
        return try command.answer(in: situation)
    } catch let error as CommandError {
        return situation.refusal(error.message(in:), exitCode: error.exitCode)
    } catch let error as StoreError {
        return situation.refusal(error.message(in:))
    } catch let error as ResponseError {
        return situation.refusal(error.message(in:))
    } catch let error as FileError {
        return situation.refusal(error.message(in:))
    } catch {
        // Everything that can go wrong has a sentence of its own; this one is ours to mend.
        return situation.refusal { _ in "unexpected: \(type(of: error))" }
    }
}
