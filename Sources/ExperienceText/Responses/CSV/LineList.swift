/// The lines of a text file in any encoding that is read, without blanks around them.
package struct LineList {
    /// The lines that say something, in their order.
    package let lines: [String]

    /// Reads a file.
    ///
    /// - Throws: why it is no text, with that name for it.
    package init(file: String, bytes: [UInt8]) throws(ResponseError) {
        do throws(TextDecoder.Refusal) {
            let text = try TextDecoder.text(ofHead: bytes).text
            lines = String(decoding: text, as: UTF8.self).split(whereSeparator: \.isNewline)
                .map { Label.tidied(String($0)) }.filter { !$0.isEmpty }
        } catch {
            throw ResponseError(error, file: file)
        }
    }
}
