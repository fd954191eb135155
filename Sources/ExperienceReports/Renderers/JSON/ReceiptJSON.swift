public import ExperienceModel

/// The document of `import --json`: what became of every row.
public enum ReceiptJSON {
    /// `cxpilot/import/1`; rows = counted + updated + unchanged + rejected.
    public static func document(_ receipt: ImportReceipt) -> JSONValue {
        let members: JSONValue = [
            "file": .string(receipt.file),
            "stored": .bool(!receipt.isTrial),
            "import": receipt.number.map(JSONValue.integer),
            "profile": .string(receipt.profile),
            "because": receipt.because.map(JSONValue.string),
            "encoding": receipt.encoding.map(JSONValue.string),
            "separator": .string(receipt.separator),
            "headerRows": .integer(receipt.headerRows),
            "columns": columns(receipt.columns),
            "columnReasons": columnReasons(receipt.columns),
            "notes": .strings(receipt.notes),
            "rows": .integer(receipt.rows),
            "counted": .integer(receipt.counted),
            "updated": .integer(receipt.updated),
            "unchanged": .integer(receipt.unchanged),
            "rejected": .integer(receipt.rejected),
            "reasons": .array(receipt.reasons.map(reason)),
            "rejectedRows": .array(receipt.rejectedRows.map(row)),
            "rejectedFile": receipt.rejectedFile.map(JSONValue.string),
            "answersPerArm": .byName(receipt.answersPerArm.mapValues(JSONValue.integer)),
            "answersPerMetric": perMetric(receipt.answersPerMetric),
            "rowsLost": receipt.rowsLost.isEmpty
                ? nil : .byName(receipt.rowsLost.mapValues(JSONValue.integer)),
            "unknownLabels": .byName(
                receipt.unknownLabels.mapValues(JSONValue.strings)),
        ]
        return .document("import", members.members)
    }

    /// By metric and arm, where there are several metrics.
    private static func perMetric(_ answers: [String: [String: Int]]) -> JSONValue? {
        guard answers.count > 1 else { return nil }
        return .byName(answers.mapValues { .byName($0.mapValues(JSONValue.integer)) })
    }

    private static func reason(_ rejection: Rejection) -> JSONValue {
        [
            "code": .string(rejection.code),
            "reason": .string(rejection.reason),
            "rows": .integer(rejection.rows),
            "lines": .array(rejection.lines.map(JSONValue.integer)),
        ]
    }

    private static func row(_ row: ImportReceipt.RejectedRow) -> JSONValue {
        ["line": .integer(row.line), "code": .string(row.code), "reason": .string(row.reason)]
    }

    private static func columns(_ uses: [ColumnUse]) -> JSONValue {
        byRole(uses) { .string($0.column) }
    }

    /// Why each column was used so, and the question it holds, as far as that is told.
    private static func columnReasons(_ uses: [ColumnUse]) -> JSONValue? {
        guard uses.contains(where: { $0.because != nil || $0.question != nil }) else { return nil }
        return byRole(uses) {
            [
                "question": $0.question.map(JSONValue.string),
                "because": $0.because.map(JSONValue.string),
            ]
        }
    }

    /// A role that several columns fill keeps the first; its others follow as `role 2`, `role 3`.
    private static func byRole(
        _ uses: [ColumnUse], _ value: (ColumnUse) -> JSONValue
    ) -> JSONValue {
        var object = JSONObject()
        var seen: [String: Int] = [:]
        for use in uses {
            let number = seen[use.role, default: 0] + 1
            seen[use.role] = number
            object.add(number == 1 ? use.role : "\(use.role) \(number)", value(use))
        }
        return .object(object)
    }
}
