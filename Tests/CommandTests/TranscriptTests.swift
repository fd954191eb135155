import Foundation
import Testing

/// Plays every transcript and the README: what they show is what the tool prints.
///
/// `RECORD=1` writes down what it prints today, and fails, because recording is not passing.
@Suite struct TranscriptTests {
    static let pages: [String] = {
        let folder = Stage.project.appendingPathComponent("Tests/CommandTests/Transcripts").path
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let transcripts = names.filter { $0.hasSuffix(".md") }.sorted().map { folder + "/" + $0 }
        return transcripts + [Stage.project.appendingPathComponent("README.md").path]
    }()

    @Test(arguments: pages)
    func printsWhatThePageShows(path: String) throws {
        let transcript = try Transcript(path: path)
        #expect(!transcript.steps.isEmpty)
        let stage = try Stage()
        let outputs = try transcript.steps.map { try stage.play($0.command) }
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            let page = transcript.page(with: outputs)
            try Data(page.utf8).write(to: URL(fileURLWithPath: path))
            Issue.record("recorded \(path)")
            return
        }
        for (step, output) in zip(transcript.steps, outputs) {
            #expect(output == step.expected, "$ \(step.command)")
        }
    }

    @Test func stepsAreRead() throws {
        let stage = try Stage()
        try stage.write("# A\n```console\n$ echo a \\\n  b\nold\n\n$ true\n```\nend\n", to: "t.md")
        let transcript = try Transcript(path: stage.folder.appendingPathComponent("t.md").path)
        #expect(transcript.steps.map(\.command) == ["echo a b", "true"])
        #expect(transcript.steps.map(\.expected) == ["old", ""])
        let page = transcript.page(with: try transcript.steps.map { try stage.play($0.command) })
        #expect(page == "# A\n```console\n$ echo a \\\n  b\na b\n\n$ true\n```\nend\n")
        #expect(try stage.play("exit 3") == "[exit code 3]")
    }
}
