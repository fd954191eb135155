package import ExperienceModel

extension Wording {
    /// What keeps a wave from starting a week earlier.
    package func sentence(
        for reason: PlacementReason, naming names: MetricNames = MetricNames()
    ) -> String {
        switch reason {
        case .roadmapStart: say("the roadmap starts then", "het uitrolplan begint dan")
        case .earliest(let day):
            say("not before \(figures.date(day))", "niet vóór \(figures.date(day))")
        case .decision(let day):
            say(
                "decided on \(figures.date(day))",
                "besloten op \(figures.date(day))")
        case .readout(let day):
            say(
                "after the read-out on \(figures.date(day))",
                "na het oordeel op \(figures.date(day))")
        case .after(let item, let ready):
            say(
                "after \(item), ready on \(figures.date(ready))",
                "na \(item), klaar op \(figures.date(ready))")
        case .ladder(let item, let step, let ready):
            say(
                "after \(item) (step '\(step.rawValue)'), ready on \(figures.date(ready))",
                "na \(item) (trede '\(step.rawValue)'), klaar op \(figures.date(ready))")
        case .previousWave: say("after the wave before it", "na de vorige golf")
        case .gate(let guardrails):
            gate(guardrails.map { called($0, names) })
        case .newPilot: say("after its new pilot", "na de nieuwe pilot")
        case .capacity, .holiday, .budget: scarce(reason)
        case .begun, .today, .asked, .despite, .cost, .promised, .others: choice(reason)
        }
    }

    /// What there is too little of: people, days or money.
    private func scarce(_ reason: PlacementReason) -> String {
        switch reason {
        case .capacity(let discipline, let week):
            say(
                "\(discipline) has no room in the week of \(figures.date(week))",
                "\(discipline) heeft geen ruimte in de week van \(figures.date(week))")
        case .holiday(let discipline, let week):
            say(
                "holidays in the week of \(figures.date(week)) leave \(discipline) too little time",
                "vakantie in de week van \(figures.date(week)) laat \(discipline) te weinig tijd")
        case .budget(let quarter):
            say(
                "too little money left in \(quarter)",
                "te weinig geld over in \(quarter)")
        default: ""
        }
    }

    /// What the planner weighed: what has been, a wish, a price, a promise or other work.
    private func choice(_ reason: PlacementReason) -> String {
        switch reason {
        case .begun: say("has begun as agreed", "is begonnen zoals afgesproken")
        case .today(let day):
            say(
                "nothing starts before \(figures.date(day)): earlier weeks have been",
                "niets begint vóór \(figures.date(day)): eerdere weken zijn voorbij")
        case .asked(let day):
            say(
                "asked for the week of \(figures.date(day))",
                "gevraagd voor de week van \(figures.date(day))")
        case .despite(let earliest):
            say(
                "its own first day, \(figures.date(earliest)), is set aside",
                "de eigen eerste dag, \(figures.date(earliest)), geldt dan niet")
        case .cost:
            say("earlier costs more than it brings", "eerder kost meer dan het oplevert")
        case .promised(let day):
            say(
                "promised for \(figures.date(day)), earlier is not asked",
                "beloofd voor \(figures.date(day)), eerder wordt niet gevraagd")
        case .others:
            say(
                "earlier would push out others that weigh more",
                "eerder zou ander werk verdringen dat zwaarder weegt")
        default: ""
        }
    }

    /// A metric by its name, in quotation marks, or by its id.
    func called(_ metric: String, _ names: MetricNames) -> String {
        let name = names.name(metric)
        return name == metric ? name : quoted(name)
    }

    private func gate(_ guardrails: [String]) -> String {
        guardrails.count == 1
            ? say(
                "after the wave before it, if the guardrail of \(list(guardrails)) holds",
                "na de vorige golf, als de grenswaarde van \(list(guardrails)) houdt")
            : say(
                "after the wave before it, if the guardrails of \(list(guardrails)) hold",
                "na de vorige golf, als de grenswaarden van \(list(guardrails)) houden")
    }

    /// How sure it is that an item rolls out.
    package func words(_ commitment: Commitment) -> String {
        switch commitment {
        case .decided(let day):
            say("decided on \(figures.date(day))", "besloten op \(figures.date(day))")
        case .ifPilotSucceeds(let chance, let readout):
            chance.map {
                say(
                    "if the pilot succeeds (\(chanceText($0)) likely), "
                        + "read-out \(figures.date(readout))",
                    "als de pilot slaagt (kans \(chanceText($0))), "
                        + "oordeel \(figures.date(readout))")
            }
                ?? say(
                    "if the pilot succeeds, read-out \(figures.date(readout))",
                    "als de pilot slaagt, oordeel \(figures.date(readout))")
        case .ifNewPilotSucceeds:
            say("if a new pilot succeeds", "als een nieuwe pilot slaagt")
        case .ifOthersSucceed(let pilots, let chance, _):
            say("if ", "als ") + success(of: pilots, chance)
        case .initiative: say("preparation", "voorbereiding")
        }
    }

    /// `welkom-1 succeeds (68% likely)`: what an item behind other pilots depends on.
    package func success(of pilots: [String], _ chance: Double? = nil) -> String {
        let told =
            pilots.count == 1
            ? say("\(list(pilots)) succeeds", "\(list(pilots)) slaagt")
            : say("\(list(pilots)) succeed", "\(list(pilots)) slagen")
        guard let chance, chance.isFinite else { return told }
        let likely = chanceText(chance)
        return told + say(" (\(likely) likely)", " (kans \(likely))")
    }
}
