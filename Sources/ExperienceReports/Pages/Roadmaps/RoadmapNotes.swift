import ExperienceModel

/// How the plan is made, how good it is, and what holds it back.
struct RoadmapNotes {
    let reading: RoadmapReading
    /// The revision of the blueprint; nil when it was never applied.
    let revision: Int?

    private var words: Wording { reading.words }
    private var roadmap: Roadmap { reading.roadmap }

    private static let mostCalls = 3

    var notes: [Phrase] {
        [made, scarce, calls, source].compactMap(\.self)
    }

    private var made: Phrase {
        var told = [words.sought(roadmap)]
        if roadmap.value != nil || roadmap.waves.isEmpty {
            told.append(words.reached(roadmap, currency: reading.currency))
        }
        return .strong(words.say("How the plan is made.", "Hoe het plan is gemaakt."))
            + " \(told.joined(separator: " ")) "
            + words.say(
                "Dates are inclusive; weeks count from the start of the roadmap.",
                "Begin en eind tellen mee; weken tellen vanaf het begin van het plan.")
    }

    /// What most waves wait for, and what more of it would bring where that was asked.
    private var scarce: Phrase? {
        var told = roadmap.gains.prefix(3).map {
            words.gain($0, of: roadmap.objective, currency: reading.currency)
        }
        if told.isEmpty, let binding { told.append(binding) }
        if let path = words.criticalPath(roadmap) {
            told.append(words.say("Critical path: ", "Kritieke pad: ") + path)
        }
        guard !told.isEmpty else { return nil }
        return .strong(words.say("What holds it back.", "Wat het plan tegenhoudt."))
            + " \(told.joined(separator: " "))"
    }

    private var binding: String? {
        var waits: [(name: String, count: Int)] = []
        for reason in roadmap.waves.flatMap(\.because) {
            let name: String? =
                switch reason {
                case .capacity(let discipline, _): words.discipline(discipline)
                case .budget(let quarter):
                    words.say("the money of \(quarter)", "het geld van \(quarter)")
                default: nil
                }
            guard let name else { continue }
            if let place = waits.firstIndex(where: { $0.name == name }) {
                waits[place].count += 1
            } else {
                waits.append((name, 1))
            }
        }
        guard
            let most = waits.enumerated().max(by: {
                ($0.element.count, $1.offset) < ($1.element.count, $0.offset)
            })?.element
        else { return nil }
        let count = words.count(
            most.count, ("wave waits", "waves wait"), ("golf wacht", "golven wachten"))
        return words.say("\(count) for \(most.name).", "\(count) op \(most.name).")
    }

    private var calls: Phrase? {
        guard !roadmap.closeCalls.isEmpty else { return nil }
        let unsure = roadmap.closeCalls.filter(\.isWithinUncertainty)
        let shown = (unsure + roadmap.closeCalls.filter { !$0.isWithinUncertainty })
            .prefix(Self.mostCalls)
        let told = shown.map { call in
            var named = call
            named.first = words.quoted(reading.title(of: call.first))
            named.second = words.quoted(reading.title(of: call.second))
            named.discipline = call.discipline.map(words.discipline)
            return words.closeCall(named, of: roadmap, currency: reading.currency)
        }
        return .strong(words.say("Close calls.", "Kleine verschillen."))
            + " \(told.joined(separator: " "))"
    }

    private var source: Phrase? {
        guard let blueprint = reading.blueprint else { return nil }
        let number = revision.map { words.say(", revision \($0)", ", revisie \($0)") } ?? ""
        let customers = words.figures.count(blueprint.customers)
        return .strong(words.say("Source.", "Bron."))
            + words.say(
                " Blueprint \(blueprint.id)\(number) · \(customers) customers a year · effects as "
                    + "of \(words.figures.date(reading.today))",
                " Blauwdruk \(blueprint.id)\(number) · \(customers) klanten per jaar · effecten "
                    + "tot en met \(words.figures.date(reading.today))")
    }
}
