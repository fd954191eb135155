import Foundation

/// The merge of the first rows of a pilot, on a thread of its own: its blocks are made while the
/// store's thread writes what was counted, the comments, and the blocks that are done.
///
/// Where no rows are there, nothing of the store has to be known for it.
final class FirstMerge: @unchecked Sendable {
    /// A block that is done.
    struct DoneBlock: Sendable {
        var first: RowPlace
        var rows: Int
        var bytes: [UInt8]
    }

    /// Blocks that may wait, some eight megabytes.
    private static let mostWaiting = 512

    private let waiting = Handover<DoneBlock>(most: FirstMerge.mostWaiting)
    private let make: (FirstMerge) throws -> RowMerge
    private var made: RowMerge?

    /// A merge that the function makes, with this as its shelf.
    init(_ make: @escaping (FirstMerge) throws -> RowMerge) { self.make = make }

    /// The merge when the last block was taken.
    var merge: RowMerge {
        get throws {
            guard let made else { throw UnreadableText() }
            return made
        }
    }

    /// Begins to merge.
    func start() {
        let thread = Thread { [self] in
            do {
                let merge = try make(self)
                try merge.run { _ in true }
                made = merge
                waiting.end()
            } catch {
                waiting.end(error)
            }
        }
        thread.stackSize = 8 << 20
        thread.start()
    }

    /// The next block, nil after the last; throws why the rows cannot be merged.
    func next() throws -> DoneBlock? { try waiting.take() }

    /// Ends the merge, wherever it is.
    func close() {
        waiting.close()
        made = nil
    }
}

extension FirstMerge: BlockShelf {
    /// There are none.
    func block(covering place: RowPlace) -> Block? { nil }

    /// There is none.
    func start(after place: RowPlace) -> RowPlace? { nil }

    /// Hands a block over to be written.
    func add(_ first: RowPlace, rows: Int, bytes: UnsafeRawBufferPointer) throws {
        guard waiting.give(DoneBlock(first: first, rows: rows, bytes: Array(bytes))) else {
            throw StoreError.stopped
        }
    }

    /// There are none to remove.
    func remove(_ first: RowPlace) {}
}
