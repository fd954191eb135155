import ExperienceModel
import Foundation

/// A survey tool's export of any size, the same on every machine: respondent, ISO time, score,
/// arm, persona, channel, touchpoint, and a comment in one row of five, some of them with a line
/// break inside their quotes.
struct SyntheticExport {
    private static let header =
        "respondent,time,score,arm,persona,channel,touchpoint,comment\n"
    private static let arms = ["control", "welkom"]
    private static let personas = ["starter", "gezin", "senior"]
    private static let channels = ["email", "app", "telefoon", "winkel"]
    private static let touchpoints = ["welkom", "factuur", "bezoek", "eerste-rekening"]
    /// Monday 5 January 2026.
    private static let firstDay = Day(number: 20_458)
    private static let days = 180
    private static let beginnings = [
        "snel geholpen", "vriendelijk te woord gestaan", "lang moeten wachten", "duidelijk verteld",
        "de rekening klopte niet", "prima", "niemand belde terug", "alles in één keer geregeld",
    ]
    private static let ends = [
        "dank daarvoor", "dat kan beter", "ik kom zeker terug", "jammer van de wachttijd",
        "de uitleg hielp", "graag een mail vooraf", "de tweede keer ging het goed", "top",
    ]
    /// Bytes that are written at once.
    private static let block = 1 << 20

    let rows: Int
    let seed: UInt64

    /// Writes the file.
    func write(to file: FileHandle) throws {
        var numbers = SeededNumbers(seed: seed, pilot: 0)
        let days = (0..<Self.days).map { Array((Self.firstDay + $0).description.utf8) }
        var bytes = Array(Self.header.utf8)
        bytes.reserveCapacity(Self.block + 512)
        for row in 0..<rows {
            append(row, days[Int(numbers.next() % UInt64(Self.days))], &numbers, to: &bytes)
            if bytes.count >= Self.block {
                try file.write(contentsOf: Data(bytes))
                bytes.removeAll(keepingCapacity: true)
            }
        }
        try file.write(contentsOf: Data(bytes))
    }

    private func append(
        _ row: Int, _ day: [UInt8], _ numbers: inout SeededNumbers, to bytes: inout [UInt8]
    ) {
        bytes.append(UInt8(ascii: "k"))
        Self.append(hexadecimal: Self.scattered(UInt64(row)), to: &bytes)
        bytes.append(UInt8(ascii: ","))
        bytes += day
        let chance = numbers.next()
        bytes.append(UInt8(ascii: "T"))
        Self.append(twoDigits: chance % 24, after: nil, to: &bytes)
        Self.append(twoDigits: (chance >> 8) % 60, after: ":", to: &bytes)
        Self.append(twoDigits: (chance >> 16) % 60, after: ":", to: &bytes)
        bytes.append(UInt8(ascii: ","))
        bytes += String((chance >> 24) % 11).utf8
        for words in [Self.arms, Self.personas, Self.channels, Self.touchpoints] {
            bytes.append(UInt8(ascii: ","))
            bytes += words[row % words.count].utf8
        }
        bytes.append(UInt8(ascii: ","))
        if (chance >> 32) % 5 == 0 { Self.append(commentOf: chance >> 40, to: &bytes) }
        bytes.append(UInt8(ascii: "\n"))
    }

    /// One comment in twenty breaks its line.
    private static func append(commentOf chance: UInt64, to bytes: inout [UInt8]) {
        let separator = chance % 20 == 0 ? "\n" : ", "
        bytes.append(UInt8(ascii: "\""))
        bytes += beginnings[Int(chance >> 5) % beginnings.count].utf8
        bytes += separator.utf8
        bytes += ends[Int(chance >> 8) % ends.count].utf8
        bytes.append(UInt8(ascii: "\""))
    }

    private static func append(
        twoDigits number: UInt64, after mark: Unicode.Scalar?, to bytes: inout [UInt8]
    ) {
        if let mark { bytes.append(UInt8(ascii: mark)) }
        bytes.append(UInt8(ascii: "0") + UInt8(number / 10))
        bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
    }

    private static func append(hexadecimal number: UInt64, to bytes: inout [UInt8]) {
        for place in stride(from: UInt64(60), through: 0, by: -4) {
            let digit = UInt8(truncatingIfNeeded: (number >> place) & 15)
            bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
        }
    }

    /// Every row has a respondent of its own, in no order (the finaliser of SplitMix64, which
    /// gives no two numbers the same: Steele, Lea & Flood 2014).
    private static func scattered(_ row: UInt64) -> UInt64 {
        var bits = (row &+ 1) &* 0x9E37_79B9_7F4A_7C15
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }
}
