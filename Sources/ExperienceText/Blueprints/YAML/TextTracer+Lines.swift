import ExperienceModel

/// Texts that begin on the line of their key: without quotes, or in quotes.
extension TextTracer {
    /// A text without quotes.
    mutating func plain() -> Bool {
        while index < value.count {
            guard let sign else { return false }
            let isPassed =
                Self.isBlank(sign) || lineBreak > 0 ? takeGap() : takeSame()
            guard isPassed else { return false }
        }
        return true
    }

    /// A text in single or double quotes.
    mutating func quoted(_ quote: Unicode.Scalar) -> Bool {
        guard sign == quote else { return false }
        skip()
        while index < value.count {
            guard let sign else { return false }
            let isPassed: Bool
            if Self.isBlank(sign) || lineBreak > 0 {
                isPassed = takeGap()
            } else if sign == quote {
                isPassed =
                    quote == "'" && signAfter == quote && takeEscape(2, standsFor: quote)
            } else if sign == "\\", quote == "\"" {
                isPassed = takeEscape()
            } else {
                isPassed = takeSame()
            }
            guard isPassed else { return false }
        }
        return true
    }

    /// Blanks within a line stay as they are; a line's end is one blank, and each empty line a
    /// line feed.
    private mutating func takeGap() -> Bool {
        let begin = spot
        let isBehindComma = isJoined && signBefore == ","
        var ahead = self
        let (breaks, hasComment) = ahead.gap()
        if breaks == 0, !isJoined || !isBehindComma && ahead.sign != "," {
            while offset < ahead.offset {
                guard takeSame() else { return false }
            }
            return true
        }
        let folded = Self.folded(breaks)
        if breaks > 0, goesOn(with: folded) {
            self = ahead
            take(folded.count, as: hasComment ? .fixed : .fold, from: begin)
            return true
        }
        // Behind a comma that parted it, and before one, blanks are written anew.
        if isBehindComma, goesOn(with: [" "]) {
            self = ahead
            take(1, as: hasComment ? .fixed : .fold, from: begin)
            return true
        }
        guard isJoined, ahead.sign == ",", goesOn(with: [","]) else { return false }
        self = ahead
        return true
    }

    private static func folded(_ breaks: Int) -> [Unicode.Scalar] {
        breaks == 1 ? [" "] : [Unicode.Scalar](repeating: "\n", count: max(0, breaks - 1))
    }

    private mutating func takeEscape(_ width: Int, standsFor scalar: Unicode.Scalar) -> Bool {
        guard goesOn(with: [scalar]), offset + width <= file.scalars.count else { return false }
        let begin = spot
        skip(width)
        take(1, as: .escape, from: begin)
        return true
    }

    /// What begins with a backslash.
    private mutating func takeEscape() -> Bool {
        guard let letter = signAfter else { return false }
        let begin = spot
        var ahead = self
        ahead.skip()
        if ahead.lineBreak > 0 {
            // The line goes on with the next; empty lines in between are line feeds.
            let breaks = ahead.gap().breaks - 1
            let feeds = [Unicode.Scalar](repeating: "\n", count: max(0, breaks))
            guard goesOn(with: feeds) else { return false }
            self = ahead
            take(feeds.count, as: .fixed, from: begin)
            return true
        }
        if let scalar = Self.escapes[letter] { return takeEscape(2, standsFor: scalar) }
        guard let digits = Self.hexDigits[letter], offset + 2 + digits <= file.scalars.count
        else { return false }
        let code = YAMLText.string(file.scalars[offset + 2..<offset + 2 + digits])
        guard let scalar = UInt32(code, radix: 16).flatMap(Unicode.Scalar.init) else {
            return false
        }
        return takeEscape(2 + digits, standsFor: scalar)
    }

    private static let hexDigits: [Unicode.Scalar: Int] = ["x": 2, "u": 4, "U": 8]

    private static let escapes: [Unicode.Scalar: Unicode.Scalar] = [
        "0": "\0", "a": "\u{7}", "b": "\u{8}", "t": "\t", "\t": "\t", "n": "\n", "v": "\u{B}",
        "f": "\u{C}", "r": "\r", "e": "\u{1B}", " ": " ", "\"": "\"", "/": "/", "\\": "\\",
        "N": "\u{85}", "_": "\u{A0}", "L": "\u{2028}", "P": "\u{2029}",
    ]
}
