public import ExperienceModel

/// A roadmap as a calendar (iCalendar, RFC 5545): each wave an all-day event.
///
/// An event keeps its UID as long as blueprint, item and wave keep theirs, so that a calendar that
/// imports a later plan moves it. DTSTAMP is the day of the data, never the clock; DTEND is the day
/// after the last (section 3.6.1). What depends on a pilot is TENTATIVE, what a verdict speaks
/// against CANCELLED, so that a calendar that had it drops it.
public enum RoadmapCalendar {
    /// The calendar; every line ends with carriage return and line feed.
    ///
    /// Nil without any event, for a calendar must have one.
    public static func text(of rollout: PlannedRollout, language: Language) -> String? {
        let words = Wording(language)
        let names = MetricNames(rollout.blueprint, words)
        let items = rollout.groups.flatMap(\.items)
        guard !items.isEmpty else { return nil }
        var text = CalendarText()
        text.add("BEGIN", "VCALENDAR")
        text.add("VERSION", "2.0")
        text.add("PRODID", "-//cxpilot//rollout roadmap//EN")
        text.add("CALSCALE", "GREGORIAN")
        let title = words.say("rollout roadmap", "uitrolplan")
        text.add("X-WR-CALNAME", text: "\(rollout.blueprint.title): \(title)")
        for item in items {
            for wave in rollout.waves(of: item.id) {
                add(wave, of: item, to: &text, rollout, words, names)
            }
            if let pilot = item.pilot { add(pilot, of: item, to: &text, rollout, words) }
        }
        text.add("END", "VCALENDAR")
        return text.text
    }

    private static func add(
        _ wave: RoadmapWave, of item: RoadmapItem, to text: inout CalendarText,
        _ rollout: PlannedRollout, _ words: Wording, _ names: MetricNames
    ) {
        let name = wave.kind == .preparation ? wave.title : "\(wave.title) \(words.name(of: wave))"
        let isAgainst = rollout.roadmap.isAdvisedAgainst(item)
        begin(
            "\(item.id)-\(wave.number)", name + (isAgainst ? " (\(words.againstVerdict))" : ""),
            from: wave.start, to: wave.end, &text, rollout)
        text.add("DESCRIPTION", text: description(of: wave, rollout, words, names))
        if let discipline = item.discipline { text.add("CATEGORIES", text: discipline) }
        let status = wave.commitment.isTentative ? "TENTATIVE" : "CONFIRMED"
        text.add("STATUS", isAgainst ? "CANCELLED" : status)
        end(&text)
    }

    /// The day on which the answers of its pilot are expected.
    private static func add(
        _ pilot: RunningPilot, of item: RoadmapItem, to text: inout CalendarText,
        _ rollout: PlannedRollout, _ words: Wording
    ) {
        let name = words.say("verdict on \(item.title)", "oordeel over \(item.title)")
        begin(
            "\(item.id)-verdict", name, from: pilot.expected, to: pilot.expected, &text, rollout)
        if let discipline = item.discipline { text.add("CATEGORIES", text: discipline) }
        text.add("STATUS", "TENTATIVE")
        end(&text)
    }

    private static func begin(
        _ id: String, _ name: String, from first: Day, to last: Day, _ text: inout CalendarText,
        _ rollout: PlannedRollout
    ) {
        text.add("BEGIN", "VEVENT")
        text.add("UID", text: "\(id)@\(rollout.blueprint.id).cxpilot")
        text.add("DTSTAMP", basic(rollout.asOf) + "T000000Z")
        text.add("DTSTART;VALUE=DATE", basic(first))
        text.add("DTEND;VALUE=DATE", basic(max(last, first) + 1))
        text.add("SUMMARY", text: name)
    }

    /// Nobody is busy because of it.
    private static func end(_ text: inout CalendarText) {
        text.add("TRANSP", "TRANSPARENT")
        text.add("END", "VEVENT")
    }

    private static func description(
        of wave: RoadmapWave, _ rollout: PlannedRollout, _ words: Wording, _ names: MetricNames
    ) -> String {
        var lines = [words.capitalised(words.reasons(wave, names)) + "."]
        let effort = wave.effort.filter { $0.value > 0 }.sorted { $0.key < $1.key }
        if !effort.isEmpty {
            let people = effort.map { name, weeks in
                let amount = words.figures.number(weeks, decimals: 1)
                return words.say(
                    "\(name) \(amount) person-weeks", "\(name) \(amount) persoonsweken")
            }
            lines.append(words.say("Work: ", "Werk: ") + words.list(people) + ".")
        }
        if wave.cost > 0 {
            let cost = words.figures.money(wave.cost, currency: rollout.currency)
            lines.append(words.say("Cost: ", "Kosten: ") + cost + ".")
        }
        if !wave.gate.isEmpty {
            let guardrails = words.list(wave.gate.map(names.name))
            lines.append(
                words.say("Gate to the next wave: ", "Poort naar de volgende golf: ")
                    + guardrails + ".")
        }
        switch wave.commitment {
        case .ifPilotSucceeds, .ifOthersSucceed:
            lines.append(words.capitalised(words.words(wave.commitment)) + ".")
        case .decided, .ifNewPilotSucceeds, .initiative: break
        }
        return lines.joined(separator: "\n")
    }

    /// `20260720`.
    private static func basic(_ day: Day) -> String {
        day.description.filter { $0 != "-" }
    }
}
