/// CX7: team and roadmap.
enum RoadmapRules {
    static let all: [any BlueprintRule] = []
}
