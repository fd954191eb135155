/// CX2: personas.
enum PersonaRules {
    static let all: [any BlueprintRule] = []
}
