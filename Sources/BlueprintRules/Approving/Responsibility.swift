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
                kind: kind, elements: now.map(\.part.id), changes: changes ?? [])
        }
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
