/// Which share of each week the disciplines work, once holidays are taken off.
package struct WorkingTime {
    /// Working days of a week, Monday to Friday.
    private static let daysPerWeek = 5.0

    private let everybody: [Double]
    private let own: [String: [Double]]

    /// Counts the working days of every week of the frame; a day off counts once.
    package init(_ frame: RoadmapFrame) {
        let weeks = max(0, frame.horizonWeeks)
        let common = frame.holidays.filter { $0.disciplines.isEmpty }
        everybody = common.isEmpty ? [] : Self.shares(common, from: frame.start, weeks: weeks)
        var own: [String: [Double]] = [:]
        for discipline in Set(frame.holidays.flatMap(\.disciplines)) {
            let off = frame.holidays.filter {
                $0.disciplines.isEmpty || $0.disciplines.contains(discipline)
            }
            own[discipline] = Self.shares(off, from: frame.start, weeks: weeks)
        }
        self.own = own
    }

    /// The share of a week that the discipline works, 0 to 1.
    package func share(of discipline: String, in week: Int) -> Double {
        let shares = own[discipline] ?? everybody
        return shares.indices.contains(week) ? shares[week] : 1
    }

    /// Person-weeks of a whole working week, where effort is spread over the time that the
    /// discipline works; nil where it works at no time.
    package func pace(of effort: Double, by discipline: String, in weeks: Range<Int>) -> Double? {
        let time = weeks.reduce(0) { $0 + share(of: discipline, in: $1) }
        return time > 0 ? effort / time : nil
    }

    private static func shares(_ holidays: [Holiday], from start: Day, weeks: Int) -> [Double] {
        (0..<weeks).map { week in
            let first = start + week * 7
            let last = first + 6
            let near = holidays.filter { $0.from <= last && first <= $0.to }
            guard !near.isEmpty else { return 1 }
            let off = (0..<7).map { first + $0 }.count { day in
                day.weekday <= 5 && near.contains { $0.from <= day && day <= $0.to }
            }
            return 1 - Double(off) / daysPerWeek
        }
    }
}
