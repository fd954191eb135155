import ExperienceModel

/// Makes the map of a journey from the blueprint, its pilots, its scores and its findings.
struct JourneyMap {
    let blueprint: Blueprint
    let journey: Journey
    let pilots: [PilotSummary]
    let curve: CurveFigure
    let findings: PageFindings
    let words: Wording

    /// More first moves of a stage than these are counted.
    private static let mostMoves = 6

    /// The names of a journey's stages, those too that only a touchpoint names.
    static func stages(of journey: Journey) -> [String] {
        var names = journey.stages
        for touchpoint in journey.touchpoints where !names.contains(touchpoint.stage) {
            names.append(touchpoint.stage)
        }
        return names
    }

    /// Its touchpoints in the order of their days; those of one day keep the order of the text.
    static func touchpoints(of journey: Journey) -> [Touchpoint] {
        journey.touchpoints.enumerated()
            .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
            .map(\.element)
    }

    private var names: [String] { Self.stages(of: journey) }

    private func touchpoints(_ stage: String) -> [Touchpoint] {
        Self.touchpoints(of: journey).filter { $0.stage == stage }
    }

    /// The map.
    var figure: JourneyFigure {
        JourneyFigure(
            caption: words.say(
                "Journey map: stages as columns, layers as rows",
                "Klantreis: fasen als kolommen, lagen als rijen"),
            layers: layers, stages: names.enumerated().map(stage), curve: curve,
            channels: channels)
    }

    private func stage(_ index: Int, _ name: String) -> JourneyFigure.Stage {
        let own = touchpoints(name)
        let insights = own.flatMap(\.insights)
        let said = own.flatMap(brandWords)
        return JourneyFigure.Stage(
            name: words.capitalised(name), days: days(own), voices: own.flatMap(voices),
            insights: insights.enumerated().filter { !insights[..<$0.offset].contains($0.element) }
                .map(\.element),
            firstMove: JourneyFigure.FirstMove(
                titles: firstMoves(own.filter(\.proactive)),
                marks: findings.marks("journeys/\(journey.id)/stages/\(index)")),
            works: own.flatMap(works),
            words: said.enumerated().filter { !said[..<$0.offset].contains($0.element) }
                .map(\.element))
    }

    private func title(_ touchpoint: Touchpoint) -> String { touchpoint.heading }

    /// Their titles; of many the first, as all of them follow channel by channel.
    private func firstMoves(_ touchpoints: [Touchpoint]) -> [String] {
        let shown = touchpoints.count > Self.mostMoves ? Self.mostMoves - 2 : touchpoints.count
        let rest = touchpoints.count - shown
        return touchpoints.prefix(shown).map(title)
            + (rest > 0 ? [words.say("\(rest) more", "nog \(rest)")] : [])
    }

    private func path(_ touchpoint: Touchpoint) -> String {
        "journeys/\(journey.id)/touchpoints/\(touchpoint.id)"
    }

    /// `day 1 to 14`, and months where days are many.
    private func days(_ touchpoints: [Touchpoint]) -> String {
        guard let first = touchpoints.first?.day, let last = touchpoints.last?.day else {
            return words.say("no contact", "geen contact")
        }
        return words.journeyDays(first, last)
    }

    private func voices(_ touchpoint: Touchpoint) -> [JourneyFigure.Voice] {
        let feeling = touchpoint.emotion.map { emotion in
            let score = words.figures.planned(emotion.score, isSigned: true)
            let asked = emotion.n.map { ", n " + words.figures.count($0) } ?? ""
            return "\(word(emotion.score)) (\(score)\(asked))."
        }
        let texts = [touchpoint.expectation.map(words.quoted), touchpoint.pain].compactMap { $0 }
        guard !texts.isEmpty || feeling != nil else { return [] }
        return [
            JourneyFigure.Voice(
                feeling: feeling, text: texts.isEmpty ? nil : texts.joined(separator: " "))
        ]
    }

    private func word(_ feeling: Double) -> String {
        switch feeling {
        case ..<(-1.5): words.say("Very bad", "Heel slecht")
        case ..<(-0.5): words.say("Bad", "Slecht")
        case ..<0.5: words.say("Neutral", "Neutraal")
        case ..<1.5: words.say("Good", "Goed")
        default: words.say("Very good", "Heel goed")
        }
    }

    /// The work behind a touchpoint, and the touchpoint itself where it is behind the line.
    private func works(_ touchpoint: Touchpoint) -> [JourneyFigure.Work] {
        let who = owner(touchpoint)
        var works: [JourneyFigure.Work] = []
        if touchpoint.side == .backstage {
            works.append(
                JourneyFigure.Work(
                    text: title(touchpoint),
                    who: "\(who) · \(channelName(touchpoint.channel)) · \(day(touchpoint))",
                    marks: findings.marks(path(touchpoint))))
        }
        if !touchpoint.backstage.isEmpty {
            works.append(
                JourneyFigure.Work(
                    text: words.capitalised(touchpoint.backstage.joined(separator: "; ")),
                    who: who, marks: []))
        }
        return works
    }

    private func brandWords(_ touchpoint: Touchpoint) -> [JourneyFigure.Words] {
        BrandWords(values: blueprint.brandValues, words: words)
            .lines(of: touchpoint, marks: findings.marks(path(touchpoint), codes: "CX4"))
    }

    private func day(_ touchpoint: Touchpoint) -> String {
        words.say("day ", "dag ") + words.figures.count(touchpoint.day)
    }

    private func channelName(_ id: String) -> String {
        blueprint.channelName(id)
    }

    /// Channels with a contact that customers see, in the order of the blueprint.
    private var channels: [JourneyFigure.Channel] {
        let seen = journey.touchpoints.filter { $0.side == .frontstage }
        var ids = blueprint.channels.map(\.id).filter { id in seen.contains { $0.channel == id } }
        for touchpoint in seen where !ids.contains(touchpoint.channel) {
            ids.append(touchpoint.channel)
        }
        return ids.map(channel)
    }

    private func channel(_ id: String) -> JourneyFigure.Channel {
        let price = blueprint.channels.first { $0.id == id }?.unitCost.map {
            words.figures.price($0, currency: blueprint.currency ?? "EUR")
        }
        return JourneyFigure.Channel(
            name: words.capitalised(channelName(id)),
            note: price.map { words.say("\($0) a contact", "\($0) per contact") }
                ?? words.say("cost not known", "kosten onbekend"),
            marks: findings.marks("channels/\(id)"),
            cells: names.map { stage in
                touchpoints(stage).filter { $0.channel == id && $0.side == .frontstage }.map(card)
            })
    }

    private func card(_ touchpoint: Touchpoint) -> JourneyFigure.Card {
        let whole = touchpoint.reach >= 1
        let facts = [
            owner(touchpoint), day(touchpoint),
            whole ? nil : words.figures.share(touchpoint.reach, decimals: 0),
        ]
        return JourneyFigure.Card(
            title: title(touchpoint), facts: facts.compactMap { $0 }.joined(separator: " · "),
            isProactive: touchpoint.proactive, isMomentOfTruth: touchpoint.momentOfTruth,
            pilots: chips(touchpoint), marks: findings.marks(path(touchpoint)))
    }

    private func owner(_ touchpoint: Touchpoint) -> String {
        touchpoint.owner.map(words.discipline) ?? words.say("no owner", "geen eigenaar")
    }

    private func chips(_ touchpoint: Touchpoint) -> [Chip] {
        let own = pilots.filter { $0.pilot.hypothesis?.change.contains(touchpoint.id) == true }
        let section = PilotsSection(pilots: own, metrics: blueprint.metrics, words: words)
        let chips = own.map { summary in
            var chip = section.chip(summary)
            if chip.state == .blocked, summary.readOut == nil {
                chip.text = words.say("Blocked", "Geblokkeerd")
            }
            return chip
        }
        guard own.count > 1 else { return chips }
        guard own.count <= 3 else { return gathered(chips) }
        return zip(own, chips).map {
            Chip(state: $1.state, text: "\($0.pilot.title): \($1.text)")
        }
    }

    /// So many pilots do not fit on a card each by its name: how many stand how.
    private func gathered(_ chips: [Chip]) -> [Chip] {
        var kinds: [Chip] = []
        for chip in chips where !kinds.contains(chip) { kinds.append(chip) }
        return kinds.map { kind in
            let count = chips.count { $0 == kind }
            let pilots = count == 1 ? "1 pilot" : "\(words.figures.count(count)) pilots"
            return Chip(state: kind.state, text: "\(pilots): \(kind.text)")
        }
    }

    private var layers: JourneyFigure.Layers {
        JourneyFigure.Layers(
            layer: words.say("Layer", "Laag"), customerName: words.say("Customer", "Klant"),
            customerNote: words.say("feels today, and expects", "voelt nu, en verwacht"),
            scoreName: words.say("Score", "Score"), scoreNote: curve.note,
            firstMove: words.say("First move", "Eerste stap"),
            frontstage: words.say(
                "Frontstage: touchpoints by channel, with owner, day, and reach below 100%",
                "Voor de schermen: contactpunten per kanaal, met eigenaar, dag en bereik onder 100%"
            ),
            visibility: words.say(
                "Line of visibility: customers see what is above it, not what is below",
                "Zichtbaarheidslijn: klanten zien wat erboven staat, niet wat eronder staat"),
            backstageName: words.say("Backstage", "Achter de schermen"),
            backstageNote: words.say("and who does it", "en wie het doet"),
            wordsName: words.say("Brand value", "Merkwaarde"),
            wordsNote: words.say("in words", "in woorden"),
            proactive: words.say("proactive", "proactief"),
            momentOfTruth: words.say("moment of truth", "moment van de waarheid"),
            better: words.say("better", "liever"))
    }
}
