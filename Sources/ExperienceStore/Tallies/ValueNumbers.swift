import ExperienceModel

/// The numbers that coded tallies give to values: those of a scale are looked up once.
struct ValueNumbers {
    private var near = [Int](repeating: -1, count: 16)

    /// The number of a value.
    mutating func number(_ value: Double, _ tallies: inout CodedTallies) -> Int {
        // −0 has bits of its own.
        guard value.sign == .plus, value < Double(near.count) else {
            return tallies.number(of: value)
        }
        let whole = Int(value)
        guard Double(whole) == value else { return tallies.number(of: value) }
        if near[whole] < 0 { near[whole] = tallies.number(of: value) }
        return near[whole]
    }
}
