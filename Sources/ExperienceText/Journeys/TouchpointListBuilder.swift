import ExperienceModel

/// Gathers the rows of a touchpoint list into the skeleton of a blueprint.
struct TouchpointListBuilder {
    /// What a row told, for its findings.
    struct Added {
        var repeatedID: String?
        var unreadable: [TouchpointCells.Unreadable]
    }

    /// The headings of columns that mean nothing here.
    var passedOver: [String] = []

    private let name: String
    private let language: Language
    private var journeys: [Journey] = []
    private var names = FreshNames()
    private var ids: Set<String> = []
    private var journeyNames = FreshNames()
    private var channels: [Channel] = []
    private var disciplines: [String] = []
    private var guesses: Set<BlueprintSkeleton.Guess> = []

    init(name: String, language: Language) {
        self.name = name
        self.language = language
    }

    /// Adds a row, and tells what of it cannot be.
    mutating func add(_ row: TouchpointCells) -> Added {
        var row = row
        if row.text(.day) == nil { guesses.insert(.days) }
        if row.text(.reach) == nil { guesses.insert(.reach) }
        let index = journeyIndex(row.text(.journey) ?? name)
        let position = journeys[index].touchpoints.count
        let stage = row.text(.stage) ?? journeys[index].title
        let feeling = row.emotion()
        let title = row.text(.title)
        let id = row.text(.id)
        let reminder = id ?? title ?? row.text(.text) ?? ""
        let touchpoint = Touchpoint(
            id: names.name(id == nil ? "tp-" : "", reminder, number: position + 1),
            title: title, stage: stage, day: row.day(orElse: position),
            channel: channel(row.text(.channel)), reach: row.reach() ?? 1,
            side: row.side() ?? .frontstage, proactive: row.flag(.proactive),
            owner: row.text(.owner).flatMap { discipline($0) }, thanks: row.flag(.thanks),
            retention: row.flag(.retention),
            tone: row.tone() ?? feeling.map(BlueprintSkeleton.tone) ?? .neutral,
            momentOfTruth: row.flag(.momentOfTruth),
            emotion: feeling.map { Touchpoint.Emotion(score: $0) },
            expectation: row.text(.expectation), pain: row.text(.pain), text: row.text(.text),
            script: row.text(.script), note: row.text(.note))
        if !journeys[index].stages.contains(stage) { journeys[index].stages.append(stage) }
        journeys[index].touchpoints.append(touchpoint)
        let isRepeated = id.map { !ids.insert($0).inserted } ?? false
        return Added(repeatedID: isRepeated ? id : nil, unreadable: row.unreadable)
    }

    /// What the rows came to.
    var skeleton: BlueprintSkeleton {
        var blueprint = Blueprint(
            id: Kebab.nearest(to: name) ?? "journey", title: name, language: language,
            customers: 1000)
        blueprint.team = BlueprintSkeleton.team(with: disciplines)
        blueprint.channels = channels
        blueprint.journeys = journeys
        let unnamed = BlueprintSkeleton.unnamedChannel(language)
        var guesses = self.guesses
        if channels.contains(where: { $0.id == unnamed }) { guesses.insert(.channel) }
        return BlueprintSkeleton(
            blueprint: blueprint, guesses: guesses, passedOver: passedOver)
    }

    private mutating func journeyIndex(_ title: String) -> Int {
        if let index = journeys.firstIndex(where: { $0.title == title }) { return index }
        let id = journeyNames.name("", title, number: journeys.count + 1)
        journeys.append(Journey(id: id, title: title, state: .current, stages: []))
        return journeys.count - 1
    }

    /// The channel of that name, a new one where it is met first.
    private mutating func channel(_ name: String?) -> String {
        let unnamed = BlueprintSkeleton.unnamedChannel(language)
        let id = name.map { Kebab.nearest(to: $0) ?? unnamed } ?? unnamed
        if !channels.contains(where: { $0.id == id }) {
            channels.append(Channel(id: id, name: name.flatMap { $0 == id ? nil : $0 }))
        }
        return id
    }

    private mutating func discipline(_ name: String) -> String? {
        guard let id = Kebab.nearest(to: name) else { return nil }
        if !disciplines.contains(id) { disciplines.append(id) }
        return id
    }
}
