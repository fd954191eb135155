/// Looks through a file for a date that can be read in one order only.
///
/// It keeps nothing of what it reads, so that a date may decide that stands below more rows than
/// a reader lets wait.
package final class DateOrderScan {
    /// The order of a column's dates, and what shows it.
    package struct Evidence: Equatable, Sendable {
        /// The order.
        package var order: DateOrder
        /// The first date that can be read in this order only.
        package var text: String
    }

    private let reader: ResponseReader

    /// A scan of a file that is read with that mapping.
    package init(
        of file: String, mapping: ResponseMapping,
        isForgotten: ((UnsafeBufferPointer<UInt8>) -> Bool)? = nil
    ) {
        reader = ResponseReader(file: file, mapping: mapping)
        reader.isForgotten = isForgotten
        reader.looksForDateOrder = true
    }

    /// Takes the next bytes of the file.
    ///
    /// - Returns: what they show; nil as long as the dates can be read in two ways.
    /// - Throws: why the file cannot be read.
    package func read(_ chunk: [UInt8]) throws(ResponseError) -> Evidence? {
        _ = try reader.read(chunk)
        return reader.dateOrder
    }

    /// Ends the file.
    ///
    /// - Returns: what the whole file shows; nil where each date can be read in two ways.
    /// - Throws: why the file cannot be read.
    package func finish() throws(ResponseError) -> Evidence? {
        _ = try reader.finish()
        return reader.dateOrder
    }
}
