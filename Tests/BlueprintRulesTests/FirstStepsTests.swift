import BlueprintRules
import ExperienceModel
import ExperienceText
import Foundation
import Testing

/// The rules of insights, personas and channels on the shipped example, and on what nobody writes.
@Suite struct FirstStepsTests {
    static let rules = RuleBook.rules.filter { ("CX101"..."CX399").contains($0.code) }

    static func welcome() throws -> (blueprint: Blueprint, sources: SourceMap) {
        let project = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let path = "Blueprints/welkom-energie/welkom-energie.yaml"
        let bytes = try Array(Data(contentsOf: project.appending(path: path)))
        let source = BlueprintReader.read([(path: path, bytes: bytes)])
        guard case .accepted(let blueprint, _) = source.reading else {
            throw CocoaError(.fileReadCorruptFile)
        }
        return (blueprint, source.sources)
    }

    static func check(_ language: Language) throws -> BlueprintCheck {
        let (blueprint, sources) = try welcome()
        return BlueprintChecker.check(
            blueprint, sources: sources, language: language,
            on: try #require(Day(iso: "2026-03-01")))
    }

    @Test func thePhoneOfTheExampleIsNearlyFull() throws {
        let found = try Self.check(.english).findings.filter { $0.code == "CX301" }
        #expect(
            found.map(\.message) == [
                "channel 'phone' carries 351 contacts a week of 450: 78%, limit 75%"
            ])
        #expect(found.map(\.severity) == [.info])
        let notes = found.first?.notes ?? []
        #expect(notes.count == 3)
        #expect(notes.first?.hasPrefix("tp-bel: 35% of 48,000 customers is 323 a week (l") == true)
        #expect(notes.dropFirst().first?.hasPrefix("tp-incasso: 3% of 48,000") == true)
        #expect(notes.last == "a year has 52 weeks")
        #expect(found.first?.place?.line == (try Self.line(of: "{id: phone")))
    }

    @Test func theOtherChannelsOfTheExampleHaveRoom() throws {
        let passes = try Self.check(.english).passes.filter { $0.code == "CX301" }
        #expect(
            Set(passes.compactMap { $0.message.split(separator: "'").dropFirst().first })
                == ["post", "email", "sms", "app", "invoice"])
        #expect(passes.allSatisfy { $0.severity == .note && $0.message.contains("a week of") })
    }

    @Test func threeOfFourInsightsOfTheExampleComeFromOutside() throws {
        #expect(
            try Self.check(.english).passes.filter { $0.code == "CX103" }.map(\.message) == [
                "3 of 4 insights come from outside, 75%, limit 60%"
            ])
        #expect(
            try Self.check(.dutch).passes.filter { $0.code == "CX103" }.map(\.message) == [
                "3 van de 4 klantinzichten komen van buiten, 75%, grens 60%"
            ])
    }

    @Test func nothingElseOfTheFirstStepsIsFoundInTheExample() throws {
        let check = try Self.check(.english)
        let codes = Set(Self.rules.map(\.code))
        let found = check.findings.filter { codes.contains($0.code) }
            .filter { !["CX102", "CX301", "CX303"].contains($0.code) }
        #expect(found.map(\.message) == [])
    }

    private static func line(of text: String) throws -> Int {
        let project = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let path = project.appending(path: "Blueprints/welkom-energie/welkom-energie.yaml")
        let lines = try String(contentsOf: path, encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false)
        return try #require(lines.firstIndex { $0.contains(text) }) + 1
    }

    // What nobody writes.

    static let odd: [Blueprint] = {
        let contact = Touchpoint.trial("tp-a", day: 100_000) {
            $0.channel = "loop"
            $0.replyPath = "loop"
            $0.reach = 0
            $0.momentOfTruth = true
            $0.expectation = ""
            $0.audience = Audience(personas: ["nobody"])
        }
        let huge = Blueprint.trial([.trial("tp-b", day: 0), contact]) {
            $0.customers = .max
            $0.channels = [
                Channel(id: "email", direction: .oneWay, capacityPerWeek: 1e300),
                Channel(id: "loop", direction: .oneWay, replyPath: "loop", capacityPerWeek: 1e-300),
            ]
            $0.insights = [
                Insight(
                    id: "ins-a", origin: .outsideIn, source: .interview, n: .max,
                    date: Day(iso: "0001-01-01"), says: ""),
                Insight(
                    id: "ins-b", origin: .outsideIn, source: .interview, n: .max,
                    date: Day(iso: "9999-12-31"), says: ""),
            ]
            $0.personas = [
                Persona(
                    id: "p", name: "", share: 0, prefers: ["x"], avoids: ["email", "loop"],
                    evidence: ["ins-a", "ins-b", "gone"])
            ]
            $0.ruleSettings = ["CX103", "CX104", "CX105", "CX203", "CX301"].map {
                RuleSetting(code: $0, threshold: 1e300, because: "odd")
            }
        }
        var ring = Blueprint.trial([contact], stages: ["start", "start"])
        ring.journeys[0].replaces = "k"
        ring.journeys.append(
            Journey(id: "k", title: "", state: .future, replaces: "j", stages: []))
        var small = huge
        small.customers = 0
        small.ruleSettings = small.ruleSettings.map {
            RuleSetting(code: $0.code, threshold: 0, because: "odd")
        }
        return [
            Blueprint(id: "empty", title: "", language: .dutch, customers: 0), huge, ring, small,
        ]
    }()

    @Test(arguments: odd.indices, Language.allCases)
    func oddBlueprintsPass(index: Int, language: Language) {
        for rule in Self.rules {
            for observation in Trial(rule.code, Self.odd[index], language: language).observations {
                #expect(!observation.message.isEmpty)
                #expect(!observation.message.hasSuffix("."))
            }
        }
    }

    @Test func everyRuleExplainsItself() {
        #expect(Self.rules.count >= 14)
        for rule in Self.rules {
            let english = rule.explanation(Wording(.english))
            let dutch = rule.explanation(Wording(.dutch))
            #expect(english.why != dutch.why && english.idea != dutch.idea)
            #expect(english.why.contains(".") && !english.bad.isEmpty)
            #expect(english.bad != english.good)
            #expect(rule.title(Wording(.english)) != rule.title(Wording(.dutch)))
            #expect(rule.remedy(Wording(.english)) != rule.remedy(Wording(.dutch)))
        }
    }
}
