public import ExperienceModel

/// Reads a blueprint: one YAML text, or several whose top-level keys are merged.
public struct BlueprintReader {
    /// Reads the bytes of the files and says everything that is wrong with them, with its place.
    ///
    /// - Parameters:
    ///   - files: The files, each with the name to print and its bytes.
    ///   - language: The language of the findings; nil for that of the blueprint, which is English
    ///     where it cannot be known.
    /// - Returns: The blueprint where the text holds one, the place of every element, and the
    ///   texts. A text that breaks the language is a finding of CX0, never an error.
    public static func read(
        _ files: [(path: String, bytes: [UInt8])], language: Language? = nil
    ) -> BlueprintSource {
        var texts: [YAMLText] = []
        var documents: [YAMLDocument] = []
        let log = ReadingLog()
        for file in files {
            do throws(UnreadableText) {
                let text = try YAMLBytes.text(path: file.path, bytes: file.bytes)
                texts.append(text)
                documents.append(try YAMLComposer.compose(text))
            } catch {
                log.report(error.problem, at: error.place)
            }
        }
        if files.isEmpty { log.report(.noFiles, at: SourcePlace(path: "", line: 1, column: 1)) }
        // Half of the files would only make findings of what stands in the other half.
        let isWhole = !files.isEmpty && documents.count == files.count
        let blueprint = isWhole ? blueprint(in: documents, log) : nil
        let language = language ?? spokenLanguage(of: texts)
        let findings = log.findings(in: language)
        return BlueprintSource(
            reading: reading(blueprint, findings),
            sources: SourceMap(places: log.places, texts: log.texts),
            files: texts.map { BlueprintFile(path: $0.path, text: $0.text) }, language: language)
    }

    private static func reading(
        _ blueprint: Blueprint?, _ findings: [Finding]
    )
        -> Reading<Blueprint>
    {
        if findings.contains(where: { $0.severity == .error }) { return .rejected(findings) }
        guard let blueprint else {
            preconditionFailure("a blueprint that cannot be read has a finding that says why")
        }
        return .accepted(blueprint, findings)
    }

    private static func blueprint(in documents: [YAMLDocument], _ log: ReadingLog) -> Blueprint? {
        let tops = documents.compactMap { topLevel(of: $0, log) }
        guard tops.count == documents.count, let beginning = documents.first else { return nil }
        let ids = tops.compactMap { top in top.first { $0.key == "blueprint" } }
        if ids.count > 1 {
            log.report(.twoBlueprints.first(at: ids[0].keyPlace), at: ids[1].keyPlace)
            return nil
        }
        let values = merged(tops, log)
        let id = values.first { $0.key == "blueprint" }
        let place = id?.place ?? beginning.place(beginning.root)
        let subject = Subject(noun: .blueprint, id: id?.text)
        log.note(place, at: "")
        let reader = MappingReader(
            values.map { $0.about(subject) }, of: subject, path: "", at: place, log: log)
        let blueprint = BlueprintSection.read(reader)
        reader.finish()
        log.resolveReferences()
        return blueprint
    }

    private static func topLevel(of document: YAMLDocument, _ log: ReadingLog) -> [Element]? {
        let top = Element(
            document.root, in: document, path: "", key: "",
            keyPlace: document.place(document.root), subject: Subject(noun: .blueprint), log: log)
        guard !top.isEmpty else {
            log.report(.empty, at: document.file.place(line: 1, column: 1))
            return nil
        }
        guard let entries = top.entries() else {
            top.report(.notAMapping)
            return nil
        }
        return entries
    }

    /// The keys of all files; the first of two holds.
    private static func merged(_ tops: [[Element]], _ log: ReadingLog) -> [Element] {
        var first: [String: Element] = [:]
        var values: [Element] = []
        for value in tops.joined() {
            if let earlier = first[value.key] {
                log.report(
                    .keyInTwoFiles(value.key).first(at: earlier.keyPlace), at: value.keyPlace)
                earlier.notePlaces()
            } else {
                first[value.key] = value
                values.append(value)
            }
        }
        return values
    }

    /// The language that the text names, also where it could not be read as a whole.
    private static func spokenLanguage(of texts: [YAMLText]) -> Language {
        for line in texts.lazy.flatMap(\.lines) where line.hasPrefix("language:") {
            let word = line.dropFirst("language:".count).split(separator: " ").first
            if let language = word.flatMap({ Language(rawValue: String($0)) }) { return language }
        }
        return .english
    }
}
