import ExperienceModel
import ExperienceText

/// By what the rows of an import are known when they come again, kept with the import.
struct IdentityRule: Equatable {
    /// What ends it where more follows.
    static let end = "; "

    /// The parts by their names: columns by number, the day's order and zone, survey and arm.
    let parts: [String: String]

    /// Whether the day is no part of it, for the file does not say it.
    var isDayAssumed: Bool { parts["day"] == Self.assumed }

    private static let assumed = "assumed"
    private static let roles = ["day", "response id", "identity", "respondent"]

    /// The rule of a mapping whose columns were recognised; a day that was given tells tables of
    /// counts apart, of which a row says nothing but its numbers.
    init(_ mapping: ResponseMapping, columns: [FileRecognition.Column], isDayGiven: Bool) {
        var parts: [String: String] = [:]
        for column in columns where Self.roles.contains(column.role) {
            parts[column.role] = "#\(column.number)"
        }
        switch mapping.day {
        case .all(let day):
            parts["day"] = mapping.isCounts && isDayGiven ? "\(day)" : Self.assumed
        case .column(_, let order):
            parts["dates"] = order?.rawValue
            parts["zone"] = mapping.timeZone
        }
        if mapping.isCounts {
            for role in Self.roles where role != "day" { parts[role] = nil }
        }
        parts["survey"] = mapping.survey.map(Self.plain)
        if case .all(let arm) = mapping.arm { parts["arm"] = Self.plain(arm) }
        self.parts = parts
    }

    /// Reads what an import kept; nil where it kept none.
    init?(kept mapping: String) {
        guard let end = mapping.firstRange(of: Self.end)?.lowerBound else { return nil }
        parts = mapping[..<end].split(separator: ", ").reduce(into: [:]) { parts, part in
            let sides = part.split(separator: "=", maxSplits: 1)
            if sides.count == 2 { parts[String(sides[0])] = String(sides[1]) }
        }
    }

    /// The rule in words that are kept with an import.
    var text: String {
        parts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ", ")
    }

    /// Whether rows of the same file have other identities by the other rule.
    func tellsOthers(than other: IdentityRule) -> Bool {
        if ["response id", "identity"].contains(where: { parts[$0] != other.parts[$0] }) {
            return true
        }
        if parts["response id"] != nil { return false }
        return parts["respondent"] != other.parts["respondent"] || tellsOtherDays(than: other)
    }

    /// Whether rows of the same file may be of other days by the other rule.
    func tellsOtherDays(than other: IdentityRule) -> Bool {
        if let order = parts["dates"], let before = other.parts["dates"], order != before {
            return true
        }
        return ["day", "zone"].contains { parts[$0] != other.parts[$0] }
    }

    /// The options that read the days so, as far as another rule differs; `day` is that of an
    /// import whose file says none.
    func dayOptions(otherThan other: IdentityRule, on day: Day) -> String {
        func option(_ part: String, _ text: (String) -> String) -> String? {
            parts[part] == other.parts[part] ? nil : parts[part].map(text)
        }
        let options = [
            option("day") { isDayAssumed ? "--on \(day)" : "--day '\($0)'" },
            option("dates") { "--date-order \($0)" }, option("zone") { "--time-zone \($0)" },
        ]
        return options.compactMap(\.self).joined(separator: " ")
    }

    /// Whether rows of two files can have the same identity: of one survey, and by ids alike or
    /// not at all.
    func mayMeet(_ other: IdentityRule) -> Bool {
        if parts["survey"] != other.parts["survey"] { return false }
        let ids = ["response id", "identity"].map { (parts[$0] == nil, other.parts[$0] == nil) }
        if ids.contains(where: { $0.0 != $0.1 }) { return false }
        if parts["response id"] != nil { return true }
        return (parts["respondent"] == nil) == (other.parts["respondent"] == nil)
    }

    private static func plain(_ text: String) -> String {
        text.lowercased().replacing(",", with: " ").replacing(";", with: " ")
    }
}
