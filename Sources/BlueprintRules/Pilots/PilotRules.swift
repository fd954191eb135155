/// CX6: pilots.
enum PilotRules {
    static let all: [any BlueprintRule] = []
}
