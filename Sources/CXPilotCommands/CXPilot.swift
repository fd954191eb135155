import ArgumentParser
import ExperienceModel
import ExperienceStore
import ExperienceText

/// The whole tool: its commands, grouped as people work.
struct CXPilot: ParsableCommand {
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
                name: "The blueprint",
                subcommands: [
                    InitCommand.self, CheckCommand.self, ApplyCommand.self, ListCommand.self,
                    ShowCommand.self, ApproveCommand.self,
                ]),
            CommandGroup(
                name: "Pilots",
                subcommands: [
                    PlanCommand.self, LaunchCommand.self, ImportCommand.self,
                    EvaluateCommand.self, LearnCommand.self, DecideCommand.self,
                    StatusCommand.self,
                ]),
            CommandGroup(
                name: "What it leads to",
                subcommands: [RoadmapCommand.self, ReportCommand.self]),
            CommandGroup(
                name: "Calculators, without a store", subcommands: [StatsCommand.self]),
            CommandGroup(name: "The store", subcommands: [LogCommand.self]),
        ])
}

/// What the tool answers to a call.
package func answer(to invocation: Invocation) -> CommandAnswer {
    do {
        let parsed = try CXPilot.parseAsRoot(invocation.arguments)
        guard let command = parsed as? any AnsweringCommand else {
            return CommandAnswer(CXPilot.helpMessage(columns: 80))
        }
        return answer(of: command, to: invocation)
    } catch {
        let message = CXPilot.fullMessage(for: error, columns: 80)
        let exitCode = CXPilot.exitCode(for: error)
        return exitCode == .success
            ? CommandAnswer(message) : CommandAnswer(errors: message, exitCode: exitCode.rawValue)
    }
}

private func answer(of command: any AnsweringCommand, to invocation: Invocation) -> CommandAnswer {
    let situation = Situation(invocation, command.common)
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
