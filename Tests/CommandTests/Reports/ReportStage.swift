import CXPilotCommands
import Foundation
import Testing

/// A stage with the shipped example in its store, its answers imported, and helpers on folders.
struct ReportStage {
    let stage: Stage

    /// Makes the store; the day of every call is 13 July 2026.
    init() throws {
        stage = try Stage()
        let example = "Blueprints/welkom-energie"
        try run("init")
        try run("apply", example, "--on", "2026-02-16")
        for discipline in ["marketing", "products", "channels", "crm", "operations"] {
            try run("approve", "welkom-energie", "--discipline", discipline, "--on", "2026-02-17")
        }
        try run("launch", "welkom-1", "--on", "2026-03-02")
        let columns = [
            "--metric", "nps=aanbeveling", "--metric", "satisfaction=tevredenheid", "--metric",
            "cancelled-90d=opgezegd", "--metric", "cost-90d=contactkosten", "--arm", "groep",
            "--day", "datum", "--persona", "persona", "--channel", "kanaal", "--respondent",
            "klantnummer", "--comment", "toelichting",
        ]
        let imported = stage.run(
            ["import", example + "/antwoorden.csv", "--pilot", "welkom-1"] + columns)
        try #require(imported.exitCode == 0, "\(imported.errors)")
    }

    /// Runs a command that must succeed.
    @discardableResult
    func run(_ arguments: String...) throws -> CommandAnswer {
        let answer = stage.run(arguments)
        try #require(answer.exitCode == 0, "\(arguments): \(answer.errors)")
        return answer
    }

    /// The names in a folder, sorted.
    func names(in folder: String) throws -> [String] {
        let path = stage.folder.appendingPathComponent(folder).path
        return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    }

    /// Puts a program into a folder of its own, and says which folder.
    func program(_ name: String, _ script: String) throws -> String {
        let folder = stage.folder.appendingPathComponent("programs")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appendingPathComponent(name)
        try Data(("#!/bin/sh\n" + script).utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
        return folder.path
    }
}
