import CXPilotCommands
import Foundation
import Testing

/// A stage with a launched pilot, and what every refusal on it has in common.
struct BadInputDesk {
    /// The columns of the shipped answers.
    static let columns = [
        "--pilot", "welkom-1", "--score", "aanbeveling", "--arm", "groep", "--day", "datum",
        "--persona", "persona", "--comment", "toelichting",
    ]
    static let header = "groep,datum,persona,aanbeveling,toelichting\n"
    static let inEnglish = ["--language", "en"]
    static let blueprint = Stage.project.path + "/Blueprints/welkom-energie/welkom-energie.yaml"

    let stage: Stage
    var folder: String { stage.folder.path }
    var store: String { folder + "/.cxpilot/store.sqlite" }

    /// The files of one launched store, made once and written down for each desk.
    private static let launched = Result {
        let stage = try Stage()
        try launch(BadInputDesk.blueprint, on: stage)
        return try ["store.sqlite", "store.sqlite.key"].map { name in
            (name, try Data(contentsOf: stage.folder.appendingPathComponent(".cxpilot/" + name)))
        }
    }

    init() throws {
        stage = try Stage()
        try FileManager.default.createDirectory(
            atPath: folder + "/.cxpilot", withIntermediateDirectories: true)
        for (name, bytes) in try Self.launched.get() {
            let path = folder + "/.cxpilot/" + name
            try bytes.write(to: URL(fileURLWithPath: path))
            // As the tool makes them: a store that others may read is not as it should be.
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        }
    }

    /// Brings the pilot of a blueprint to its launch.
    static func launch(_ blueprint: String, on stage: Stage) throws {
        let approvals = ["marketing", "products", "channels", "crm", "operations"].map {
            ["approve", "welkom-energie", "--discipline", $0, "--on", "2026-02-17"]
        }
        let calls =
            [["init"], ["apply", blueprint, "--on", "2026-02-16"]] + approvals
            + [["launch", "welkom-1", "--on", "2026-03-02"]]
        for call in calls {
            let answer = stage.run(call)
            try #require(answer.exitCode == 0, "\(call): \(answer.errors)")
        }
    }

    /// What the store holds: its bytes once nobody has it open, and its log.
    ///
    /// SQLite counts the changes of its journal at two places of the header; they hold nothing.
    func fingerprint() throws -> [String] {
        let log = stage.run(["log", "--json"])
        let whole = stage.run(["log", "verify"])
        var bytes = try Data(contentsOf: URL(fileURLWithPath: store))
        for counter in [24..<28, 92..<96] {
            bytes.replaceSubrange(counter, with: [UInt8](repeating: 0, count: 4))
        }
        #expect(!FileManager.default.fileExists(atPath: store + "-wal"))
        return [log.output, whole.output, bytes.base64EncodedString()]
    }

    /// Runs a call that must be refused in one sentence, and leave the store as it was.
    func refuses(
        _ arguments: [String], saying words: String..., exitCode: Int32 = 1,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let before = try fingerprint()
        let answer = stage.run(arguments + Self.inEnglish)
        #expect(answer.exitCode == exitCode, sourceLocation: sourceLocation)
        #expect(answer.output.isEmpty, sourceLocation: sourceLocation)
        Self.isOneSentence(answer.errors, saying: words, sourceLocation: sourceLocation)
        #expect(try fingerprint() == before, sourceLocation: sourceLocation)
    }

    /// Text of the machinery that people should never see.
    private static let machinery = [
        "Error Domain", "NSCocoa", "NSPOSIX", "Fatal error", "Optional(", "StoreError",
        "FileError", "ResponseError", "SQLite error", "unexpected:", "Swift.", "GRDB", "Thread 0",
        "crashed",
    ]

    static func isOneSentence(
        _ text: String, saying words: [String], sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(text.hasPrefix("cxpilot: "), "\(text)", sourceLocation: sourceLocation)
        #expect(text.filter { $0 == "\n" }.count == 1, "\(text)", sourceLocation: sourceLocation)
        speaksPlainly(text, sourceLocation: sourceLocation)
        for word in words {
            #expect(text.contains(word), "\(text)", sourceLocation: sourceLocation)
        }
    }

    static func speaksPlainly(
        _ text: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        for word in machinery {
            #expect(!text.contains(word), "\(text)", sourceLocation: sourceLocation)
        }
    }
}
