/// Finds the word that was probably meant.
package enum SpellingSuggestion {
    /// Among more words than this none is looked for.
    private static let mostCandidates = 2000

    /// The nearest of the candidates, or nil when none is near; of equals the first by letters.
    ///
    /// - Parameter most: the most letters that may differ; nil for a third of the word.
    package static func nearest(
        to word: String, among candidates: some Collection<String>, within most: Int? = nil
    ) -> String? {
        let letters = Array(word.unicodeScalars)
        guard (1...64).contains(letters.count), candidates.count <= mostCandidates else {
            return nil
        }
        var nearest: String?
        var limit = most ?? max(1, letters.count / 3)
        for candidate in candidates {
            let others = Array(candidate.unicodeScalars)
            guard abs(others.count - letters.count) <= limit else { continue }
            let distance = distance(letters, others)
            if distance < limit || distance == limit && candidate < nearest ?? "\u{10FFFF}" {
                nearest = candidate
                limit = distance
            }
        }
        return nearest
    }

    /// Fewest insertions, deletions, replacements and swaps of neighbours (optimal string
    /// alignment; Damerau, 1964).
    private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var beforeLast = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        for (i, letter) in left.enumerated() {
            var row = [i + 1]
            for (j, other) in right.enumerated() {
                let same = letter == other
                var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (same ? 0 : 1))
                if i > 0, j > 0, letter == right[j - 1], left[i - 1] == other {
                    best = min(best, beforeLast[j - 1] + 1)
                }
                row.append(best)
            }
            beforeLast = last
            last = row
        }
        return last[right.count]
    }
}
