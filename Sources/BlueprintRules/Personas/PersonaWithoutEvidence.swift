import ExperienceModel

/// CX203: a persona that hardly any customer told us about.
struct PersonaWithoutEvidence: BlueprintRule {
    let code = "CX203"
    let severity = Finding.Severity.warning
    let limit: RuleLimit? = RuleLimit(8, .count)

    func title(_ words: Wording) -> String {
        words.say(
            "a persona has too little evidence", "een persona heeft te weinig onderbouwing")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "add to 'evidence' what at least 8 interviews or 30 other customers told",
            "zet bij 'evidence' wat minstens 8 gesprekken of 30 andere klanten vertelden")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                A persona that we made up ourselves looks as real as one that customers drew, and \
                steers channels, texts and money just the same. Eight interviews, or thirty \
                answers or cases from another source, are the least before it may steer a \
                choice. What we think ourselves (inside-out) is no evidence; the limit that \
                'check' sets here is that of the interviews.
                """,
                """
                Een verzonnen persona ziet er even echt uit als een die klanten zelf tekenden, en \
                stuurt net zo goed kanalen, teksten en geld. Acht gesprekken, of dertig \
                antwoorden of gevallen uit een andere bron, zijn het minste voordat hij een keuze \
                mag sturen. Wat wijzelf vinden (inside-out) telt niet mee; de grens die 'check' \
                hier zet, is die van de gesprekken.
                """),
            idea: words.say(
                "Step 1, outside-in insight: every persona points to what customers said or did.",
                """
                Stap 1, inzicht van buiten naar binnen: elke persona verwijst naar wat klanten \
                zeiden of deden.
                """
            ),
            bad: """
                insights:
                  - {id: ins-papier, origin: outside-in, source: interview, n: 3, says: …}
                personas:
                  - {id: p-papier, name: Corrie, share: 25%, evidence: [ins-papier]}
                """,
            good: """
                insights:
                  - {id: ins-post, origin: outside-in, source: survey, n: 612, says: …}
                personas:
                  - {id: p-papier, name: Corrie, share: 25%, evidence: [ins-post]}
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        context.blueprint.personas.map { persona in
            let path = ElementPath.persona(persona.id)
            let limit = context.limit(self, at: path)
            let evidence = PersonaEvidence(of: persona, in: context)
            let message = message(about: persona, evidence, limit, context.words)
            guard !evidence.isEnough(interviews: limit) else {
                return .passing(at: path + "/id", message)
            }
            return Observation(
                at: path + "/id", message, notes: notes(evidence, context.words),
                hint: hint(for: persona, evidence, limit, context))
        }
    }

    private func message(
        about persona: Persona, _ evidence: PersonaEvidence, _ limit: Double, _ words: Wording
    ) -> String {
        let figures = words.figures
        var parts: [String] = []
        if let interviews = evidence.interviews {
            let isOne = interviews == 1
            let many = figures.number(interviews, decimals: 0)
            let text = figures.limit(limit)
            parts.append(
                words.say(
                    "\(many) \(isOne ? "interview" : "interviews"), limit \(text)",
                    "\(many) \(isOne ? "gesprek" : "gesprekken"), grens \(text)"))
        }
        if let others = evidence.others {
            let many = figures.number(others, decimals: 0)
            let text = figures.limit(PersonaEvidence.othersLimit(limit))
            parts.append(
                words.say(
                    "n = \(many) from other sources, limit \(text)",
                    "n = \(many) uit andere bronnen, grens \(text)"))
        }
        if parts.isEmpty {
            parts = [
                evidence.insights.isEmpty
                    ? words.say("no insight", "geen enkel klantinzicht")
                    : evidence.insights.contains { $0.origin == .outsideIn }
                        ? words.say(
                            "what no customer can have said yet",
                            "wat nog geen klant gezegd kan hebben")
                        : words.say(
                            "what we think ourselves, and on no customer",
                            "wat wij zelf denken, en op geen klant")
            ]
        }
        let text = parts.joined(separator: words.say(", and on ", ", en op "))
        return words.say(
            "persona '\(persona.id)' rests on \(text)", "persona '\(persona.id)' rust op \(text)")
    }

    private func notes(_ evidence: PersonaEvidence, _ words: Wording) -> [Observation.Note] {
        evidence.insights.map { insight in
            let n = insight.n.map { "n = \(words.figures.count($0))" }
            let parts = [
                insight.source.rawValue,
                insight.origin == .insideOut ? insight.origin.rawValue : nil,
                n ?? words.say("no n", "geen n"),
            ]
            return Observation.Note(
                "\(insight.id): " + parts.compactMap(\.self).joined(separator: ", "),
                at: ElementPath.insight(insight.id))
        }
    }

    private func hint(
        for persona: Persona, _ evidence: PersonaEvidence, _ limit: Double, _ context: RuleContext
    ) -> String {
        let words = context.words
        let unnamed = context.blueprint.insights.filter {
            $0.origin == .outsideIn && $0.personas.contains(persona.id)
                && !persona.evidence.contains($0.id)
        }
        if !unnamed.isEmpty {
            let ids = unnamed.map(\.id).joined(separator: ", ")
            return words.say(
                "add what already tells about it: 'evidence: [\(ids)]'",
                "voeg toe wat al over hem gaat: 'evidence: [\(ids)]'")
        }
        let missing = words.figures.number(
            (limit - (evidence.interviews ?? 0)).rounded(.up), decimals: 0)
        let others = words.figures.limit(PersonaEvidence.othersLimit(limit))
        return words.say(
            """
            interview \(missing) more customers like this, or add to 'evidence' what \(others) \
            or more others said or did
            """,
            """
            spreek nog \(missing) klanten als deze, of zet bij 'evidence' wat \(others) of meer \
            anderen zeiden of deden
            """)
    }
}
