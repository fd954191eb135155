package import ExperienceModel

extension Wording {
    /// What a check of the data found: one sentence.
    package func sentence(for check: HealthCheck, of readOut: ReadOut) -> String {
        let isOrdered = check.severity == .ok
        switch check.subject {
        case .noAnswers: return sentence(for: .noAnswers, isOver: readOut.isFinal)
        case .sampleRatio(let customers, _): return sampleRatio(customers, isOrdered, readOut)
        case .responseRates(let shares, _, let ofPlanned):
            return responseRates(shares, isOrdered, ofPlanned, readOut)
        case .mix(let dimension, _, _): return mix(dimension, isOrdered, readOut)
        case .branchRatio(let branches, let planned, _):
            return branchRatio(branches, planned, isOrdered, readOut)
        case .branchesAstray(let elsewhere, let unplanned):
            return branchesAstray(elsewhere, unplanned)
        case .weighting(let weighting): return sentence(for: weighting)
        case .differenceBefore, .drift, .noComparison, .regressionToMean:
            return before(check, readOut)
        case .duplicates, .beforeStart, .beforePlan, .unknownArms, .offScale, .brokenCounts,
            .amendedTooLate:
            return tally(check.subject, readOut)
        }
    }

    /// How answers were re-weighted, with what the weights cost, or why they were not.
    func sentence(for weighting: WeightingReadOut) -> String {
        let mix = say("the plan’s mix of ", "de mix van ") + plural(weighting.mix.by)
        guard weighting.isApplied else {
            let share = figures.share(weighting.usedShare, decimals: 0)
            return weighting.usedShare < 0.9
                ? say(
                    "Not re-weighted: only \(share) of \(mix) has answers.",
                    "Niet herwogen: slechts \(share) van \(mix) uit het plan heeft antwoorden.")
                : say(
                    "Not re-weighted to \(mix): too few answers carry a label.",
                    "Niet herwogen naar \(mix) uit het plan: te weinig antwoorden hebben een label."
                )
        }
        guard let efficiency = weighting.efficiency else {
            return say("Re-weighted to \(mix).", "Herwogen naar \(mix) uit het plan.")
        }
        let worth = figures.share(efficiency, decimals: 0)
        let cost = say(
            "Re-weighted to \(mix); the answers carry as much as \(worth) of their number",
            "Herwogen naar \(mix) uit het plan; de antwoorden wegen zo zwaar als \(worth) van "
                + "hun aantal")
        return efficiency < 0.5
            ? cost
                + say(
                    ": the sample mix is far from the reference.",
                    ": de mix van de antwoorden wijkt ver af.")
            : cost + "."
    }

    /// In the order of the plan, the control first; those it does not know by name.
    private func ordered(_ arms: some Collection<String>, _ readOut: ReadOut) -> [String] {
        let known = readOut.plan.pilot.arms.filter(arms.contains)
        return known + arms.filter { !known.contains($0) }.sorted()
    }

    private func byArm(_ counts: [String: Int], _ readOut: ReadOut) -> String {
        list(ordered(counts.keys, readOut).map { "\(figures.count(counts[$0] ?? 0)) (\($0))" })
    }

    private func sampleRatio(
        _ customers: [String: Int], _ isOrdered: Bool, _ readOut: ReadOut
    ) -> String {
        guard !customers.values.contains(where: Self.isTooFew) else {
            return isOrdered
                ? say("The arms are as large as drawn.", "De groepen zijn zo groot als geloot.")
                : say(
                    "The arms are not as large as drawn.",
                    "De groepen zijn niet zo groot als geloot.")
        }
        let arms = byArm(customers, readOut)
        return isOrdered
            ? say("\(arms) customers, as drawn.", "\(arms) klanten, zoals geloot.")
            : say(
                "\(arms) customers do not agree with the draw.",
                "\(arms) klanten: dat klopt niet met de loting.")
    }

    private func branchRatio(
        _ branches: [String: Int], _ planned: [String: Int], _ isOrdered: Bool, _ readOut: ReadOut
    ) -> String {
        let (some, all) = (byArm(branches, readOut), byArm(planned, readOut))
        return isOrdered
            ? say(
                "\(some) branches have answers, as planned.",
                "\(some) vestigingen hebben antwoorden, zoals gepland.")
            : say(
                "\(some) branches have answers, which does not agree with the plan: \(all).",
                "\(some) vestigingen hebben antwoorden; dat klopt niet met het plan: \(all).")
    }

    private func responseRates(
        _ shares: [String: Double], _ isOrdered: Bool, _ ofPlanned: Bool, _ readOut: ReadOut
    ) -> String {
        guard readOut.primary.map({ !hidesArm($0) }) ?? true else {
            return isOrdered
                ? say("The arms answered equally often.", "De groepen antwoordden even vaak.")
                : say(
                    "The arms did not answer equally often.",
                    "De groepen antwoordden niet even vaak.")
        }
        let planned = ordered(shares.keys, readOut).map {
            "\(figures.share(shares[$0] ?? 0)) (\($0))"
        }
        let known = responseRates(of: readOut)
        let isPlan = ofPlanned && known.isEmpty
        let part =
            isPlan ? say(" of the planned invitations", " van de geplande uitnodigingen") : ""
        let rates = list(known.isEmpty ? planned : known) + part
        let sentence =
            isOrdered
            ? isPlan
                ? say("\(rates) were answered.", "\(rates) is beantwoord.")
                : say("\(rates) answered.", "\(rates) antwoordde.")
            : say(
                "The arms did not answer equally often: \(rates).",
                "De groepen antwoordden niet even vaak: \(rates).")
        return [sentence, branchRates(of: readOut)].compactMap(\.self).joined(separator: " ")
    }

    /// `32,2% van 2.400 (control)` for each arm whose invited are known.
    func responseRates(of readOut: ReadOut) -> [String] {
        readOut.responseRates.filter { $0.branch == nil && !readOut.hidesRate($0) }.map { rate in
            let (share, invited) = (figures.share(rate.share), figures.count(rate.invited))
            return say(
                "\(share) of \(invited) (\(rate.arm))", "\(share) van \(invited) (\(rate.arm))")
        }
    }

    /// The lowest and the highest rate among branches; nil for fewer than two.
    func branchRates(of readOut: ReadOut) -> String? {
        let rates = readOut.responseRates.filter { $0.branch != nil && !readOut.hidesRate($0) }
            .sorted { ($0.share, $0.branch ?? "") < ($1.share, $1.branch ?? "") }
        guard let low = rates.first, let high = rates.last, rates.count > 1 else { return nil }
        let ends = [low, high].map {
            "\(figures.share($0.share)) (\($0.branch ?? ""), \($0.arm))"
        }
        return say(
            "Among branches \(ends[0]) to \(ends[1]).",
            "Per vestiging \(ends[0]) tot \(ends[1]).")
    }

    private func mix(
        _ dimension: PilotTallies.Dimension, _ isOrdered: Bool, _ readOut: ReadOut
    ) -> String {
        let name = plural(dimension)
        if readOut.plan.pilot.design == .beforeAfter {
            return isOrdered
                ? say(
                    "The same mix of \(name) before and after.",
                    "Vóór en na dezelfde mix van \(name).")
                : say(
                    "The mix of \(name) after the start differs from the one before.",
                    "De mix van \(name) is na de start anders dan ervoor.")
        }
        let isPair = readOut.plan.pilot.arms.count <= 2
        return isOrdered
            ? isPair
                ? say("The same mix of \(name) in both.", "In beide dezelfde mix van \(name).")
                : say(
                    "The same mix of \(name) in all arms.",
                    "In alle groepen dezelfde mix van \(name).")
            : say(
                "The mix of \(name) differs between the arms.",
                "De mix van \(name) verschilt tussen de groepen.")
    }

    private func plural(_ dimension: PilotTallies.Dimension) -> String {
        switch dimension {
        case .branch: say("branches", "vestigingen")
        case .persona: say("personas", "persona’s")
        case .channel: say("channels", "kanalen")
        case .touchpoint: say("touchpoints", "contactpunten")
        }
    }

    private func plural(_ dimension: ReferenceMix.Dimension) -> String {
        PilotTallies.Dimension(rawValue: dimension.rawValue).map(plural) ?? dimension.rawValue
    }
}
