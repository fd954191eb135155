/// Traps of whole files: encodings, separators, lines around the table, and answers that come
/// again.
extension ImportTraps {
    private static let table = "score;reden\r\n9;één\r\n10;zoë\r\n"

    private static func bytes(_ bytes: [UInt8]) -> ImportTrap.Step {
        ImportTrap.Step(bytes: bytes, options: ["--comment", "reden"], rows: 2, counted: 2)
    }

    private static func wide(_ text: String, bigEndian: Bool) -> [UInt8] {
        "\u{FEFF}\(text)".utf16.flatMap { unit in
            let ends = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
            return bigEndian ? ends.reversed() : ends
        }
    }

    static let files = [
        ImportTrap("UTF-8 with a mark", nps: [2, 0, 0], bytes(Array("\u{FEFF}\(table)".utf8))),
        ImportTrap(
            "UTF-16, least byte first, with tabs", nps: [2, 0, 0],
            bytes(wide(table.replacing(";", with: "\t"), bigEndian: false))),
        ImportTrap(
            "UTF-16, most byte first", nps: [2, 0, 0], bytes(wide(table, bigEndian: true))),
        ImportTrap(
            "Windows-1252 without a mark", nps: [2, 0, 0],
            bytes(table.unicodeScalars.map { UInt8($0.value) })),
        ImportTrap(
            "a line that names the separator", nps: [2, 0, 0],
            bytes(Array("sep=;\r\n\(table)".utf8))),
        ImportTrap(
            "lines that end with a return alone", nps: [2, 0, 0],
            bytes(Array(table.replacing("\r\n", with: "\r").utf8))),
        ImportTrap(
            "titles above the header and a total below", nps: [1, 1, 0],
            .file("Klantonderzoek\n\nscore,x\n9,a\n8,b\nTotaal,\n", rows: 2)),
        ImportTrap("an empty file", .refused("", saying: "answers.csv")),
        ImportTrap("a header alone", .refused("score,x\n", saying: "answers.csv")),
        ImportTrap("a workbook", .refused("PK\u{3}\u{4}rest", saying: "answers.csv")),
        ImportTrap(
            "the same response twice in one file: the newest wins", nps: [0, 1, 0],
            .file(
                "id,score\nr1,9\nr1,8\nr1,8\n", ["--response-id", "id"], rows: 3, counted: 1,
                updated: 1, unchanged: 1)),
        ImportTrap(
            "a response that gets its comment later", nps: [1, 0, 0],
            .file("id,score,reden\nr1,9,\n", ["--response-id", "id"], rows: 1),
            .file(
                "id,score,reden\nr1,9,prima\n", ["--response-id", "id", "--comment", "reden"],
                rows: 1, updated: 1)),
        ImportTrap(
            "overlapping exports", nps: [2, 1, 0],
            .file("id,score\nr1,9\nr2,8\n", ["--response-id", "id"], rows: 2),
            .file(
                "id,score\nr2,8\nr3,10\n", ["--response-id", "id"], rows: 2, unchanged: 1)),
        ImportTrap(
            "equal rows without an id are separate answers", nps: [3, 0, 0],
            .file("score,x\n9,a\n9,a\n9,a\n", rows: 3),
            .file("score,x\n9,a\n9,a\n9,a\n", rows: 3, unchanged: 3)),
        ImportTrap(
            "nobody is everybody", nps: [2, 0, 0],
            .file(
                "klant,score\nanonymous,9\nanonymous,10\n", ["--respondent", "klant"], rows: 2)),
        ImportTrap(
            "one question over columns", nps: [1, 0, 1],
            .file(
                "nee,misschien,ja\n1,,\n,,\n,,1\n1,,1\n",
                ["--boxes", "nps:nee=0,misschien=8,ja=10"], rows: 4,
                rejected: ["severalBoxes": 1, "noAnswer": 1])),
    ]
}
