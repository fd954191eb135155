public import ExperienceModel

/// The document of `check --json`: all findings, sorted by place, and how many there are.
public enum FindingsJSON {
    /// The document `cxpilot/check/1`.
    ///
    /// `notes` counts the findings of severity `info`, and of `note` where what passes was asked
    /// for; a finding that concerns the whole blueprint
    /// has no `path`, `line` and `column`.
    ///
    /// - Parameter readiness: parts in place and parts needed, of all blueprints together.
    public static func document(
        _ findings: [Finding], readiness: FindingsText.Readiness? = nil
    ) -> JSONValue {
        let members: JSONValue = [
            "findings": .array(findings.sorted().map(finding)),
            "errors": count(.error, in: findings),
            "warnings": count(.warning, in: findings),
            "notes": .integer(findings.count { $0.severity <= .info }),
            "readiness": readiness.map {
                ["inPlace": .integer($0.inPlace), "needed": .integer($0.parts)]
            },
        ]
        return .document("check", members.members)
    }

    private static func count(_ severity: Finding.Severity, in findings: [Finding]) -> JSONValue {
        .integer(findings.count { $0.severity == severity })
    }

    private static func finding(_ finding: Finding) -> JSONValue {
        [
            "code": .string(finding.code),
            "severity": .string(finding.severity.rawValue),
            "path": finding.place.map { .string($0.path) },
            "line": finding.place.map { .integer($0.line) },
            "column": finding.place.map { .integer($0.column) },
            "length": finding.place.map { .integer($0.length) },
            "message": .string(finding.message),
            "details": finding.notes.isEmpty
                ? nil : .strings(finding.notes),
            "hint": finding.hint.map(JSONValue.string),
            "fix": finding.fix.map { fix in
                [
                    "line": .integer(fix.line), "column": .integer(fix.column),
                    "endLine": .integer(fix.endLine), "endColumn": .integer(fix.endColumn),
                    "replacement": .string(fix.replacement),
                ]
            },
        ]
    }
}
