import ExperienceModel

/// Waves that holidays make impossible: their effort is spread over the days that are worked, and
/// wherever they start too few are left.
struct HolidayGaps {
    private let frame: RoadmapFrame
    private let time: WorkingTime
    private let weeks: Int

    init(_ frame: RoadmapFrame) {
        self.frame = frame
        weeks = min(max(0, frame.horizonWeeks), 520)
        var clipped = frame
        clipped.horizonWeeks = weeks
        time = WorkingTime(clipped)
    }

    /// What never fits because of holidays, and would without them.
    func observations(of works: [RoadmapWork], _ words: Wording) -> [Observation] {
        guard !frame.holidays.isEmpty else { return [] }
        return works.flatMap { work in
            work.weekly.compactMap { discipline, weekly in
                observation(work, discipline, weekly, words)
            }
        }
    }

    private func observation(
        _ work: RoadmapWork, _ discipline: String, _ weekly: Double, _ words: Wording
    ) -> Observation? {
        guard let capacity = frame.capacity[discipline], weekly > 0, weekly <= capacity + 1e-9,
            (1...max(1, weeks)).contains(work.weeksPerWave), work.weeksPerWave <= weeks
        else { return nil }
        let effort = weekly * Double(work.weeksPerWave)
        let paces = (0...(weeks - work.weeksPerWave)).map { first in
            time.pace(
                of: effort, by: discipline, in: first..<first + work.weeksPerWave) ?? .infinity
        }
        guard let least = paces.min(), least > capacity + 1e-9 else { return nil }
        let most = words.figures.planned(capacity, isSigned: false)
        let path = work.keys + "/effort/\(discipline)"
        guard least.isFinite else {
            return Observation(
                at: path,
                words.say(
                    "\(discipline) has holidays in every week in which '\(work.id)' could run",
                    "\(discipline) heeft vrij in elke week waarin '\(work.id)' zou kunnen lopen"),
                hint: words.say(
                    "shorten the holidays or raise 'horizon_weeks'",
                    "maak de vrije dagen korter of verhoog 'horizon_weeks'"))
        }
        let need = words.figures.number(least, decimals: least - capacity < 0.05 ? 3 : 1)
        return Observation(
            at: path,
            words.say(
                "holidays leave too few days: '\(work.id)' needs \(need) person-weeks of "
                    + "\(discipline) a week wherever it starts, capacity \(most)",
                "vrije dagen laten te weinig over: '\(work.id)' vraagt \(need) persoonsweken "
                    + "\(discipline) per week, waar hij ook begint, capaciteit \(most)"))
    }
}
