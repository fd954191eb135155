import ExperienceModel

/// Recognises a file of answers by its beginning: which export it is, how many header rows it
/// has, and which column is what.
///
/// What the user said holds. What is certain is used and told with its reason; what could be
/// two things, or rests on weak signs only, is a question with the options that settle it, all
/// questions at once. Pure: the same beginning always says the same.
package struct FileRecognizer {
    private let expected: ExpectedAnswers

    /// A recogniser for the answers that a plan expects.
    package init(expected: ExpectedAnswers) { self.expected = expected }

    /// Recognises a file by its first bytes.
    ///
    /// - Parameters:
    ///   - file: the file's name as errors tell it.
    ///   - head: its first megabyte, or all of a smaller file.
    ///   - isWhole: whether that is all of it.
    ///   - asked: what the user said.
    ///   - remembered: the mapping of an earlier file of the same pilot.
    package func recognise(
        file: String, head: [UInt8], isWhole: Bool, asked: PartialMapping,
        remembered: RememberedMapping? = nil
    ) throws(ResponseError) -> FileRecognition {
        try recognise(
            FileBeginning(head, isWhole: isWhole, file: file), of: file, asked: asked,
            remembered: remembered)
    }

    /// Recognises a file by its beginning, which may have been split before it was known what is
    /// asked.
    package func recognise(
        _ beginning: FileBeginning, of file: String, asked: PartialMapping,
        remembered: RememberedMapping? = nil
    ) throws(ResponseError) -> FileRecognition {
        let splitter = HeadSplitter(named: asked.whole.named.map(\.name))
        guard let split = splitter.best(of: beginning.ways) else {
            throw .emptyFile(file: file)
        }
        var recognition = recognise(
            rows: split.rows, isAll: split.isAll, asked: asked, remembered: remembered)
        if recognition.hasHeadingsOnly, recognition.profile == "plain" {
            throw .headerOnly(file: file)
        }
        recognition.separator = String(UnicodeScalar(split.separator))
        recognition.encoding = beginning.encoding
        return recognition
    }

    /// Recognises a file by its first rows.
    ///
    /// - Parameter isAll: whether these are all its rows.
    func recognise(
        rows: [[String]], isAll: Bool, asked: PartialMapping, remembered: RememberedMapping? = nil
    ) -> FileRecognition {
        guard let found = HeadFinder(rows: rows, said: asked.whole).find() else {
            return FileRecognition(
                because: Phrase(dutch: "het bestand is leeg", english: "the file is empty"),
                mapping: asked.whole)
        }
        var asked = asked
        var notes: [Phrase] = []
        if let remembered {
            notes = remembered.complete(&asked, headings: found.table.headings, expected)
        }
        if asked.day == nil, let day = asked.dayOfAll { asked.day = .all(day) }
        var course = RecognitionCourse(found, isAll: isAll, expected: expected, asked: asked)
        course.run()
        var recognition = course.recognition
        recognition.remarks = notes + recognition.remarks
        return recognition
    }
}
