/// The assignments of a MiniZinc data file (`.dzn`), as far as whole numbers go: numbers, lists,
/// sets, lists of sets and `array2d`.
struct DataFile {
    /// What one name stands for.
    struct Value {
        /// The line of its name.
        let line: Int
        /// All its numbers, one after another.
        fileprivate(set) var numbers: [Int] = []
        /// The numbers of each set in it.
        fileprivate(set) var sets: [[Int]] = []
    }

    private var values: [String: Value] = [:]
    private var lastLine = 1

    init(_ text: some StringProtocol) throws(ProjectFile.Fault) {
        var words = Words(text)
        while let name = words.next() {
            guard let first = name.text.first, first.isLetter || first == "_" else {
                throw words.fault("expected a name, not '\(name.text)'")
            }
            guard let sign = words.next(), sign.text == "=" else {
                throw words.fault("expected '=' after '\(name.text)'")
            }
            guard values[name.text] == nil else {
                throw words.fault("'\(name.text)' is there twice")
            }
            values[name.text] = try Self.value(from: name.line, &words)
        }
        lastLine = words.line
    }

    /// What that name stands for.
    func value(_ name: String) throws(ProjectFile.Fault) -> Value {
        guard let value = values[name] else {
            throw ProjectFile.Fault(line: lastLine, message: "there is no '\(name)'")
        }
        return value
    }

    /// The one number that a name stands for.
    func number(_ name: String) throws(ProjectFile.Fault) -> Int {
        let value = try value(name)
        guard value.numbers.count == 1, value.sets.isEmpty else {
            throw ProjectFile.Fault(line: value.line, message: "'\(name)' is not one number")
        }
        return value.numbers[0]
    }

    /// A list of so many numbers.
    func numbers(_ name: String, _ count: Int) throws(ProjectFile.Fault) -> [Int] {
        let value = try value(name)
        guard value.numbers.count == count, value.sets.isEmpty else {
            let message = "'\(name)' has \(value.numbers.count) numbers, not \(count)"
            throw ProjectFile.Fault(line: value.line, message: message)
        }
        return value.numbers
    }

    private static func value(
        from line: Int, _ words: inout Words
    ) throws(ProjectFile.Fault) -> Value {
        var value = Value(line: line)
        var set: [Int]?
        while let word = words.next() {
            switch word.text {
            case ";": return value
            case "array2d":
                // Its two ranges say only what the other values say as well.
                for _ in 0..<2 { try words.skip(past: ",") }
            case "{": set = []
            case "}":
                guard let numbers = set else {
                    throw words.fault("there is no '{' before this '}'")
                }
                value.sets.append(numbers)
                set = nil
            case "[", "]", "(", ")", ",": continue
            default:
                guard let number = Int(word.text) else {
                    throw words.fault("expected a whole number, not '\(word.text)'")
                }
                if set == nil { value.numbers.append(number) } else { set?.append(number) }
            }
        }
        throw words.fault("the ';' at the end is missing")
    }
}

extension DataFile {
    /// The words and signs of a text, one after another.
    private struct Words {
        private var lines: ArraySlice<Substring>
        private var rest: Substring = ""
        private(set) var line = 0

        init(_ text: some StringProtocol) {
            lines = Substring(text).split(omittingEmptySubsequences: false) { $0.isNewline }[...]
        }

        func fault(_ message: String) -> ProjectFile.Fault {
            ProjectFile.Fault(line: max(1, line), message: message)
        }

        mutating func next() -> (text: String, line: Int)? {
            rest = rest.drop { $0.isWhitespace }
            while rest.isEmpty || rest.first == "%" {
                guard let row = lines.popFirst() else { return nil }
                line += 1
                rest = row.drop { $0.isWhitespace }
            }
            let isWord: (Character) -> Bool = { $0.isLetter || $0.isNumber || "_-.".contains($0) }
            let word = rest.prefix(while: isWord)
            let length = max(1, word.count)
            defer { rest = rest.dropFirst(length) }
            return (String(rest.prefix(length)), line)
        }

        mutating func skip(past sign: String) throws(ProjectFile.Fault) {
            while let word = next() {
                if word.text == sign { return }
            }
            throw fault("expected '\(sign)'")
        }
    }
}
