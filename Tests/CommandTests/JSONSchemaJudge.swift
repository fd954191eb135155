import CXPilotCommands
import Foundation
import Testing

/// A validator of JSON Schema in another language, and the schema that it judges by.
struct JSONSchemaJudge {
    /// The Python that has jsonschema.
    private static let python = ProcessInfo.processInfo.environment["CXPILOT_PYTHON"] ?? ""

    static let isThere = FileManager.default.isExecutableFile(atPath: python)

    /// The folder in which it judges.
    let stage: Stage
    /// The schema.
    let schema: [String: Any]

    init() throws {
        stage = try Stage()
        let answer = stage.cxpilot("schema")
        #expect(answer.exitCode == 0)
        try stage.write(answer.output, to: "schema.json")
        let document = try JSONSerialization.jsonObject(with: Data(answer.output.utf8))
        schema = try #require(document as? [String: Any])
    }

    /// `ok FILE` or `no FILE: why` for each file.
    func verdicts(on files: [String]) throws -> [String] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Self.python)
        process.arguments =
            [Stage.project.path + "/Scripts/validate-blueprints", "schema.json"] + files
        process.currentDirectoryURL = stage.folder
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }
}
