/// The memory of message passing: what each start costs, and what the ends of each way tell each
/// other about it.
final class MessageTables {
    let tables: CostTables
    let count: Int
    /// Where the starts of each job begin, the first of them, and how many there are.
    let offsets: [Int]
    let firsts: [Int]
    let widths: [Int]
    /// The starts of all jobs together.
    let size: Int
    /// What each start costs by itself, the prices of what is scarce included.
    let costs: UnsafeMutablePointer<Double>
    /// The same with all messages that came in.
    let beliefs: UnsafeMutablePointer<Double>
    /// For each way: what the later job says to the earlier, and the other way round.
    ///
    /// For any two starts that keep the distance, the sum of both is 0 at most, so that what all
    /// jobs believe is together never more than what all starts cost.
    let back: UnsafeMutablePointer<Double>
    let forth: UnsafeMutablePointer<Double>
    let backOffsets: [Int]
    let forthOffsets: [Int]
    /// The share of its belief that each job passes on, to each neighbour on one side.
    let shares: [Double]
    let room: UnsafeMutablePointer<Double>

    /// The windows of the tables must leave a start to each job.
    init(_ tables: CostTables) {
        self.tables = tables
        count = tables.count
        firsts = tables.least
        widths = zip(tables.least, tables.largest).map { $0.1 - $0.0 + 1 }
        offsets = Self.offsets(of: widths)
        size = widths.reduce(0, +)
        let widths = widths
        let (earlier, later) = (
            tables.ways.map { widths[$0.before] }, tables.ways.map { widths[$0.after] }
        )
        backOffsets = Self.offsets(of: earlier)
        forthOffsets = Self.offsets(of: later)
        let (backSize, forthSize) = (earlier.reduce(1, +), later.reduce(1, +))
        costs = .allocate(capacity: size + 1)
        beliefs = .allocate(capacity: size + 1)
        back = .allocate(capacity: backSize)
        forth = .allocate(capacity: forthSize)
        room = .allocate(capacity: (widths.max() ?? 0) + 1)
        costs.initialize(repeating: 0, count: size + 1)
        beliefs.initialize(repeating: 0, count: size + 1)
        back.initialize(repeating: 0, count: backSize)
        forth.initialize(repeating: 0, count: forthSize)
        shares = (0..<count).map { 1 / Double(max(1, tables.out[$0].count, tables.into[$0].count)) }
    }

    deinit {
        costs.deallocate()
        beliefs.deallocate()
        back.deallocate()
        forth.deallocate()
        room.deallocate()
    }

    private static func offsets(of widths: [Int]) -> [Int] {
        var sum = 0
        return widths.map { width in
            defer { sum += width }
            return sum
        }
    }

    /// What a job believes of its starts: their costs and all that it was told.
    func gather(_ job: Int) {
        let (width, own) = (widths[job], beliefs + offsets[job])
        own.update(from: costs + offsets[job], count: width)
        for way in tables.into[job] { add(forth + forthOffsets[way], to: own, width) }
        for way in tables.out[job] { add(back + backOffsets[way], to: own, width) }
    }

    @inline(__always)
    private func add(
        _ message: UnsafeMutablePointer<Double>, to belief: UnsafeMutablePointer<Double>,
        _ width: Int
    ) {
        for step in 0..<width { belief[step] += message[step] }
    }

    /// Tells the later job of a way what each of its starts costs the earlier one.
    func sendForth(_ place: Int) {
        let way = tables.ways[place]
        let (share, belief) = (shares[way.before], beliefs + offsets[way.before])
        let answer = back + backOffsets[place]
        let message = forth + forthOffsets[place]
        // The earlier job's start `step` allows the later one's `step - shift` and all after it.
        let shift = firsts[way.after] - way.distance - firsts[way.before]
        let last = widths[way.before] - 1
        var least = Double.infinity
        var step = 0
        for place in 0..<widths[way.after] {
            while step <= min(place + shift, last) {
                least = min(least, share * belief[step] - answer[step])
                step += 1
            }
            message[place] = least
        }
        // What is told is paid for: no two starts that keep the distance gain by both messages.
        lower(message, widths[way.after])
        for step in 0..<widths[way.before] { answer[step] = -message[max(0, step - shift)] }
    }

    /// Tells the earlier job of a way what each of its starts costs the later one.
    func sendBack(_ place: Int) {
        let way = tables.ways[place]
        let (share, belief) = (shares[way.after], beliefs + offsets[way.after])
        let answer = forth + forthOffsets[place]
        let message = back + backOffsets[place]
        let shift = firsts[way.after] - way.distance - firsts[way.before]
        var least = Double.infinity
        var step = widths[way.after] - 1
        for place in stride(from: widths[way.before] - 1, through: 0, by: -1) {
            while step >= max(0, place - shift) {
                least = min(least, share * belief[step] - answer[step])
                step -= 1
            }
            message[place] = least
        }
        lower(message, widths[way.before])
        let last = widths[way.before] - 1
        for step in 0..<widths[way.after] { answer[step] = -message[min(last, step + shift)] }
    }

    @inline(__always)
    private func lower(_ message: UnsafeMutablePointer<Double>, _ width: Int) {
        var least = message[0]
        for step in 1..<max(1, width) { least = min(least, message[step]) }
        for step in 0..<width { message[step] -= least }
    }

    /// The least belief of a job: all its starts cost that, if everything told is true.
    func least(_ job: Int) -> Double {
        let own = beliefs + offsets[job]
        var least = own[0]
        for step in 1..<max(1, widths[job]) { least = min(least, own[step]) }
        return least
    }
}
