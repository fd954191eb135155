import CXPilotCommands
import ExperienceModel
import ExperienceReports
import ExperienceText
import Foundation
import Testing

/// What is exported is read back as it was.
@Suite struct ExportTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Blueprints")

    /// Every shipped blueprint, by the name of its folder.
    static let shipped: [String] =
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { !$0.contains(".") }.sorted()

    private func blueprint(_ name: String) throws -> Blueprint {
        let folder = Self.folder.appendingPathComponent(name)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".yaml") }.sorted()
        let files = try names.map {
            (path: $0, bytes: [UInt8](try Data(contentsOf: folder.appendingPathComponent($0))))
        }
        return try #require(BlueprintReader.read(files).reading.value)
    }

    @Test(arguments: shipped)
    func jsonIsTheSameBlueprint(name: String) throws {
        let blueprint = try blueprint(name)
        let text = BlueprintJSON.content(blueprint).text
        let source = BlueprintReader.read([(path: "b.json", bytes: Array(text.utf8))])
        #expect(source.reading.findings.isEmpty, "\(source.reading.findings)")
        #expect(source.reading.value == blueprint)
    }

    @Test(arguments: shipped)
    func mermaidIsTheSameJourney(name: String) throws {
        let blueprint = try blueprint(name)
        for journey in blueprint.journeys {
            let text = JourneyMermaid.text(of: journey, personas: blueprint.personas)
            let reading = MermaidReader.read(
                path: "j.mmd", bytes: Array(text.utf8), language: .english)
            let read = try #require(reading.value, "\(reading.findings)\n\(text)")
            #expect(read.title == journey.title)
            #expect(read.sections.map(\.name) == journey.stages)
            #expect(
                Set(read.tasks.map(\.name)) == Set(journey.touchpoints.map { $0.title ?? $0.id }))
            #expect(read.tasks.count == journey.touchpoints.count)
            let names = Set(blueprint.personas.map(\.name))
            #expect(read.tasks.allSatisfy { Set($0.actors).isSubset(of: names) })
        }
    }

    @Test(arguments: shipped)
    func listHasTheSameTouchpoints(name: String) throws {
        let blueprint = try blueprint(name)
        let text = TouchpointCSV.text(of: blueprint.journeys)
        let reading = TouchpointListReader.read(
            path: "l.csv", bytes: Array(text.utf8), name: name, language: .english)
        let read = try #require(reading.value, "\(reading.findings)\n\(text)").blueprint
        #expect(read.journeys.map(\.title) == blueprint.journeys.map(\.title))
        for (one, other) in zip(read.touchpoints, blueprint.touchpoints) {
            #expect(one.id == other.id && one.day == other.day && one.reach == other.reach)
            #expect(one.text == other.text && one.owner == other.owner && one.tone == other.tone)
            #expect(one.emotion?.score == other.emotion?.score && one.side == other.side)
        }
        #expect(read.touchpoints.count == blueprint.touchpoints.count)
    }

    @Test(arguments: [
        ("a.mmd", "journey\n section S\n  A: 1: Me, Support\n  B: 5: Cat\n section T\n  A: 3"),
        ("a.csv", "title,stage,day,owner,tone\nCard,s,3,it desk,negative\nBill,t,,,"),
    ])
    func skeletonsPassTheRules(name: String, text: String) throws {
        let stage = try Stage()
        try stage.write(text, to: name)
        let made = stage.cxpilot("import-journey", name, "--out", "a.yaml")
        #expect(made.exitCode == 0, "\(made.errors)")
        let check = stage.cxpilot("check", "a.yaml")
        #expect(check.exitCode == 0, "\(check.output)\(check.errors)")
        let again = stage.cxpilot("import-journey", name, "--out", "a.yaml")
        #expect(again.exitCode == 1 && again.errors.contains("exists already"))
    }

    @Test func cellsAreNoFormulas() {
        let journey = Journey(
            id: "j", title: "=J", state: .current, stages: ["s"],
            touchpoints: [
                Touchpoint(
                    id: "t", title: "+1", stage: "@s", day: 0, channel: "c", reach: 1,
                    side: .frontstage, emotion: .init(score: -2), text: "a \"b\", c\n=1+1",
                    note: "-x")
            ])
        let text = TouchpointCSV.text(of: [journey])
        #expect(text.contains("\n'=J,t,'+1,'@s,0,c,,100%,"))
        #expect(text.contains(",-2,"))
        #expect(text.contains("\"a \"\"b\"\", c\n=1+1\""))
        #expect(text.hasSuffix(",'-x\n"))
    }

    @Test func diagramOfOddNames() throws {
        let names = ["section x", "Title: y", "a; b # c %% d", "<br>", "é, \"q\" &amp;", "journey"]
        let journey = Journey(
            id: "j", title: "title #1", state: .current, stages: ["s:t", "empty"],
            touchpoints: names.enumerated().map {
                Touchpoint(
                    id: "t\($0)", title: $1, stage: "s:t", day: 100_000 - $0, channel: "c",
                    reach: 1, side: .frontstage, tone: .negative)
            })
        let personas = [Persona(id: "p", name: "Renske, 34; gezin", share: 1)]
        let text = JourneyMermaid.text(of: journey, personas: personas)
        let read = try #require(
            MermaidReader.read(path: "j.mmd", bytes: Array(text.utf8), language: .english).value,
            "\(text)")
        #expect(read.title == "title #1" && read.sections.map(\.name) == ["s:t", "empty"])
        #expect(read.tasks.map(\.name) == names.reversed())
        #expect(read.tasks.allSatisfy { $0.score == 2 && $0.actors == ["Renske, 34; gezin"] })
    }
}
