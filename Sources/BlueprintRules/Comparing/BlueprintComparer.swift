public import ExperienceModel

/// Compares blueprints and journeys by meaning: what customers get, who answers for it, and what
/// was promised to be measured.
public enum BlueprintComparer {
    /// How many days two contacts in the same channel may lie apart and still be the same contact
    /// of a journey that was designed anew.
    static let daysApart = 7

    /// What differs between two blueprints, or two revisions of one.
    public static func compare(_ before: Blueprint, _ after: Blueprint) -> BlueprintComparison {
        let pairing = PartPairing(
            ComparedParts(before).all, ComparedParts(after).all,
            order: PartPairing.order(before, after))
        return BlueprintComparison(
            changes: pairing.changes, contacts: ContactComparer.changes(before, after))
    }

    /// What differs between two journeys of a blueprint, as between the current and the future one.
    ///
    /// A contact is the same one when it has the same id, or the same side and channel at most a
    /// week apart, the nearest first.
    public static func compare(
        _ before: Journey, _ after: Journey, in blueprint: Blueprint
    ) -> BlueprintComparison {
        let parts = ComparedParts(blueprint)
        let old = before.touchpoints.map { parts.touchpoint($0, in: nil, place: [$0.day]) }
        let new = after.touchpoints.map { parts.touchpoint($0, in: nil, place: [$0.day]) }
        let pairs = JourneyPairing(before, after).pairs.map { pair -> PartPairing.Pair in
            (pair.before.map { old[$0] }, pair.after.map { new[$0] })
        }
        let stages: PartPairing.Pair = (stages(of: before, parts), stages(of: after, parts))
        let pairing = PartPairing(
            pairs: pairs + [stages], order: PartPairing.order(blueprint))
        // That the two journeys have other ids is no news; other stages are.
        let changes = pairing.changes.filter { $0.kind != .journey || !$0.fields.isEmpty }
        let contacts = ContactComparer.change(
            from: (before, blueprint), to: (after, blueprint))
        return BlueprintComparison(
            changes: changes, contacts: contacts.isChanged ? [contacts] : [])
    }

    private static func stages(of journey: Journey, _ parts: ComparedParts) -> ComparedPart {
        var fields = FieldList()
        fields.add("stages", .inOrder(journey.stages))
        fields.add("contract_ends", journey.contractEnds.map { .count($0) })
        return ComparedPart(
            .journey, journey.id, journey.title, fields: fields,
            disciplines: Set(journey.touchpoints.compactMap(\.owner)))
    }
}
