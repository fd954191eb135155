import BlueprintRules
import ExperienceModel
import ExperienceText
import Foundation
import Testing

/// The word lint over the shared example, from its file to the mended file.
@Suite struct ExampleWordTests {
    /// The folder beside the project that holds the examples.
    private static let example = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "shared/examples/welkom-energie.yaml")

    private static var hasExample: Bool { FileManager.default.fileExists(atPath: example.path) }

    private func check(_ bytes: [UInt8]) throws -> [Finding] {
        let source = BlueprintReader.read([(path: "welkom.yaml", bytes: bytes)])
        let day = try #require(Day(year: 2026, month: 3, day: 1))
        return BlueprintChecker.check(
            try #require(source.reading.value), sources: source.sources, language: .dutch, on: day
        ).findings.filter { $0.code == "CX404" }
    }

    @Test(.enabled(if: hasExample)) func theExampleAvoidsWhatItShould() throws {
        #expect(try check([UInt8](Data(contentsOf: Self.example))) == [])
    }

    @Test(.enabled(if: hasExample)) func anAvoidedWordIsFoundAndMended() throws {
        let good = try String(contentsOf: Self.example, encoding: .utf8)
        let changed = good.replacing("Fijn dat u klant bent", with: "Beste debiteur")
        let bytes = Array(changed.utf8)
        let finding = try #require(try check(bytes).first)
        let line = try #require(
            changed.split(separator: "\n", omittingEmptySubsequences: false)
                .firstIndex { $0.contains("Beste debiteur") })
        #expect(finding.place?.line == line + 1)
        #expect(finding.place?.column == 21)
        #expect(finding.place?.length == 8)
        #expect(finding.message == "merkwaarde 'Dichtbij' vermijdt 'debiteur'")
        #expect(finding.hint == "zeg 'klant'")
        #expect(finding.notes == ["staat onder avoid (regel 95)"])
        let mended = BlueprintFixer.fix([(path: "welkom.yaml", bytes: bytes)], by: [finding])
        #expect(mended.count == 1)
        let expected = changed.replacing("Beste debiteur", with: "Beste klant")
        #expect(mended.files[0].bytes == Array(expected.utf8))
        #expect(try check(mended.files[0].bytes) == [])
    }
}
