/// CX7: the team and the roadmap.
enum RoadmapRules {
    static let all: [any BlueprintRule] = [
        DisciplineMissing(), DisciplineNotSigned(), CapacityMissing(), WorkThatCannotBe(),
        BudgetTooSmall(), PromiseThatCannotBe(), DatesOutsideRoadmap(), WorkWithoutEffort(),
        NumberThatCannotBe(),
    ]
}
