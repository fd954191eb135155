import Foundation

/// Ctrl-C while an import runs: it is held back, asked for at safe moments, and ends the import
/// with a sentence and nothing stored.
enum Interruption {
    /// What the import ends with.
    static let stopped = CommandError(
        "stopped; nothing was stored", "gestopt; er is niets opgeslagen", exitCode: 130)

    /// Runs the body with Ctrl-C held back on this thread and on those that it starts.
    static func heldBack<T>(_ body: () throws -> T) rethrows -> T {
        var before = sigset_t()
        var interrupt = onlyInterrupt
        pthread_sigmask(SIG_BLOCK, &interrupt, &before)
        defer {
            // One that came and was heard is not to end the tool once more.
            if isAsked {
                var signal: Int32 = 0
                sigwait(&interrupt, &signal)
            }
            pthread_sigmask(SIG_SETMASK, &before, nil)
        }
        return try body()
    }

    /// Whether somebody pressed Ctrl-C since.
    static var isAsked: Bool {
        var pending = sigset_t()
        return sigpending(&pending) == 0 && sigismember(&pending, SIGINT) == 1
    }

    /// Throws when somebody did.
    static func check() throws(CommandError) {
        if isAsked { throw stopped }
    }

    private static var onlyInterrupt: sigset_t {
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGINT)
        return signals
    }
}
