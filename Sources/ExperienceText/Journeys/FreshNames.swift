/// Ids in kebab-case, each given once.
struct FreshNames {
    private var taken: Set<String> = []

    /// The id nearest to a text: `tp-make-tea`, and `tp-make-tea-2` where that is taken.
    ///
    /// - Parameters:
    ///   - prefix: what the id begins with, `tp-`.
    ///   - text: what it should remind of; where no letter of it is left, its number will do.
    ///   - number: that number.
    mutating func name(_ prefix: String, _ text: String, number: Int) -> String {
        let word = Kebab.nearest(to: text) ?? "\(number)"
        // An id that the source names has its prefix already.
        let wanted = word.hasPrefix(prefix) ? word : prefix + word
        var name = wanted
        var next = 2
        while !taken.insert(name).inserted {
            name = "\(wanted)-\(next)"
            next += 1
        }
        return name
    }
}
