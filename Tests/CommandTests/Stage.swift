import CXPilotCommands
import Foundation

/// A scratch folder in which commands run: the tool in this process, anything else in a shell.
final class Stage {
    let folder: URL
    /// The root of the project.
    static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    init() throws {
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("cxpilot-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            at: folder.appendingPathComponent("Blueprints"),
            withDestinationURL: Stage.project.appendingPathComponent("Blueprints"))
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    /// Runs the tool with those arguments.
    @discardableResult
    func cxpilot(_ arguments: String...) -> CommandAnswer { run(arguments) }

    /// Runs the tool with those arguments.
    func run(_ arguments: [String], environment: [String: String] = [:]) -> CommandAnswer {
        answer(
            to: Invocation(
                arguments: arguments, environment: environment,
                workingDirectory: folder.path, today: (2026, 7, 13), now: "2026-07-13T08:00:00Z",
                login: "sanne"))
    }

    /// What a command line prints, standard output before standard error, with its exit code.
    func play(_ command: String) throws -> String {
        let words = ShellWords.split(command)
        if words.first == "cxpilot" {
            let answer = run(Array(words.dropFirst()))
            return Stage.shown(answer.output + answer.errors, exitCode: answer.exitCode)
        }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", command]
        process.currentDirectoryURL = folder
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Stage.shown(
            String(decoding: bytes, as: UTF8.self), exitCode: process.terminationStatus)
    }

    /// Writes a file into the folder.
    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }

    /// Writes a file into the folder, byte by byte.
    func write(_ bytes: [UInt8], to name: String) throws {
        try Data(bytes).write(to: folder.appendingPathComponent(name))
    }

    /// The text of a file in the folder.
    func text(of name: String) throws -> String {
        try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    }

    private static func shown(_ text: String, exitCode: Int32) -> String {
        var lines = text.replacing("\r\n", with: "\n").components(separatedBy: "\n")
        while lines.last?.isEmpty == true { lines.removeLast() }
        if exitCode != 0 { lines.append("[exit code \(exitCode)]") }
        return lines.joined(separator: "\n")
    }
}

/// Splits a command line as a shell does, as far as the transcripts need it.
enum ShellWords {
    static func split(_ line: String) -> [String] {
        var words: [String] = []
        var word: String?
        var quote: Character?
        for character in line {
            if let open = quote {
                if character == open {
                    quote = nil
                } else {
                    word = (word ?? "") + String(character)
                }
            } else if character == "\"" || character == "'" {
                quote = character
                word = word ?? ""
            } else if character == " " {
                if let done = word { words.append(done) }
                word = nil
            } else {
                word = (word ?? "") + String(character)
            }
        }
        return words + (word.map { [$0] } ?? [])
    }
}
