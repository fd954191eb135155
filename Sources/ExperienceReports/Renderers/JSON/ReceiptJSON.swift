public import ExperienceModel

/// The document of `import --json`: what became of every row.
public enum ReceiptJSON {
    /// `cxpilot/import/1`; rows = counted + updated + unchanged + rejected.
    public static func document(_ receipt: ImportReceipt) -> JSONValue {
        let members: JSONValue = [
            "file": .string(receipt.file),
            "profile": .string(receipt.profile),
            "separator": .string(receipt.separator),
            "headerRows": .integer(receipt.headerRows),
            "columns": columns(receipt.columns),
            "rows": .integer(receipt.rows),
            "counted": .integer(receipt.counted),
            "updated": .integer(receipt.updated),
            "unchanged": .integer(receipt.unchanged),
            "rejected": .integer(receipt.rejected),
            "reasons": .array(receipt.reasons.map(reason)),
            "answersPerArm": .byName(receipt.answersPerArm.mapValues(JSONValue.integer)),
            "unknownLabels": .byName(
                receipt.unknownLabels.mapValues(JSONValue.strings)),
        ]
        return .document("import", members.members)
    }

    private static func reason(_ rejection: Rejection) -> JSONValue {
        [
            "code": .string(rejection.code),
            "reason": .string(rejection.reason),
            "rows": .integer(rejection.rows),
            "lines": .array(rejection.lines.map(JSONValue.integer)),
        ]
    }

    /// A role that several columns fill keeps the first; its others follow as `role 2`, `role 3`.
    private static func columns(_ uses: [ColumnUse]) -> JSONValue {
        var object = JSONObject()
        var seen: [String: Int] = [:]
        for use in uses {
            let number = seen[use.role, default: 0] + 1
            seen[use.role] = number
            object.add(number == 1 ? use.role : "\(use.role) \(number)", .string(use.column))
        }
        return .object(object)
    }
}
