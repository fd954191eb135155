import ExperienceModel

/// What can be wrong with a setting of `check`.
enum SettingProblem {
    /// CX016: it silences what nothing finds.
    case unused
    /// CX017: there is no such rule.
    case unknownRule
    /// CX018: the rule has no limit, or `contact_rules` sets it.
    case noLimit(contactRule: String?)

    init?(_ setting: RuleSetting, isUsed: Bool) {
        guard let rule = RuleBook.rule(setting.code) else {
            self = .unknownRule
            return
        }
        if setting.threshold != nil, rule.limit == nil || rule.limit?.contactRule != nil {
            self = .noLimit(contactRule: rule.limit?.contactRule)
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
        case .noLimit(nil):
            return Finding(
                code: "CX018", severity: .error, place: place,
                message: words.say(
                    "rule \(code) has no limit to set", "regel \(code) heeft geen grens"),
                hint: words.say("drop 'threshold'", "haal 'threshold' weg"))
        }
    }
}
