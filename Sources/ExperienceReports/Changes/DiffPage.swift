public import ExperienceModel

/// The page of a comparison: what came, went and changed, and whom that touches.
public struct DiffPage: Sendable {
    /// The blueprint as it is after; its title and currency stand on the page.
    public var blueprint: Blueprint
    /// What is compared.
    public var before: DiffSide
    /// With what it is compared.
    public var after: DiffSide
    /// What differs.
    public var comparison: BlueprintComparison
    /// Launched pilots whose goals in the text are no longer those that were frozen.
    public var frozenPlans: [FrozenPlanChange]

    /// Makes one from its parts.
    public init(
        blueprint: Blueprint, before: DiffSide, after: DiffSide, comparison: BlueprintComparison,
        frozenPlans: [FrozenPlanChange] = []
    ) {
        self.blueprint = blueprint
        self.before = before
        self.after = after
        self.comparison = comparison
        self.frozenPlans = frozenPlans
    }

    /// The one sentence that says that there is nothing to tell; nil where there is.
    public func nothingToTell(language: Language) -> String? {
        guard comparison.isEmpty, frozenPlans.isEmpty else { return nil }
        let words = Wording(language)
        let (old, new) = (before.name(words), after.name(words))
        return words.say(
            "\(blueprint.id): no differences between \(old) and \(new)",
            "\(blueprint.id): geen verschillen tussen \(old) en \(new)")
    }

    /// The report in that language.
    public func report(language: Language) -> Report {
        let words = Wording(language)
        let sides = before.name(words) + " → " + after.name(words)
        var asOf = ""
        if case .revision(_, let day) = after {
            asOf = words.say("applied on ", "bewaard op ") + words.figures.date(day)
        }
        let sections = DiffSections(page: self, words: words)
        return Report(
            title: "\(blueprint.title): \(sides)", language: language,
            masthead: Masthead(
                subject: .strong(blueprint.title) + " · \(sides)",
                source: Phrase(
                    [blueprint.organisation, asOf].compactMap { $0 }
                        .filter { !$0.isEmpty }.joined(separator: " · ")),
                id: blueprint.id, asOf: asOf, headline: headline(words),
                standfirst: warning(words)),
            sections: sections.all,
            notes: [
                .strong(words.say("How to read.", "Leeswijzer."))
                    + words.say(
                        " Contacts and cost are per customer, each contact weighed by its reach.",
                        " Contacten en kosten zijn per klant, elk contact gewogen naar zijn bereik."
                    )
            ], next: nil)
    }

    /// `Two touchpoints are new, one is gone and three changed; one other part changed`.
    private func headline(_ words: Wording) -> String {
        let touchpoints = comparison.changes.filter { $0.kind == .touchpoint }
        func count(_ nature: BlueprintChange.Nature) -> Int {
            touchpoints.count { $0.nature == nature }
        }
        func contacts(_ number: Int) -> String {
            words.count(number, ("touchpoint", "touchpoints"), ("contactpunt", "contactpunten"))
        }
        let told = [
            (count(.came), words.say("new", "nieuw")), (count(.went), words.say("gone", "weg")),
            (count(.changed), words.say("changed", "gewijzigd")),
        ].filter { $0.0 > 0 }
        var parts = told.enumerated().map { index, part in
            (index == 0 ? contacts(part.0) : words.figures.count(part.0)) + " " + part.1
        }
        let others = comparison.changes.count - touchpoints.count
        if others > 0 {
            parts.append(
                words.count(
                    others, ("other part changed", "other parts changed"),
                    ("ander onderdeel gewijzigd", "andere onderdelen gewijzigd")))
        }
        // The two texts may be alike and yet both differ from what was frozen.
        return parts.isEmpty
            ? words.say("no differences between the two", "geen verschillen tussen deze twee")
            : words.list(parts)
    }

    /// Names the pilots whose frozen plan the text no longer follows.
    private func warning(_ words: Wording) -> String? {
        guard !frozenPlans.isEmpty else { return nil }
        let pilots = words.list(frozenPlans.map { "'\($0.pilot)'" })
        return words.say(
            "The goals of \(pilots) are not those that were frozen at launch; "
                + "the verdict keeps to the frozen plan",
            "De doelen van \(pilots) zijn niet meer die van de start; "
                + "het oordeel houdt zich aan het vastgelegde plan")
    }
}
