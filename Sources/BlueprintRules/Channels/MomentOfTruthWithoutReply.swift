import ExperienceModel

/// CX303: a moment of truth to which the customer cannot answer.
struct MomentOfTruthWithoutReply: BlueprintRule {
    let code = "CX303"
    let severity = Finding.Severity.warning

    func title(_ words: Wording) -> String {
        words.say(
            "customers cannot answer at a moment of truth",
            "klanten kunnen bij een moment van de waarheid niet antwoorden")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "add 'reply_path' with a two-way channel to the touchpoint or to its channel",
            """
            voeg 'reply_path' met een tweerichtingskanaal toe aan het contactpunt of aan zijn \
            kanaal
            """
        )
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                At a moment of truth a customer decides what to think of us, and has something to \
                ask or to say. On a one-way channel without a reply path that ends in silence, or \
                with a stranger who knows nothing of the message. Say where the answer goes.
                """,
                """
                Bij een moment van de waarheid beslist een klant wat hij van ons vindt, en heeft \
                hij iets te vragen of te zeggen. Op een eenrichtingskanaal zonder antwoordweg \
                eindigt dat in stilte, of bij iemand die van het bericht niets weet. Zeg waar het \
                antwoord heen gaat.
                """),
            idea: words.say(
                "Step 3, channel properties: one- or two-way is the first of them.",
                "Stap 3, eigenschappen van kanalen: een- of tweerichting is de eerste."),
            bad: """
                channels: [{id: email, direction: one-way, …}]
                touchpoints:
                  - {id: tp-vooraf, channel: email, moment_of_truth: true, …}
                """,
            good: """
                channels: [{id: email, direction: one-way, …}, {id: phone, direction: two-way, …}]
                touchpoints:
                  - {id: tp-vooraf, channel: email, moment_of_truth: true, reply_path: phone, …}
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        let ways = context.blueprint.channels.filter { $0.direction == .twoWay }.map(\.id)
        return context.comingJourneys.flatMap { journey in
            journey.touchpoints.filter(\.momentOfTruth).compactMap { touchpoint in
                observation(
                    of: touchpoint, at: ElementPath.touchpoint(touchpoint, in: journey),
                    twoWay: ways, context)
            }
        }
    }

    /// Nil where a channel does not say whether customers can answer: CX302 asks for that.
    private func observation(
        of touchpoint: Touchpoint, at path: String, twoWay: [String], _ context: RuleContext
    ) -> Observation? {
        let words = context.words
        guard let channel = context.channels[touchpoint.channel], let way = channel.direction
        else { return nil }
        let replyPath = touchpoint.replyPath ?? channel.replyPath
        let answer = way == .twoWay ? channel.id : replyPath
        let day = words.figures.count(touchpoint.day)
        let subject = words.say(
            "moment of truth '\(touchpoint.id)' on day \(day)",
            "moment van de waarheid '\(touchpoint.id)' op dag \(day)")
        guard let answer else {
            return Observation(
                at: path + "/channel",
                words.say(
                    "\(subject) goes by '\(channel.id)', which is one-way, without a reply path",
                    "\(subject) gaat via '\(channel.id)', dat eenrichting is, zonder antwoordweg"),
                notes: [direction(of: channel, words)], hint: hint(touchpoint, twoWay, words))
        }
        guard context.channels[answer]?.direction != .oneWay else {
            return Observation(
                at: path + (touchpoint.replyPath == nil ? "/channel" : "/reply_path"),
                words.say(
                    "\(subject) is to be answered by '\(answer)', which is one-way too",
                    "op \(subject) antwoorden klanten via '\(answer)', dat ook eenrichting is"),
                notes: context.channels[answer].map { [direction(of: $0, words)] } ?? [],
                hint: hint(touchpoint, twoWay, words))
        }
        return .passing(
            at: path + "/channel",
            words.say(
                "\(subject) can be answered by '\(answer)'",
                "op \(subject) kan een klant antwoorden via '\(answer)'"))
    }

    private func direction(of channel: Channel, _ words: Wording) -> Observation.Note {
        Observation.Note(
            words.say("'\(channel.id)' is one-way", "'\(channel.id)' is eenrichting"),
            at: ElementPath.channel(channel.id) + "/direction")
    }

    private func hint(_ touchpoint: Touchpoint, _ twoWay: [String], _ words: Wording) -> String? {
        guard !twoWay.isEmpty else { return nil }
        let ways = words.alternatives(twoWay.prefix(3).map { "'reply_path: \($0)'" })
        return words.say(
            "add \(ways) to '\(touchpoint.id)' or to its channel",
            "voeg \(ways) toe aan '\(touchpoint.id)' of aan zijn kanaal")
    }
}
