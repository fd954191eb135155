import ExperienceModel

/// What can be wrong with a setting of `check`.
enum SettingProblem {
    /// CX016: it silences what nothing finds.
    case unused
    /// CX017: there is no such rule.
    case unknownRule
    /// CX018: the rule has no limit, or `contact_rules` sets it.
    case noLimit(contactRule: String?)
    /// CX018: a limit that is a share lies above any; a number of percent was meant.
    case aboveWhole(Double, most: Double)

    init?(_ setting: RuleSetting, isUsed: Bool) {
        guard let rule = RuleBook.rule(setting.code) else {
            self = .unknownRule
            return
        }
        if setting.threshold != nil, rule.limit == nil || rule.limit?.contactRule != nil {
            self = .noLimit(contactRule: rule.limit?.contactRule)
        } else if let threshold = setting.threshold, let limit = rule.limit,
            limit.unit == .share, threshold > limit.mostShare
        {
            self = .aboveWhole(threshold, most: limit.mostShare)
        } else if setting.severity == .ignore, !isUsed {
            self = .unused
        } else {
            return nil
        }
    }

    func finding(about setting: RuleSetting, at place: SourcePlace?, _ words: Wording) -> Finding {
        let code = setting.code
        switch self {
        case .unused:
            return Finding(
                code: "CX016", severity: .warning, place: place,
                message: words.say(
                    "\(code) is silenced here, and finds nothing here",
                    "\(code) is hier stilgezet, en vindt hier niets"),
                hint: words.say("drop it", "haal dit weg"))
        case .unknownRule:
            return Finding(
                code: "CX017", severity: .error, place: place,
                message: words.say("there is no rule '\(code)'", "er is geen regel '\(code)'"),
                hint: words.say(
                    "list the rules with: cxpilot explain", "toon de regels met: cxpilot explain"))
        case .noLimit(let key?):
            return Finding(
                code: "CX018", severity: .error, place: place,
                message: words.say(
                    "the limit of \(code) is set by '\(key)' in contact_rules",
                    "de grens van \(code) staat als '\(key)' in contact_rules"),
                hint: words.say("move it there", "zet hem daar"))
        case .aboveWhole(let threshold, let most):
            return Self.aboveWhole(code, threshold, most, at: place, words)
        case .noLimit(nil):
            return Finding(
                code: "CX018", severity: .error, place: place,
                message: words.say(
                    "rule \(code) has no limit to set", "regel \(code) heeft geen grens"),
                hint: words.say("drop 'threshold'", "haal 'threshold' weg"))
        }
    }

    private static func aboveWhole(
        _ code: String, _ threshold: Double, _ most: Double, at place: SourcePlace?,
        _ words: Wording
    ) -> Finding {
        let number = words.figures.limit(threshold)
        let whole = words.figures.limit(share: most)
        // What is written in the file has no language: 62.5%, not 62,5%.
        let share = Figures(.english).limit(share: min(threshold / 100, 1))
        return Finding(
            code: "CX018", severity: .error, place: place,
            message: words.say(
                "the limit of \(code) is a share, and \(number) is more than \(whole)",
                "de grens van \(code) is een aandeel, en \(number) is meer dan \(whole)"),
            hint: words.say("write 'threshold: \(share)'", "schrijf 'threshold: \(share)'"))
    }
}
