public import ExperienceModel

/// Findings in the Static Analysis Results Interchange Format 2.1.0 (OASIS, 2020), so that code
/// hosts show them beside the lines they concern.
public enum FindingsSARIF {
    /// One run with all findings, sorted by place; columns count Unicode scalars from 1.
    ///
    /// - Parameters:
    ///   - version: the version of the tool, `0.1.0`.
    ///   - rules: what there is to tell about the rules; those that found something are named.
    public static func document(
        _ findings: [Finding], version: String, rules: [RuleDescription] = []
    ) -> JSONValue {
        let findings = findings.sorted()
        let codes = Set(findings.map(\.code)).sorted()
        let described = Dictionary(
            rules.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        let driver: JSONValue = [
            "name": "cxpilot",
            "version": .string(version),
            "rules": .array(codes.map { rule($0, described[$0]) }),
        ]
        let run: JSONValue = [
            "tool": ["driver": driver],
            "columnKind": "unicodeCodePoints",
            "results": .array(findings.map { result($0, rule: codes.firstIndex(of: $0.code)) }),
        ]
        return [
            "$schema":
                "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            "version": "2.1.0",
            "runs": [run],
        ]
    }

    private static func rule(_ code: String, _ rule: RuleDescription?) -> JSONValue {
        guard let rule else { return ["id": .string(code)] }
        return [
            "id": .string(code),
            "shortDescription": ["text": .string(rule.title)],
            "fullDescription": ["text": .string(rule.why)],
            "help": ["text": .string(rule.remedy + "\n" + rule.idea)],
            "defaultConfiguration": ["level": .string(level(of: rule.severity))],
        ]
    }

    private static func result(_ finding: Finding, rule: Int?) -> JSONValue {
        let words = [finding.message] + finding.notes + (finding.hint.map { [$0] } ?? [])
        return [
            "ruleId": .string(finding.code),
            "ruleIndex": rule.map(JSONValue.integer),
            "kind": .string(finding.severity == .note ? "pass" : "fail"),
            "level": .string(level(of: finding.severity)),
            "message": ["text": .string(words.joined(separator: "\n"))],
            "locations": finding.place.map { [location($0)] },
            "fixes": finding.fix.map { [fix($0)] },
        ]
    }

    private static func level(of severity: Finding.Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .info: "note"
        case .note: "none"
        }
    }

    private static func location(_ place: SourcePlace) -> JSONValue {
        let region: JSONValue = [
            "startLine": .integer(place.line),
            "startColumn": .integer(place.column),
            "endColumn": .integer(place.column + place.length),
            "snippet": place.sourceLine.isEmpty ? nil : ["text": .string(place.sourceLine)],
        ]
        return [
            "physicalLocation": [
                "artifactLocation": ["uri": .string(reference(to: place.path))],
                "region": region,
            ]
        ]
    }

    private static func fix(_ fix: TextFix) -> JSONValue {
        let deleted: JSONValue = [
            "startLine": .integer(fix.line), "startColumn": .integer(fix.column),
            "endLine": .integer(fix.endLine), "endColumn": .integer(fix.endColumn),
        ]
        return [
            "artifactChanges": [
                [
                    "artifactLocation": ["uri": .string(reference(to: fix.path))],
                    "replacements": [
                        [
                            "deletedRegion": deleted,
                            "insertedContent": ["text": .string(fix.replacement)],
                        ]
                    ],
                ]
            ]
        ]
    }

    /// A path as a relative URI reference: all but the unreserved characters in per cent form.
    private static func reference(to path: String) -> String {
        path.utf8.map { byte in
            let character = Character(Unicode.Scalar(byte))
            let isPlain =
                character.isASCII
                && (character.isLetter || character.isNumber || "-._~/".contains(character))
            let digits = String(byte, radix: 16, uppercase: true)
            return isPlain ? String(character) : "%" + (digits.count < 2 ? "0" : "") + digits
        }.joined()
    }
}
