/// Traps in cells and rows: how scores, dates and texts are written.
extension ImportTraps {
    /// A column of scores, one below the other.
    private static func scores(_ cells: String...) -> String {
        "score\n" + cells.joined(separator: "\n") + "\n"
    }

    private static func often(_ codes: ClosedRange<Int>, times: Int) -> String {
        "score\n" + codes.map { String(repeating: "\($0)\n", count: times) }.joined()
    }

    static let cells = [
        ImportTrap(
            "words, fractions, decimals and blanks around a score", nps: [8, 0, 0],
            .file(
                scores(
                    "10 - Extremely likely", "9/10", "\"9,0\"", "9.0", "\" 9 \"", "９", "\u{A0}9",
                    "'9"), rows: 8)),
        ImportTrap(
            "a half is no score", nps: [1, 0, 0],
            .file(scores("8.5", "\"8,5\"", "9"), rows: 3, rejected: ["offScale": 2])),
        ImportTrap(
            "words with commas and signs of equality", nps: [1, 1, 1],
            .file(
                scores("\"Yes, surely\"", "a=b", "No"),
                ["--values", "\"Yes, surely\"=9,\"a=b\"=8", "--values", "No=0"], rows: 3)),
        ImportTrap(
            "codes for no answer", nps: [1, 0, 1],
            .file(
                scores("9", "99", "11", "N/A", "-", "0"), ["--missing", "11,99"], rows: 6,
                rejected: ["noAnswer": 4])),
        ImportTrap(
            "a code that nobody explained is no score", nps: [1, 0, 1],
            .file(scores("9", "99", "0"), rows: 3, rejected: ["offScale": 1])),
        ImportTrap(
            "skipped questions are in no denominator", nps: [2, 1, 1],
            .file("score,x\n9,a\n,b\n10,c\n ,d\n8,e\n0,f\n,g\n", rows: 7, rejected: ["noAnswer": 3])
        ),
        ImportTrap(
            "1 to 11 for 0 to 10",
            .refused(often(1...11, times: 4), saying: "11", "1-11"),
            .file(often(1...11, times: 4), ["--scale", "1-11"], rows: 44)),
        ImportTrap(
            "a scale that begins at 1 is told",
            .file(often(1...10, times: 12), rows: 120, note: "--scale")),
        ImportTrap(
            "dates in two orders",
            .refused(
                "score,datum\n9,3/4/2026\n8,5/6/2026\n", ["--day", "datum"], saying: "--date-order"),
            .file(
                "score,datum\n9,3/4/2026\n8,5/6/2026\n",
                ["--day", "datum", "--date-order", "dmy"], rows: 2)),
        ImportTrap(
            "the column itself decides the order of its dates",
            .file("score,datum\n9,3/4/2026\n8,25/4/2026\n", ["--day", "datum"], rows: 2)),
        ImportTrap(
            "days before the launch, in the future and none at all",
            .file(
                "score,datum\n9,2026-01-01\n9,2027-01-01\n9,2026-02-30\n9,2026-05-01\n",
                ["--day", "datum"], rows: 4,
                rejected: ["beforeLaunch": 1, "inTheFuture": 1, "badDate": 1])),
        ImportTrap(
            "line breaks, separators and quotes in a comment", nps: [2, 0, 0],
            .file(
                "score,reden\n9,\"goed,\nmaar \"\"laat\"\"\"\n10,\"a\r\nb\"\n",
                ["--comment", "reden"], rows: 2)),
        ImportTrap(
            "a comment that ends the file inside a quote",
            .refused("score,reden\n9,a\n8,\"half\n7,b\n", saying: "3")),
        ImportTrap(
            "a NUL byte", nps: [1, 0, 0],
            .file("score,x\n9,a\n9,b\u{0}c\n", rows: 2, rejected: ["nulByte": 1])),
        ImportTrap(
            "too few and too many cells", nps: [1, 0, 0],
            .file(
                "x,score\na\nb,9\nc,9,extra\n", rows: 3,
                rejected: ["tooFewCells": 1, "tooManyCells": 1])),
        ImportTrap(
            "a giant cell", nps: [1, 0, 0],
            .file(
                "score,x\n9,\(String(repeating: "x", count: 2 << 20))\n9,b\n", rows: 2,
                rejected: ["cellTooLong": 1])),
        ImportTrap(
            "an unknown arm", nps: [1, 0, 0],
            .file(
                "score,groep\n9,welkom\n9,derde\n", ["--arm", "groep"], rows: 2,
                rejected: ["unknownArm": 1])),
        ImportTrap(
            "an apostrophe before a formula", nps: [2, 0, 0],
            .file("score,reden\n9,'- te duur\n9,=1+1\n", ["--comment", "reden"], rows: 2)),
    ]
}
