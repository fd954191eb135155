/// CX1: insights.
enum InsightRules {
    static let all: [any BlueprintRule] = [
        ExpectationWithoutInsight(), InsightUnused(), OutsideInShareLow(), InterviewsTooFew(),
        InsightTooOld(), InsightWithoutDateOrNumber(),
    ]
}
