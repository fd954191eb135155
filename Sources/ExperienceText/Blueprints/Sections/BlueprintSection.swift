import ExperienceModel

/// The whole of the language, from the top: what a blueprint says, key by key.
package enum BlueprintSection {
    static func read(_ reader: MappingReader) -> Blueprint? {
        let version = reader.required(
            "cxpilot", ValueReader.integer(0...9999).described(as: .integer(1...1)),
            "the version of the language, 1")
        if let version, version != 1 { reader.report(.languageVersion(version), at: "cxpilot") }
        let id = reader.required(
            "blueprint", .identifier, "its id, in small letters, digits and hyphens")
        let title = reader.required("title", .text, "its name for people")
        let organisation = reader.optional("organisation", .text, "the organisation that it is of")
        let language = reader.required(
            "language", .choice(Language.allCases), "the language of its content: nl or en")
        let vision = reader.optional("vision", .text, "the shared vision, one sentence")
        let currency = reader.optional(
            "currency", .currency, "the currency of all money in it; EUR where it names none")
        let customers = reader.required(
            "customers", .integer(1...1_000_000_000_000), "new customers a year whom it reaches")
        let design = BlueprintDesign(reader)
        let plan = BlueprintPlan(
            reader, metrics: design.metrics, personas: design.personas)
        guard let version, let id, let title, let language, let customers, let team = design.team
        else { return nil }
        return Blueprint(
            languageVersion: version, id: id, title: title, organisation: organisation,
            language: language, vision: vision, currency: currency, customers: customers,
            team: team,
            insights: design.insights, personas: design.personas, channels: design.channels,
            brandValues: design.brandValues, metrics: design.metrics, journeys: design.journeys,
            contactRules: plan.contactRules, ruleSettings: plan.ruleSettings,
            pilots: plan.pilots, roadmap: plan.roadmap, value: plan.value)
    }

    /// The keys of the language with their values and meaning, for its JSON Schema.
    package static var shape: MappingShape {
        let reader = MappingReader(describing: Subject(noun: .blueprint))
        _ = read(reader)
        return reader.shape(named: Noun.blueprint.part)
    }
}

/// Who carries the blueprint, and what customers meet.
private struct BlueprintDesign {
    let team: [TeamMember]?
    let insights: [Insight]
    let personas: [Persona]
    let channels: [Channel]
    let brandValues: [BrandValue]
    let metrics: [Metric]
    let journeys: [Journey]

    init(_ reader: MappingReader) {
        team = reader.required(
            "team", .parts(.discipline, id: "discipline", read: TeamSection.read),
            "the disciplines that carry it, each with its lead")
        insights =
            reader.optional(
                "insights", .parts(.insight, read: InsightSection.read),
                "step 1: what customers said or did") ?? []
        personas =
            reader.optional(
                "personas", .parts(.persona, read: PersonaSection.read),
                "step 2: who they are; their shares total 100%") ?? []
        PersonaSection.checkTotal(of: personas, reader)
        channels =
            reader.optional(
                "channels", .parts(.channel, read: ChannelSection.read),
                "step 3: the ways to reach them") ?? []
        brandValues =
            reader.optional(
                "brand_values", .parts(.brandValue, read: BrandValueSection.read),
                "step 4: behaviour and word choice") ?? []
        let metrics =
            reader.optional(
                "metrics", .parts(.metric, read: MetricSection.read),
                "what is measured, and how it is counted") ?? []
        self.metrics = MetricSection.resolved(metrics, reader)
        journeys =
            reader.optional(
                "journeys", .parts(.journey, read: JourneySection.read),
                "step 5: journeys with their proactive contacts") ?? []
    }
}

/// What is tried, within which limits, and what it leads to.
private struct BlueprintPlan {
    let contactRules: ContactRules
    let ruleSettings: [RuleSetting]
    let pilots: [Pilot]
    let roadmap: RoadmapFrame?
    let value: CustomerValue?

    init(_ reader: MappingReader, metrics: [Metric], personas: [Persona]) {
        contactRules =
            reader.optional(
                "contact_rules", .mapping("contact_rules", ContactRulesSection.read),
                "limits of contact pressure and silence") ?? ContactRules()
        ruleSettings = reader.ruleSettings(
            "other severities or limits for rules, each with its reason")
        pilots =
            reader.optional(
                "pilots",
                .parts(.pilot) {
                    PilotSection.read($0, metrics: metrics, personas: personas)
                },
                "step 6: results fixed beforehand") ?? []
        roadmap = reader.optional(
            "roadmap", .mapping("roadmap", RoadmapSection.read),
            "capacity, money and initiatives of the rollout")
        value = reader.optional(
            "value", .mapping("value", CustomerValueSection.read),
            "what a customer of each kind brings a year")
    }
}
