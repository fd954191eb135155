import ExperienceModel

/// Texts below `|`, whose lines stay, and below `>`, whose lines are folded.
extension TextTracer {
    /// A text on lines of its own.
    mutating func block(isFolded: Bool) -> Bool {
        guard sign == "|" || sign == ">" else { return false }
        skipToLineEnd()
        guard lineBreak > 0 else { return false }
        skipLineBreak()
        guard let indent else { return false }
        var before: (end: (line: Int, column: Int), isIndented: Bool)?
        while index < value.count {
            if before != nil, value[index...].allSatisfy({ $0 == "\n" }) {
                take(value.count - index, as: .fixed, from: spot)
                return true
            }
            let begin = before?.end ?? spot
            let breaks = (before == nil ? 0 : 1) + passEmptyLines(indent: indent, before != nil)
            guard let sign else { return false }
            let isIndented = Self.isBlank(sign)
            let keepsLines = !isFolded || isIndented || before?.isIndented ?? true
            let feeds = keepsLines ? breaks : breaks - 1
            let gap = [Unicode.Scalar](
                repeating: feeds == 0 && breaks > 0 ? " " : "\n",
                count: feeds == 0 && breaks > 0 ? 1 : feeds)
            guard goesOn(with: gap) else { return false }
            let isJoinable = before != nil && !(isFolded && keepsLines)
            take(gap.count, as: isJoinable ? .fold : .fixed, from: begin)
            guard takeLine() else { return false }
            before = (spot, isIndented)
        }
        return true
    }

    private mutating func skipToLineEnd() {
        while sign != nil, lineBreak == 0 { skip() }
    }

    private mutating func takeLine() -> Bool {
        while sign != nil, lineBreak == 0 {
            guard takeSame() else { return false }
        }
        return true
    }

    /// Passes lines without text, and the indent of the line with it; the first of the breaks is
    /// that of the line before, where there is one.
    ///
    /// - Returns: how many lines were empty.
    private mutating func passEmptyLines(indent: Int, _ isBehindLine: Bool) -> Int {
        if isBehindLine { skipLineBreak() }
        var count = 0
        while true {
            var blanks = 0
            while blanks < indent, sign == " " {
                skip()
                blanks += 1
            }
            guard lineBreak > 0 else { return count }
            skipLineBreak()
            count += 1
        }
    }

    /// How far the text is indented: its first line with a sign tells, in the file and as read.
    private var indent: Int? {
        guard let first = value.firstIndex(where: { $0 != " " && $0 != "\n" }) else { return nil }
        let kept = value[..<first].reversed().prefix { $0 == " " }.count
        var ahead = self
        var blanks = 0
        while let sign = ahead.sign {
            if ahead.lineBreak > 0 {
                ahead.skipLineBreak()
                blanks = 0
            } else if sign == " " {
                ahead.skip()
                blanks += 1
            } else {
                return blanks >= kept ? blanks - kept : nil
            }
        }
        return nil
    }
}
