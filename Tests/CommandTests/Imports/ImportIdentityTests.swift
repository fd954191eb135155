import CXPilotCommands
import Foundation
import TestSupport
import Testing

/// Answers that come again, in other files, forms and orders, through the whole tool.
@Suite struct ImportIdentityTests {
    private let desk: BadInputDesk

    init() throws { desk = try BadInputDesk() }

    private func run(
        _ text: String, _ options: String, as name: String = "answers.csv"
    ) throws -> CommandAnswer {
        try desk.stage.write(text, to: name)
        return desk.stage.run(
            ["import", name, "--pilot", "welkom-1", "--forget-mapping"]
                + options.split(separator: " ").map(String.init) + BadInputDesk.inEnglish)
    }

    /// Counted, updated and unchanged rows, and the notes.
    @discardableResult
    private func read(
        _ text: String, _ options: String, is fates: [Int], as name: String = "answers.csv",
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> String {
        let answer = try run(text, options + " --json", as: name)
        try #require(!answer.output.isEmpty, "\(answer.errors)", sourceLocation: sourceLocation)
        let receipt = try Facts(printed: answer.output)
        let found = ["counted", "updated", "unchanged"].map { Int(receipt[$0].number ?? -1) }
        #expect(found == fates, "\(answer.output)", sourceLocation: sourceLocation)
        return receipt["notes"].list.compactMap(\.text).joined(separator: "\n")
    }

    private func refuse(
        _ text: String, _ options: String, saying words: String...,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let before = try desk.fingerprint()
        let answer = try run(text, options)
        #expect(answer.exitCode == 1, sourceLocation: sourceLocation)
        for word in words {
            #expect(
                answer.errors.contains(word), "\(answer.errors)", sourceLocation: sourceLocation)
        }
        #expect(try desk.fingerprint() == before, sourceLocation: sourceLocation)
    }

    private func whole() {
        let doctor = desk.stage.run(["doctor"])
        #expect(doctor.exitCode == 0, "\(doctor.output)\(doctor.errors)")
    }

    private static let plain = "--score score --arm arm"

    @Test func aFilePerArmStealsNothing() throws {
        let rows = "datum,score\n2026-04-01,9\n2026-04-01,8\n2026-04-02,9\n"
        for arm in ["control", "welkom"] {
            let options = "--score score --day datum --all-in-arm \(arm)"
            try read(
                rows + (arm == "control" ? "" : "2026-04-02,7\n"), options,
                is: [arm == "control" ? 3 : 4, 0, 0], as: "\(arm).csv")
        }
        let counts = "score,aantal\n9,12\n3,4\n"
        for (arm, more) in [("control", ""), ("welkom", "1,1\n")] {
            try read(
                counts + more, "--counts --score score --all-in-arm \(arm) --on 2026-04-09",
                is: [more.isEmpty ? 2 : 3, 0, 0])
        }
        whole()
    }

    @Test func theSameFileInAnotherArmIsTold() throws {
        let rows = "datum,score\n2026-04-01,9\n2026-04-01,8\n"
        let options = "--score score --day datum --all-in-arm "
        try read(rows, options + "control", is: [2, 0, 0])
        #expect(
            try read(rows, options + "welkom", is: [2, 0, 0])
                .contains("the same file is import 1, then in arm control"))
    }

    @Test func runningNumbersOfTwoSurveysStealNothing() throws {
        func file(_ shift: Int, day: String) -> String {
            "id,day,score,arm\n"
                + (1...12).map {
                    "\($0),\(day),\(($0 + shift) % 11),\($0 % 2 == 0 ? "control" : "welkom")\n"
                }.joined()
        }
        for arm in ["control", "welkom"] {
            try read(
                file(arm.count, day: "2026-04-01"),
                "--score score --day day --response-id id --all-in-arm \(arm)", is: [12, 0, 0])
        }
        let options = Self.plain + " --day day --response-id id"
        let desk = try BadInputDesk()
        let other = ImportIdentityTests(desk)
        try other.read(file(0, day: "2026-04-01"), options, is: [12, 0, 0])
        try other.refuse(file(5, day: "2026-05-01"), options, saying: "--survey NAME", "--undo 1")
        try other.read(file(5, day: "2026-05-01"), options + " --survey mei", is: [12, 0, 0])
        try other.read(file(5, day: "2026-05-01"), options + " --survey mei", is: [0, 0, 12])
        other.whole()
    }

    private init(_ desk: BadInputDesk) { self.desk = desk }

    @Test func aDayThatIsOnlyAssumedIsNoIdentity() throws {
        let first = "klant,arm,score\nk1,control,9\nk2,welkom,3\n"
        for (options, count) in [("--respondent klant", 3), ("--response-id klant", 3), ("", 3)] {
            let desk = ImportIdentityTests(try BadInputDesk())
            let all = Self.plain + " " + options
            try desk.read(first, all + " --on 2026-04-07", is: [2, 0, 0])
            try desk.read(first, all + " --on 2026-04-08", is: [0, 0, 2])
            try desk.read(
                first + "k3,welkom,8\n", all + " --on 2026-04-21", is: [count - 2, 0, 2])
            desk.whole()
        }
    }

    @Test func equalRowsWithoutDayAreToldAndMayBeNew() throws {
        let first = "arm,score\ncontrol,9\ncontrol,9\nwelkom,8\nwelkom,7\n"
        let later = "arm,score\ncontrol,9\ncontrol,3\nwelkom,8\nwelkom,8\n"
        let options = Self.plain + " --on "
        try read(first, options + "2026-04-07", is: [4, 0, 0])
        let notes = try read(later, options + "2026-04-14 --dry-run", is: [2, 0, 2])
        #expect(notes.contains("2 rows without an id equal rows that are there"))
        try read(later, options + "2026-04-14 --survey week-2", is: [4, 0, 0])
        try read(later, options + "2026-04-15 --survey week-2", is: [0, 0, 4])
        whole()
    }

    @Test func theSameBytesReadOtherwiseAreRefused() throws {
        let text = "klant,arm,day,score\nk1,control,03/04/2026,9\nk2,welkom,04/05/2026,3\n"
        let options = Self.plain + " --day day --respondent klant"
        try read(text, options + " --date-order dmy", is: [2, 0, 0])
        try refuse(text, options + " --date-order mdy", saying: "import 1", "--undo 1")
        try refuse(
            text, Self.plain + " --day day --date-order dmy --response-id klant",
            saying: "--undo 1")
        _ = desk.stage.run(["import", "--undo", "1"])
        try read(text, options + " --date-order mdy", is: [2, 0, 0])
        // Other readings of the answers only update them.
        try read(text, options + " --date-order mdy --scale 0-10", is: [0, 0, 2])
    }

    @Test func anExportInAnotherFormIsWarnedOf() throws {
        let rows = [("control", 9), ("welkom", 3), ("control", 8), ("welkom", 7)]
        let first = "arm,day,score\n" + rows.map { "\($0),2026-04-01,\($1)\n" }.joined()
        let wide =
            "arm,day,score,zone\n" + rows.map { "\($0),2026-04-01,\($1),z\n" }.joined()
        let options = Self.plain + " --day day"
        #expect(try !read(first, options, is: [4, 0, 0]).contains("another form"))
        let again =
            "day;score;arm\r\n"
            + rows.map { "\"1-4-2026\";\"\($1)\";\"\($0)\"\r\n" }.joined()
        #expect(
            try read(again, options + " --date-order dmy", is: [0, 0, 4])
                .contains("4 rows without an id equal rows that are there"))
        #expect(try read(wide, options, is: [4, 0, 0]).contains("cxpilot import --undo 2"))
    }

    @Test func placeholdersAreNobodyAndSharedIDsAreTold() throws {
        let rows = (0..<10).map { "-,control,2026-04-01,\($0)\n" }.joined()
        for option in ["--respondent", "--response-id"] {
            let desk = ImportIdentityTests(try BadInputDesk())
            let options = Self.plain + " --day day \(option) klant"
            try desk.read("klant,arm,day,score\n" + rows, options, is: [10, 0, 0])
            let shared = rows.replacing("-,c", with: "info@winkel.nl,c")
            let notes = try desk.read(
                "klant,arm,day,score\n" + shared, options, is: [1, 9, 0])
            #expect(notes.contains("one id ('in…') stands in 10 rows"))
            try desk.refuse(
                "klant,arm,day,score\n" + rows.replacing("-,c", with: "\"1,18E+10\",c"), options,
                saying: "rounded", "1,18E+10")
        }
    }

    @Test func aFewRepeatedResponseIDsAreStillTheID() throws {
        var rows = (0..<40).map { "R\($0),2026-04-01,\($0 % 11),control\n" }
        rows.append("R3,2026-04-02,10,control\n")
        let text = "Response ID,day,score,arm\n"
        let notes = try read(text + rows.joined(), "", is: [40, 1, 0])
        #expect(notes.contains("1 id is in the file more than once"))
        let changed = rows.map { $0.replacing(",0,control", with: ",1,control") }
        try read(text + changed.joined(), "", is: [0, 4, 37])
    }

    @Test func aLaterVersionTakesBackWhatItDoesNotSay() throws {
        let options = Self.plain + " --day day --response-id id --comment why"
        let head = "id,arm,day,score,why\n"
        try read(
            head + "r1,control,2026-04-01,9,oud\nr2,welkom,2026-04-01,3,\n", options,
            is: [2, 0, 0])
        try read(head + "r1,control,2026-04-01,9,\n", options, is: [0, 1, 0])
        let notes = try read(head + "r1,control,2026-04-02,,\n", options, is: [0, 0, 0])
        #expect(notes.contains("1 earlier answer counts no more"))
        // The earlier form of a file does not bring it back by itself, but its import does.
        try read(head + "r2,welkom,2026-04-01,4,\n", options, is: [0, 1, 0])
        whole()
    }

    /// All answers and comments, whichever way they came.
    private func state() throws -> [String] {
        let comments = desk.stage.run(
            ["comments", "welkom-1", "--json", "--limit", "500"] + BadInputDesk.inEnglish)
        let readOut = desk.stage.run(
            ["evaluate", "welkom-1", "--on", "2026-07-13", "--json"] + BadInputDesk.inEnglish)
        whole()
        let lines = comments.output.split(separator: "\n").map(String.init).sorted()
        return lines + [readOut.output]
    }

    private static let kinds = [
        "--response-id id", "--respondent klant", "", "--response-id id --respondent klant",
    ]

    /// However an export is cut into overlapping files, and however these are written, the same
    /// answers stand in the end.
    @Test(arguments: kinds, 1...2) func theCutOfAnExportDoesNotMatter(
        kind: String, seed: UInt64
    ) throws {
        var random = SeededNumbers(seed: seed)
        let rows = (0..<90).map { index in
            let id = Int.random(in: 0..<75, using: &random)
            let word = ["", "fijn", "te, duur", "\"echt\""].randomElement(using: &random) ?? ""
            return [
                kind.isEmpty ? "" : "R\(id)x", kind.isEmpty ? "" : "k\(id % 20)y",
                id % 2 == 0 ? "control" : "welkom", "2026-04-\(10 + index / 6)",
                "\(Int.random(in: 0...10, using: &random))", word,
            ]
        }
        let options = Self.plain + " --day day --comment why " + kind
        let uncut = ImportIdentityTests(try BadInputDesk())
        _ = try uncut.run(Self.file(rows, form: 0), options)
        var begin = 0
        for turn in 0... where begin < rows.count {
            let end = min(rows.count, begin + Int.random(in: 5...40, using: &random))
            // Equal rows without an id are told apart by their number within a file: a cut lies
            // between days, as exports of periods do.
            let (from, to) = kind.isEmpty ? (begin / 6 * 6, (end + 5) / 6 * 6) : (begin, end)
            let answer = try run(
                Self.file(Array(rows[from..<min(to, rows.count)]), form: turn % 4), options)
            #expect(answer.exitCode == 0, "\(answer.errors)")
            guard end < rows.count else { break }
            begin = max(begin + 1, end - Int.random(in: 0...4, using: &random))
        }
        #expect(try state() == uncut.state())
    }

    /// The rows as one of four programs writes them.
    private static func file(_ rows: [[String]], form: Int) -> String {
        let head = ["id", "klant", "arm", "day", "score", "why"]
        let order = form == 3 ? [5, 3, 1, 0, 4, 2] : Array(head.indices)
        let separator = [",", ";", "\t", ","][form]
        let lineEnd = form == 1 ? "\r\n" : "\n"
        let lines = ([head] + rows).map { row in
            order.map { place in
                let cell = row[place]
                let isPlain = !cell.contains { "\",;\t".contains($0) }
                return isPlain && form < 2
                    ? cell : "\"\(cell.replacing("\"", with: "\"\""))\""
            }.joined(separator: separator)
        }
        return lines.joined(separator: lineEnd) + lineEnd
    }
}
