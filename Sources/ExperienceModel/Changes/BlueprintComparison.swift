/// What differs between two blueprints, or two journeys, by meaning.
public struct BlueprintComparison: Equatable, Sendable {
    /// Something that changes touch: a discipline or a persona, and by which parts.
    public struct Affected: Equatable, Sendable {
        /// The discipline, or the id of the persona.
        public var name: String
        /// The ids of the parts that changed, in the order of the changes.
        public var parts: [String]

        /// Makes one from its parts.
        public init(name: String, parts: [String]) {
            self.name = name
            self.parts = parts
        }
    }

    /// What came, went and changed, in the order in which it is told.
    public var changes: [BlueprintChange]
    /// What customers get, of every journey in which that differs.
    public var contacts: [ContactChange]

    /// Makes one from its parts.
    public init(changes: [BlueprintChange] = [], contacts: [ContactChange] = []) {
        self.changes = changes
        self.contacts = contacts
    }

    /// Whether there is no difference.
    public var isEmpty: Bool { changes.isEmpty && contacts.isEmpty }

    /// The disciplines that answer for what changed.
    public var disciplines: [Affected] { affected(\.disciplines) }

    /// The personas that notice what changed.
    public var personas: [Affected] { affected(\.personas) }

    /// The same comparison, seen from the other side.
    public var mirrored: BlueprintComparison {
        BlueprintComparison(
            changes: changes.map(\.mirrored), contacts: contacts.map(\.mirrored))
    }

    private func affected(_ names: (BlueprintChange) -> [String]) -> [Affected] {
        var affected: [Affected] = []
        var places: [String: Int] = [:]
        for change in changes {
            for name in names(change) {
                if let place = places[name] {
                    // Vision and value, say, are both of the blueprint itself.
                    guard !affected[place].parts.contains(change.id) else { continue }
                    affected[place].parts.append(change.id)
                } else {
                    places[name] = affected.count
                    affected.append(Affected(name: name, parts: [change.id]))
                }
            }
        }
        return affected
    }
}
