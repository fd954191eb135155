/// The one place where a number or a day becomes text, in Dutch and English.
///
/// Rounded once, at the end, half away from zero; a true minus, no negative nought.
package struct Figures: Equatable, Sendable {
    /// The language that it writes.
    package let language: Language

    /// Figures in that language.
    package init(_ language: Language) {
        self.language = language
    }

    package var isDutch: Bool { language == .dutch }

    /// `−6.1`: that many decimals, a sign only below nought.
    package func number(_ value: Double, decimals: Int) -> String {
        guard value.isFinite else { return endless(value) }
        let (isNegative, digits) = rounded(value, decimals: decimals)
        return (isNegative ? Figures.minus : "") + digits
    }

    /// `+15.6`: that many decimals, always with a sign; nought has none.
    package func signed(_ value: Double, decimals: Int = 1) -> String {
        guard value.isFinite else { return endless(value) }
        let (isNegative, digits) = rounded(value, decimals: decimals)
        let isNought = !digits.contains { ("1"..."9").contains($0) }
        return (isNought ? "" : isNegative ? Figures.minus : "+") + digits
    }

    /// `2,520`.
    package func count(_ value: Int) -> String { number(Double(value), decimals: 0) }

    /// `31.1%` of a share 0 to 1.
    package func share(_ value: Double, decimals: Int = 1) -> String {
        number(value * 100, decimals: decimals) + "%"
    }

    /// `€5,840`: money rounded to three figures.
    package func money(_ value: Double, currency: String = "EUR", isSigned: Bool = false) -> String
    {
        guard value.isFinite else { return endless(value) }
        return amount(Figures.threeFigures(value), currency, decimals: 0, isSigned: isSigned)
    }

    /// `€5.84`: money to the cent, from a thousand on without.
    package func price(_ value: Double, currency: String = "EUR", isSigned: Bool = false) -> String
    {
        guard value.isFinite else { return endless(value) }
        return amount(value, currency, decimals: abs(value) < 1000 ? 2 : 0, isSigned: isSigned)
    }

    /// As few decimals as tell a planned value: `+5`, `+2.5`, `0.03`.
    package func planned(_ value: Double, isSigned: Bool) -> String {
        let decimals = Figures.decimalsNeeded(value)
        return isSigned ? signed(value, decimals: decimals) : number(value, decimals: decimals)
    }

    /// `+6.6 to +24.5`.
    package func range(_ lower: String, _ upper: String) -> String {
        lower + (isDutch ? " tot " : " to ") + upper
    }

    /// `13 Nov 2026`, `13 nov. 2026`.
    package func date(_ day: Day) -> String { "\(shortDate(day)) \(day.date.year)" }

    /// `13 Nov`, `13 nov.`.
    package func shortDate(_ day: Day) -> String {
        "\(day.date.day) \(monthName(day.date.month, isShort: true))"
    }

    /// `Nov`, `november`.
    package func monthName(_ month: Int, isShort: Bool) -> String {
        let names =
            switch (isDutch, isShort) {
            case (true, true): Figures.dutchShort
            case (true, false): Figures.dutchMonths
            case (false, true): Figures.englishShort
            case (false, false): Figures.englishMonths
            }
        return names[month - 1]
    }

    /// `November 2026`.
    package func month(_ month: Month) -> String {
        "\(monthName(month.month, isShort: false)) \(month.year)"
    }

    /// `one`, `two` … up to twelve, then figures; for counts in a sentence.
    package func word(_ count: Int) -> String {
        let words = isDutch ? Figures.dutchCounts : Figures.englishCounts
        return words.indices.contains(count) ? words[count] : self.count(count)
    }

    package static let minus = "−"

    private func endless(_ value: Double) -> String {
        if value.isNaN { return isDutch ? "onbekend" : "unknown" }
        return value < 0
            ? isDutch ? "geen ondergrens" : "no lower limit"
            : isDutch ? "geen bovengrens" : "no upper limit"
    }

    /// `€1.5`: money with that many decimals.
    package func amount(
        _ value: Double, _ currency: String, decimals: Int, isSigned: Bool = false
    ) -> String {
        guard value.isFinite else { return endless(value) }
        let (isNegative, digits) = rounded(value, decimals: decimals)
        let isNought = !digits.contains { ("1"..."9").contains($0) }
        let sign = isNegative ? Figures.minus : isSigned && !isNought ? "+" : ""
        let symbol = Figures.symbols[currency]
        let gap = isDutch || symbol == nil ? "\u{A0}" : ""
        return sign + (symbol ?? currency) + gap + digits
    }

    private func rounded(_ value: Double, decimals: Int) -> (isNegative: Bool, digits: String) {
        let power = Figures.power(decimals)
        let scaled = (abs(value) * power).rounded(.toNearestOrAwayFromZero)
        // Beyond this a Double no longer tells whole numbers apart.
        guard scaled < 9e15 else { return (value < 0, "\(abs(value))") }
        let whole = Int(scaled)
        let unit = Int(power)
        var digits = grouped(whole / unit)
        if decimals > 0 {
            let rest = String(whole % unit)
            digits += isDutch ? "," : "."
            digits += String(repeating: "0", count: decimals - rest.count) + rest
        }
        return (value < 0 && whole != 0, digits)
    }

    private func grouped(_ value: Int) -> String {
        let digits = Array(String(value))
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text += isDutch ? "." : "," }
            text.append(digit)
        }
        return text
    }

    private static func decimalsNeeded(_ value: Double) -> Int {
        for decimals in 0...3 {
            let scaled = value * power(decimals)
            if abs(scaled - scaled.rounded()) < 1e-6 { return decimals }
        }
        return 4
    }

    private static func threeFigures(_ value: Double) -> Double {
        var unit = 1.0
        while abs(value) / unit >= 999.5 { unit *= 10 }
        return (value / unit).rounded(.toNearestOrAwayFromZero) * unit
    }

    private static func power(_ decimals: Int) -> Double {
        (0..<decimals).reduce(1.0) { power, _ in power * 10 }
    }

    private static let symbols = ["EUR": "€", "GBP": "£", "USD": "$"]
    private static let englishCounts = [
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve",
    ]
    private static let dutchCounts = [
        "geen", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien",
        "elf", "twaalf",
    ]
    private static let englishShort = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    private static let dutchShort = [
        "jan.", "feb.", "mrt.", "apr.", "mei", "juni", "juli", "aug.", "sept.", "okt.", "nov.",
        "dec.",
    ]
    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]
    private static let dutchMonths = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
        "oktober", "november", "december",
    ]
}
