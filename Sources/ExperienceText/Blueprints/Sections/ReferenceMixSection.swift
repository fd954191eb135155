import ExperienceModel

/// `reference_mix`: the mix of customers that answers are re-weighted to.
enum ReferenceMixSection {
    static func read(_ reader: MappingReader, personas: [Persona]) -> ReferenceMix? {
        let by = reader.required(
            "by", .choice(ReferenceMix.Dimension.allCases), "by what its groups are formed")
        let shares = reader.optional(
            "shares", .entries(group(by), .share()),
            "the share of each group among all customers; without it, for personas, their own")
        guard let by else { return nil }
        guard let shares else {
            guard by == .persona, !personas.isEmpty else {
                reader.report(
                    .missingKey(
                        "shares", of: reader.subject,
                        meaning: "the share of each group among all customers"))
                return nil
            }
            let own = personas.map { ($0.id, $0.share) }
            return ReferenceMix(by: by, shares: Dictionary(own) { first, _ in first })
        }
        let total = shares.reduce(0) { $0 + $1.value }
        if abs(total - 1) > 0.01 + 1e-9 {
            reader.report(.mixTotal(Self.percent(total)), at: "shares")
        }
        return ReferenceMix(
            by: by, shares: Dictionary(shares.map { ($0.key, $0.value) }) { first, _ in first })
    }

    /// The groups of a mix are elements of the blueprint.
    private static func group(_ by: ReferenceMix.Dimension?) -> ValueReader<String> {
        switch by {
        case .persona: .reference(.persona)
        case .channel: .reference(.channel)
        case .touchpoint: .reference(.touchpoint)
        case nil: .text
        }
    }

    /// `97%`, `97.5%`.
    private static func percent(_ share: Double) -> String {
        let tenths = Int((min(max(share, 0), 1e6) * 1000).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)%" : "\(tenths / 10).\(tenths % 10)%"
    }
}
