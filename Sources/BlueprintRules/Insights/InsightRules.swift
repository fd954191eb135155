/// CX1: insights.
enum InsightRules {
    static let all: [any BlueprintRule] = [InsightUnused()]
}
