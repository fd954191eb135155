import ExperienceModel
import ExperienceReports
import Testing

@Suite struct SamplePlanTests {
    static let plan: SamplePlan = {
        var plan = JSONFixtures.samplePlan
        plan.lines[0].isEnough = false
        plan.lines[0].branches = BranchPlan(
            perArm: 3, answersPerBranch: 120, intraBranchCorrelation: 0.02, designEffect: 3.38,
            detectableIfIndependent: 14.6, needed: 13)
        return plan
    }()

    static func text(_ language: Language) -> String {
        flat(SamplePlanText(language: language, style: TerminalStyle()).render(plan))
    }

    /// The text without the breaks of its lines.
    static func flat(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test func branchesAreSpokenOf() {
        #expect(Self.text(.english).hasPrefix("TOO SMALL"))
        #expect(
            Self.text(.english).contains(
                """
                Branches. 3 per arm, 120 answers each; a verdict needs 4. Answers from one branch \
                resemble each other (correlation 0.02, assumed): 3.38 of them count as one. If \
                branches did not matter it could show 14.6 points. The hope needs 13 \
                branches per arm.
                """))
        #expect(
            Self.text(.dutch).contains(
                """
                Vestigingen. 3 per groep, elk 120 antwoorden; een oordeel vraagt er 4. Antwoorden \
                uit één vestiging lijken op elkaar (correlatie 0,02, aangenomen): 3,38 ervan \
                tellen als één. Als vestigingen niet uitmaakten, kon het 14,6 punten tonen. De \
                verwachting vraagt 13 vestigingen per groep.
                """))
    }

    @Test func branchesStandInTheDocument() {
        let text = SamplePlanJSON.document(Self.plan, language: .english).text
        #expect(text.contains("\"designEffect\": 3.38"))
        #expect(text.contains("\"detectableIfIndependent\": 14.6"))
        #expect(
            !SamplePlanJSON.document(JSONFixtures.samplePlan, language: .english).text
                .contains("branches"))
    }

    @Test func answersBeforeTheStartAreSaid() {
        var plan = JSONFixtures.samplePlan
        plan.lines[0].countsBefore = true
        let text = Self.flat(
            SamplePlanText(language: .english, style: TerminalStyle()).render(plan))
        #expect(text.contains("as many answers before the start as after it."))
    }
}
