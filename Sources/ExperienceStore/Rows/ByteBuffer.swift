import Foundation

/// Memory that grows at its end and is used again and again.
final class ByteBuffer {
    @exclusivity(unchecked) private(set) var start: UnsafeMutablePointer<UInt8>
    @exclusivity(unchecked) private(set) var capacity: Int
    @exclusivity(unchecked) var count = 0

    init(capacity: Int) {
        self.capacity = max(64, capacity)
        start = Self.memory(self.capacity, instead: nil)
    }

    deinit { free(start) }

    /// Where the next bytes go; there is room for so many.
    func end(reserving bytes: Int) -> UnsafeMutablePointer<UInt8> {
        if count + bytes > capacity { grow(to: max(count + bytes, capacity * 2)) }
        return start + count
    }

    /// Adds bytes.
    func append(_ bytes: UnsafeRawBufferPointer) {
        guard let source = bytes.baseAddress else { return }
        end(reserving: bytes.count).update(
            from: source.assumingMemoryBound(to: UInt8.self), count: bytes.count)
        count += bytes.count
    }

    /// The bytes from a place on.
    func bytes(from place: Int = 0) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: start + place, count: count - place)
    }

    private func grow(to size: Int) {
        start = Self.memory(size, instead: start)
        capacity = size
    }

    /// So much memory, with what another piece of it holds; large pieces move without a copy.
    private static func memory(
        _ size: Int, instead old: UnsafeMutablePointer<UInt8>?
    ) -> UnsafeMutablePointer<UInt8> {
        guard let memory = realloc(old, size) else { return .allocate(capacity: size) }
        return memory.assumingMemoryBound(to: UInt8.self)
    }
}
