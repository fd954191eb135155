public import ExperienceModel

/// The document of `approve --list --json`.
public enum ApprovalJSON {
    /// `cxpilot/approvals/1`: discipline by discipline, with what changed since it signed.
    public static func document(_ page: ApprovalPage, language: Language) -> JSONValue {
        let words = Wording(language)
        let value: JSONValue = [
            "blueprint": .string(page.blueprint.id), "revision": .integer(page.revision),
            "missing": .strings(page.standings.filter { !$0.holds }.map(\.discipline)),
            "disciplines": .array(page.standings.map { standing($0, words) }),
        ]
        return .document("approvals", value.members)
    }

    private static func standing(_ standing: ApprovalStanding, _ words: Wording) -> JSONValue {
        [
            "discipline": .string(standing.discipline), "lead": .string(standing.lead),
            "state": .string(standing.state.rawValue), "holds": .bool(standing.holds),
            "revision": standing.approval.map { .integer($0.revision) },
            "by": standing.approval.map { .string($0.by) },
            "on": standing.approval.map { .day($0.on) },
            "because": standing.state == .lapsed
                ? .string(words.reason(forLapseOf: standing)) : nil,
            "parts": .array(
                standing.parts.map { part in
                    [
                        "part": .string(part.kind.rawValue),
                        "elements": .strings(part.elements),
                        "changes": .array(part.changes.map(DiffJSON.change)),
                    ]
                }),
        ]
    }
}
