import ExperienceModel

/// A part of a blueprint as a comparison sees it.
struct ComparedPart: Sendable {
    var kind: BlueprintChange.Kind
    var part: BlueprintChange.Part
    /// Where it stands among the parts of its kind, as people read them.
    var place: [Int]
    var fields: FieldList
    /// The disciplines that answer for it.
    var disciplines: Set<String>
    /// The personas that notice it.
    var personas: Set<String>

    init(
        _ kind: BlueprintChange.Kind, _ id: String, _ title: String? = nil, place: [Int] = [],
        fields: FieldList, disciplines: Set<String> = [], personas: Set<String> = []
    ) {
        self.kind = kind
        self.part = BlueprintChange.Part(id: id, title: title)
        self.place = place
        self.fields = fields
        self.disciplines = disciplines
        self.personas = personas
    }

    /// What it is known by: its kind and id, or its kind alone where a blueprint has one of it.
    var key: String {
        switch kind {
        case .contactRules, .roadmap, .value: kind.rawValue
        default: kind.rawValue + " " + part.id
        }
    }

    /// Before which other part of its kind it is told.
    static func precedes(_ left: ComparedPart, _ right: ComparedPart) -> Bool {
        if left.kind != right.kind { return left.kind < right.kind }
        if left.place != right.place { return left.place.lexicographicallyPrecedes(right.place) }
        return left.part.id < right.part.id
    }
}
