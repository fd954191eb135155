/// Times a piece of work by what the processor spent on it.
enum Stopwatch {
    /// Prints a name, the median of several runs after a warm-up in seconds, and what was done.
    static func measure(
        _ name: String, _ what: String, runs: Int = 5, _ body: () throws -> Void
    ) rethrows {
        try body()
        var seconds: [Double] = []
        for _ in 0..<runs {
            let start = ProcessorTime.seconds
            try body()
            seconds.append(ProcessorTime.seconds - start)
        }
        print("\(name)\t\(seconds.sorted()[runs / 2])\t\(what)")
    }
}
