import Foundation

/// The built tool, run as people run it: a process with its own limits and its own user.
struct BuiltBinary {
    /// How a run ended.
    struct Run {
        var output: String
        var errors: String
        /// The exit code, or 128 and the signal.
        var exitCode: Int32
    }

    /// It lies beside the tests; nil where only those were built.
    static let path: String? = {
        let candidate = URL(fileURLWithPath: CommandLine.arguments[0])
            .deletingLastPathComponent().appendingPathComponent("cxpilot").path
        return FileManager.default.isExecutableFile(atPath: candidate) ? candidate : nil
    }()

    /// Whether it is there at all.
    static var isThere: Bool { path != nil }

    /// Whether file permissions stop those who run it: no one they stop is root, who may become
    /// somebody else where the system has a tool for that.
    static let isStoppedByPermissions = isThere && run("exec \(stranger) \"$0\" --version") == 0

    /// Whether a small disk may be made.
    static let hasSmallDisks: Bool =
        isThere && getuid() == 0
        && run("d=$(mktemp -d) && mount -t tmpfs -o size=1m tmpfs $d && umount $d; rmdir $d") == 0

    private static let stranger =
        getuid() == 0 ? "setpriv --reuid 65534 --regid 65534 --clear-groups --" : ""

    private static func run(_ script: String) -> Int32 {
        (try? BuiltBinary().run([], in: "/", script: script).exitCode) ?? -1
    }

    /// A process that is ready to run the tool in a folder; `script` may set limits first.
    func process(_ arguments: [String], in folder: String, script: String? = nil) -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments =
            ["-c", script ?? "exec \"$0\" \"$@\"", BuiltBinary.path ?? ""] + arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.environment = ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "CXPILOT_USER": "sanne"]
        return process
    }

    /// Runs the tool to its end.
    func run(_ arguments: [String], in folder: String, script: String? = nil) throws -> Run {
        let process = process(arguments, in: folder, script: script)
        let (output, errors) = (Pipe(), Pipe())
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        // What is written to standard error is a sentence, which its pipe holds.
        let printed = output.fileHandleForReading.readDataToEndOfFile()
        let said = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let isKilled = process.terminationReason == .uncaughtSignal
        return Run(
            output: String(decoding: printed, as: UTF8.self),
            errors: String(decoding: said, as: UTF8.self),
            exitCode: process.terminationStatus + (isKilled ? 128 : 0))
    }

    /// Runs it as somebody whom permissions stop.
    func runAsStranger(_ arguments: [String], in folder: String) throws -> Run {
        try run(
            arguments, in: folder, script: "exec \(Self.stranger) \"$0\" \"$@\"")
    }
}
