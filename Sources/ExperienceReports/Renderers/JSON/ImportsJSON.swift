public import ExperienceModel

/// The document of `imports --json`.
public enum ImportsJSON {
    /// `cxpilot/imports/1`: the imports in their order.
    public static func document(_ lines: [ImportRecord]) -> JSONValue {
        .document("imports", [("imports", .array(lines.map(line)))])
    }

    private static func line(_ line: ImportRecord) -> JSONValue {
        [
            "number": .integer(line.number),
            "pilot": .string(line.pilot),
            "file": .string(line.file),
            "sha256": .string(line.sha256),
            "mapping": .string(line.mapping),
            "metrics": .strings(line.metrics),
            "on": .string(line.on.description),
            "at": .string(line.at),
            "by": .string(line.by),
            "rows": .integer(line.counted + line.updated + line.unchanged + line.rejected),
            "counted": .integer(line.counted),
            "updated": .integer(line.updated),
            "unchanged": .integer(line.unchanged),
            "rejected": .integer(line.rejected),
            "undoneOn": line.undoneOn.map { .string($0.description) },
        ]
    }
}
