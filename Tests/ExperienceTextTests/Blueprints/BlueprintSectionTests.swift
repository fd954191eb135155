import ExperienceText
import Testing

@Suite struct BlueprintSectionTests {
    @Test func theLanguageDescribesItself() throws {
        let fields = BlueprintSection.shape.fields
        #expect(
            Set(fields.map(\.key)) == [
                "cxpilot", "blueprint", "title", "organisation", "language", "vision", "currency",
                "customers", "team", "insights", "personas", "channels", "brand_values", "metrics",
                "journeys",
                "contact_rules", "check", "pilots", "roadmap", "value",
            ])
        #expect(
            fields.filter(\.isRequired).map(\.key)
                == ["cxpilot", "blueprint", "title", "language", "customers", "team"])
        #expect(fields.allSatisfy { !$0.meaning.isEmpty })
        let pilots = try #require(fields.first { $0.key == "pilots" })
        guard case .list(.mapping(let pilot), 0) = pilots.value else {
            Issue.record("pilots is no list of mappings: \(pilots.value)")
            return
        }
        #expect(pilot.fields.first { $0.key == "unit" }?.value == .choice(["customer", "branch"]))
        #expect(pilot.fields.first { $0.key == "response_rate" }?.value == .share(0...1))
        #expect(pilot.fields.first { $0.key == "readout" }?.isRequired == true)
    }

    /// What is described is what is read: every key stands in the complete blueprint.
    @Test func theCompleteBlueprintUsesEveryKey() {
        func keys(_ shape: ValueShape) -> [String] {
            shape.mappings.flatMap(\.fields).flatMap { [$0.key] + keys($0.value) }
        }
        let described = Set(keys(.mapping(BlueprintSection.shape)))
        let unused = described.filter { key in
            !CompleteBlueprint.text.contains("\(key):")
        }
        // The comparisons that the one goal of each kind leaves out.
        #expect(unused == ["above_baseline", "not_worse_than_baseline_by"])
    }
}
