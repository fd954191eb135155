/// Texts of many rows, one after another in one piece of memory: UTF-8 bytes and where each ends.
public struct TextColumn: Equatable, Sendable {
    /// The bytes of all texts.
    public private(set) var bytes: [UInt8] = []
    /// Where each text ends in `bytes`.
    public private(set) var ends: [Int] = []

    /// One without texts.
    public init() {}

    /// Texts that lie one after another in `bytes`, each up to its end.
    package init(bytes: [UInt8], ends: [Int]) {
        precondition(ends.last ?? 0 == bytes.count, "the last text ends where the bytes do")
        self.bytes = bytes
        self.ends = ends
    }

    /// How many texts there are.
    public var count: Int { ends.count }

    /// Adds a text.
    public mutating func append(_ text: some Sequence<UInt8>) {
        bytes.append(contentsOf: text)
        ends.append(bytes.count)
    }

    /// Where the bytes of that text lie.
    @inlinable
    public func range(_ row: Int) -> Range<Int> { (row == 0 ? 0 : ends[row - 1])..<ends[row] }

    /// The text of that row.
    public subscript(row: Int) -> String { String(decoding: bytes[range(row)], as: UTF8.self) }

    /// Gives the bytes of that text to the body, without a copy.
    @inlinable
    public func withBytes<Result>(
        _ row: Int, _ body: (UnsafeRawBufferPointer) throws -> Result
    ) rethrows -> Result {
        try bytes.withUnsafeBytes { try body(UnsafeRawBufferPointer(rebasing: $0[range(row)])) }
    }

    /// Forgets all texts and keeps the memory.
    public mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
    }
}
