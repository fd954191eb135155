import TestSupport
import Testing

@testable import ExperienceText

/// Marks are found eight bytes at a time where one at a time finds them.
@Suite struct ByteMarksTests {
    @Test(arguments: [",", ";", "\t", "|", "\u{7F}"])
    func marksAreWhereTheyAre(separator: String) {
        var numbers = SeededNumbers(seed: 11)
        let separator = Array(separator.utf8)[0]
        let marks = ByteMarks(separator: separator)
        let others: [UInt8] = [separator, 0x0A, 0x0D, 0x22, 0, 0x2C, 0x2D, 0x20, 0x7F, 0x80, 0xFF]
        for length in 0..<400 {
            let text = (0..<length % 40).map { _ in
                UInt64.random(in: 0..<4, using: &numbers) == 0
                    ? others.randomElement(using: &numbers) ?? 0
                    : UInt8.random(in: 0...255, using: &numbers)
            }
            text.withUnsafeBufferPointer { bytes in
                for start in 0...text.count {
                    let expected = text[start...].firstIndex { byte in
                        byte == separator || [0x0A, 0x0D, 0x22, 0].contains(byte) || byte > 127
                    }
                    #expect(marks.nextMark(in: bytes, from: start) == expected ?? text.count)
                }
            }
        }
    }
}
