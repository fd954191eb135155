package import ExperienceModel

/// Planned work per discipline and month, out of what there is once holidays are taken off.
package struct MonthlyLoad: Sendable {
    /// One discipline.
    package struct Row: Sendable {
        /// The discipline.
        package var discipline: String
        /// Person-weeks that it has in a whole working week.
        package var capacity: Double
        /// 100 where all there is is planned; nil where there is work and nobody to do it.
        package var percents: [Double?]
    }

    /// The months, without gaps; a week counts in the month of its first day.
    package var months: [Month]
    /// The disciplines, in team order.
    package var rows: [Row]

    /// Counts the weeks from the start of the roadmap to the end of the month of its last wave.
    package init(_ roadmap: Roadmap) {
        let weeks = roadmap.load.map(\.planned.count).max() ?? 0
        let last = roadmap.end.map { (roadmap.start + max(0, $0 - roadmap.start) / 7 * 7).month }
        let all = (0..<weeks).map { ($0, (roadmap.start + $0 * 7).month) }
        let places = last.map { last in all.prefix { $0.1 <= last } } ?? []
        var months: [Month] = []
        for (_, month) in places where months.last != month { months.append(month) }
        self.months = months
        rows = roadmap.load.map { load in
            var (work, room) = ([Month: Double](), [Month: Double]())
            for (week, month) in places {
                if week < load.planned.count { work[month, default: 0] += load.planned[week] }
                if week < load.available.count { room[month, default: 0] += load.available[week] }
            }
            return Row(
                discipline: load.discipline, capacity: load.capacity,
                percents: months.map { Self.percent(work[$0] ?? 0, of: room[$0] ?? 0) })
        }
    }

    private static func percent(_ work: Double, of room: Double) -> Double? {
        guard work > 1e-9 else { return 0 }
        let percent = work / room * 100
        return room > 0 && percent.isFinite ? percent : nil
    }
}
