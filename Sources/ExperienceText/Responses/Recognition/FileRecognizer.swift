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
        let (text, encoding) = try self.text(of: head, isWhole: isWhole, file: file)
        let splitter = HeadSplitter(named: asked.whole.named.map(\.name))
        guard let split = splitter.split(text, isWhole: isWhole) else {
            throw .emptyFile(file: file)
        }
        var recognition = recognise(
            rows: split.rows, isAll: split.isAll, asked: asked, remembered: remembered)
        if recognition.hasHeadingsOnly, recognition.profile == "plain" {
            throw .headerOnly(file: file)
        }
        recognition.separator = String(UnicodeScalar(split.separator))
        recognition.encoding = encoding
        return recognition
    }

    /// The text of a beginning, up to its last whole line.
    private func text(
        of head: [UInt8], isWhole: Bool, file: String
    ) throws(ResponseError) -> (text: [UInt8], encoding: String) {
        var head = head
        if !isWhole, let end = head.lastIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
            head.removeSubrange((end + 1)...)
        }
        var decoder = TextDecoder()
        do throws(TextDecoder.Refusal) {
            var text = try decoder.decode(head)
            text += try decoder.finish()
            return (text, decoder.encoding.rawValue)
        } catch {
            throw ResponseError(error, file: file)
        }
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
        var course = RecognitionCourse(found, isAll: isAll, expected: expected, asked: asked)
        course.run()
        var recognition = course.recognition
        recognition.remarks = notes + recognition.remarks
        return recognition
    }
}
