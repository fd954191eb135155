import ExperienceModel

/// From bytes to text, before any YAML: refuses what no parser should see.
enum YAMLBytes {
    /// Larger files are refused unread.
    static let largest = 2_000_000
    /// More commas, colons, brackets and lines than this are no blueprint.
    static let mostParts = 200_000
    /// The byte order mark, with which some editors begin a file.
    static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    static func text(path: String, bytes: [UInt8]) throws(UnreadableText) -> YAMLText {
        let beginning = SourcePlace(path: path, line: 1, column: 1)
        guard bytes.count <= largest else {
            throw UnreadableText(
                problem: .tooLarge(bytes: bytes.count, limit: largest), place: beginning)
        }
        guard hasFewParts(bytes) else {
            throw UnreadableText(problem: .tooManyParts(limit: mostParts), place: beginning)
        }
        let hasMark = bytes.starts(with: mark)
        let content = hasMark ? bytes.dropFirst(mark.count) : bytes[...]
        guard let string = String(validating: content, as: UTF8.self) else {
            throw invalidByte(path: path, content)
        }
        let file = YAMLText(path: path, text: string)
        try refuseControlCharacters(file)
        return file
    }

    /// Counts before anything is made of the bytes.
    private static func hasFewParts(_ bytes: [UInt8]) -> Bool {
        let signs = Set(",:[{\n".utf8)
        let weights = (UInt8.min...UInt8.max).map { signs.contains($0) ? 1 : 0 }
        var parts = 0
        for byte in bytes { parts += weights[Int(byte)] }
        return parts <= mostParts
    }

    private static func invalidByte(path: String, _ bytes: ArraySlice<UInt8>) -> UnreadableText {
        // Repairing puts U+FFFD for what is wrong; the text before it is the longest valid one.
        var valid = String.UnicodeScalarView()
        var decoder = UTF8()
        var rest = bytes.makeIterator()
        reading: while true {
            switch decoder.decode(&rest) {
            case .scalarValue(let scalar): valid.append(scalar)
            case .emptyInput, .error: break reading
            }
        }
        let before = String(valid)
        let offset = bytes.startIndex + before.utf8.count
        let file = YAMLText(path: path, text: before + "\u{FFFD}")
        let line = file.lines.count
        return UnreadableText(
            problem: .notUTF8(byte: offset < bytes.endIndex ? bytes[offset] : 0),
            place: file.place(line: line, column: file.line(line).count))
    }

    /// Characters that YAML forbids, wherever they stand.
    private static func refuseControlCharacters(_ file: YAMLText) throws(UnreadableText) {
        for (index, line) in file.lines.enumerated() {
            for (column, scalar) in line.unicodeScalars.enumerated() {
                switch scalar.value {
                case 0x09, 0x20...0x7E, 0xA0...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD,
                    0x10000...0x10FFFF:
                    continue
                default:
                    throw UnreadableText(
                        problem: .controlCharacter(scalar),
                        place: file.place(line: index + 1, column: column + 1))
                }
            }
        }
    }
}
