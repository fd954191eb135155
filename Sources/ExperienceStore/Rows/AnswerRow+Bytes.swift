extension AnswerRow {
    /// More bytes than any row with so many answers takes.
    static func room(answers: Int) -> Int { 128 + 20 * answers }

    private struct Parts: OptionSet {
        var rawValue: UInt8
        static let branch = Parts(rawValue: 1)
        static let persona = Parts(rawValue: 2)
        static let channel = Parts(rawValue: 4)
        static let touchpoint = Parts(rawValue: 8)
        static let weight = Parts(rawValue: 16)
        static let comment = Parts(rawValue: 32)
        static let person = Parts(rawValue: 64)
        static let isInvited = Parts(rawValue: 128)
    }

    /// The time stands above the parts, in one number with them.
    private static let partBits: UInt64 = 8

    /// Reads which parts the row has, and its time.
    @inline(__always)
    private static func head(from reader: inout ByteReader) -> (parts: Parts, time: Int) {
        let head = reader.number()
        return (
            Parts(rawValue: UInt8(truncatingIfNeeded: head)),
            Int(truncatingIfNeeded: head >> partBits)
        )
    }

    /// Writes the row: what it has, then the parts.
    func write(to writer: inout ByteWriter) {
        var parts: Parts = []
        if branch != 0 { parts.insert(.branch) }
        if persona != 0 { parts.insert(.persona) }
        if channel != 0 { parts.insert(.channel) }
        if touchpoint != 0 { parts.insert(.touchpoint) }
        if weight != 1 { parts.insert(.weight) }
        if comment != 0 { parts.insert(.comment) }
        if person != 0 { parts.insert(.person) }
        if isInvited { parts.insert(.isInvited) }
        writer.put(UInt64(parts.rawValue) | UInt64(time) << Self.partBits)
        writer.put(importNumber)
        writer.put(arm)
        writer.put(signed: day)
        if branch != 0 { writer.put(branch) }
        if persona != 0 { writer.put(persona) }
        if channel != 0 { writer.put(channel) }
        if touchpoint != 0 { writer.put(touchpoint) }
        if weight != 1 { writer.put(weight) }
        if comment != 0 { writer.put(comment) }
        if person != 0 { writer.put(word: person) }
        writer.put(answers.count)
        for place in 0..<answers.count { Self.write(answers[place], to: &writer) }
    }

    /// Whole numbers take a byte or two, others eight.
    private static func write(_ answer: RowAnswers.Element, to writer: inout ByteWriter) {
        let value = answer.value
        if value.magnitude < 1e12, value.rounded(.towardZero) == value {
            writer.put(answer.metric << 1)
            writer.put(signed: Int(value))
        } else {
            writer.put(answer.metric << 1 | 1)
            writer.put(word: value.bitPattern)
        }
    }

    /// The day and the comment of a row, without the parts behind them; noughts where it has none.
    static func comment(from reader: inout ByteReader) -> (day: Int, number: Int) {
        let parts = head(from: &reader).parts
        guard parts.contains(.comment) else { return (0, 0) }
        _ = reader.integer()
        _ = reader.integer()
        let day = reader.signed()
        for part in [Parts.branch, .persona, .channel, .touchpoint, .weight]
        where parts.contains(part) {
            _ = reader.integer()
        }
        return (day, reader.integer())
    }

    /// Reads a row; the reader tells when it was cut short.
    init(from reader: inout ByteReader) {
        let parts: Parts
        (parts, time) = Self.head(from: &reader)
        importNumber = reader.integer()
        arm = reader.integer()
        day = reader.signed()
        if parts.contains(.branch) { branch = reader.integer() }
        if parts.contains(.persona) { persona = reader.integer() }
        if parts.contains(.channel) { channel = reader.integer() }
        if parts.contains(.touchpoint) { touchpoint = reader.integer() }
        if parts.contains(.weight) { weight = reader.integer() }
        if parts.contains(.comment) { comment = reader.integer() }
        if parts.contains(.person) { person = reader.word() }
        isInvited = parts.contains(.isInvited)
        var count = reader.integer()
        while count > 0, !reader.isShort {
            let metric = reader.integer()
            let value =
                metric & 1 == 0
                ? Double(reader.signed()) : Double(bitPattern: reader.word())
            answers.set(metric >> 1, to: value)
            count -= 1
        }
    }
}
