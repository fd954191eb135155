import CXPilotCommands
import Foundation
import Testing

/// Blueprints that are too large, too deep, or no text: a finding each, at once, and nothing kept.
@Suite struct BadInputBlueprintTests {
    let desk: BadInputDesk

    init() throws { desk = try BadInputDesk() }

    private static let plain =
        (try? Data(contentsOf: URL(fileURLWithPath: BadInputDesk.blueprint))) ?? Data()

    private static func repeated(_ text: String, _ count: Int) -> Data {
        Data(String(repeating: text, count: count).utf8)
    }

    private static let laughs = Data(
        ("a: &a [x,x,x,x,x,x,x,x,x]\n"
            + zip("bcdefghij", "abcdefghi").map { name, last in
                "\(name): &\(name) ["
                    + Array(repeating: "*\(last)", count: 9).joined(separator: ",")
                    + "]\n"
            }.joined()).utf8)

    private static let hostile: [(name: String, bytes: Data, words: String)] = [
        ("huge", repeated("a: b\n", 600_000), "CX001: the file is 3000000 bytes large"),
        ("laughs", laughs, "1:4: error CX013"),
        ("deep lists", repeated("[", 1_900_000), "CX001"),
        ("deep mappings", repeated("{a: ", 400_000), "CX001"),
        ("deep dashes", repeated("- ", 900_000), "nested more than 50 levels"),
        (
            "deep lines",
            Data((0..<1_900).map { String(repeating: " ", count: $0) + "a:\n" }.joined().utf8),
            "nested more than 50 levels"
        ),
        ("one long line", Data("title: ".utf8) + repeated("x", 1_900_000), "CX003"),
        (
            "no UTF-8", Data("title: é\nname: ".utf8) + [0xFF, 0x0A],
            "2:7: error CX001: the byte 0xff"
        ),
        ("UTF-16", Data([0xFF, 0xFE, 0x61, 0x00]), "1:1: error CX001: the byte 0xff"),
        ("a tab", Data("team:\n\t- a\n".utf8), "2:1: error CX001"),
        ("a zero", Data("title: a\0b\n".utf8), "1:9: error CX001"),
        ("empty", Data(), "1:1: error CX001: the file is empty"),
        ("a byte order mark", Data([0xEF, 0xBB, 0xBF]), "1:1: error CX001: the file is empty"),
    ]

    @Test(.timeLimit(.minutes(1)), arguments: hostile)
    func aHostileBlueprintIsAFinding(
        _ row: (name: String, bytes: Data, words: String)
    ) throws {
        let before = try desk.fingerprint()
        try row.bytes.write(to: desk.stage.folder.appendingPathComponent("a.yaml"))
        let check = desk.stage.run(["check", "a.yaml"])
        #expect(check.exitCode == 1)
        #expect(check.output.contains(row.words), "\(check.output.prefix(400))")
        // A line of two million characters is shown around its place only.
        #expect(check.output.utf8.count < 10_000)
        BadInputDesk.speaksPlainly(check.output + check.errors)
        let apply = desk.stage.run(["apply", "a.yaml"])
        #expect(apply.exitCode == 1)
        #expect(apply.output.isEmpty)
        #expect(apply.errors.contains(row.words))
        #expect(try desk.fingerprint() == before)
    }

    @Test(arguments: ["\u{FEFF}", "crlf"])
    func aMarkAndWindowsLinesAreNoFinding(form: String) throws {
        let text = String(decoding: Self.plain, as: UTF8.self)
        try desk.stage.write(
            form == "crlf" ? text.replacingOccurrences(of: "\n", with: "\r\n") : form + text,
            to: "a.yaml")
        let answer = desk.stage.run(["check", "a.yaml"])
        #expect(answer.exitCode == 0, "\(answer.output)\(answer.errors)")
    }

    @Test func aFolderWithoutABlueprintIsRefused() throws {
        try FileManager.default.createDirectory(
            atPath: desk.folder + "/empty", withIntermediateDirectories: true)
        try desk.refuses(["check", "empty"], saying: "'empty' holds no YAML file")
        try desk.refuses(["apply", "empty"], saying: "'empty' holds no YAML file")
    }
}
