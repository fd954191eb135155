/// CX2: personas.
enum PersonaRules {
    static let all: [any BlueprintRule] = [
        StageWithoutPersona(), PersonasAlike(), PersonaWithoutEvidence(), PersonaNotReached(),
    ]
}
