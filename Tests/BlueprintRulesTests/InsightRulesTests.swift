import BlueprintRules
import ExperienceModel
import Testing

@Suite struct InsightRulesTests {
    @Test func anInsightThatNothingNamesIsFound() {
        let insight = Insight(
            id: "ins-a", origin: .outsideIn, source: .interview, says: "It is quiet.")
        let alone = Trial("CX102", .trial { $0.insights = [insight] })
        #expect(alone.found.map(\.path) == ["insights/ins-a/id"])
        #expect(
            alone.found.map(\.message) == [
                "insight 'ins-a' is not used by any touchpoint, persona or pilot"
            ])
        let used = Touchpoint.trial("tp-a") { $0.insights = ["ins-a"] }
        #expect(Trial("CX102", .trial([used]) { $0.insights = [insight] }).observations.isEmpty)
    }
}
