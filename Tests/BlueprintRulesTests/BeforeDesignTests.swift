import BlueprintRules
import ExperienceModel
import Testing

/// Pilots that measure their own past may start without naming a starting point.
@Suite struct BeforeDesignTests {
    private static func trial(_ design: Pilot.Design) -> Trial {
        PilotRulesTests.trial("CX602") { (pilot: inout Pilot) in
            pilot.design = design
            pilot.goals[0].comparison = .aboveBaseline
            pilot.goals[0].baseline = nil
        }
    }

    @Test(arguments: [Pilot.Design.beforeAfter, .controlledBeforeAfter])
    func theStartingPointIsMeasured(design: Pilot.Design) {
        let found = Self.trial(design).found
        #expect(
            found.map(\.message) == [
                "goal 'nps' has no baseline, so what its sample can show is not known"
            ])
        #expect(!found.contains { $0.severity == .error })
    }

    @Test(arguments: [Pilot.Design.againstGoal, .randomised, .byBranch])
    func otherwiseItMustBeNamed(design: Pilot.Design) {
        let found = Self.trial(design).found
        #expect(
            found.map(\.message) == [
                "goal 'nps' counts from a baseline that the plan does not name"
            ])
        #expect(found.map(\.severity) == [.error])
    }
}
