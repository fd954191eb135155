import ExperienceModel

/// What is blocked or waits, and why: what nobody can move first, then what a pilot decides.
struct WaitingSection {
    let reading: RoadmapReading

    private var words: Wording { reading.words }
    private var roadmap: Roadmap { reading.roadmap }

    var section: Section? {
        let cards = WaitingCards(all: self.cards, words: words)
        let tables = [cards.table, table].compactMap(\.self)
        guard !cards.all.isEmpty || !tables.isEmpty else { return nil }
        var blocks: [Block] = cards.all.isEmpty ? [] : [.waiting(cards.shown)]
        if !tables.isEmpty {
            blocks.append(
                .appendix(
                    summary: cards.table == nil
                        ? words.say(
                            "Everything without a place, and why", "Alles zonder plek, en waarom")
                        : words.say(
                            "Everything else that waits or has no place, and why",
                            "Alles wat verder wacht of geen plek heeft, en waarom"),
                    tables: tables))
        }
        return Section(
            heading: words.say(
                "What is blocked or waiting, and why", "Wat geblokkeerd is of wacht, en waarom"),
            label: words.say("BLOCKED OR WAITING", "GEBLOKKEERD OF WACHTEND"), blocks: blocks)
    }

    /// What stands in the way first, what waits for a pilot next, what was chosen last.
    var cards: [WaitingCard] {
        let planned = PlannedPilots(reading: reading).rows
        return blocked(planned) + overloaded + late + losing + closedGates + obstacles + pilots
            + behindPilots
            + newPilots
            + notLaunched(planned) + chosen
    }

    private func blocked(_ planned: [PlannedPilots.Planned]) -> [WaitingCard] {
        planned.compactMap { plan in
            guard let obstacle = plan.obstacle else { return nil }
            let start = words.figures.shortDate(plan.pilot.start)
            let ready = words.figures.shortDate(obstacle.ready)
            let first = words.figures.shortDate(obstacle.ready + 1)
            let needed = words.quoted(reading.title(of: obstacle.item))
            return WaitingCard(
                state: .blocked, subject: plan.pilot.title,
                title: words.say(
                    "Pilot cannot start on \(start)",
                    "Pilot kan niet beginnen op \(start)"),
                text: words.sentence(
                    words.say(
                        "Needs \(needed), ready on \(ready)",
                        "Eerst moet \(needed) klaar zijn, op \(ready)"))
                    + " "
                    + words.sentence(
                        words.say(
                            "Earliest start \(first)", "Begin op zijn vroegst op \(first)")))
        }
    }

    private var late: [WaitingCard] {
        reading.items.filter { ($0.weeksLate ?? 0) > 0 }.compactMap { item in
            guard let promised = item.promised, let ready = item.ready else { return nil }
            let weeks = words.weeksOf(Double(item.weeksLate ?? 0))
            let because =
                reading.waves(of: item.id).first { $0.isCritical }
                ?? reading.waves(of: item.id).first
            let reasons = because?.because.map { reading.sentence(for: $0) } ?? []
            let why = words.sentence(words.capitalised(reasons.joined(separator: "; ")))
            let days = words.say(
                "Promised for \(words.figures.date(promised)), ready on "
                    + "\(words.figures.date(ready)).",
                "Beloofd voor \(words.figures.date(promised)), klaar op "
                    + "\(words.figures.date(ready)).")
            return WaitingCard(
                state: .stop, subject: item.title,
                title: words.say("Ready \(weeks) late", "\(weeks) te laat klaar"),
                text: [days, why].filter { !$0.isEmpty }.joined(separator: " "))
        }
    }

    /// What begun work takes beyond what there is.
    private var overloaded: [WaitingCard] {
        roadmap.overloads.map { overload in
            let name = words.subject(overload)
            let isMoney = if case .money = overload { true } else { false }
            return WaitingCard(
                state: .stop, subject: isMoney ? name : words.discipline(name),
                title: words.say("More than there is", "Meer dan er is"),
                text: words.sentence(
                    words.capitalised(words.sentence(for: overload, currency: reading.currency))))
        }
    }

    private var losing: [WaitingCard] {
        roadmap.losses.map { item, amount in
            WaitingCard(
                state: .stop, subject: item.title,
                title: words.say("Costs more than it brings", "Kost meer dan het opbrengt"),
                text: words.sentence(
                    words.capitalised(
                        words.loss(amount, of: roadmap, currency: reading.currency))))
        }
    }

    private var closedGates: [WaitingCard] {
        roadmap.leftOut.filter { $0.fromWave != nil }.map { left in
            WaitingCard(
                state: .blocked, subject: reading.title(of: left.item),
                title: words.say(
                    "No wave after wave \((left.fromWave ?? 1) - 1)",
                    "Geen golf meer na golf \((left.fromWave ?? 1) - 1)"),
                text: text(left.reason))
        }
    }

    private var obstacles: [WaitingCard] {
        roadmap.leftOut.filter { $0.fromWave == nil && $0.reason.isObstacle }.map { left in
            WaitingCard(
                state: .blocked, subject: reading.title(of: left.item),
                title: words.say("No place on the roadmap", "Geen plek in het uitrolplan"),
                text: text(left.reason))
        }
    }

    private var pilots: [WaitingCard] {
        reading.items.compactMap { item in
            guard case .ifPilotSucceeds(let chance, let readout) = item.commitment else {
                return nil
            }
            let last = item.pilot?.expected ?? readout
            let advised = item.pilot?.advised
            let isOver = last <= reading.today
            let day = words.figures.shortDate(last)
            var parts: [String] = []
            if isOver {
                parts.append(words.say("The pilot ended on \(day)", "De pilot eindigde op \(day)"))
            } else if advised == nil {
                parts.append(verdict(on: last, of: item.pilot))
            }
            if let chance, !isOver, advised == nil {
                let share = words.chanceText(chance)
                parts.append(
                    words.say("\(share) likely to meet its goal", "\(share) kans op het doel"))
            }
            if let first = reading.waves(of: item.id).first {
                let start = words.figures.shortDate(first.start)
                let wave = words.say("first wave on \(start)", "eerste golf op \(start)")
                let isAgainst = item.advisedInstead != nil
                parts.append(isAgainst ? words.againstVerdict + ": " + wave : wave)
            }
            if parts.isEmpty {
                parts.append(
                    words.say("its waves follow that decision", "de golven volgen op dat besluit"))
            }
            return WaitingCard(
                state: .wait, subject: item.title,
                title: isOver || advised != nil
                    ? words.capitalised(words.waitsForDecision(advised)) : needed(item.pilot),
                text: words.sentence(words.capitalised(parts.joined(separator: "; "))))
        }
    }

    /// Work that only goes on where the pilots before it succeed.
    private var behindPilots: [WaitingCard] {
        reading.items.compactMap { item in
            guard case .ifOthersSucceed(let pilots, let chance, _) = item.commitment else {
                return nil
            }
            let titles = pilots.map(reading.title)
            return WaitingCard(
                state: .wait, subject: item.title,
                title: words.say(
                    "Waits for another pilot", "Wacht op een andere pilot"),
                text: words.sentence(
                    words.say("Only if ", "Alleen als ")
                        + words.success(of: titles.map(words.quoted), chance)))
        }
    }

    /// The plan is full or over by then; the answers that are needed may come sooner.
    private func verdict(on day: Day, of pilot: RunningPilot?) -> String {
        let text = words.figures.shortDate(day)
        return pilot?.answersNeeded == nil
            ? words.say("Verdict around \(text)", "Oordeel rond \(text)")
            : words.say(
                "Verdict around \(text) at the latest", "Oordeel uiterlijk rond \(text)")
    }

    private func needed(_ pilot: RunningPilot?) -> String {
        // Of how many are missing one could work out how few there are.
        let isHidden = pilot.map { Wording.isTooFew($0.answers) } ?? false
        guard !isHidden, let needed = pilot?.answersNeeded, needed > 0 else {
            return words.say("Waits for its read-out", "Wacht op het oordeel")
        }
        let answers = words.figures.count(needed)
        return needed == 1
            ? words.say("Waits for 1 more answer", "Wacht op nog 1 antwoord")
            : words.say(
                "Waits for \(answers) more answers", "Wacht op nog \(answers) antwoorden")
    }

    private var newPilots: [WaitingCard] {
        reading.items.compactMap { item in
            guard case .ifNewPilotSucceeds = item.commitment else { return nil }
            return WaitingCard(
                state: .iterate, subject: item.title,
                title: words.say(
                    "No rollout without a new pilot", "Geen uitrol zonder nieuwe pilot"),
                text: words.say(
                    "The pilot so far was not good enough. The waves hold only if a changed one "
                        + "succeeds.",
                    "De pilot tot nu toe was niet goed genoeg. De golven gelden alleen als een "
                        + "aangepaste slaagt."))
        }
    }

    /// One card for all of them: none is late, they only come later.
    private func notLaunched(_ planned: [PlannedPilots.Planned]) -> [WaitingCard] {
        let blocked = Set(planned.filter { $0.obstacle != nil }.map(\.pilot.id))
        let waiting = roadmap.leftOut.filter {
            $0.reason == .notLaunched && !blocked.contains($0.item)
        }
        guard !waiting.isEmpty else { return [] }
        return [
            WaitingCard(
                state: .planned, subject: subject(waiting),
                title: waiting.count == 1
                    ? words.say("Not launched yet", "Nog niet gestart")
                    : words.say(
                        "\(waiting.count) pilots not launched yet",
                        "\(waiting.count) pilots nog niet gestart"),
                text: words.say(
                    "A rollout has a place on the roadmap once its pilot runs.",
                    "Een uitrol krijgt een plek zodra de pilot loopt."))
        ]
    }

    /// What somebody or the plan decided otherwise.
    private var chosen: [WaitingCard] {
        let chosen = roadmap.leftOut.filter {
            $0.fromWave == nil && !$0.reason.isObstacle && $0.reason != .notLaunched
        }
        guard chosen.count > 2 else {
            return chosen.map { left in
                WaitingCard(
                    state: .wait, subject: reading.title(of: left.item),
                    title: words.say("Not on the roadmap", "Niet in het uitrolplan"),
                    text: text(left.reason))
            }
        }
        return [
            WaitingCard(
                state: .wait, subject: subject(chosen),
                title: words.say(
                    "\(chosen.count) items are not on the roadmap",
                    "\(chosen.count) onderdelen staan niet in het uitrolplan"),
                text: words.say(
                    "Stopped, without a rollout, or not worth their cost: the table has the reasons.",
                    "Gestopt, zonder uitrol, of de kosten niet waard: de tabel geeft de redenen."))
        ]
    }

    private func subject(_ left: [LeftOut]) -> String {
        let titles = left.map { reading.title(of: $0.item) }
        return titles.count > 3
            ? titles.prefix(2).joined(separator: ", ") + " " + words.more(titles.count - 2)
            : words.list(titles)
    }

    private func text(_ reason: LeftOut.Reason) -> String {
        words.sentence(words.capitalised(reading.sentence(for: reason)))
    }

    private var table: Table? {
        guard !roadmap.leftOut.isEmpty else { return nil }
        return Table(
            caption: words.say("Left out", "Zonder plek"),
            columns: [
                .init(heading: words.say("Item", "Onderdeel")),
                .init(heading: words.say("From wave", "Vanaf golf"), isNumber: true),
                .init(heading: words.say("Why", "Waarom")),
            ],
            rows: roadmap.leftOut.map {
                [
                    reading.title(of: $0.item), $0.fromWave.map(words.figures.count) ?? "–",
                    reading.sentence(for: $0),
                ]
            })
    }
}
