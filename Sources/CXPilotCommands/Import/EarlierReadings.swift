import ExperienceModel
import ExperienceStore

/// The earlier imports of the very same file, whose rows are known by something else than now:
/// they would all count a second time.
struct EarlierReadings {
    private let rule: IdentityRule?
    private let earlier: [(record: ImportRecord, rule: IdentityRule)]

    /// Looks for the file among the imports of its pilot.
    init(of source: ImportSource, in imports: [ImportRecord]) {
        rule = IdentityRule(kept: source.mapping)
        earlier = imports.compactMap { record in
            guard record.sha256 == source.sha256, record.undoneOn == nil else { return nil }
            return IdentityRule(kept: record.mapping).map { (record, $0) }
        }
    }

    /// Refuses the file where an earlier import of it stands that told its rows by other columns
    /// or read other days; another survey is another file.
    func check(_ file: String) throws(CommandError) {
        guard let rule else { return }
        if let record = ofSurvey.last(where: { $0.rule.tellsOthers(than: rule) })?.record {
            throw Self.countingTwice(file, record)
        }
        if let (record, before) = ofSurvey.last(where: { $0.rule.tellsOtherDays(than: rule) }) {
            throw Self.keepingDays(
                file, record, before.dayOptions(otherThan: rule, on: record.on))
        }
    }

    private static func countingTwice(_ file: String, _ record: ImportRecord) -> CommandError {
        .saying { words in
            let day = words.figures.date(record.on)
            return words.say(
                "\(file) is import \(record.number) of \(day), which read its days or ids "
                    + "otherwise, so that every answer would count twice; take it back first: "
                    + "cxpilot import --undo \(record.number) (if these are other answers: "
                    + "--survey NAME)",
                "\(file) is import \(record.number) van \(day), toen de dagen of nummers anders "
                    + "werden gelezen, zodat elk antwoord dubbel zou tellen; draai die eerst terug: "
                    + "cxpilot import --undo \(record.number) (zijn het andere antwoorden: "
                    + "--survey NAAM)")
        }
    }

    /// Of two readings of the same answers the later day would win, whichever is right.
    private static func keepingDays(
        _ file: String, _ record: ImportRecord, _ options: String
    ) -> CommandError {
        .saying { words in
            let day = words.figures.date(record.on)
            let (then, toen) =
                options.isEmpty
                ? ("", "") : (" (to read it as then: \(options))", " (lezen als toen: \(options))")
            return words.say(
                "\(file) is import \(record.number) of \(day), which read the days of its answers "
                    + "otherwise; to read them anew, take it back first: cxpilot import --undo "
                    + "\(record.number)" + then,
                "\(file) is import \(record.number) van \(day), toen de dagen van de antwoorden "
                    + "anders werden gelezen; draai die eerst terug om ze opnieuw te lezen: "
                    + "cxpilot import --undo \(record.number)" + toen)
        }
    }

    /// Says when the file stands in another arm as well.
    func notes(_ words: Wording) -> [String] {
        guard let arm = rule?.parts["arm"],
            let other = ofSurvey.last(where: { $0.rule.parts["arm"].map { $0 != arm } ?? false }),
            let before = other.rule.parts["arm"]
        else { return [] }
        let number = other.record.number
        return [
            words.say(
                "the same file is import \(number), then in arm \(before); if that was wrong: "
                    + "cxpilot import --undo \(number)",
                "hetzelfde bestand is import \(number), toen in groep \(before); was dat verkeerd: "
                    + "cxpilot import --undo \(number)")
        ]
    }

    private var ofSurvey: [(record: ImportRecord, rule: IdentityRule)] {
        earlier.filter { $0.rule.parts["survey"] == rule?.parts["survey"] }
    }
}
