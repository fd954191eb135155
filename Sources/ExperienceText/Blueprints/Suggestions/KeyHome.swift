/// The parts of the language that a key belongs to, for those who write it elsewhere.
enum KeyHome {
    /// A key with more homes than this is no help to anybody.
    private static let most = 2

    /// `'goals' belongs in a pilot`; nil for no key at all, or one of many parts.
    static func hint(_ key: String) -> Phrase? {
        guard let homes = homes[key], homes.count <= most else { return nil }
        return Phrase(
            dutch: "\(quoted(key)) hoort " + homes.map(\.dutch).joined(separator: " of "),
            english: "\(quoted(key)) belongs " + homes.map(\.english).joined(separator: " or "))
    }

    /// Every key of the language with its parts.
    private static let homes: [String: [Phrase]] = {
        var homes: [String: [Phrase]] = [:]
        add(
            BlueprintSection.shape, to: &homes,
            as: Phrase(
                dutch: "bovenaan in de blauwdruk", english: "at the top of the blueprint"))
        return homes
    }()

    private static func add(
        _ part: MappingShape, to homes: inout [String: [Phrase]], as home: Phrase
    ) {
        for field in part.fields {
            if homes[field.key]?.contains(home) != true {
                homes[field.key, default: []].append(home)
            }
            for inner in field.value.mappings {
                add(inner, to: &homes, as: phrase(of: inner, under: field.key))
            }
        }
    }

    private static func phrase(of part: MappingShape, under key: String) -> Phrase {
        guard let noun = Noun.allCases.first(where: { $0.part == part.name }), noun != .roadmap,
            noun != .discipline
        else {
            return Phrase(dutch: "onder \(quoted(key))", english: "under \(quoted(key))")
        }
        let name = noun.phrase.english
        let article = name.first.map { "aeiou".contains($0) } == true ? "an" : "a"
        return Phrase(
            dutch: "bij een \(noun.phrase.dutch)", english: "in \(article) \(name)")
    }
}
