/// The five disciplines that design for customers together.
enum TeamDisciplines {
    /// Each by the names that teams give it, the first one the usual name.
    private static let five: [[String]] = [
        ["marketing"], ["products", "product", "producten"],
        ["channels", "channel", "kanalen"], ["crm"],
        ["operations", "operaties", "operatie", "uitvoering"],
    ]

    /// How many there are.
    static var count: Int { five.count }

    /// Those that are not among the disciplines of a team, by their usual names.
    static func missing(from team: [String]) -> [String] {
        let names = Set(team.map { $0.lowercased() })
        return five.filter { names.isDisjoint(with: $0) }.compactMap(\.first)
    }
}
