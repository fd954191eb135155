import ExperienceModel

/// How far an import is, in one line of a terminal that is written over at most ten times a
/// second.
final class ImportProgress {
    private static let pause = Duration.milliseconds(100)
    private static let barWidth = 20

    private let screen: ProgressScreen?
    private let words: Wording
    private let size: Int
    private let isASCII: Bool
    private let clock = ContinuousClock()
    private let begin: ContinuousClock.Instant
    private var last: ContinuousClock.Instant?

    /// The progress through a file of that many bytes; without a screen nothing is shown.
    init(on screen: ProgressScreen?, size: Int, language: Language, isASCII: Bool) {
        self.screen = screen
        self.size = size
        self.isASCII = isASCII
        words = Wording(language)
        begin = clock.now
    }

    /// Shows how much of the file was read.
    func read(rows: Int, bytes: Int) {
        guard let screen, isDue() else { return }
        let seconds = Self.seconds(clock.now - begin)
        let pace = seconds > 0 ? Double(bytes) / seconds : 0
        var line = bar(bytes, of: size) + " " + rowsText(rows)
        if pace > 0 {
            line +=
                "  \(words.figures.number(pace / 1e6, decimals: 0)) MB/s  "
                + left(Double(max(0, size - bytes)) / pace)
        }
        show(line, on: screen)
    }

    /// Shows how many rows were stored.
    func stored(rows: Int, of all: Int) {
        guard let screen, isDue() else { return }
        show(
            bar(rows, of: all) + " " + rowsText(rows) + " "
                + words.say("being stored", "worden opgeslagen"), on: screen)
    }

    /// Clears the line.
    func clear() {
        guard let screen, last != nil else { return }
        screen.show("\r\u{1B}[K")
        last = nil
    }

    private func isDue() -> Bool {
        let now = clock.now
        if let last, now - last < Self.pause { return false }
        // A short import shows nothing.
        guard now - begin >= Self.pause else { return false }
        last = now
        return true
    }

    private func show(_ line: String, on screen: ProgressScreen) {
        screen.show("\r\(line.prefix(max(10, screen.columns - 1)))\u{1B}[K")
    }

    private func bar(_ done: Int, of all: Int) -> String {
        let share = all > 0 ? min(1, max(0, Double(done) / Double(all))) : 0
        let full = Int(share * Double(Self.barWidth))
        let (on, off) = isASCII ? ("#", ".") : ("█", "░")
        let percent = words.figures.number(share * 100, decimals: 0)
        return String(repeating: on, count: full)
            + String(repeating: off, count: Self.barWidth - full)
            + String(repeating: " ", count: max(1, 5 - percent.count - 1)) + percent + "% "
    }

    private func rowsText(_ rows: Int) -> String {
        words.figures.count(rows) + " " + words.say("rows", "rijen")
    }

    private func left(_ seconds: Double) -> String {
        let whole = Int(min(seconds.rounded(.up), 359_999))
        let time =
            whole < 60
            ? "\(whole) s" : "\(whole / 60) min \(whole % 60) s"
        return words.say("\(time) left", "nog \(time)")
    }

    private static func seconds(_ duration: Duration) -> Double {
        Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }
}
