import ExperienceModel

/// What a discipline answers for in a blueprint.
struct Responsibility {
    private let blueprint: Blueprint
    private let parts: [ApprovalStanding.Part.Kind: [ComparedPart]]

    init(of discipline: String, in blueprint: Blueprint) {
        self.blueprint = blueprint
        let all = ComparedParts(blueprint)
        let own = blueprint.journeys.enumerated().flatMap { index, journey in
            journey.touchpoints.filter { $0.owner == discipline }.map {
                all.touchpoint($0, in: journey.id, place: [index, $0.day])
            }
        }
        let used = Set(blueprint.touchpoints.filter { $0.owner == discipline }.map(\.channel))
        var vision = FieldList()
        vision.add("vision", .words(blueprint.vision))
        parts = [
            .vision: [ComparedPart(.blueprint, blueprint.id, fields: vision)],
            .team: all.team,
            .touchpoints: own.map { part in
                part.keeping {
                    !PartFields.wordKeys.contains($0) && !PartFields.remarkKeys.contains($0)
                }
            },
            .channels: all.channels.filter { used.contains($0.part.id) }.map { part in
                part.keeping { !PartFields.remarkKeys.contains($0) }
            },
            .texts: own.map { part in part.keeping(PartFields.wordKeys.contains) }
                .filter { !$0.fields.fields.isEmpty },
        ]
    }

    /// All kinds of parts, with what differs from what was signed.
    func parts(since signed: Responsibility?) -> [ApprovalStanding.Part] {
        ApprovalStanding.Part.Kind.allCases.map { kind in
            let now = parts[kind] ?? []
            let changes = signed.map { signed in
                PartPairing(
                    signed.parts[kind] ?? [], now,
                    order: PartPairing.order(signed.blueprint, blueprint)
                ).changes
            }
            return ApprovalStanding.Part(
                kind: kind, elements: now.map(\.part.id),
                changes: signed.map { told(changes ?? [], of: kind, since: $0) } ?? [])
        }
    }

    /// What came to a discipline or went from it is often only another's now: nothing is gone.
    private func told(
        _ changes: [BlueprintChange], of kind: ApprovalStanding.Part.Kind,
        since signed: Responsibility
    ) -> [BlueprintChange] {
        changes.compactMap { change in
            guard change.nature != .changed else { return change }
            switch kind {
            case .touchpoints:
                guard let before = signed.blueprint.touchpoint(change.id),
                    let after = blueprint.touchpoint(change.id)
                else { return change }
                return change.ofOwner(before.owner, after.owner)
            case .texts:
                let isInBoth =
                    signed.blueprint.touchpoint(change.id) != nil
                    && blueprint.touchpoint(change.id) != nil
                // A text that is new in a touchpoint of one's own is a change of that text.
                return isInBoth && hasOtherOwner(change.id, since: signed) ? nil : change
            case .channels:
                let isInBoth =
                    signed.blueprint.channels.contains { $0.id == change.id }
                    && blueprint.channels.contains { $0.id == change.id }
                // It came or went with a touchpoint, which is told.
                return isInBoth ? nil : change
            case .vision, .team: return change
            }
        }
    }

    private func hasOtherOwner(_ touchpoint: String, since signed: Responsibility) -> Bool {
        signed.blueprint.touchpoint(touchpoint)?.owner != blueprint.touchpoint(touchpoint)?.owner
    }
}

extension BlueprintChange {
    /// The same part, of which only the owner changed.
    fileprivate func ofOwner(_ before: String?, _ after: String?) -> BlueprintChange {
        let part = after == nil ? self.before : self.after ?? self.before
        return BlueprintChange(
            kind: kind, before: part, after: part,
            fields: [
                FieldChange(
                    key: "owner", before: before.map(FieldValue.name),
                    after: after.map(FieldValue.name))
            ], disciplines: disciplines, personas: personas)
    }
}

extension ComparedPart {
    /// With only the fields of those keys.
    fileprivate func keeping(_ isKept: (Substring) -> Bool) -> ComparedPart {
        var kept = self
        kept.fields = fields.keeping(isKept)
        return kept
    }
}
