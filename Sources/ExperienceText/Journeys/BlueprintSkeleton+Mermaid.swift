public import ExperienceModel

extension BlueprintSkeleton {
    /// The skeleton of a diagram: sections become stages, tasks touchpoints, scores 1 to 5
    /// feelings from −2 to 2, and actors personas.
    ///
    /// An actor whose name is that of a department (`Support`, `klantenservice`) is a discipline:
    /// the first one owns the touchpoint, and a task without any customer is backstage.
    ///
    /// - Parameters:
    ///   - journey: the diagram.
    ///   - name: what it is called where it has no title, such as the name of its file.
    ///   - language: that of the blueprint.
    public init(_ journey: MermaidJourney, name: String, language: Language) {
        let title = journey.title.flatMap { $0.isEmpty ? nil : $0 } ?? name
        let cast = DiagramCast(journey)
        let id = Kebab.nearest(to: title) ?? "journey"
        let (stages, touchpoints) = DiagramContacts(cast, language).read(journey, title)
        var blueprint = Blueprint(id: id, title: title, language: language, customers: 1000)
        blueprint.team = Self.team(with: cast.disciplines)
        blueprint.personas = cast.personas
        blueprint.channels = [Channel(id: Self.unnamedChannel(language))]
        blueprint.journeys = [
            Journey(
                id: id, title: title, state: .current, stages: stages, touchpoints: touchpoints)
        ]
        self.init(blueprint: blueprint, guesses: [.days, .channel, .reach, .feelings])
        if cast.personas.count > 1 { guesses.insert(.shares) }
    }
}

/// Who takes part in a diagram: customers, and departments.
private struct DiagramCast {
    private(set) var personas: [Persona] = []
    private(set) var disciplines: [String] = []
    private var personaIDs: [String: String] = [:]
    private var disciplineIDs: [String: String] = [:]

    init(_ journey: MermaidJourney) {
        var names = FreshNames()
        var seen: Set<String> = []
        for actor in journey.tasks.flatMap(\.actors) where seen.insert(actor).inserted {
            let number = seen.count
            if Self.isDepartment(actor), let id = Kebab.nearest(to: actor) {
                disciplineIDs[actor] = id
                if !disciplines.contains(id) { disciplines.append(id) }
            } else {
                let id = names.name("p-", actor, number: number)
                personaIDs[actor] = id
                personas.append(Persona(id: id, name: actor, share: 0))
            }
        }
        for (index, share) in BlueprintSkeleton.shares(personas.count).enumerated() {
            personas[index].share = share
        }
    }

    /// The personas of a task, each once, in order.
    func personas(of task: MermaidJourney.Task) -> [String] {
        var seen: Set<String> = []
        return task.actors.compactMap { personaIDs[$0] }.filter { seen.insert($0).inserted }
    }

    func owner(of task: MermaidJourney.Task) -> String? {
        task.actors.lazy.compactMap { disciplineIDs[$0] }.first
    }

    private static func isDepartment(_ actor: String) -> Bool {
        actor.lowercased().split { !$0.isLetter }.contains { departments.contains(String($0)) }
    }

    private static let departments: Set<String> = [
        "marketing", "sales", "verkoop", "crm", "product", "products", "producten", "channels",
        "kanalen", "operations", "operatie", "support", "service", "klantenservice", "helpdesk",
        "callcenter", "finance", "administratie", "billing", "facturatie", "logistics",
        "logistiek", "warehouse", "magazijn", "staff", "medewerker", "employee", "agent",
        "adviseur", "monteur", "team", "department", "afdeling", "backoffice", "system",
        "systeem", "bot",
    ]
}

/// From sections and tasks to stages and touchpoints.
private struct DiagramContacts {
    private let cast: DiagramCast
    private let language: Language

    init(_ cast: DiagramCast, _ language: Language) {
        self.cast = cast
        self.language = language
    }

    /// Sections of the same name are one stage: a stage has one place in a journey.
    func read(_ journey: MermaidJourney, _ title: String) -> ([String], [Touchpoint]) {
        var names = FreshNames()
        var stages: [String] = []
        var touchpoints: [Touchpoint] = []
        for section in journey.sections {
            let stage = section.name.isEmpty ? title : section.name
            if !stages.contains(stage) { stages.append(stage) }
            for task in section.tasks {
                let day = touchpoints.count
                var touchpoint = touchpoint(task, stage, day: day)
                touchpoint.id = names.name("tp-", task.name, number: day + 1)
                touchpoints.append(touchpoint)
            }
        }
        return (stages, touchpoints)
    }

    private func touchpoint(
        _ task: MermaidJourney.Task, _ stage: String, day: Int
    ) -> Touchpoint {
        let personas = cast.personas(of: task)
        let isBackstage = personas.isEmpty && !task.actors.isEmpty && !cast.personas.isEmpty
        let isForSome = !personas.isEmpty && personas.count < cast.personas.count
        return Touchpoint(
            id: "", title: task.name, stage: stage, day: min(day, 100_000),
            channel: BlueprintSkeleton.unnamedChannel(language), reach: 1,
            side: isBackstage ? .backstage : .frontstage, owner: cast.owner(of: task),
            tone: BlueprintSkeleton.tone(task.score - 3),
            emotion: Touchpoint.Emotion(score: task.score - 3),
            audience: isForSome ? Audience(personas: personas) : nil)
    }
}
