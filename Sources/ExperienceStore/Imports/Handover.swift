import Foundation

/// What one thread hands to another: a few pieces ahead at most, so that memory does not grow.
package final class Handover<Piece: Sendable>: @unchecked Sendable {
    private let most: Int
    private let condition = NSCondition()
    private var pieces: [Piece] = []
    private var failure: (any Error)?
    private var isClosed = false
    private var isEnded = false

    /// A hand-over that holds so many pieces.
    package init(most: Int) { self.most = most }

    /// Hands a piece over, as soon as there is room; false when nobody wants any more.
    package func give(_ piece: Piece) -> Bool {
        condition.lock()
        defer { condition.unlock() }
        while pieces.count >= most, !isClosed { condition.wait() }
        guard !isClosed else { return false }
        pieces.append(piece)
        condition.broadcast()
        return true
    }

    /// Whether the next piece would have to wait.
    package var isFull: Bool {
        condition.lock()
        defer { condition.unlock() }
        return pieces.count >= most
    }

    /// Says that no piece follows, and why when something went wrong.
    package func end(_ failure: (any Error)? = nil) {
        condition.lock()
        defer { condition.unlock() }
        self.failure = failure
        isEnded = true
        condition.broadcast()
    }

    /// The next piece, nil after the last; throws what went wrong on the other side, at once.
    package func take() throws -> Piece? {
        condition.lock()
        defer { condition.unlock() }
        while pieces.isEmpty, !isEnded { condition.wait() }
        if let failure { throw failure }
        guard !pieces.isEmpty else { return nil }
        defer { condition.broadcast() }
        return pieces.removeFirst()
    }

    /// Wants no more pieces, and waits until the other side has ended.
    package func close() {
        condition.lock()
        defer { condition.unlock() }
        isClosed = true
        pieces.removeAll()
        condition.broadcast()
        while !isEnded { condition.wait() }
    }
}
