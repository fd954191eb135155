import ArgumentParser

/// A command that answers instead of printing.
protocol AnsweringCommand: ParsableCommand {
    var common: CommonOptions { get }

    /// What the command has to say.
    func answer(in situation: Situation) throws -> CommandAnswer
}
