/// Why a file of answers cannot be read, or not as it was asked.
public enum ResponseError: Error, Equatable, Sendable {
    /// There is nothing in the file.
    case emptyFile(file: String)
    /// There are headings, but no rows below them.
    case headerOnly(file: String)
    /// No row holds the column that was asked for.
    case columnNotFound(file: String, asked: String, headings: [String], didYouMean: String?)
    /// Several columns have the heading that was asked for; their numbers, from 1.
    case ambiguousColumn(file: String, heading: String, numbers: [Int])
    /// A table of counts without a column of counts.
    case countsColumnMissing(file: String, headings: [String])
    /// A line holds bytes that are not UTF-8.
    case notUTF8(file: String, line: Int)
    /// The file is a workbook or an archive, not text.
    case notText(file: String)
    /// The quote that opens on that line is never closed.
    case unclosedQuote(file: String, line: Int)
    /// The header is longer than any header.
    case cellTooLong(file: String, line: Int)
    /// The dates of a column can be read in two orders, or are written in both.
    case ambiguousDates(file: String, column: String, examples: [String], line: Int)
}
