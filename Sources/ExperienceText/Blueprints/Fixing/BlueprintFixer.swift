public import ExperienceModel

/// Writes the fixes of findings into the files of a blueprint, and leaves all else as it is.
public struct BlueprintFixer {
    /// What came of fixing.
    public struct Result: Sendable {
        /// The files in their order, each with its name and its bytes, changed or not.
        public var files: [(path: String, bytes: [UInt8])]
        /// How many fixes were written.
        public var count: Int
    }

    /// Writes every fix whose place lies in one of the files.
    ///
    /// Of fixes that overlap the first by place is written; a second round may find the other. The
    /// bytes outside the fixes stay the same, byte order mark and line ends included. A file that
    /// is no text stays as it is.
    public static func fix(
        _ files: [(path: String, bytes: [UInt8])], by findings: [Finding]
    ) -> Result {
        let fixes = Dictionary(grouping: findings.compactMap(\.fix), by: \.path)
        var result = Result(files: files, count: 0)
        for (index, file) in files.enumerated() {
            guard let own = fixes[file.path],
                let text = try? YAMLBytes.text(path: file.path, bytes: file.bytes)
            else { continue }
            let written = fix(text, by: own)
            guard written.count > 0 else { continue }
            let mark = file.bytes.starts(with: YAMLBytes.mark) ? YAMLBytes.mark : []
            result.files[index].bytes = mark + written.bytes
            result.count += written.count
        }
        return result
    }

    private static func fix(
        _ text: YAMLText, by fixes: [TextFix]
    ) -> (bytes: [UInt8], count: Int) {
        let placed = fixes.compactMap { fix in
            text.range(of: fix).map { (range: $0, words: fix.replacement) }
        }.sorted { $0.range.lowerBound < $1.range.lowerBound }
        var bytes: [UInt8] = []
        var done = 0
        var count = 0
        func copy(upTo end: Int) {
            bytes.append(contentsOf: YAMLText.string(text.scalars[done..<end]).utf8)
        }
        for fix in placed where fix.range.lowerBound >= done {
            copy(upTo: fix.range.lowerBound)
            bytes.append(contentsOf: fix.words.utf8)
            done = fix.range.upperBound
            count += 1
        }
        copy(upTo: text.scalars.count)
        return (bytes, count)
    }
}

extension YAMLText {
    /// The scalars that a fix replaces, nil where it points outside the text.
    fileprivate func range(of fix: TextFix) -> Range<Int>? {
        guard let start = offset(of: fix.line, fix.column),
            let end = offset(of: fix.endLine, fix.endColumn), start < end
        else { return nil }
        return start..<end
    }

    private func offset(of line: Int, _ column: Int) -> Int? {
        guard (1...lines.count).contains(line), column >= 1,
            column <= self.line(line).count + 1
        else { return nil }
        return offset(line: line, column: column)
    }
}
