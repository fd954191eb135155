/// The time behind a written date: `T23:59:59.5+02:00`, ` 08:43:36 PM`, ` 10:00 UTC`.
struct TimeOfDay: Equatable {
    /// Seconds after midnight.
    var seconds: Int
    /// Seconds east of Greenwich, where the stamp says its zone.
    var offset: Int?

    /// Makes one from its parts.
    init(seconds: Int, offset: Int?) {
        self.seconds = seconds
        self.offset = offset
    }

    /// Reads what follows the date; nil where that is no time.
    init?(_ rest: some Collection<UInt8>) {
        var bytes = rest.drop { " T,".utf8.contains($0) }
        guard let hour = Self.number(from: &bytes), hour <= 24, bytes.first == UInt8(ascii: ":")
        else { return nil }
        bytes = bytes.dropFirst()
        guard let minute = Self.number(from: &bytes), minute < 60 else { return nil }
        var second = 0
        if bytes.first == UInt8(ascii: ":") {
            bytes = bytes.dropFirst()
            second = Self.number(from: &bytes) ?? 0
        }
        if bytes.first == UInt8(ascii: ".") || bytes.first == UInt8(ascii: ",") {
            bytes = bytes.dropFirst().drop { (0x30...0x39).contains($0) }
        }
        let tail = String(decoding: bytes, as: UTF8.self).lowercased().filter { !" .".contains($0) }
        var whole = hour
        if tail.hasPrefix("am") || tail.hasPrefix("pm") {
            guard (1...12).contains(hour) else { return nil }
            whole = hour % 12 + (tail.hasPrefix("pm") ? 12 : 0)
        }
        seconds = whole * 3600 + minute * 60 + second
        offset = Self.offset(tail.drop { "amp".contains($0) })
    }

    private static func offset(_ tail: Substring) -> Int? {
        var rest = tail
        for name in ["z", "utc", "gmt"] where rest.hasPrefix(name) {
            rest = rest.dropFirst(name.count)
            if rest.isEmpty { return 0 }
            break
        }
        guard let sign = rest.first, sign == "+" || sign == "-" else { return nil }
        let digits = rest.dropFirst().filter { $0 != ":" }
        guard digits.allSatisfy(\.isASCII), let number = Int(digits) else { return nil }
        let hours = digits.count > 2 ? number / 100 : number
        let minutes = digits.count > 2 ? number % 100 : 0
        guard hours <= 15, minutes < 60 else { return nil }
        return (sign == "-" ? -1 : 1) * (hours * 3600 + minutes * 60)
    }

    private static func number<Bytes: Collection<UInt8>>(from bytes: inout Bytes) -> Int?
    where Bytes.SubSequence == Bytes {
        let digits = bytes.prefix { (0x30...0x39).contains($0) }
        guard (1...2).contains(digits.count) else { return nil }
        bytes = bytes.dropFirst(digits.count)
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
