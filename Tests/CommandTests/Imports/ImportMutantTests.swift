import CXPilotCommands
import Foundation
import TestSupport
import Testing

/// Damaged files through the whole tool, into one store: never a crash, every row accounted for,
/// and a store that is whole.
@Suite struct ImportMutantTests {
    private static let seeds: UInt64 = 8

    @Test(arguments: ImportTraps.all) func handMade(_ trap: ImportTrap) throws {
        let desk = try BadInputDesk()
        for (place, step) in trap.steps.enumerated() {
            // A cell of megabytes is damaged enough.
            let bytes = Array(step.bytes.prefix(4000))
            let options = ImportTrapTests.arguments(step)
            for seed in 1...Self.seeds {
                try Self.bring(bytes, options, seed: seed &* 31 &+ UInt64(place), to: desk)
            }
        }
        Self.expectWhole(desk)
    }

    @Test(.enabled(if: Facts.arePresent, "../shared/data is not here"), arguments: heads)
    func real(path: String, options: [String]) throws {
        let desk = try BadInputDesk()
        let whole = try Data(contentsOf: Facts.publicData.appendingPathComponent(path))
        let bytes = Array(whole.prefix(16_000))
        let places = ["--pilot", "welkom-1", "--all-in-arm", "welkom", "--on", "2026-06-01"]
        for seed in 1...Self.seeds {
            try Self.bring(
                bytes, ["import", "answers.csv"] + places + options + BadInputDesk.inEnglish,
                seed: seed, to: desk)
        }
        Self.expectWhole(desk)
    }

    private static let heads: [(path: String, options: [String])] = [
        ("sfo-airport-survey/sfo-2017.csv", ["--score", "NETPRO"]),
        ("carpentries-surveys/longterm-2017-crlf.csv", ["--score", "Likely-To-Recommend"]),
        ("cncf-surveys/cncf-2020-H2.csv", ["--score", "#92"]),
        ("cncf-surveys/cncf-2018-H1-googleform.csv", ["--score", "#3"]),
        ("retail-nps-france/verbatims.csv", ["--score", "nps", "--comment", "explication"]),
        ("hcahps-hospitals/hospitals-2014.csv", ["--score", "#6", "--branch", "State"]),
    ]

    private static func bring(
        _ bytes: [UInt8], _ options: [String], seed: UInt64, to desk: BadInputDesk
    ) throws {
        var random = SeededNumbers(seed: seed)
        var mutant = bytes
        for _ in 0..<Int.random(in: 1...4, using: &random) { damage(&mutant, &random) }
        try desk.stage.write(mutant, to: "answers.csv")
        let answer = desk.stage.run(options + ["--json"])
        guard !answer.output.isEmpty else {
            #expect(answer.exitCode == 1 && !answer.errors.isEmpty, "seed \(seed)")
            BadInputDesk.speaksPlainly(answer.errors)
            return
        }
        let receipt = try Facts(printed: answer.output)
        let parts = ["counted", "updated", "unchanged", "rejected"].map { receipt[$0].number ?? -1 }
        #expect(receipt["rows"].number == parts.reduce(0, +), "seed \(seed): \(answer.output)")
        let told = receipt["reasons"].list.reduce(0) { $0 + ($1["rows"].number ?? .nan) }
        #expect(told == parts[3], "seed \(seed)")
        #expect(receipt["rejectedRows"].list.count == Int(parts[3]), "seed \(seed)")
    }

    private static func expectWhole(_ desk: BadInputDesk) {
        let doctor = desk.stage.run(["doctor"])
        #expect(doctor.exitCode == 0, "\(doctor.output)\(doctor.errors)")
    }

    private static func damage(_ bytes: inout [UInt8], _ random: inout SeededNumbers) {
        guard !bytes.isEmpty else { return }
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let marks = Array("\",;\t|\r\n'\0=9".utf8)
        switch Int.random(in: 0..<8, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.removeSubrange(place...)
        case 2: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 60)], at: place)
        case 3: bytes[place] = 0
        case 4: bytes.insert(marks[Int.random(in: 0..<marks.count, using: &random)], at: place)
        case 5: bytes.insert(contentsOf: [UInt8](repeating: 0x39, count: 5000), at: place)
        case 6: bytes += bytes
        default: bytes.removeSubrange(place..<min(bytes.count, place + 7))
        }
    }
}
