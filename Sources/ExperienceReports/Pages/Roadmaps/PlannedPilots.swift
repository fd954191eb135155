import ExperienceModel

/// Pilots of the blueprint that have not been launched, as dotted rows: a plan, not yet a rollout.
struct PlannedPilots {
    let reading: RoadmapReading

    /// A pilot with what it waits for.
    struct Planned {
        var pilot: Pilot
        /// What its rollout waits for and is ready last, and when; nil where nothing stands in the
        /// way of its start.
        var obstacle: (item: String, ready: Day)?
        var row: GanttFigure.Row
        /// Why it cannot start as planned.
        var reason: String

        /// From what it waits for to itself, where both are rows.
        func arrow(_ rows: [GanttFigure.Row]) -> GanttFigure.Arrow? {
            guard let obstacle, let start = row.bars.first?.start,
                let from = rows.firstIndex(where: { $0.id == obstacle.item }),
                let to = rows.firstIndex(where: { $0.id == pilot.id }), from != to
            else { return nil }
            return .init(
                from: from, ready: obstacle.ready, to: to, start: start, blocking: reason)
        }
    }

    /// In the order of the blueprint; only those whose days are in sight.
    var rows: [Planned] {
        (reading.blueprint?.pilots ?? []).filter(isPlanned).compactMap { pilot in
            let obstacle = obstacle(of: pilot)
            let length = max(0, min(pilot.readout - pilot.start, 100_000))
            let start = obstacle.map { $0.ready + 1 } ?? pilot.start
            guard start + length >= reading.span.start, start <= reading.span.end else {
                return nil
            }
            return Planned(
                pilot: pilot, obstacle: obstacle, row: row(pilot, start, length, obstacle?.ready),
                reason: reason(pilot, obstacle?.ready))
        }
    }

    private func isPlanned(_ pilot: Pilot) -> Bool {
        reading.roadmap.leftOut.contains { $0.item == pilot.id && $0.reason == .notLaunched }
    }

    private func row(
        _ pilot: Pilot, _ start: Day, _ length: Int, _ ready: Day?
    ) -> GanttFigure.Row {
        let words = reading.words
        let effort = pilot.rollout?.effort ?? [:]
        let most = effort.filter { $0.value > 0 }
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.first?.key
        let isInSight = pilot.start >= reading.span.start && pilot.start <= reading.span.end
        // When it will run after all, nobody has said.
        let isMissed = start < reading.today
        let bar = GanttFigure.Bar(
            kind: .pilot, start: max(start, reading.span.start), end: start + length,
            text: words.say("pilot", "pilot"), because: reason(pilot, ready))
        return GanttFigure.Row(
            id: pilot.id, label: pilot.title, group: most, bars: isMissed ? [] : [bar],
            condition: words.say("not launched", "nog niet gestart"),
            verdict: isMissed ? nil : start + length,
            missed: ready != nil && isInSight
                ? .init(day: pilot.start, text: words.figures.shortDate(pilot.start)) : nil)
    }

    private func reason(_ pilot: Pilot, _ ready: Day?) -> String {
        guard let ready else { return "" }
        let words = reading.words
        let (day, start) = (words.figures.shortDate(ready), words.figures.shortDate(pilot.start))
        return words.say(
            "ready \(day): \(pilot.title) cannot start on \(start)",
            "klaar \(day): \(pilot.title) kan niet beginnen op \(start)")
    }

    /// Initiatives that come before it and are ready only after its planned start.
    private func obstacle(of pilot: Pilot) -> (item: String, ready: Day)? {
        let initiatives = reading.blueprint?.roadmap?.initiatives ?? []
        let named = initiatives.filter {
            $0.before.contains(pilot.id) || (pilot.rollout?.after ?? []).contains($0.id)
        }
        let ready = named.compactMap { initiative -> (item: String, ready: Day)? in
            reading.waves(of: initiative.id).map(\.end).max().map { (initiative.id, $0) }
        }
        return ready.filter { $0.ready >= pilot.start }.max { $0.ready < $1.ready }
    }
}
