import ExperienceModel

/// `pilots`: what changes, for whom, and which results were fixed beforehand.
enum PilotSection {
    static func read(
        _ reader: MappingReader, metrics: [Metric], personas: [Persona]
    ) -> Pilot? {
        let id = reader.id(
            ReadingLog.Kind(noun: .item), called: .pilot, "its id, by which other parts name it")
        let title = reader.required("title", .text, "its name for people")
        let journey = reader.required("journey", .reference(.journey), "the journey it tries")
        let frame = PilotFrame(reader)
        let subject = reader.optional(
            "subject", .text, "how sentences begin that speak of it; else its title")
        let hypothesis = reader.optional(
            "hypothesis", .mapping("hypothesis", PilotParts.hypothesis), "why we believe in it")
        let mix = reader.optional(
            "reference_mix",
            .mapping("reference mix") { ReferenceMixSection.read($0, personas: personas) },
            "the mix of customers that answers are re-weighted to")
        let basics = reader.optional(
            "basics", .mapping("basics", PilotParts.basics),
            "what must be in order before it starts")
        let startSmall = reader.optional(
            "start_small", .mapping("start_small", PilotParts.startSmall),
            "how small it starts and how it stops")
        let goals = reader.optional(
            "goals", .items(Noun.goal.part) { GoalSection.goal($0, metrics: metrics) },
            "what the team must be sure of")
        let guardrails = reader.optional(
            "guardrails",
            .items(Noun.guardrail.part) { GoalSection.guardrail($0, metrics: metrics) },
            "what must not get worse")
        let rollout = reader.optional(
            "rollout", .mapping("rollout", RolloutSection.read), "how it rolls out once decided")
        let ruleSettings = reader.ruleSettings(
            "other severities or limits for rules here, each with its reason")
        guard let id, let title, let journey, let design = frame.design, let arms = frame.arms,
            let start = frame.start, let readout = frame.readout
        else { return nil }
        return Pilot(
            id: id, title: title, subject: subject, journey: journey, hypothesis: hypothesis,
            design: design, unit: frame.unit ?? (design == .byBranch ? .branch : .customer),
            arms: arms, branches: frame.branches, branchesDrawn: frame.branchesDrawn,
            referenceMix: mix, start: start, readout: readout,
            invitedPerArm: frame.invitedPerArm, responseRate: frame.responseRate, basics: basics,
            startSmall: startSmall, goals: goals ?? [], guardrails: guardrails ?? [],
            rollout: rollout, ruleSettings: ruleSettings)
    }
}

/// How pilot and comparison are formed, when, and with how many.
private struct PilotFrame {
    let design: Pilot.Design?
    let unit: Pilot.Unit?
    let arms: [String]?
    let branches: [String: [String]]
    let branchesDrawn: Bool?
    let start: Day?
    let readout: Day?
    let invitedPerArm: Int?
    let responseRate: Double?

    init(_ reader: MappingReader) {
        let scope = reader.subject.id ?? ""
        design = reader.required(
            "design", .choice(Pilot.Design.allCases), "how the comparison is formed")
        unit = reader.optional(
            "unit", .choice(Pilot.Unit.allCases), "what was assigned to an arm")
        arms = reader.required(
            "arms", .list(of: .name(.arm, in: scope), atLeast: 1),
            "the arms; of two, the first is the control")
        let branches = reader.optional(
            "branches", .entries(.reference(.arm, in: scope), .list(of: .text)),
            "the branches of each arm")
        self.branches = Dictionary((branches ?? []).map { ($0.key, $0.value) }) { first, _ in first
        }
        branchesDrawn = reader.optional(
            "branches_drawn", .flag, "whether lots decided which branch is in which arm")
        start = reader.required("start", .day, "the first day that counts")
        readout = reader.required("readout", .day, "the day of the read-out")
        invitedPerArm = reader.optional(
            "invited_per_arm", .integer(1...1_000_000_000_000), "customers invited in each arm")
        responseRate = reader.optional(
            "response_rate", .share(), "share of the invited who are expected to answer")
        checkDays(reader)
        checkArms(reader)
        checkBranches(reader)
    }

    private func checkDays(_ reader: MappingReader) {
        guard let start, let readout, readout < start else { return }
        reader.report(
            .readoutBeforeStart(readout: readout.description, start: start.description),
            at: "readout")
    }

    private func checkArms(_ reader: MappingReader) {
        guard let count = reader.count("arms"), let design else { return }
        let compares = design == .randomised || design == .byBranch
        guard count < (compares ? 2 : 1) else { return }
        reader.report(
            .tooFew(
                "arms", compares ? 2 : 1,
                because: Phrase(
                    dutch: "zo vraagt de opzet '\(design.rawValue)'",
                    english: "the design '\(design.rawValue)' asks for it")),
            at: "arms")
    }

    /// Every arm has its branches, and no branch belongs to two arms.
    private func checkBranches(_ reader: MappingReader) {
        guard let arms, !branches.isEmpty else { return }
        let subject = reader.subject.part("branches")
        for arm in arms where branches[arm] == nil {
            reader.report(
                .missingKey(arm, of: subject, meaning: "the branches of that arm"),
                atKey: "branches")
        }
        var first: Set<String> = []
        for arm in arms {
            for (index, branch) in (branches[arm] ?? []).enumerated()
            where !first.insert(branch).inserted {
                reader.report(.branchTwice(branch), atPath: "branches/\(arm)/\(index)")
            }
        }
    }
}

/// The smaller parts of a pilot.
private enum PilotParts {
    static func hypothesis(_ reader: MappingReader) -> Hypothesis? {
        let because = reader.optional(
            "because", .list(of: .reference(.insight)), "the insights it rests on")
        let change = reader.optional(
            "change", .list(of: .reference(.touchpoint)), "the touchpoints that change")
        let expect = reader.optional("expect", .text, "what is expected, in words")
        return Hypothesis(because: because ?? [], change: change ?? [], expect: expect)
    }

    static func basics(_ reader: MappingReader) -> Basics? {
        let metric = reader.required("metric", .text, "what must be in order, in words")
        let minimum = reader.required("minimum", .share(), "the smallest share that will do")
        let actual = reader.optional("actual", .share(), "the share today")
        guard let metric, let minimum else { return nil }
        return Basics(metric: metric, minimum: minimum, actual: actual)
    }

    static func startSmall(_ reader: MappingReader) -> StartSmall? {
        StartSmall(
            maxShare: reader.optional("max_share", .share(), "largest share of the customers"),
            maxBudget: reader.optional("max_budget", .quantity, "most money"),
            exitPlan: reader.optional(
                "exit_plan", .text, "how we stop without breaking a promise"))
    }
}
