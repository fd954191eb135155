/// The lengths of runs between restarts: 1, 1, 2, 1, 1, 2, 4, … (Luby, Sinclair & Zuckerman 1993).
enum Luby {
    /// The term of that number, the first being 1.
    static func term(_ number: Int) -> Int {
        var number = max(1, number)
        while true {
            let bits = Int.bitWidth - number.leadingZeroBitCount
            if number == (1 << bits) - 1 { return 1 << (bits - 1) }
            number -= (1 << (bits - 1)) - 1
        }
    }
}
