import RolloutPlanning

/// A project as PSPLIB writes it (Kolisch & Sprecher 1996): a text file with the ending `.sm`.
struct ProjectFile {
    /// Why a text is no such file.
    struct Fault: Error, Hashable {
        /// The line, the first one being 1.
        let line: Int
        /// What is wrong there.
        let message: String
    }

    /// What is to be scheduled: jobs 1…n of the file in their order.
    let problem: SchedulingProblem

    init(_ text: some StringProtocol) throws(Fault) {
        var reading = Reading(text)
        let jobs = try reading.number(after: "jobs (incl. supersource/sink ):")
        let resources = try reading.number(after: "- renewable")
        guard (1...100_000).contains(jobs), (0...1000).contains(resources) else {
            throw reading.fault("\(jobs) jobs and \(resources) resources are out of range")
        }
        let precedences = try Self.precedences(of: jobs, &reading)
        let work = try Self.work(of: jobs, resources: resources, &reading)
        try reading.find("RESOURCEAVAILABILITIES")
        reading.skipLine()
        let capacities = try reading.numbers(atLeast: resources)
        let horizon = work.reduce(0) { $0 + $1.duration }
        do {
            problem = try SchedulingProblem(
                jobs: work, precedences: precedences,
                resources: capacities.prefix(resources).map { .init(capacity: .constant($0)) },
                horizon: horizon)
        } catch {
            throw reading.fault(Self.words(for: error))
        }
    }

    private static func precedences(
        of jobs: Int, _ reading: inout Reading
    ) throws(Fault) -> [SchedulingPrecedence] {
        try reading.find("PRECEDENCE RELATIONS")
        reading.skipLine()
        var precedences: [SchedulingPrecedence] = []
        for job in 1...jobs {
            let row = try reading.numbers(atLeast: 3)
            guard row[0] == job else { throw reading.fault("expected job \(job), not \(row[0])") }
            guard row.count == 3 + row[2] else {
                throw reading.fault("expected \(row[2]) successors, not \(row.count - 3)")
            }
            for after in row[3...] {
                guard (1...jobs).contains(after) else {
                    throw reading.fault("there is no job \(after)")
                }
                precedences.append(SchedulingPrecedence(before: job - 1, after: after - 1))
            }
        }
        return precedences
    }

    private static func work(
        of jobs: Int, resources: Int, _ reading: inout Reading
    ) throws(Fault) -> [SchedulingJob] {
        try reading.find("REQUESTS/DURATIONS")
        reading.skipLine()
        reading.skipLine()
        var work: [SchedulingJob] = []
        for job in 1...jobs {
            let row = try reading.numbers(atLeast: 3 + resources)
            guard row[0] == job else { throw reading.fault("expected job \(job), not \(row[0])") }
            work.append(
                SchedulingJob(duration: row[2], demands: Array(row[3..<(3 + resources)])))
        }
        return work
    }

    private static func words(for fault: SchedulingFault) -> String {
        switch fault {
        case .cycle(let places):
            "jobs wait for each other: " + places.map { "\($0 + 1)" }.joined(separator: ", ")
        case .numberOutOfRange(let place), .demandsMissing(let place):
            "the numbers of job \(place + 1) are out of range"
        case .capacityOutOfRange(let place): "the capacity of R\(place + 1) is out of range"
        case .precedenceOutOfRange, .horizonOutOfRange: "the numbers are out of range"
        }
    }
}

extension ProjectFile {
    /// A place in the lines of a text.
    private struct Reading {
        private let lines: [Substring]
        private var next = 0

        init(_ text: some StringProtocol) {
            lines = Substring(text).split(omittingEmptySubsequences: false) { $0.isNewline }
        }

        func fault(_ message: String) -> Fault {
            Fault(line: max(1, min(next, lines.count)), message: message)
        }

        mutating func skipLine() { next += 1 }

        /// Goes on to the line after the one with that word in it.
        mutating func find(_ word: String) throws(Fault) {
            let start = next
            while next < lines.count {
                next += 1
                if lines[next - 1].contains(word) { return }
            }
            next = start
            throw fault("there is no '\(word)' from here on")
        }

        /// The first number behind the colon of the line with that word in it.
        mutating func number(after word: String) throws(Fault) -> Int {
            try find(word)
            let rest = lines[next - 1].split(separator: ":").last ?? ""
            guard let number = rest.split(separator: " ").first.flatMap({ Int($0) }) else {
                throw fault("expected a number after '\(word)'")
            }
            return number
        }

        /// The numbers of the next line.
        mutating func numbers(atLeast count: Int) throws(Fault) -> [Int] {
            next += 1
            guard next <= lines.count else { throw fault("the file ends too early") }
            let words = lines[next - 1].split { $0 == " " || $0 == "\t" }
            let numbers = words.compactMap { Int($0) }
            guard numbers.count == words.count else {
                throw fault("expected numbers only: '\(lines[next - 1])'")
            }
            guard numbers.count >= count else {
                throw fault("expected \(count) numbers or more, not \(numbers.count)")
            }
            return numbers
        }
    }
}
