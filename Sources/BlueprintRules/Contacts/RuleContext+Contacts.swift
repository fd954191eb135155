import ExperienceModel

/// What the rules about contacts share.
extension RuleContext {
    /// A journey with its contact figures.
    typealias Counted = (journey: Journey, contacts: JourneyContacts)

    /// The contact calculus of the blueprint.
    var calculus: ContactCalculus { ContactCalculus(blueprint) }

    /// The journeys that will be and that reach somebody, with their figures.
    ///
    /// A journey without any contact is one finding (CX501), not one of every rule.
    var countedJourneys: [Counted] {
        let calculus = calculus
        return comingJourneys.filter(\.reachesSomebody).map { ($0, calculus.contacts(of: $0)) }
    }

    /// The path of a touchpoint's key in a journey, or of the journey where there is none.
    func path(_ touchpoint: String?, _ key: String, in journey: Journey) -> String {
        let path = ElementPath.journey(journey.id)
        return touchpoint.map { "\(path)/touchpoints/\($0)/\(key)" } ?? path + "/id"
    }

    /// ` for persona 'p-rust'`; nothing where all customers are meant.
    func whom(_ persona: String?) -> String {
        persona.map { words.say(" for persona '\($0)'", " voor persona '\($0)'") } ?? ""
    }

    /// `day 120`.
    func day(_ day: Int) -> String {
        words.say("day ", "dag ") + words.figures.count(day)
    }

    /// A limit or a planned value with as few decimals as it needs.
    func planned(_ value: Double) -> String { words.figures.planned(value, isSigned: false) }

    /// A share that was set, `60%` or `62.5%`.
    func plannedShare(_ share: Double) -> String { planned(share * 100) + "%" }

    /// A figure with those decimals, or with as many more as keep it apart from its limit.
    func figure(_ value: Double, decimals: Int, besides limit: Double) -> String {
        let isSame = abs(value - limit) < 1e-9
        let told = (decimals...decimals + 4).first {
            isSame
                || words.figures.number(value, decimals: $0)
                    != words.figures.number(limit, decimals: $0)
        }
        return words.figures.number(value, decimals: told ?? decimals)
    }

    /// Money to the cent, in the currency of the blueprint.
    func price(_ value: Double) -> String {
        words.figures.price(value, currency: blueprint.currency ?? "EUR")
    }
}

extension Journey {
    /// Whether any of its touchpoints is a contact.
    var reachesSomebody: Bool { touchpoints.contains { $0.reach > 0 } }
}

extension JourneyContacts {
    /// Whom a limit is broken for: everybody, or, where it holds for all customers together, the
    /// personas for whom it does not.
    func groups(
        where breaks: (ContactFigures) -> Bool
    ) -> [(persona: String?, figures: ContactFigures)] {
        guard !breaks(all) else { return [(nil, all)] }
        return personas.filter { breaks($0.figures) }.map { ($0.persona, $0.figures) }
    }
}
