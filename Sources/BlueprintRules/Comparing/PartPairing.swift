import ExperienceModel

/// Which parts of two sides are the same, and what differs in them.
///
/// Seen from the other side the pairs are the same ones, and so is their order.
struct PartPairing {
    /// A part on both sides, or on one.
    typealias Pair = (before: ComparedPart?, after: ComparedPart?)

    private(set) var pairs: [Pair]
    /// The order in which disciplines and personas are named, by their names.
    private let order: [String: Int]

    /// Pairs parts that have the same kind and id, then those that differ in nothing but the id.
    init(_ before: [ComparedPart], _ after: [ComparedPart], order: [String: Int]) {
        self.order = order
        self.pairs = []
        // The reader refuses an id that is given twice; here the first one counts.
        var later = Dictionary(after.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        var met: Set<String> = []
        var gone: [ComparedPart] = []
        for part in before where met.insert(part.key).inserted {
            if let same = later.removeValue(forKey: part.key) {
                pairs.append((part, same))
            } else {
                gone.append(part)
            }
        }
        pairRenamed(gone, Array(later.values))
    }

    /// Pairs that were made elsewhere.
    init(pairs: [Pair], order: [String: Int]) {
        self.pairs = pairs
        self.order = order
    }

    private mutating func pairRenamed(_ gone: [ComparedPart], _ come: [ComparedPart]) {
        var come = come.sorted(by: ComparedPart.precedes)
        for part in gone.sorted(by: ComparedPart.precedes) {
            let same = come.firstIndex { $0.kind == part.kind && $0.fields == part.fields }
            pairs.append((part, same.map { come.remove(at: $0) }))
        }
        pairs += come.map { (nil, $0) }
    }

    /// What differs, in the order in which it is told.
    var changes: [BlueprintChange] {
        let ordered = pairs.compactMap { pair -> (first: ComparedPart, change: BlueprintChange)? in
            guard let change = change(of: pair) else { return nil }
            let sides = [pair.before, pair.after].compactMap { $0 }
            guard let first = sides.min(by: ComparedPart.precedes) else { return nil }
            return (first, change)
        }
        return ordered.sorted { ComparedPart.precedes($0.first, $1.first) }.map(\.change)
    }

    private func change(of pair: Pair) -> BlueprintChange? {
        let (before, after) = pair
        guard let kind = before?.kind ?? after?.kind else { return nil }
        let fields = FieldList.changes(
            from: before?.fields ?? FieldList(), to: after?.fields ?? FieldList())
        let isSame = before?.key == after?.key
        if isSame, fields.isEmpty { return nil }
        return BlueprintChange(
            kind: kind, before: before?.part, after: after?.part, fields: fields,
            disciplines: named(before?.disciplines, after?.disciplines),
            personas: named(before?.personas, after?.personas))
    }

    private func named(_ before: Set<String>?, _ after: Set<String>?) -> [String] {
        (before ?? []).union(after ?? []).sorted {
            (order[$0] ?? .max, $0) < (order[$1] ?? .max, $1)
        }
    }

    /// The order of disciplines and personas: as the blueprints have them, the first place counts.
    static func order(_ blueprints: Blueprint...) -> [String: Int] {
        var order: [String: Int] = [:]
        for blueprint in blueprints {
            let names = blueprint.team.map(\.discipline) + blueprint.personas.map(\.id)
            for (place, name) in names.enumerated() {
                order[name] = min(order[name] ?? .max, place)
            }
        }
        return order
    }
}
