import ExperienceModel

/// Looks at a roadmap day by day, with no help from what made it: people, money, order.
enum PlanInspection {
    /// What the roadmap breaks; empty where it can be carried out.
    static func faults(
        of roadmap: Roadmap, items: [RolloutItem], frame: RoadmapFrame
    ) -> [String] {
        order(roadmap, items) + people(roadmap, frame) + money(roadmap, frame)
    }

    private static func order(_ roadmap: Roadmap, _ items: [RolloutItem]) -> [String] {
        var faults: [String] = []
        let placed = Dictionary(grouping: roadmap.waves, by: \.item)
        for item in items {
            guard let waves = placed[item.id] else {
                if !roadmap.leftOut.contains(where: { $0.item == item.id }) {
                    faults.append("\(item.id) is nowhere")
                }
                continue
            }
            if waves.count != item.waves.count, item.broken.isEmpty {
                faults.append("\(item.id) is not whole")
            }
            for (one, next) in zip(waves, waves.dropFirst()) where next.start <= one.end {
                faults.append("\(item.id) overlaps itself")
            }
            for wave in waves where wave.start < roadmap.start {
                faults.append("\(item.id) starts before the roadmap")
            }
            if let last = waves.last, last.end >= roadmap.start + roadmap.weeks * 7 {
                faults.append("\(item.id) ends behind the roadmap")
            }
            for other in item.after {
                let ready = placed[other]?.last?.end
                if ready.map({ waves[0].start <= $0 }) ?? true {
                    faults.append("\(item.id) does not wait for \(other)")
                }
            }
        }
        return faults
    }

    /// Effort is spread evenly over the working days of a wave.
    private static func people(_ roadmap: Roadmap, _ frame: RoadmapFrame) -> [String] {
        var faults: [String] = []
        let names = Set(roadmap.waves.flatMap { $0.effort.keys })
        for name in names.sorted() {
            var load: [Day: Double] = [:]
            for wave in roadmap.waves where (wave.effort[name] ?? 0) > 0 {
                let days = (0...(wave.end - wave.start)).map { wave.start + $0 }.filter { day in
                    day.weekday <= 5
                        && !frame.holidays.contains {
                            $0.from <= day && day <= $0.to
                                && ($0.disciplines.isEmpty || $0.disciplines.contains(name))
                        }
                }
                if days.isEmpty { faults.append("\(wave.item) works on no day") }
                let part = (wave.effort[name] ?? 0) / Double(max(1, days.count))
                for day in days { load[day, default: 0] += part }
            }
            let most = (frame.capacity[name] ?? 0) / 5
            for (day, amount) in load where amount > most + 1e-5 {
                faults.append("\(name) has \(amount) on \(day)")
            }
        }
        return faults
    }

    private static func money(_ roadmap: Roadmap, _ frame: RoadmapFrame) -> [String] {
        guard !frame.budget.isEmpty else { return [] }
        var faults: [String] = []
        var saved = 0.0
        var quarter = roadmap.start.quarter
        while quarter <= (roadmap.start + roadmap.weeks * 7).quarter {
            let spent = roadmap.waves.filter { $0.start.quarter == quarter }
                .reduce(0) { $0 + $1.cost }
            saved = (frame.carryOver ? saved : 0) + (frame.budget[quarter] ?? 0) - spent
            if saved < -0.01 { faults.append("\(quarter) lacks \(-saved)") }
            quarter = quarter.next
        }
        return faults
    }
}
