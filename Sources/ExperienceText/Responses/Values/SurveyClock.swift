import ExperienceModel
import Foundation

/// Moves stamps to the time zone of the survey, so that an answer counts on the day on which the
/// customer gave it; the zone's rules are asked once for each quarter of an hour.
final class SurveyClock {
    private let zone: TimeZone
    private let stampZone: TimeZone?
    private var offsets: [Int: Int] = [:]
    private var stampOffsets: [Int: Int] = [:]

    /// A clock for stamps of those zones; nil where one of them is not known.
    init?(zone: String, stampZone: String?) {
        guard let found = Self.zone(named: zone) else { return nil }
        self.zone = found
        if let stampZone {
            guard let found = Self.zone(named: stampZone) else { return nil }
            self.stampZone = found
        } else {
            self.stampZone = nil
        }
    }

    /// Seconds since 1970 by the clock in the survey's zone, of a stamp that says that date and
    /// that time.
    func local(_ written: Day, _ time: TimeOfDay) -> Int {
        let stamp = written.number * 86_400 + time.seconds
        guard let offset = time.offset ?? writtenOffset(at: stamp) else { return stamp }
        let instant = stamp - offset
        return instant + remembered(instant, in: zone, &offsets)
    }

    /// The offset of the stamps' zone by its own clock; of two possible ones, in the hour that
    /// comes twice, the second.
    private func writtenOffset(at stamp: Int) -> Int? {
        guard let stampZone else { return nil }
        let guess = remembered(stamp, in: stampZone, &stampOffsets)
        return remembered(stamp - guess, in: stampZone, &stampOffsets)
    }

    private func remembered(_ instant: Int, in zone: TimeZone, _ known: inout [Int: Int]) -> Int {
        let quarter = instant / 900
        if let offset = known[quarter] { return offset }
        let offset = zone.secondsFromGMT(
            for: Date(timeIntervalSince1970: TimeInterval(quarter * 900)))
        if known.count < 1 << 20 { known[quarter] = offset }
        return offset
    }

    private static func zone(named name: String) -> TimeZone? {
        TimeZone(identifier: name)
            ?? (name.lowercased() == "utc" ? TimeZone(secondsFromGMT: 0) : nil)
    }
}
