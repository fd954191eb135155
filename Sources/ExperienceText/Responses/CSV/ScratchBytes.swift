/// Memory for what a cell says when that does not stand in the file as it is.
final class ScratchBytes {
    private var content: [UInt8] = []
    private var held: UnsafeMutablePointer<UInt8>
    private var capacity = 4096

    init() {
        held = .allocate(capacity: capacity)
    }

    deinit {
        held.deallocate()
    }

    /// The cell without its quotes; until the next one is asked for.
    func unquoted(_ cell: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        content.removeAll(keepingCapacity: true)
        Unquoting.append(cell, to: &content)
        return hold(content)
    }

    /// Other bytes, kept in the same place.
    func hold(_ bytes: [UInt8]) -> UnsafeBufferPointer<UInt8> {
        if bytes.count > capacity {
            held.deallocate()
            capacity = bytes.count * 2
            held = .allocate(capacity: capacity)
        }
        bytes.withUnsafeBufferPointer { source in
            if let base = source.baseAddress { held.update(from: base, count: source.count) }
        }
        return UnsafeBufferPointer(start: held, count: bytes.count)
    }
}
