public import ExperienceModel

/// The documents of `log --json` and `log verify --json`.
public enum LogJSON {
    /// `cxpilot/log/1`: the entries in the order given.
    public static func document(_ entries: [LogEntry]) -> JSONValue {
        let value: JSONValue = ["entries": .array(entries.map(entry))]
        return .document("log", value.members)
    }

    /// `cxpilot/log-verify/1`: whether every entry carries the hash of the one before.
    ///
    /// - Parameter brokenAt: the number of the first entry that does not, nil when all do.
    public static func verification(entries: Int, brokenAt: Int?) -> JSONValue {
        let value: JSONValue = [
            "whole": .bool(brokenAt == nil), "entries": .integer(entries),
            "brokenAt": brokenAt.map(JSONValue.integer),
        ]
        return .document("log-verify", value.members)
    }

    private static func entry(_ entry: LogEntry) -> JSONValue {
        [
            "number": .integer(entry.number),
            "on": .day(entry.on),
            "at": .string(entry.at),
            "by": .string(entry.by),
            "action": .string(entry.action),
            "subject": .string(entry.subject),
            "detail": .string(entry.detail),
            "hash": .string(entry.hash),
        ]
    }
}
