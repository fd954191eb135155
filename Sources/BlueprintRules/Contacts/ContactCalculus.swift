public import ExperienceModel

/// Counts contacts: the one calculus of the rules, the reports and the customers.
///
/// A touchpoint is for every persona unless its audience names some. Days 0 to 365 make the year,
/// and the first N days include day N. Each journey takes time n log n in its touchpoints.
public struct ContactCalculus: Sendable {
    /// The days of a customer's year, counted from day 0.
    public static let yearDays = 365
    /// The days in which a new customer is welcomed.
    public static let welcomeDays = 90
    /// The days in which the pressure of contacts is counted, both ends included.
    public static let pressureDays = 30
    /// How many days before the end of a contract the back door begins, where no rule says so.
    public static let usualBackDoorDays = 60

    private let customers: Int
    private let channels: [String: Channel]
    private let channelOrder: [String]
    private let personas: [Persona]
    private let shares: [String: Double]
    private let backDoorDays: Int

    /// The calculus of a blueprint: its customers, channels, personas and contact rules.
    public init(_ blueprint: Blueprint) {
        customers = max(0, blueprint.customers)
        channels = Dictionary(
            blueprint.channels.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        channelOrder = blueprint.channels.map(\.id)
        personas = blueprint.personas
        shares = Dictionary(
            blueprint.personas.map { ($0.id, $0.share) }, uniquingKeysWith: { first, _ in first })
        backDoorDays = PlannedContact.possible(
            blueprint.contactRules.backDoorDays ?? ContactCalculus.usualBackDoorDays)
    }

    /// The figures of a journey, for all customers together and for each persona.
    public func contacts(of journey: Journey) -> JourneyContacts {
        let planned = planned(journey)
        let end = journey.contractEnds.map(PlannedContact.possible)
        let all = figures(of: planned, contractEnds: end, persona: nil)
        // Where every contact is for everybody, everybody has the same figures.
        let isForAll = planned.allSatisfy { $0.audience.isEmpty }
        return JourneyContacts(
            journey: journey.id, all: all,
            personas: personas.map { persona in
                PersonaContacts(
                    persona: persona.id,
                    figures: isForAll
                        ? all : figures(of: planned, contractEnds: end, persona: persona.id))
            })
    }

    /// The figures of a journey for one persona, or for all customers together.
    public func figures(of journey: Journey, persona: String? = nil) -> ContactFigures {
        figures(
            of: planned(journey), contractEnds: journey.contractEnds.map(PlannedContact.possible),
            persona: persona)
    }

    /// What each channel has to carry for these journeys, in the order of the blueprint, for one
    /// persona or for all customers together; channels that carry nothing are there too.
    public func loads(of journeys: [Journey], persona: String? = nil) -> [ChannelLoad] {
        let share = persona.map { min(1, max(0, shares[$0] ?? 0)) } ?? 1
        var parts: [String: [ChannelLoad.Part]] = [:]
        for touchpoint in journeys.lazy.flatMap(\.touchpoints) {
            guard let contact = planned(touchpoint), contact.isMeant(for: persona) else { continue }
            parts[touchpoint.channel, default: []].append(
                ChannelLoad.Part(
                    touchpoint: contact.touchpoint, reach: share * contact.reach(in: persona)))
        }
        return channelOrder.map { channel in
            ChannelLoad(
                channel: channel, customers: customers, parts: parts[channel] ?? [],
                capacityPerWeek: channels[channel]?.capacityPerWeek)
        }
    }

    private func planned(_ journey: Journey) -> [PlannedContact] {
        // Contacts of one day keep the order of the text.
        journey.touchpoints.compactMap(planned).enumerated()
            .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
            .map(\.element)
    }

    private func planned(_ touchpoint: Touchpoint) -> PlannedContact? {
        PlannedContact(
            touchpoint, shares: shares, unitCost: channels[touchpoint.channel]?.unitCost)
    }

    private func figures(
        of planned: [PlannedContact], contractEnds: Int?, persona: String?
    ) -> ContactFigures {
        let contacts = planned.filter { $0.isMeant(for: persona) }
        let year = contacts.prefix { $0.day <= ContactCalculus.yearDays }
        let welcome = year.prefix { $0.day <= ContactCalculus.welcomeDays }
        let reach = { (contact: PlannedContact) in contact.reach(in: persona) }
        return ContactFigures(
            touchpoints: year.count, proactiveTouchpoints: year.count(where: \.isProactive),
            positiveTouchpoints: year.count(where: \.isPositive),
            contactsPerYear: year.total(reach),
            positivePerYear: year.filter(\.isPositive).total(reach),
            silence: contacts.longestSilence(until: contractEnds ?? ContactCalculus.yearDays),
            pressure: contacts.greatestPressure(within: ContactCalculus.pressureDays),
            welcome: WelcomeWindow(touchpoints: welcome.count, contacts: welcome.total(reach)),
            cost: CostToServe(
                first90Days: welcome.total { reach($0) * ($0.unitCost ?? 0) },
                firstYear: year.total { reach($0) * ($0.unitCost ?? 0) },
                unpriced: year.filter { $0.unitCost == nil }.map(\.touchpoint)),
            backDoor: contractEnds.map { contacts.backDoor(of: $0, backDoorDays, reach) },
            months: year.months(reach))
    }
}
