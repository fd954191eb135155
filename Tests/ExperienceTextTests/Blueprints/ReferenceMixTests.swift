import ExperienceModel
import Testing

@testable import ExperienceText

/// The mix that a pilot's answers are re-weighted to.
@Suite struct ReferenceMixTests {
    private static let written = "{by: persona, shares: {p-calm: 60%, p-count: 40%}}"

    private static func read(_ mix: String) -> Reading<Blueprint> {
        readBlueprint(CompleteBlueprint.text.replacing(written, with: mix)).reading
    }

    @Test func isReadWithItsShares() throws {
        let blueprint = try #require(Self.read(Self.written).value)
        #expect(
            blueprint.pilots.first?.referenceMix
                == ReferenceMix(by: .persona, shares: ["p-calm": 0.6, "p-count": 0.4]))
    }

    @Test func personasHaveTheirOwnShares() throws {
        let reading = Self.read("{by: persona}")
        let mix = try #require(reading.value?.pilots.first?.referenceMix)
        #expect(mix.shares == ["p-calm": 0.6, "p-count": 0.4])
        #expect(reading.findings.isEmpty)
    }

    @Test(arguments: [
        ("{by: persona, shares: {p-calm: 60%, p-count: 30%}}", "CX010"),
        ("{by: persona, shares: {p-calm: 60%, p-nobody: 40%}}", "CX012"),
        ("{by: channel}", "CX003"), ("{shares: {p-calm: 100%}}", "CX003"),
        ("{by: weather}", "CX005"),
    ])
    func whatIsWrongIsSaid(mix: String, code: String) {
        let codes = Self.read(mix).findings.map(\.code)
        #expect(codes.contains(code), "\(mix): \(codes)")
    }
}
