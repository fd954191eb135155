/// CX6: pilots.
enum PilotRules {
    static let all: [any BlueprintRule] = [
        PilotWithoutGoal(), GoalWithoutBaseline(), PilotWithoutSample(), PilotBeforeItsTime(),
        SampleTooSmall(), TooFewBranches(), PilotAboveItsCap(), PilotWithoutExit(),
        BasicsNotInOrder(), PilotWithoutHypothesis(), PilotWithoutLearning(),
        LearningNotAbsorbed(), BranchesNotDrawn(), ChangeNotTried(),
        MoreThanTwoArms(), GoalAtScaleEnd(),
    ]
}
