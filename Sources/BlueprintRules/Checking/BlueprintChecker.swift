public import ExperienceModel

/// Applies every rule to a blueprint, and what the blueprint says about the rules.
public struct BlueprintChecker {
    private let context: RuleContext
    private let sources: SourceMap
    private let settings: RuleSettings
    private var findings: [Finding] = []
    private var elements: [ElementFinding] = []
    private var passes: [Finding] = []
    /// Open parts by the path of their element.
    private var open: [String: Finding] = [:]
    private var silenced: Set<String> = []
    /// Errors, each with the paths of what it is about.
    private var errors: [(paths: [String], finding: Finding)] = []
    /// The places of settings that changed something.
    private var used: Set<String> = []

    /// Everything the rules have to say, deterministic and offline.
    ///
    /// - Parameters:
    ///   - blueprint: as the reader accepted it.
    ///   - sources: where its parts stand.
    ///   - language: that of the findings.
    ///   - today: the day from which the age of an insight counts.
    ///   - samplePlans: what the sample of each pilot can show.
    ///   - history: what the store remembers; nil where there is none.
    public static func check(
        _ blueprint: Blueprint, sources: SourceMap, language: Language, on today: Day,
        samplePlans: [SamplePlan] = [], history: BlueprintHistory? = nil
    ) -> BlueprintCheck {
        let context = RuleContext(
            blueprint, language: language, on: today, samplePlans: samplePlans, history: history)
        var checker = BlueprintChecker(context, sources)
        for rule in RuleBook.rules { checker.apply(rule) }
        checker.checkSettings()
        return BlueprintCheck(
            findings: checker.findings.sorted(), elements: checker.elements,
            passes: checker.passes.sorted(),
            readiness: ReadinessCounter(
                context: context, open: checker.open, silenced: checker.silenced
            ).readiness,
            errorsOfPilots: checker.errorsOfPilots)
    }

    /// The errors of each pilot, by its id: with them it cannot be launched.
    private var errorsOfPilots: [String: [Finding]] {
        var errorsOfPilots: [String: [Finding]] = [:]
        for (paths, finding) in errors {
            // `pilots/welkom-1/goals/0`: an error that names a pilot twice is one error.
            let pilots = paths.compactMap { path -> String? in
                let parts = path.split(separator: "/")
                return parts.count > 1 && parts[0] == "pilots" ? String(parts[1]) : nil
            }
            for pilot in Set(pilots) { errorsOfPilots[pilot, default: []].append(finding) }
        }
        return errorsOfPilots
    }

    private init(_ context: RuleContext, _ sources: SourceMap) {
        self.context = context
        self.sources = sources
        self.settings = RuleSettings(of: context.blueprint)
    }

    private mutating func apply(_ rule: some BlueprintRule) {
        for observation in rule.observations(in: context) {
            if observation.passes {
                passes.append(finding(observation, of: rule, severity: .note))
            } else {
                add(observation, of: rule)
            }
        }
    }

    private mutating func add(_ observation: Observation, of rule: some BlueprintRule) {
        let set = settings.severity(of: rule.code, at: observation.path)
        if let set { used.insert(set.place) }
        let severity: Finding.Severity
        switch set?.setting.severity {
        case .ignore:
            silenced.insert(ReadinessCounter.key(rule.code, observation.path))
            return
        case .info: severity = .info
        case .warning: severity = .warning
        case .error: severity = .error
        case nil: severity = observation.severity ?? rule.severity
        }
        let finding = finding(observation, of: rule, severity: severity)
        findings.append(finding)
        elements.append(
            ElementFinding(
                element: observation.path, concerns: observation.concerns, finding: finding))
        if severity == .error {
            errors.append(([observation.path] + observation.concerns, finding))
        }
        let key = ReadinessCounter.key(rule.code, observation.path)
        if open[key].map({ $0.severity < severity }) ?? true { open[key] = finding }
    }

    private func finding(
        _ observation: Observation, of rule: some BlueprintRule, severity: Finding.Severity
    ) -> Finding {
        let place =
            observation.stretch.flatMap { sources.place(observation.path, stretch: $0) }
            ?? sources.place(observation.path)
        let fix = observation.stretch.flatMap { stretch in
            observation.replacement.flatMap {
                sources.fix(observation.path, stretch: stretch, replacement: $0)
            }
        }
        return Finding(
            code: rule.code, severity: severity, place: place, message: observation.message,
            notes: observation.notes.map(line),
            hint: observation.passes
                ? nil : observation.hint ?? rule.remedy(context.words), fix: fix)
    }

    private func line(of note: Observation.Note) -> String {
        guard let path = note.path, let place = sources.place(path) else { return note.text }
        return note.text + context.words.say(" (line \(place.line))", " (regel \(place.line))")
    }

    /// CX016 to CX018: what a blueprint says about the rules must itself be right.
    private mutating func checkSettings() {
        for placed in settings.all {
            let problem = SettingProblem(placed.setting, isUsed: used.contains(placed.place))
            guard let problem else { continue }
            findings.append(
                problem.finding(
                    about: placed.setting, at: sources.place(placed.place + "/key"), context.words))
        }
    }
}
