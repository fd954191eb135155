import ExperienceModel

/// CX301: a channel that has to carry nearly all it can, or more.
///
/// The limit is a share of the weekly capacity. Above it a finding is information; above the whole
/// capacity it is a warning, since contacts will be late or left out.
struct ChannelLoadHigh: BlueprintRule {
    let code = "CX301"
    let severity = Finding.Severity.info
    let limit: RuleLimit? = RuleLimit(0.75, .share, mostShare: 10)

    func title(_ words: Wording) -> String {
        words.say(
            "a channel carries too many contacts a week",
            "een kanaal krijgt te veel contacten per week")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "raise 'capacity_week', lower a 'reach', or move a touchpoint to another channel",
            """
            verhoog 'capacity_week', verlaag een 'reach', of kies voor een contactpunt een ander \
            kanaal
            """
        )
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                A journey that is drawn for one customer is lived by all of them, every week. \
                Customers a year times reach, divided by 52 weeks, is what a channel must carry. \
                Above three quarters of its capacity a busy week already makes customers wait; \
                above all of it (a warning) promised contacts will not take place.
                """,
                """
                Een klantreis die voor één klant is getekend, wordt door alle klanten beleefd, \
                elke week. Klanten per jaar maal bereik, gedeeld door 52 weken, is wat een kanaal \
                moet dragen. Boven driekwart van de capaciteit laat een drukke week klanten al \
                wachten; boven het geheel (een waarschuwing) gaan beloofde contacten niet door.
                """),
            idea: words.say(
                "Step 3, channel properties: weekly capacity is one of them.",
                "Stap 3, eigenschappen van kanalen: de capaciteit per week is er een van."),
            bad: """
                customers: 48000
                channels: [{id: phone, capacity_week: 300, …}]
                touchpoints: [{id: tp-bel, channel: phone, reach: 35%, …}]   # 323 a week
                """,
            good: """
                customers: 48000
                channels: [{id: phone, capacity_week: 450, …}]
                touchpoints: [{id: tp-bel, channel: phone, reach: 35%, …}]
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        ContactCalculus(context.blueprint).loads(of: context.comingJourneys).compactMap { load in
            load.capacityPerWeek.map { observation(of: load, $0, context) }
        }
    }

    private func observation(
        of load: ChannelLoad, _ capacity: Double, _ context: RuleContext
    ) -> Observation {
        let (words, figures) = (context.words, context.words.figures)
        let path = ElementPath.channel(load.channel) + "/capacity_week"
        let limit = context.limit(self, at: path)
        let isAbove = load.contactsPerWeek > capacity
        let isHigh = isAbove && load.useOfCapacity == nil || (load.useOfCapacity ?? 0) > limit
        // Beyond the whole capacity that is the limit, unless the team has set a higher one.
        let shown = isAbove ? max(limit, 1) : limit
        let carried = figures.number(load.contactsPerWeek, besideLimit: capacity)
        let able = figures.limit(capacity)
        let share = load.useOfCapacity.map {
            let share = figures.share($0, besideLimit: shown)
            let limitText = figures.limit(share: shown)
            return words.say(": \(share), limit \(limitText)", ": \(share), grens \(limitText)")
        }
        let message =
            words.say(
                "channel '\(load.channel)' carries \(carried) contacts a week of \(able)",
                "kanaal '\(load.channel)' krijgt \(carried) contacten per week, capaciteit \(able)")
            + (share ?? "")
        guard isHigh else { return .passing(at: path, message) }
        return Observation(
            at: path, message, notes: notes(load, context), hint: hint(load, words),
            severity: isAbove ? .warning : nil)
    }

    /// What the load is made of: the heaviest touchpoints, in the order of the blueprint.
    private func notes(_ load: ChannelLoad, _ context: RuleContext) -> [Observation.Note] {
        let (words, figures) = (context.words, context.words.figures)
        let customers = figures.count(load.customers)
        let named = Set(
            load.parts.indices.sorted { (-load.parts[$0].reach, $0) < (-load.parts[$1].reach, $1) }
                .prefix(5))
        var notes = load.parts.indices.filter(named.contains).map { index in
            let part = load.parts[index]
            let reach = figures.limit(share: part.reach)
            let week = figures.number(Double(load.customers) * part.reach / 52, decimals: 0)
            return Observation.Note(
                words.say(
                    "\(part.touchpoint): \(reach) of \(customers) customers is \(week) a week",
                    "\(part.touchpoint): \(reach) van \(customers) klanten is \(week) per week"),
                at: context.path(ofTouchpoint: part.touchpoint) + "/reach")
        }
        if load.parts.count > named.count {
            let more = words.count(
                load.parts.count - named.count, ("other touchpoint", "other touchpoints"),
                ("ander contactpunt", "andere contactpunten"))
            notes.append(Observation.Note(words.say("and \(more)", "en \(more)")))
        }
        notes.append(
            Observation.Note(words.say("a year has 52 weeks", "een jaar heeft 52 weken")))
        return notes
    }

    private func hint(_ load: ChannelLoad, _ words: Wording) -> String? {
        load.parts.max { $0.reach < $1.reach }.map { heaviest in
            words.say(
                """
                raise 'capacity_week', lower the 'reach' of '\(heaviest.touchpoint)', or give it \
                another 'channel'
                """,
                """
                verhoog 'capacity_week', verlaag 'reach' bij '\(heaviest.touchpoint)', of geef het \
                een ander kanaal ('channel')
                """)
        }
    }
}
