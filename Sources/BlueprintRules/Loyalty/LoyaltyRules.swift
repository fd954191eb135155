/// CX8: loyalty.
enum LoyaltyRules {
    static let all: [any BlueprintRule] = [
        LadderStepEarly(), LeverEarly(), LoyaltyStageEmpty(),
    ]
}
