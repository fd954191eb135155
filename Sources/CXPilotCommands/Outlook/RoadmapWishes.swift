import ExperienceModel
import ExperienceReports
import RolloutPlanning

/// The options of a roadmap, held against the blueprint: all that is wrong is told at once.
struct RoadmapWishes {
    let options: RoadmapOptions
    let blueprint: Blueprint
    let items: RolloutItems
    private var question = RoadmapQuestion()
    private var problems: [CommandError] = []

    /// Longer searches are no roadmap any more.
    private static let longest = 3600.0
    /// Beyond this a number is a slip.
    private static let most = 1e12

    /// The question that the options ask, and what is wrong with them.
    static func read(
        _ options: RoadmapOptions, of blueprint: Blueprint, _ items: RolloutItems, on today: Day,
        begun: [String: [Int: Day]]
    ) -> (question: RoadmapQuestion, problems: [CommandError]) {
        var wishes = RoadmapWishes(options, blueprint, items)
        wishes.question.today = today
        wishes.question.begun = begun
        wishes.read()
        return (wishes.question, wishes.problems)
    }

    private init(_ options: RoadmapOptions, _ blueprint: Blueprint, _ items: RolloutItems) {
        self.options = options
        self.blueprint = blueprint
        self.items = items
    }

    private mutating func read() {
        readObjective()
        readSeed()
        readSeconds()
        readPeople()
        readMoney()
        readItems()
        if problems.isEmpty { holdStarts() }
    }

    /// A start that cannot be is told with what stands in the way, and with a day that could be.
    private mutating func holdStarts() {
        guard let frame = blueprint.roadmap, !question.force.isEmpty else { return }
        let refusals = RolloutPlanner.refusals(
            of: items, frame: frame, disciplines: blueprint.team.map(\.discipline),
            question: question)
        for refused in refusals {
            guard let asked = question.force[refused.item] else { continue }
            problems.append(
                .saying { words in
                    "--force \(refused.item): " + words.sentence(for: refused, asked: asked)
                })
        }
    }

    private mutating func readObjective() {
        guard let objective = Roadmap.Objective(rawValue: options.objective) else {
            let names = Roadmap.Objective.allCases.map(\.rawValue).joined(separator: ", ")
            problems.append(
                .usage(
                    "--objective is one of \(names), not '\(options.objective)'",
                    "--objective is een van \(names), niet '\(options.objective)'"))
            return
        }
        question.objective = objective
    }

    private mutating func readSeconds() {
        let text = options.seconds
        guard let seconds = Double(text.replacing(",", with: ".")), !seconds.isNaN else {
            problems.append(
                .usage(
                    "--seconds is a number such as 2 or 0.5, not '\(text)'",
                    "--seconds is een getal zoals 2 of 0,5, niet '\(text)'"))
            return
        }
        guard seconds > 0, seconds <= Self.longest else {
            problems.append(
                .usage(
                    "--seconds lies above 0 and up to 3600",
                    "--seconds ligt boven 0 en is hooguit 3600"))
            return
        }
        question.seconds = seconds
    }

    private mutating func readSeed() {
        guard let seed = UInt64(options.seed) else {
            problems.append(
                .usage(
                    "--seed is a whole number of 0 or more, not '\(options.seed)'",
                    "--seed is een geheel getal van 0 of meer, niet '\(options.seed)'"))
            return
        }
        question.seed = seed
    }

    private mutating func readPeople() {
        let others = blueprint.roadmap?.capacity.keys.sorted() ?? []
        let known = blueprint.team.map(\.discipline) + others
        for text in options.capacity {
            guard let (name, amount) = amount(text, "--capacity", "crm=3") else { continue }
            guard known.contains(name) else {
                problems.append(.unknown(("discipline", "discipline"), name, among: known))
                continue
            }
            if question.capacity.updateValue(amount, forKey: name) != nil {
                twice("--capacity", name)
            }
        }
    }

    private mutating func readMoney() {
        let known = quarters
        for text in options.budget {
            guard let (name, amount) = amount(text, "--budget", "2027Q1=80000") else { continue }
            guard let quarter = Quarter(name) else {
                problems.append(wrong(text, "--budget", "2027Q1=80000"))
                continue
            }
            guard known.contains(quarter) else {
                problems.append(
                    .unknown(
                        ("quarter on the roadmap", "kwartaal in het uitrolplan"), name,
                        among: known.map(\.description)))
                continue
            }
            if question.budget.updateValue(amount, forKey: quarter) != nil {
                twice("--budget", name)
            }
        }
    }

    private mutating func readItems() {
        let known = items.items.map(\.id)
        let all = known + items.leftOut.map(\.item)
        for name in options.without {
            guard all.contains(name) else {
                problems.append(.unknown(("item", "onderdeel"), name, among: all))
                continue
            }
            if isDone(name) { problems.append(Self.done(name)) }
            if let out = items.leftOut.first(where: { $0.item == name }) {
                problems.append(Self.outAnyway(name, out.reason))
            }
            question.without.insert(name)
        }
        for text in options.force {
            guard
                let (name, day) = pair(text).flatMap({ part in
                    Day(iso: part.1).map { (part.0, $0) }
                })
            else {
                problems.append(wrong(text, "--force", "welkom-1=2026-11-02"))
                continue
            }
            force(name, day, known: known, all: all)
        }
    }

    /// Whether every wave of an item has begun, so that nothing of it can be left out any more.
    private func isDone(_ name: String) -> Bool {
        guard let begun = question.begun[name],
            let item = items.items.first(where: { $0.id == name })
        else { return false }
        return !item.waves.isEmpty
            && item.waves.indices.allSatisfy { begun[$0 + item.firstNumber] != nil }
    }

    private static func done(_ name: String) -> CommandError {
        .saying { words in
            words.say(
                "--without \(name): all of its waves have begun; what has begun stays",
                "--without \(name): alle golven zijn begonnen; wat begonnen is, blijft")
        }
    }

    private static func outAnyway(_ name: String, _ reason: LeftOut.Reason) -> CommandError {
        .saying { words in
            let why = words.sentence(for: reason)
            return words.say(
                "--without \(name): it is not on the roadmap anyway: \(why)",
                "--without \(name): het staat toch al niet op het uitrolplan: \(why)")
        }
    }

    private mutating func force(_ name: String, _ day: Day, known: [String], all: [String]) {
        guard known.contains(name) else {
            let out = items.leftOut.first { $0.item == name }
            problems.append(
                out.map { out in
                    .saying { words in
                        let reason = words.sentence(for: out.reason)
                        return words.say(
                            "'\(name)' cannot be forced: \(reason)",
                            "'\(name)' kan niet worden afgedwongen: \(reason)")
                    }
                } ?? .unknown(("item", "onderdeel"), name, among: all))
            return
        }
        guard let frame = blueprint.roadmap else { return }
        let last = frame.start + min(5_200, max(1, frame.horizonWeeks)) * 7 - 1
        guard frame.start <= day, day <= last else {
            problems.append(
                .saying { words in
                    let range = words.figures.range(
                        words.figures.date(frame.start), words.figures.date(last))
                    return words.say(
                        "--force \(name): \(words.figures.date(day)) lies outside of the roadmap, "
                            + range,
                        "--force \(name): \(words.figures.date(day)) ligt buiten het uitrolplan, "
                            + range)
                })
            return
        }
        if question.without.contains(name) {
            problems.append(
                .usage(
                    "'\(name)' cannot be left out and forced at once",
                    "'\(name)' kan niet tegelijk weg en afgedwongen zijn"))
        }
        if question.force.updateValue(day, forKey: name) != nil { twice("--force", name) }
    }

    /// The quarters that the roadmap touches.
    private var quarters: [Quarter] {
        guard let frame = blueprint.roadmap else { return [] }
        let last = (frame.start + (min(5_200, max(1, frame.horizonWeeks)) - 1) * 7).quarter
        var quarters = [frame.start.quarter]
        while let newest = quarters.last, newest < last { quarters.append(newest.next) }
        return quarters
    }

    private func pair(_ text: String) -> (String, String)? {
        guard let equals = text.lastIndex(of: "=") else { return nil }
        let (left, right) = (
            WordList.trimmed(text[..<equals]), WordList.trimmed(text[text.index(after: equals)...])
        )
        return left.isEmpty || right.isEmpty ? nil : (left, right)
    }

    private mutating func amount(
        _ text: String, _ option: String, _ example: String
    ) -> (String, Double)? {
        guard let (name, digits) = pair(text),
            let amount = Self.number(digits), amount <= Self.most
        else {
            problems.append(wrong(text, option, example))
            return nil
        }
        return (name, amount)
    }

    /// A number with a point or a comma; three digits behind it may be thousands, so that is asked
    /// again.
    private static func number(_ text: String) -> Double? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        let isPlain = parts.allSatisfy { part in
            !part.isEmpty && part.utf8.allSatisfy { (48...57).contains($0) }
        }
        guard isPlain, parts.count == 1 || (parts.count == 2 && parts[1].count != 3) else {
            return nil
        }
        return Double(parts.joined(separator: "."))
    }

    private func wrong(_ text: String, _ option: String, _ example: String) -> CommandError {
        .usage(
            "\(option) is written as \(example), not '\(text)'",
            "\(option) schrijft u als \(example), niet '\(text)'")
    }

    private mutating func twice(_ option: String, _ name: String) {
        problems.append(
            .usage(
                "\(option) names '\(name)' twice", "\(option) noemt '\(name)' twee keer"))
    }
}
