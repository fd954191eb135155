/// The comments of a file in its order, in memory while they are few and in a spill file after.
final class CommentSpool {
    private static let most = 4 * 1024 * 1024

    private let path: String
    private let memory = ByteBuffer(capacity: 64 * 1024)
    private var file: SpillFile?
    private let found = ByteBuffer(capacity: 4096)
    /// How many comments there are.
    @exclusivity(unchecked) private(set) var count = 0

    init(besides path: String) { self.path = path }

    /// Whether no comment had to be spilled.
    var isInMemory: Bool { file == nil }

    private var inFile: Int { file?.count ?? 0 }

    /// Keeps a comment, and tells where it lies.
    func append(_ text: UnsafeRawBufferPointer) throws -> Int {
        if memory.count + text.count > Self.most, memory.count > 0 { try spill() }
        let offset = inFile + memory.count
        var writer = ByteWriter(place: memory.end(reserving: text.count + 10))
        let start = writer.place
        writer.put(text.count)
        memory.count += writer.place - start
        memory.append(text)
        count += 1
        return offset
    }

    private func spill() throws {
        let file = try self.file ?? SpillFile(besides: path)
        try file.append(memory.bytes())
        memory.count = 0
        self.file = file
    }

    /// The comment that lies there; its bytes stay until the next call.
    func text(at offset: Int) throws -> UnsafeRawBufferPointer {
        if offset >= inFile {
            var reader = ByteReader(memory.bytes(from: offset - inFile))
            return reader.bytes(reader.integer())
        }
        guard let file else { throw UnreadableText() }
        let near = min(1024, inFile - offset)
        found.count = 0
        try file.read(near, at: offset, into: found.end(reserving: near))
        var reader = ByteReader(UnsafePointer(found.start), count: near)
        let length = reader.integer()
        let head = near - reader.left
        if length > reader.left {
            try file.read(head + length, at: offset, into: found.end(reserving: head + length))
        }
        return UnsafeRawBufferPointer(start: found.start + head, count: length)
    }

    /// Goes through all comments, in their order.
    func forEach(_ body: (_ ordinal: Int, _ text: UnsafeRawBufferPointer) throws -> Void) throws {
        var offset = 0
        let end = inFile + memory.count
        var ordinal = 0
        let window = ByteBuffer(capacity: 256 * 1024)
        while offset < end {
            let taken = try read(from: offset, into: window) { text in
                try body(ordinal, text)
                ordinal += 1
            }
            offset += taken
        }
    }

    /// Reads the comments that lie whole in one window, and tells how many bytes they are.
    private func read(
        from offset: Int, into window: ByteBuffer,
        _ body: (UnsafeRawBufferPointer) throws -> Void
    ) throws -> Int {
        guard offset < inFile, let file else {
            var reader = ByteReader(memory.bytes(from: offset - inFile))
            while reader.left > 0 { try body(reader.bytes(reader.integer())) }
            return memory.count - (offset - inFile)
        }
        var size = min(window.capacity, inFile - offset)
        while true {
            window.count = 0
            try file.read(size, at: offset, into: window.end(reserving: size))
            var reader = ByteReader(UnsafePointer(window.start), count: size)
            var taken = 0
            while reader.left > 0 {
                let text = reader.bytes(reader.integer())
                if reader.isShort { break }
                taken = size - reader.left
                try body(text)
            }
            if taken > 0 { return taken }
            guard size < inFile - offset else { throw UnreadableText() }
            size = min(size * 4, inFile - offset)
        }
    }
}
