/// Turns dates with words in them into digits: `1 maart 2026`, `Mar 1, 2024 3:05 PM`,
/// `01-mrt-24`, `ma 01-03-24 13:05`.
enum WordedDate {
    /// The same date in digits, with the time behind it; nil where no word of a date is met.
    static func digits(of text: String) -> String? {
        guard mayHoldWord(text) else { return nil }
        var rest = text.lowercased()[...]
        let hasWeekday = dropWeekday(from: &rest)
        var behind = rest
        if let date = monthDate(&behind) { return date + time(behind) }
        return hasWeekday ? String(rest) : nil
    }

    /// Whether a letter stands at the beginning that is not the T before the time of a stamp.
    private static func mayHoldWord(_ text: String) -> Bool {
        let bytes = text.utf8
        guard let letter = bytes.prefix(16).firstIndex(where: { $0 | 0x20 >= 0x61 }) else {
            return false
        }
        guard letter > bytes.startIndex, bytes[letter] == UInt8(ascii: "T") else { return true }
        let next = bytes[bytes.index(after: letter)...].first
        return next.map { !(0x30...0x39).contains($0) } ?? true
    }

    /// Takes a weekday from the beginning, with the full stop or comma behind it.
    private static func dropWeekday(from rest: inout Substring) -> Bool {
        let word = rest.prefix(while: \.isLetter)
        guard MonthNames.isWeekday(word), MonthNames.number(of: word) == nil else { return false }
        rest = rest.dropFirst(word.count).drop { " .,".contains($0) }
        return true
    }

    /// A date whose month is a word, in any usual order; `rest` is what follows.
    private static func monthDate(_ rest: inout Substring) -> String? {
        var parts: [Part] = []
        while parts.count < 3 {
            if !parts.isEmpty { rest = rest.drop { " -/.,".contains($0) } }
            guard let part = Part(&rest) else { return nil }
            parts.append(part)
        }
        switch (parts[0], parts[1], parts[2]) {
        case (.number(let day, 1...2), .month(let month), .number(let year, let digits)),
            (.month(let month), .number(let day, 1...2), .number(let year, let digits)):
            guard digits == 2 || digits == 4 else { return nil }
            return written(digits == 4 ? year : year + (year < 70 ? 2000 : 1900), month, day)
        case (.number(let year, 4), .month(let month), .number(let day, 1...2)):
            return written(year, month, day)
        default: return nil
        }
    }

    private static func written(_ year: Int, _ month: Int, _ day: Int) -> String {
        "\(year)-\(month)-\(day)"
    }

    /// The time behind a date, after one blank; words before it are left out.
    private static func time(_ rest: Substring) -> String {
        var rest = rest.drop { " ,.".contains($0) }
        for word in ["at ", "om ", "um ", "à "] where rest.hasPrefix(word) {
            rest = rest.dropFirst(word.count)
        }
        return rest.isEmpty ? "" : " " + rest
    }
}

extension WordedDate {
    /// One part of a date.
    private enum Part {
        case number(Int, digits: Int)
        case month(Int)

        /// Takes a number, with the ending of an ordinal, or a month from the beginning.
        init?(_ rest: inout Substring) {
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            if !digits.isEmpty {
                guard digits.count <= 4, let number = Int(digits) else { return nil }
                rest = rest.dropFirst(digits.count)
                let ending = rest.prefix(while: \.isLetter)
                if ["st", "nd", "rd", "th", "er", "e", "ste", "de"].contains(ending) {
                    rest = rest.dropFirst(ending.count)
                }
                self = .number(number, digits: digits.count)
                return
            }
            let word = rest.prefix(while: \.isLetter)
            guard let month = MonthNames.number(of: word) else { return nil }
            rest = rest.dropFirst(word.count)
            self = .month(month)
        }
    }
}
