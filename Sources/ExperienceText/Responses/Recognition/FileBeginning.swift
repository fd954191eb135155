/// The beginning of a file as text, split into cells in every way that gives rows.
///
/// Nothing of what a user asks has to be known for it, so it may be made ahead.
package struct FileBeginning: Sendable {
    /// The encoding of the text.
    let encoding: String
    /// The ways in which it can be split.
    let ways: [HeadSplitter.Split]

    /// Decodes and splits first bytes.
    ///
    /// - Parameters:
    ///   - head: its first megabyte, or all of a smaller file.
    ///   - isWhole: whether that is all of it.
    ///   - file: the file's name as errors tell it.
    package init(_ head: [UInt8], isWhole: Bool, file: String) throws(ResponseError) {
        let text: [UInt8]
        (text, encoding) = try Self.text(of: head, isWhole: isWhole, file: file)
        ways = HeadSplitter.ways(of: text, isWhole: isWhole)
    }

    /// The text of a beginning, up to its last whole line.
    private static func text(
        of head: [UInt8], isWhole: Bool, file: String
    ) throws(ResponseError) -> (text: [UInt8], encoding: String) {
        var head = head
        if !isWhole, let end = head.lastIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
            head.removeSubrange((end + 1)...)
        }
        var decoder = TextDecoder()
        do throws(TextDecoder.Refusal) {
            var text = try decoder.decode(head)
            text += try decoder.finish()
            return (text, decoder.encoding.rawValue)
        } catch {
            throw ResponseError(error, file: file)
        }
    }
}
