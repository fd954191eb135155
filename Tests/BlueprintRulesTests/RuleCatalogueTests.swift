import BlueprintRules
import ExperienceModel
import Foundation
import Testing

/// Every rule can be explained, in both languages, and none is told twice.
@Suite struct RuleCatalogueTests {
    private static let english = RuleCatalogue.descriptions(in: .english)
    private static let dutch = RuleCatalogue.descriptions(in: .dutch)

    @Test func everyRuleIsThereOnceInTheOrderOfItsCode() {
        let codes = RuleBook.rules.map(\.code)
        #expect(codes == codes.sorted() && Set(codes).count == codes.count)
        for family in 1...8 {
            #expect(codes.contains { $0.hasPrefix("CX\(family)") }, "no rule of CX\(family)")
        }
        let described = Self.english.map(\.code)
        #expect(Set(described).count == described.count)
        #expect(Set(codes).isSubset(of: described))
        #expect(Self.dutch.map(\.code) == described)
    }

    @Test(arguments: zip(english, dutch))
    func aRuleSaysWhyInBothLanguages(english: RuleDescription, dutch: RuleDescription) {
        for rule in [english, dutch] {
            let words = [rule.title, rule.why, rule.idea, rule.remedy, rule.bad, rule.good]
            #expect(words.allSatisfy { !$0.isEmpty }, "\(rule.code) leaves something out")
            #expect(rule.bad != rule.good, "\(rule.code)")
            #expect(!rule.title.hasSuffix("."), "\(rule.code)")
            #expect(rule.why.hasSuffix("."), "\(rule.code)")
        }
        #expect(english.title != dutch.title && english.why != dutch.why, "\(english.code)")
        #expect(english.remedy != dutch.remedy && english.idea != dutch.idea, "\(english.code)")
    }

    /// Codes of the language stand where texts are read; each of them must be told here too.
    @Test func everyCodeThatIsReportedIsExplained() throws {
        let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Sources")
        let described = Set(Self.english.map(\.code))
        var seen = 0
        for folder in ["ExperienceText", "BlueprintRules", "CXPilotCommands"] {
            let root = sources.appendingPathComponent(folder)
            let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
            for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
                let text = try String(contentsOf: file, encoding: .utf8)
                for match in text.matches(of: /code: "(CX[0-9]{3})"/) {
                    seen += 1
                    #expect(described.contains(String(match.1)), "\(match.1) in \(file.path)")
                }
            }
        }
        #expect(seen > 30)
    }
}
