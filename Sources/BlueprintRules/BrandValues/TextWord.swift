/// A word of a text, with its place.
struct TextWord {
    /// Which scalars of the text it is, from 0.
    let range: Range<Int>
    /// The word in small letters, with straight apostrophes and plain hyphens.
    let word: String

    /// The words of a text, in order.
    ///
    /// A word is letters, digits and underscores; an apostrophe or a hyphen between two of them
    /// belongs to it, so that `foto's` and `e-mail` are words, and `nota-bedrag` is not `nota`. What
    /// stands between braces is a placeholder: no customer reads its name.
    static func words(of scalars: [Unicode.Scalar], skipsPlaceholders: Bool = true) -> [TextWord] {
        var words: [TextWord] = []
        var index = 0
        while index < scalars.count {
            if skipsPlaceholders, let end = placeholderEnd(scalars, from: index) {
                index = end
                continue
            }
            guard isLetter(scalars[index]) else {
                index += 1
                continue
            }
            let end = wordEnd(scalars, from: index)
            words.append(
                TextWord(range: index..<end, word: normalised(scalars[index..<end])))
            index = end
        }
        return words
    }

    /// Small letters, so that ways of writing the same word are equal.
    static func normalised(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        for scalar in scalars {
            view.append(isApostrophe(scalar) ? "'" : isHyphen(scalar) ? "-" : scalar)
        }
        return String(view).lowercased()
    }

    /// Whether a scalar makes a word.
    static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: return true
        case 0..<0x80: return false
        default:
            let properties = scalar.properties
            if properties.isAlphabetic || properties.numericType == .decimal { return true }
            let category = properties.generalCategory
            return category == .nonspacingMark || category == .spacingMark
        }
    }

    private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "'" || scalar == "\u{2019}" || scalar == "\u{2BC}"
    }

    private static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "-" || scalar == "\u{2010}" || scalar == "\u{2011}"
    }

    private static func wordEnd(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
        var end = start + 1
        while end < scalars.count {
            if isLetter(scalars[end]) {
                end += 1
            } else if isApostrophe(scalars[end]) || isHyphen(scalars[end]),
                end + 1 < scalars.count, isLetter(scalars[end + 1])
            {
                end += 2
            } else {
                break
            }
        }
        return end
    }

    /// More than this between braces is no name.
    private static let longestPlaceholder = 64

    private static func placeholderEnd(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
        guard scalars[start] == "{" else { return nil }
        let rest = scalars[start...].prefix(longestPlaceholder)
        guard let end = rest.firstIndex(of: "}"), !rest[..<end].contains("\n") else { return nil }
        return end + 1
    }
}
