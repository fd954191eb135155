import CXPilotCommands
import Foundation
import Testing

/// The JSON Schema, as a validator judges it that knows nothing of us.
///
/// `Scripts/test` installs PyPI's jsonschema outside the project and names its Python in
/// CXPILOT_PYTHON.
@Suite(.enabled(if: JSONSchemaJudge.isThere, "CXPILOT_PYTHON names no Python with jsonschema"))
struct LanguageSchemaTests {
    static let shipped = [
        "eerste-stap/eerste-stap", "luchthaven/luchthaven", "welkom-energie/welkom-energie",
    ].map { "Blueprints/\($0).yaml" }

    @Test func everyShippedBlueprintIsValid() throws {
        let judge = try JSONSchemaJudge()
        var files = Self.shipped
        for item in TemplateTests.cases {
            judge.stage.cxpilot(
                "init", "--template", item.template, "--language", item.language)
            files.append(item.file)
        }
        let verdicts = try judge.verdicts(on: files)
        #expect(verdicts == files.map { "ok " + $0 })
    }

    /// Changes to the smallest blueprint that a schema can refuse.
    static let changes = [
        ("vision:", "visoin:"), ("    title:", "    titel: x\n    title:"),
        ("say: [", "zeg: ["), ("start_small: {max_share", "start_small: {max_shares"),
        ("share: 100%", "share: 100"), ("share: 100%", "share: 120%"),
        ("share: 100%", "share: 1,0"), ("customers: 4000", "customers: many"),
        ("customers: 4000", "customers: '4000'"), ("day: 14,", "day: 14.5,"),
        ("date: 2026-01-15", "date: 15-01-2026"), ("date: 2026-01-15", "date: 2026-13-15"),
        ("id: ins-piep", "id: Ins_Piep"), ("tone: positive", "tone: positief"),
        ("proactive: true", "proactive: ja"), ("2026Q3:", "Q3-2026:"),
        ("language: nl", "language: fr"), ("cxpilot: 1", "cxpilot: 2"),
        ("prefers: [winkel, phone]", "prefers: winkel"), ("lead: Noor", "leed: Noor"),
        ("above_control: 2", "above_control: 2, at_least: 3"), ("above_control: 2, ", ""),
        ("scale: 0-10", "scale: ten"), ("kind: nps, scale: 0-10", "kind: csat"),
        ("stages: [kopen, wennen, rijden]", "stages: []"),
        ("title: Een fiets met een gezicht", "title:"),
        ("roadmap: {", "check: {CX502: {because: x}}\nroadmap: {"),
        ("roadmap: {", "check: {X502: {severity: info, because: x}}\nroadmap: {"),
    ]

    @Test func whatIsNotOfTheLanguageFails() throws {
        let judge = try JSONSchemaJudge()
        let whole = try judge.stage.text(of: Self.shipped[0])
        var files: [String] = []
        for (index, change) in Self.changes.enumerated() {
            let broken = whole.replacing(change.0, with: change.1, maxReplacements: 1)
            #expect(broken != whole, "'\(change.0)' is not there")
            files.append("\(index).yaml")
            try judge.stage.write(broken, to: "\(index).yaml")
            #expect(judge.stage.cxpilot("check", "\(index).yaml").exitCode == 1, "\(change)")
        }
        for (change, verdict) in zip(Self.changes, try judge.verdicts(on: files)) {
            #expect(verdict.hasPrefix("no "), "\(change): \(verdict)")
        }
    }

    /// The schema is never stricter than the reader, whatever was done to a blueprint; but editors
    /// underline the numbers of a plan that the reader leaves to a rule (CX709).
    @Test func whatTheReaderTakesIsValid() throws {
        let judge = try JSONSchemaJudge()
        var mutation = BlueprintMutation(seed: 3)
        var names: [String] = []
        for (index, source) in try BlueprintMutation.sources().enumerated() {
            for round in 0..<30 {
                names.append("\(index)-\(round).yaml")
                let bytes = mutation.mutant(of: source, kinds: BlueprintMutation.Kind.inValues)
                try judge.stage.write(bytes, to: names[names.count - 1])
            }
        }
        let output = judge.stage.run(["check", "--json"] + names).output
        let document = try JSONSerialization.jsonObject(with: Data(output.utf8))
        let findings = (document as? [String: Any])?["findings"] as? [[String: Any]] ?? []
        let refused = findings.filter {
            let code = $0["code"] as? String ?? ""
            return code.hasPrefix("CX0") || code == "CX709"
        }.compactMap { $0["path"] as? String }
        let taken = names.filter { !refused.contains($0) }
        #expect(taken.count > 20)
        let verdicts = try judge.verdicts(on: taken)
        #expect(verdicts.filter { !$0.hasPrefix("ok ") } == [])
    }

    @Test func everyKeyIsExplained() throws {
        let schema = try JSONSchemaJudge().schema
        let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
        for (name, part) in definitions.merging(["": schema], uniquingKeysWith: { $1 }) {
            for (key, value) in part["properties"] as? [String: [String: Any]] ?? [:] {
                let meaning = value["description"] as? String ?? ""
                #expect(!meaning.isEmpty, "\(name)/\(key) has no description")
            }
        }
    }
}
