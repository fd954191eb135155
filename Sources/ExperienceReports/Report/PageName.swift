/// Which page of a blueprint: its file is named after it.
public enum PageName: Hashable, Sendable {
    /// The list of all pages.
    case index
    /// The overview of all pilots.
    case overview
    /// The page of a pilot.
    case pilot(String)
    /// The page of a journey.
    case journey(String)
    /// The page of a persona.
    case persona(String)
    /// The rollout.
    case roadmap

    /// `pilot-welkom-1`: the name of its file without its ending.
    public var file: String {
        switch self {
        case .index: "index"
        case .overview: "overview"
        case .pilot(let id): "pilot-" + id
        case .journey(let id): "journey-" + id
        case .persona(let id): "persona-" + id
        case .roadmap: "roadmap"
        }
    }

    /// Pages of one kind stand together; the overview and the roadmap are one of a kind.
    enum Kind: CaseIterable { case index, overview, pilot, journey, persona, roadmap }

    var kind: Kind {
        switch self {
        case .index: .index
        case .overview: .overview
        case .pilot: .pilot
        case .journey: .journey
        case .persona: .persona
        case .roadmap: .roadmap
        }
    }
}
