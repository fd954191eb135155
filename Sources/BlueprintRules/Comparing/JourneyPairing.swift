import ExperienceModel

/// Which touchpoints of two journeys are the same contact; a touchpoint belongs to one pair.
struct JourneyPairing {
    /// Positions in the journeys before and after.
    private(set) var pairs: [(before: Int?, after: Int?)] = []

    init(_ before: Journey, _ after: Journey) {
        var freeBefore = Set(before.touchpoints.indices)
        var freeAfter = Set(after.touchpoints.indices)
        for candidate in Self.candidates(before.touchpoints, after.touchpoints)
        where freeBefore.contains(candidate.before) && freeAfter.contains(candidate.after) {
            freeBefore.remove(candidate.before)
            freeAfter.remove(candidate.after)
            pairs.append((candidate.before, candidate.after))
        }
        pairs += freeBefore.sorted().map { ($0, nil) }
        pairs += freeAfter.sorted().map { (nil, $0) }
    }

    private struct Candidate {
        var before: Int
        var after: Int
        /// −1 for the same id, else days apart.
        var distance: Int
        /// The two ids, in an order that both sides share.
        var ids: [String]
    }

    private static func candidates(_ before: [Touchpoint], _ after: [Touchpoint]) -> [Candidate] {
        var candidates: [Candidate] = []
        for (place, old) in before.enumerated() {
            for (position, new) in after.enumerated() {
                guard let distance = distance(old, new) else { continue }
                candidates.append(
                    Candidate(
                        before: place, after: position, distance: distance,
                        ids: [old.id, new.id].sorted()))
            }
        }
        return candidates.sorted { left, right in
            if left.distance != right.distance { return left.distance < right.distance }
            return left.ids.lexicographicallyPrecedes(right.ids)
        }
    }

    private static func distance(_ old: Touchpoint, _ new: Touchpoint) -> Int? {
        if old.id == new.id { return -1 }
        guard old.channel == new.channel, old.side == new.side else { return nil }
        let (apart, isTooFar) = new.day.subtractingReportingOverflow(old.day)
        guard !isTooFar, (-BlueprintComparer.daysApart...BlueprintComparer.daysApart) ~= apart
        else { return nil }
        return abs(apart)
    }
}
