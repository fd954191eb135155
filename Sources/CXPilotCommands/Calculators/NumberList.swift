import ArgumentParser

/// Counts or percentages as people write them: `37,44,19`, `37%,44%,19%` or `37.5,43.5,19`; also
/// one value alone: `-18`, `45%`.
struct NumberList: ExpressibleByArgument {
    let numbers: [WrittenNumber]

    init?(argument: String) {
        let parts = argument.split(separator: ",", omittingEmptySubsequences: false)
        var numbers: [WrittenNumber] = []
        for part in parts {
            guard let number = WrittenNumber(argument: String(part)) else { return nil }
            numbers.append(number)
        }
        self.numbers = numbers
    }

    /// As counts; nil where one is negative or all are 0.
    var counts: [Double]? {
        let values = numbers.map(\.value)
        guard values.allSatisfy({ $0 >= 0 }), values.contains(where: { $0 > 0 }) else { return nil }
        return values
    }
}
