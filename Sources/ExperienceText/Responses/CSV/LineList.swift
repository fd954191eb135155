/// The lines of a text file in any encoding that is read, without blanks around them.
package struct LineList {
    /// The lines that say something, in their order; those in quotes without them.
    package let lines: [String]
    /// The number of each of them in the file, from 1.
    package let numbers: [Int]

    /// Reads a file.
    ///
    /// - Throws: why it is no text, with that name for it.
    package init(file: String, bytes: [UInt8]) throws(ResponseError) {
        let all: [Substring]
        do throws(TextDecoder.Refusal) {
            let text = try TextDecoder.text(ofHead: bytes).text
            all = String(decoding: text, as: UTF8.self)
                .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        } catch {
            throw ResponseError(error, file: file)
        }
        let told = all.enumerated().map { ($0 + 1, Self.plain(String($1))) }
            .filter { !$0.1.isEmpty }
        lines = told.map(\.1)
        numbers = told.map(\.0)
    }

    /// A line without blanks, and without the quotes that a spreadsheet puts around a cell.
    private static func plain(_ line: String) -> String {
        let line = Label.tidied(line)
        guard line.count >= 2, line.hasPrefix("\""), line.hasSuffix("\"") else { return line }
        return Label.tidied(
            String(line.dropFirst().dropLast()).replacing("\"\"", with: "\""))
    }
}
