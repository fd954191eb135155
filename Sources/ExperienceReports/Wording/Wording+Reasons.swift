package import ExperienceModel

extension Wording {
    /// Why there is no verdict, or no number: one sentence.
    package func sentence(for unsaid: Unsaid) -> String {
        switch unsaid {
        case .beforeReadout(let day):
            say("The read-out is on ", "Het oordeel volgt op ") + figures.date(day) + "."
        case .noAnswers: say("There are no answers yet.", "Er zijn nog geen antwoorden.")
        case .tooFewToShow(let least):
            say(
                "Fewer than \(least) answers are not shown.",
                "Minder dan \(least) antwoorden tonen we niet.")
        case .tooFewForMean(let least):
            say(
                "A mean needs at least \(least) answers in each arm.",
                "Een gemiddelde vraagt minstens \(least) antwoorden per groep.")
        case .tooFewBranches(let least):
            say(
                "A verdict needs at least \(least) branches in each arm.",
                "Een oordeel vraagt minstens \(least) vestigingen per groep.")
        case .intervalContainsLine:
            say(
                "The interval still contains the line.",
                "De grens ligt nog binnen het interval.")
        case .designNotSupported(let design):
            say(
                "This design (\(word(design))) cannot be evaluated yet.",
                "Deze opzet (\(word(design))) kan nog niet worden beoordeeld.")
        case .noBaseline:
            say("There is no baseline to compare with.", "Er is geen uitgangswaarde.")
        case .dataNotInOrder:
            say("The data are not in order.", "De gegevens zijn niet in orde.")
        case .noSpread:
            say(
                "All answers are equal, so the mean has no interval.",
                "Alle antwoorden zijn gelijk, dus het gemiddelde heeft geen interval.")
        case .secondaryGoalsTogether:
            say(
                "Its own interval would do, but the secondary goals are judged together.",
                "Het eigen interval volstaat, maar de nevendoelen worden samen beoordeeld.")
        }
    }

    /// `no answers yet`: the same in a few words, for a table.
    package func short(_ unsaid: Unsaid) -> String {
        switch unsaid {
        case .beforeReadout: say("not yet", "nog niet")
        case .noAnswers: say("no answers yet", "nog geen antwoorden")
        case .tooFewToShow(let least): say("under \(least)", "onder \(least)")
        case .tooFewForMean(let least): say("under \(least) answers", "onder \(least) antwoorden")
        case .tooFewBranches(let least):
            say("under \(least) branches", "onder \(least) vestigingen")
        case .intervalContainsLine: say("undecided", "nog onbeslist")
        case .designNotSupported: say("not supported yet", "nog niet ondersteund")
        case .noBaseline: say("no baseline", "geen uitgangswaarde")
        case .dataNotInOrder: say("data not in order", "gegevens niet in orde")
        case .noSpread: say("all answers equal", "alle antwoorden gelijk")
        case .secondaryGoalsTogether: say("undecided", "nog onbeslist")
        }
    }

    /// What a check of the data found: one sentence.
    package func sentence(for check: HealthCheck) -> String {
        switch check.subject {
        case .noAnswers: say("There are no answers yet.", "Er zijn nog geen antwoorden.")
        case .sampleRatio(let customers, _): sampleRatio(customers, check.severity)
        case .responseRates(let shares, _): responseRates(shares, check.severity)
        case .mix(let dimension, _, _): mix(dimension, check.severity)
        }
    }

    private func sampleRatio(
        _ customers: [String: Int], _ severity: HealthCheck.Severity
    )
        -> String
    {
        let counts = customers.keys.sorted().map {
            "\(figures.count(customers[$0] ?? 0)) (\($0))"
        }
        let arms = list(counts)
        return severity == .ok
            ? say("\(arms) customers, as drawn.", "\(arms) klanten, zoals geloot.")
            : say(
                "\(arms) customers do not agree with the draw.",
                "\(arms) klanten: dat klopt niet met de loting.")
    }

    private func responseRates(
        _ shares: [String: Double], _ severity: HealthCheck.Severity
    )
        -> String
    {
        let rates = shares.keys.sorted().map { "\(figures.share(shares[$0] ?? 0)) (\($0))" }
        return severity == .ok
            ? say("\(list(rates)) answered.", "\(list(rates)) antwoordde.")
            : say(
                "The arms did not answer equally often: \(list(rates)).",
                "De groepen antwoordden niet even vaak: \(list(rates)).")
    }

    private func mix(
        _ dimension: PilotTallies.Dimension, _ severity: HealthCheck.Severity
    )
        -> String
    {
        let name = plural(dimension)
        return severity == .ok
            ? say("The same mix of \(name) in both.", "In beide dezelfde mix van \(name).")
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
}
