import Foundation
import Testing

@testable import ExperienceStore

/// What one thread of an import hands to another.
@Suite struct HandoverTests {
    private struct Broken: Error {}

    @Test func piecesArriveInOrder() throws {
        let handover = Handover<Int>(most: 2)
        let thread = Thread {
            for number in 0..<1000 { _ = handover.give(number) }
            handover.end()
        }
        thread.start()
        var found: [Int] = []
        while let number = try handover.take() { found.append(number) }
        #expect(found == Array(0..<1000))
        handover.close()
    }

    @Test func whatGoesWrongOnOneSideEndsBoth() {
        let handover = Handover<Int>(most: 2)
        Thread {
            _ = handover.give(1)
            handover.end(Broken())
        }.start()
        #expect(throws: Broken.self) { while try handover.take() != nil {} }
        handover.close()
    }

    @Test(.timeLimit(.minutes(1))) func whoWantsNoMoreLetsTheOtherGo() throws {
        let handover = Handover<Int>(most: 1)
        Thread {
            var number = 0
            while handover.give(number) { number += 1 }
            handover.end()
        }.start()
        _ = try handover.take()
        handover.close()
        #expect(!handover.give(1))
    }
}
