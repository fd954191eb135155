import Foundation
import Synchronization
import Testing

/// How many cases were tried and how many of them were right.
final class ReferenceLedger: Sendable {
    private struct Count {
        var tried = 0
        var right = 0
        var methods: Set<ReferenceMethod> = []
    }

    static let shared = ReferenceLedger()
    private let count = Mutex(Count())

    func note(_ method: ReferenceMethod, isRight: Bool) {
        count.withLock {
            $0.tried += 1
            $0.right += isRight ? 1 : 0
            $0.methods.insert(method)
        }
    }

    /// Says at the end how many cases were right, and objects to methods that no test tried.
    func close() {
        let (tried, right, methods) = count.withLock { ($0.tried, $0.right, $0.methods) }
        let all = ReferenceCase.all
        print("reference cases: \(right) of \(all.count) right")
        // A filter that asks for a single method leaves the others out; that is no omission.
        guard methods.count > 1, tried < all.count else { return }
        let missing = Set(all.map(\.method)).subtracting(methods.map(\.rawValue))
        Issue.record("\(all.count - tried) cases were not tried: \(missing.sorted())")
    }
}

/// Counts the cases of a suite and says at its end how many were right.
struct ReferenceCounting: SuiteTrait, TestScoping {
    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        try await function()
        ReferenceLedger.shared.close()
    }
}
