import CXPilotCommands
import Foundation
import Testing

/// What code hosts read: valid by the schema that OASIS published.
@Suite(
    .enabled(
        if: JSONSchemaJudge.isThere && FileManager.default.fileExists(atPath: sarifSchema),
        "the published schema or a Python with jsonschema is not here"))
struct SARIFSchemaTests {
    private static let script = """
        import json, sys, jsonschema
        schema, document = (json.load(open(name)) for name in sys.argv[1:3])
        kind = jsonschema.validators.validator_for(schema)
        errors = sorted(kind(schema).iter_errors(document), key=str)
        print("ok" if not errors else errors[0].message[:400])
        """

    private func verdict(on stage: Stage, _ name: String) throws -> String {
        let process = Process()
        process.executableURL = URL(
            fileURLWithPath: ProcessInfo.processInfo.environment["CXPILOT_PYTHON"] ?? "")
        process.arguments = ["-c", Self.script, sarifSchema, name]
        process.currentDirectoryURL = stage.folder
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: bytes, as: UTF8.self).trimmingCharacters(
            in: .whitespacesAndNewlines)
    }

    @Test(arguments: [
        "Blueprints/welkom-energie", "Blueprints/eerste-stap Blueprints/luchthaven", "broken.yaml",
        "avoided.yaml",
    ])
    func everyLogIsValid(paths: String) throws {
        let stage = try Stage()
        let whole = try stage.text(of: "Blueprints/eerste-stap/eerste-stap.yaml")
        try stage.write(whole.replacing("persona", with: "persoon"), to: "broken.yaml")
        try stage.write(whole.replacing("uw fiets!", with: "uw rijwiel!"), to: "avoided.yaml")
        let call =
            ["check", "--format", "sarif", "--all"] + paths.split(separator: " ").map(String.init)
        try stage.write(stage.run(call).output, to: "log.sarif")
        #expect(try verdict(on: stage, "log.sarif") == "ok")
    }

    @Test func anAvoidedWordCarriesItsFix() throws {
        let stage = try Stage()
        let whole = try stage.text(of: "Blueprints/eerste-stap/eerste-stap.yaml")
        try stage.write(whole.replacing("uw fiets!", with: "uw rijwiel!"), to: "avoided.yaml")
        let log = stage.cxpilot("check", "avoided.yaml", "--format", "sarif").output
        #expect(log.contains("\"insertedContent\""))
        #expect(log.contains("\"ruleId\": \"CX404\""))
    }

    @Test func whatIsNoLogFails() throws {
        let stage = try Stage()
        try stage.write("{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {}}]}", to: "no.sarif")
        #expect(try verdict(on: stage, "no.sarif") != "ok")
    }
}

private let sarifSchema = Stage.project.deletingLastPathComponent()
    .appendingPathComponent("shared/reference/sarif-schema-2.1.0.json").path
