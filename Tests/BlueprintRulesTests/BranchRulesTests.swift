import BlueprintRules
import ExperienceModel
import PilotEvaluation
import Testing

@Suite struct BranchRulesTests {
    static func trial(
        _ code: String, branches: Int, language: Language = .english, drawn: Bool? = nil
    ) -> Trial {
        PilotRulesTests.trial(code, language: language) { (pilot: inout Pilot) in
            pilot.design = .byBranch
            pilot.unit = .branch
            pilot.branchesDrawn = drawn
            pilot.branches = Dictionary(
                uniqueKeysWithValues: pilot.arms.map { arm in
                    (arm, (0..<branches).map { "\(arm)-\($0)" })
                })
            pilot.invitedPerArm = 1800
            pilot.responseRate = 0.2
            pilot.goals[0].value = 3
            pilot.goals[0].expect = 15
        }
    }

    @Test func threeBranchesAllowNoVerdict() {
        let few = Self.trial("CX606", branches: 3)
        #expect(
            few.found.map(\.message) == [
                "pilot 'p' has 3 branches per arm, a verdict needs 4: with 3 × 120 answers and a "
                    + "design effect of 3.38 it can show 26.9 NPS points (14.6 if branches did not "
                    + "matter), and hope minus goal is 12 NPS points (15 minus 3)"
            ])
        #expect(few.found.map(\.path) == ["pilots/p/branches/key"])
        #expect(few.found.map(\.severity) == [nil])
        #expect(
            few.found[0].notes.map(\.text) == [
                "3 × 120 answers, intra-branch correlation 0.02 (assumed), design effect 3.38; the "
                    + "hope needs 17 branches of 120 answers per arm"
            ])
        #expect(Self.trial("CX605", branches: 3).observations.isEmpty)
        #expect(
            Self.trial("CX606", branches: 3, language: .dutch).found.map(\.message) == [
                "pilot 'p' heeft 3 vestigingen per groep, een oordeel vraagt er 4: met 3 × 120 "
                    + "antwoorden en een ontwerpeffect van 3,38 kan hij 26,9 NPS-punten tonen "
                    + "(14,6 "
                    + "als vestigingen niet uitmaakten), en verwachting min doel is 12 NPS-punten "
                    + "(15 min 3)"
            ])
    }

    @Test func fewBranchesCostAndEnoughPass() {
        let few = Self.trial("CX606", branches: 5)
        #expect(
            few.found.map(\.message) == [
                "pilot 'p' has 5 branches per arm, limit 8: intervals are 18% wider than with many "
                    + "branches"
            ])
        #expect(few.found.map(\.severity) == [.info])
        let enough = Self.trial("CX606", branches: 12)
        #expect(enough.found.isEmpty)
        #expect(enough.passing.map(\.message) == ["pilot 'p' has 12 branches per arm, limit 8"])
        #expect(
            Self.trial("CX606", branches: 0).found.map(\.message) == [
                "pilot 'p' assigns branches and names none"
            ])
        #expect(PilotRulesTests.trial("CX606").observations.isEmpty)
    }

    @Test func armsOfUnlikeSize() {
        func trial(_ few: Int, _ language: Language = .english) -> Trial {
            PilotRulesTests.trial("CX606", language: language) { (pilot: inout Pilot) in
                pilot.design = .byBranch
                pilot.branches = [
                    "control": (0..<8).map { "c-\($0)" }, "welkom": (0..<few).map { "w-\($0)" },
                ]
            }
        }
        #expect(
            trial(1).found.map(\.message) == [
                "pilot 'p' has 1 branch in arm 'welkom', a verdict needs 4"
            ])
        #expect(trial(1).found[0].notes.isEmpty)
        #expect(
            trial(0, .dutch).found.map(\.message) == [
                "pilot 'p' heeft 0 vestigingen in groep 'welkom', een oordeel vraagt er 4"
            ])
        #expect(
            trial(6).found.map(\.message) == [
                "pilot 'p' has 6 branches in arm 'welkom', limit 8: intervals are 14% wider than "
                    + "with many branches"
            ])
        #expect(
            Self.trial("CX606", branches: 1).found.map(\.message) == [
                "pilot 'p' has 1 branch per arm, a verdict needs 4"
            ])
    }

    @Test func moreBranchesHelpWhereMoreInvitationsDoNot() {
        let few = Self.trial("CX605", branches: 5)
        #expect(
            few.found.map(\.message) == [
                "goal 'nps' of pilot 'p': 360 answers per arm can show 22.8 NPS points beyond the "
                    + "goal, and hope minus goal is 12 NPS points (15 minus 3); the hope needs 20 "
                    + "branches of 72 answers per arm; with 5 branches no number of invitations is "
                    + "enough"
            ])
        #expect(few.found[0].hint?.contains("'branches'") == true)
        let more = Self.trial("CX605", branches: 12, language: .dutch)
        #expect(
            more.found.first?.message.hasSuffix(
                "; de verwachting vraagt 30 vestigingen van 30 antwoorden per groep, of 4.869 "
                    + "antwoorden per groep in de 12 die er zijn") == true)
        #expect(PilotRulesTests.trial("CX605").found.allSatisfy { $0.hint == nil })
    }

    @Test func branchesAreDrawn() {
        let chosen = Self.trial("CX613", branches: 8, drawn: false)
        #expect(
            chosen.found.map(\.message) == ["the branches of pilot 'p' were chosen, not drawn"])
        let unsaid = Self.trial("CX613", branches: 8, language: .dutch)
        #expect(
            unsaid.found.map(\.message) == ["pilot 'p' zegt niet of de vestigingen zijn geloot"])
        #expect(unsaid.found.map(\.severity) == [.info])
        #expect(Self.trial("CX613", branches: 8, drawn: true).found.isEmpty)
        #expect(PilotRulesTests.trial("CX613").observations.isEmpty)
    }
}
