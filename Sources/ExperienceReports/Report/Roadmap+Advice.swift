import ExperienceModel

extension RoadmapItem {
    /// What the verdict on its pilot says to do instead of rolling out, though nobody has decided
    /// yet; nil where it says no such thing.
    var advisedInstead: Decision? {
        guard let advised = pilot?.advised, advised != .rollOut else { return nil }
        return advised
    }
}

extension Roadmap {
    /// Whether an item would roll out only against a verdict: its own, or that of a pilot it waits
    /// for.
    func isAdvisedAgainst(_ item: RoadmapItem) -> Bool {
        if item.advisedInstead != nil { return true }
        guard case .ifOthersSucceed(let pilots, _, _) = item.commitment else { return false }
        return items.contains { pilots.contains($0.id) && $0.advisedInstead != nil }
    }
}

extension Wording {
    /// On what rollouts hold that are drawn hollow; nil where there are none.
    func hollow(_ roadmap: Roadmap) -> String? {
        let advised = Dictionary(roadmap.items.map { ($0.id, $0.pilot?.advised) }) { one, _ in one }
        let against = Set(roadmap.items.filter(roadmap.isAdvisedAgainst).map(\.id))
        let open = roadmap.waves.filter {
            $0.kind == .rollout && $0.commitment.isTentative && !against.contains($0.item)
        }
        guard !open.isEmpty else { return nil }
        return open.allSatisfy { (advised[$0.item] ?? nil) == .rollOut }
            ? say("only once rollout is decided", "pas na het besluit tot uitrol")
            : say("only if the pilot succeeds", "alleen als de pilot slaagt")
    }

    /// What waves are that no verdict asks for.
    var againstVerdict: String {
        say("only against the verdict", "alleen tegen het oordeel in")
    }

    /// `verdict: iterate`.
    func verdict(_ advised: Decision) -> String {
        say("verdict: ", "oordeel: ") + word(advised).lowercased()
    }
}
