public import ExperienceModel

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
    /// A line holds bytes of no encoding that is read.
    case notUTF8(file: String, line: Int)
    /// The file is UTF-32 text.
    case utf32(file: String)
    /// The file is a workbook or an archive, not text.
    case notText(file: String)
    /// The quote that opens on that line is never closed.
    case unclosedQuote(file: String, line: Int)
    /// The header is longer than any header.
    case cellTooLong(file: String, line: Int)
    /// The dates of a column can be read in two orders, or are written in both.
    case ambiguousDates(file: String, column: String, examples: [String], line: Int)
    /// The amounts of a column are written with a decimal point and with a decimal comma, so that
    /// `1.234` cannot be told.
    case ambiguousAmounts(file: String, metric: String, examples: [String], line: Int)
    /// The codes of a scale are one too high: how many rows have the code above the scale, how
    /// many answers there are, and how many rows have a 0.
    case shiftedScale(
        file: String, metric: String, scale: Metric.Scale, rows: Int, answers: Int, zeros: Int)
    /// Too many scores lie off the scale for slips: which, in how many rows, and how many scores
    /// there are; `moved` is the scale that the file then has, where it is as long.
    case otherScale(
        file: String, metric: String, scale: Metric.Scale, codes: [Int], rows: Int,
        answers: Int, moved: Metric.Scale?)
    /// The answers use the lower part of a scale only: the highest of them, and how many.
    case shortScale(
        file: String, metric: String, scale: Metric.Scale, highest: Int, answers: Int)
    /// Too many answers to one of several metrics are words that nobody explained: which, in how
    /// many rows each and together, how many cells are filled, and what settles it.
    case unknownWords(
        file: String, metric: String, words: [String], counts: [Int], rows: Int, answers: Int,
        options: [String])
    /// The file is not written on the scale of the pilot's earlier file: rows that say so.
    case scaleChanged(
        file: String, metric: String, written: Metric.Scale, scale: Metric.Scale, rows: Int)
    /// The scale that was given for the file is not the metric's.
    case scaleDoesNotFit(metric: String, written: Metric.Scale, scale: Metric.Scale)
    /// A spreadsheet rounded the ids of that column, so that many rows have the same.
    case roundedID(file: String, column: String, id: String, line: Int)
    /// A column of labels has more different texts than any has.
    case tooManyLabels(file: String, most: Int)
    /// Nobody knows a time zone of that name.
    case unknownTimeZone(String)
}

extension ResponseError {
    /// What a refusal of the bytes says of the file.
    init(_ refusal: TextDecoder.Refusal, file: String) {
        switch refusal {
        case .notText: self = .notText(file: file)
        case .utf32: self = .utf32(file: file)
        case .unknownEncoding(let line): self = .notUTF8(file: file, line: line)
        }
    }
}
