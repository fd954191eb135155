import ExperienceModel

/// What a blueprint and its elements say about rules, by the path of the element.
struct RuleSettings: Sendable {
    /// A setting with the element that makes it; the blueprint itself has the empty path.
    struct Placed: Sendable {
        var path: String
        var setting: RuleSetting

        /// Where the setting stands.
        var place: String { (path.isEmpty ? "" : path + "/") + "check/" + setting.code }
    }

    /// All of them, the blueprint's first, then in the order of the elements.
    let all: [Placed]
    private let byPath: [String: [RuleSetting]]

    init(of blueprint: Blueprint) {
        var all = blueprint.ruleSettings.map { Placed(path: "", setting: $0) }
        func add(_ settings: [RuleSetting], _ path: String) {
            all += settings.map { Placed(path: path, setting: $0) }
        }
        for part in blueprint.insights { add(part.ruleSettings, ElementPath.insight(part.id)) }
        for part in blueprint.personas { add(part.ruleSettings, ElementPath.persona(part.id)) }
        for part in blueprint.channels { add(part.ruleSettings, ElementPath.channel(part.id)) }
        for part in blueprint.brandValues {
            add(part.ruleSettings, ElementPath.brandValue(part.id))
        }
        for journey in blueprint.journeys {
            add(journey.ruleSettings, ElementPath.journey(journey.id))
            for touchpoint in journey.touchpoints {
                add(touchpoint.ruleSettings, ElementPath.touchpoint(touchpoint, in: journey))
            }
        }
        for part in blueprint.pilots { add(part.ruleSettings, ElementPath.pilot(part.id)) }
        for part in blueprint.roadmap?.initiatives ?? [] {
            add(part.ruleSettings, ElementPath.initiative(part.id))
        }
        self.all = all
        self.byPath = Dictionary(grouping: all, by: \.path).mapValues { $0.map(\.setting) }
    }

    /// The nearest setting of a rule's severity at an element or around it.
    func severity(of code: String, at path: String) -> Placed? {
        nearest(to: path) { $0.code == code && $0.severity != nil }
    }

    /// The nearest limit of a rule at an element or around it.
    func threshold(of code: String, at path: String) -> Double? {
        nearest(to: path) { $0.code == code && $0.threshold != nil }?.setting.threshold
    }

    private func nearest(to path: String, where fits: (RuleSetting) -> Bool) -> Placed? {
        guard !all.isEmpty else { return nil }
        var rest = path[...]
        while true {
            if let setting = byPath[String(rest)]?.first(where: fits) {
                return Placed(path: String(rest), setting: setting)
            }
            guard !rest.isEmpty else { return nil }
            rest = rest.lastIndex(of: "/").map { rest[..<$0] } ?? ""
        }
    }
}
