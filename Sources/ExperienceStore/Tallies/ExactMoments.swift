import ExperienceModel

/// Number and power sums of a quantity, exact in every order.
struct ExactMoments: Equatable {
    /// How many answers.
    private(set) var answers = 0
    private var sum = ExactSum()
    private var squares = ExactSum()
    private var cubes = ExactSum()

    /// Of no answers.
    init() {}

    /// Adds a value that stands for so many answers, or takes it back with −1.
    mutating func add(_ value: Double, weight: Int, times: Int) {
        answers += weight * times
        let first = Double(weight) * value
        let sign = Double(times)
        sum.add(sign * first)
        squares.add(sign * first * value)
        cubes.add(sign * first * value * value)
    }

    /// Adds the answers of others.
    mutating func add(_ other: ExactMoments) {
        answers += other.answers
        sum.add(other.sum)
        squares.add(other.squares)
        cubes.add(other.cubes)
    }

    /// The sums as numbers.
    var rounded: Moments {
        Moments(
            answers: answers, sum: sum.rounded, sumOfSquares: squares.rounded,
            sumOfCubes: cubes.rounded)
    }

    /// The exact sums as bytes.
    var bytes: [UInt8] {
        let room = sum.room + squares.room + cubes.room
        let buffer = ByteBuffer(capacity: room)
        var writer = ByteWriter(place: buffer.end(reserving: room))
        for part in [sum, squares, cubes] { part.write(to: &writer) }
        return Array(UnsafeBufferPointer(start: buffer.start, count: writer.place - buffer.start))
    }

    /// Reads so many answers' sums.
    init(answers: Int, from bytes: UnsafeRawBufferPointer) throws {
        var reader = ByteReader(bytes)
        self.answers = answers
        sum = ExactSum(from: &reader)
        squares = ExactSum(from: &reader)
        cubes = ExactSum(from: &reader)
        guard !reader.isShort else { throw UnreadableText() }
    }
}
