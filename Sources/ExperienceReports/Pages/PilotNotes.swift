import ExperienceModel

/// Method, rule and provenance: what a careful reader asks for last.
struct PilotNotes {
    let readOut: ReadOut
    let imports: ImportTotals?
    let words: Wording

    var notes: [Phrase] {
        [
            .strong(words.say("Method.", "Methode.")) + " \(method)",
            .strong(words.say("Rule, fixed beforehand.", "Regel, vooraf vastgelegd.")) + " \(rule)",
            plan, provenance,
        ]
    }

    private var method: String {
        let goals = readOut.goals + readOut.guardrails
        var seen: Set<String> = []
        let definitions = goals.filter { seen.insert($0.metric.id).inserted }
            .map { definition($0.metric) }
        let number = readOut.primary?.level ?? 0.95
        let level = words.figures.share(number, decimals: 0)
        let way = readOut.primary.map { " (\(words.method($0.method)))" } ?? ""
        let intervals = words.say(
            "Intervals: \(level)\(way).", "Intervallen: \(level)\(way).")
        let groups = words.say(
            "Group intervals are exploratory.", "Intervallen per groep zijn verkennend.")
        return
            (definitions
            + [
                intervals, words.promise(number), weighting, groups,
                words.sentence(for: readOut.grade),
            ].compactMap { $0 }).joined(separator: " ")
    }

    private var weighting: String? { readOut.primary?.weighting.map(words.sentence(for:)) }

    private func definition(_ metric: Metric) -> String {
        let name = words.name(of: metric)
        let scale = metric.scale.map {
            words.say(
                " on a scale of \($0.lowest) to \($0.highest)",
                " op een schaal van \($0.lowest) tot en met \($0.highest)")
        }
        let rule: String =
            switch metric.measure {
            case .points:
                words.say(
                    "the share scoring 9–10 minus the share scoring 0–6",
                    "het aandeel 9–10 min het aandeel 0–6")
            case .share:
                metric.top.isEmpty
                    ? words.say("the share of yes", "het aandeel ja")
                    : words.say("the share scoring \(tops(metric))", "het aandeel \(tops(metric))")
            case .scaleMean:
                words.say("the mean\(scale ?? "")", "het gemiddelde\(scale ?? "")")
            case .quantity:
                words.say(
                    "the mean in \(metric.unit ?? name)", "het gemiddelde in \(metric.unit ?? name)"
                )
            }
        let question = metric.question.map { " (“\($0)”)" } ?? ""
        return "\(name): \(rule)\(question)."
    }

    private func tops(_ metric: Metric) -> String {
        words.list(metric.top.sorted().map { "\($0)" })
    }

    private var rule: String {
        let goal = readOut.primary?.lineText(words.language) ?? "–"
        let text = words.say(
            "Roll out: \(sure ?? "the whole interval at or beyond the goal of \(goal)") and every "
                + "guardrail holding. Stop: harm, or a guardrail broken. Iterate: the whole interval short "
                + "of the goal. Otherwise keep collecting, up to the plan.",
            "Uitrollen: \(sure ?? "het hele interval op of voorbij het doel van \(goal)") en geen "
                + "grenswaarde overschreden. Stoppen: schade, of een grenswaarde overschreden. Bijstellen: het "
                + "hele interval haalt het doel niet. Anders doormeten, tot het plan vol is.")
        return [text, words.rule(readOut.recommendation)].compactMap { $0 }.joined(separator: " ")
    }

    /// What must be sure of a target with floor; nil for an ordinary goal.
    private var sure: String? {
        guard let primary = readOut.primary, let floor = primary.floorLine else { return nil }
        let figures = primary.figures(words.language)
        let target = primary.lineText(words.language)
        return words.say(
            "the estimate at or beyond the target of \(target), and the whole interval at or "
                + "beyond the floor of \(figures.planned(floor))",
            "de schatting op of voorbij het doel van \(target), en het hele interval op of voorbij "
                + "de ondergrens van \(figures.planned(floor))")
    }

    private var plan: Phrase {
        let frozen = words.say(
            " Frozen at launch on \(words.figures.date(readOut.plan.frozenOn)), hash ",
            " Vastgelegd bij de start op \(words.figures.date(readOut.plan.frozenOn)), "
                + "controlegetal ")
        return .strong(words.say("Plan.", "Plan.")) + frozen
            + .code(String(readOut.planSHA256.prefix(16)))
            + ("; " + words.sentence(words.amendments(of: readOut)))
    }

    private var provenance: Phrase {
        let plan = readOut.plan
        let parts = [
            customers, answered, importCounts, words.word(plan.pilot.design),
            words.say(
                "blueprint \(plan.blueprint), revision \(plan.revision)",
                "blauwdruk \(plan.blueprint), revisie \(plan.revision)"),
        ]
        let text = parts.compactMap { $0 }.joined(separator: " · ")
        return .strong(words.say("Provenance.", "Herkomst.")) + " \(words.capitalised(text))"
    }

    private var customers: String? {
        let known = readOut.plan.pilot.arms.filter { readOut.customers[$0] != nil }
        let counts = words.shown(known.map { readOut.customers[$0] ?? 0 })
        let arms = zip(counts, known).map { "\($0) \($1)" }
        return arms.isEmpty
            ? nil : words.say("customers: ", "klanten: ") + arms.joined(separator: ", ")
    }

    /// The response rates of a pilot without a comparison, of which no check tells them.
    private var answered: String? {
        guard !readOut.health.contains(where: { $0.code == "responseRates" }) else { return nil }
        let rates = words.responseRates(of: readOut)
        let branches = words.branchRates(of: readOut).map { "; " + $0.dropLast() } ?? ""
        return rates.isEmpty
            ? nil
            : words.say("answered: ", "antwoordde: ") + rates.joined(separator: ", ") + branches
    }

    private var importCounts: String? {
        imports.map {
            words.say(
                "\(words.figures.count($0.imports)) \($0.imports == 1 ? "import" : "imports"), "
                    + "\(words.figures.count($0.rejected)) rows did not count",
                "\(words.figures.count($0.imports)) keer ingelezen, "
                    + "\(words.figures.count($0.rejected)) rijen tellen niet mee")
        }
    }
}
