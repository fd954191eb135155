/// What a command has to say, and how it went.
package struct CommandAnswer: Equatable, Sendable {
    /// What goes to standard output.
    package var output: String
    /// What goes to standard error.
    package var errors: String
    /// 0 when all is well, 1 when refused, failed or not found, 64 for wrong usage.
    package var exitCode: Int32
    /// What to wait for, and then to answer again; nil when this is all.
    package var watch: Watch?
    /// What is asked before the command goes on; nil when this is all.
    package var question: Question?

    init(
        _ output: String = "", errors: String = "", exitCode: Int32 = 0, watch: Watch? = nil,
        question: Question? = nil
    ) {
        self.output = CommandAnswer.ended(output)
        self.errors = CommandAnswer.ended(errors)
        self.exitCode = exitCode
        self.watch = watch
        self.question = question
    }

    /// Text that is no empty line ends with a line break.
    private static func ended(_ text: String) -> String {
        text.isEmpty || text.utf8.last == UInt8(ascii: "\n") ? text : text + "\n"
    }

    /// What to say when an answer cannot be written where it should go, as on a full disk.
    package static func lost(by invocation: Invocation) -> CommandAnswer {
        let message = FileError.noRoomForAnswer.message(in: invocation.language)
        return CommandAnswer(errors: "cxpilot: \(message)", exitCode: 1)
    }
}
