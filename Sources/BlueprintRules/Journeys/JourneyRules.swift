/// CX5: the journey and its contacts.
enum JourneyRules {
    static let all: [any BlueprintRule] = []
}
