import CXPilotCommands
import ExperienceModel
import Foundation

/// A page of Markdown whose `console` blocks hold commands and what they print: manual and test.
struct Transcript {
    /// A command and what the page says that it prints.
    struct Step {
        let command: String
        let expected: String
        /// The lines of the page that the expectation takes.
        let lines: Range<Int>
    }

    let path: String
    private let lines: [String]
    let steps: [Step]

    init(path: String) throws {
        self.path = path
        lines = try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "\n")
        steps = Self.steps(in: lines)
    }

    /// The page with what the commands print today.
    func page(with outputs: [String]) -> String {
        var page: [String] = []
        var next = 0
        for (step, output) in zip(steps, outputs) {
            page += lines[next..<step.lines.lowerBound]
            page += output.isEmpty ? [] : output.components(separatedBy: "\n")
            next = step.lines.upperBound
        }
        return (page + lines[next...]).joined(separator: "\n")
    }

    private static func steps(in lines: [String]) -> [Step] {
        var steps: [Step] = []
        var isConsole = false
        var index = 0
        while index < lines.count {
            let line = lines[index]
            if line.hasPrefix("```") { isConsole = line == "```console" }
            guard isConsole, line.hasPrefix("$ ") else {
                index += 1
                continue
            }
            var command = String(line.dropFirst(2))
            index += 1
            while command.hasSuffix("\\"), index < lines.count {
                command = String(command.dropLast() + lines[index].drop { $0 == " " })
                index += 1
            }
            let start = index
            while index < lines.count, !lines[index].hasPrefix("$ "), !lines[index].hasPrefix("```")
            {
                index += 1
            }
            // An empty line before the next command belongs to the page.
            var end = index
            while end > start, lines[end - 1].isEmpty { end -= 1 }
            steps.append(
                Step(
                    command: command, expected: lines[start..<end].joined(separator: "\n"),
                    lines: start..<end))
        }
        return steps
    }
}
