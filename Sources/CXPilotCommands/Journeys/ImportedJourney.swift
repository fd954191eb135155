import ExperienceModel
import ExperienceReports
import ExperienceText
import Foundation

/// A diagram or list as it was read, and the skeleton made of it.
struct ImportedJourney {
    /// The diagram; nil for a list.
    let diagram: MermaidJourney?
    /// The skeleton, or why there is none.
    let skeleton: Reading<BlueprintSkeleton>

    private static let limit = 4 << 20
    private static let lists: Set<String> = ["csv", "tsv", "txt"]

    init(_ path: String, in situation: Situation) throws(FileError) {
        let bytes: [UInt8]
        do {
            bytes = try FileStream(situation.path(path)).all(upTo: Self.limit)
        } catch {
            throw error.renamed(path)
        }
        let language = situation.language()
        let file = path as NSString
        let name = (file.lastPathComponent as NSString).deletingPathExtension
        if Self.lists.contains(file.pathExtension.lowercased()) {
            diagram = nil
            skeleton = TouchpointListReader.read(
                path: path, bytes: bytes, name: name, language: language)
            return
        }
        let reading = MermaidReader.read(path: path, bytes: bytes, language: language)
        diagram = reading.value
        skeleton =
            reading.value.map {
                .accepted(BlueprintSkeleton($0, name: name, language: language), reading.findings)
            } ?? .rejected(reading.findings)
    }

    /// `cxpilot/journey/1`: what the diagram says, and the blueprint made of it.
    func document(_ skeleton: BlueprintSkeleton) -> JSONValue {
        .document(
            "journey",
            [
                ("diagram", diagram.map(Self.facts) ?? .null),
                ("passedOver", .array(skeleton.passedOver.map(JSONValue.string))),
                ("content", BlueprintJSON.content(skeleton.blueprint)),
            ])
    }

    private static func facts(of journey: MermaidJourney) -> JSONValue {
        [
            "title": journey.title.map(JSONValue.string) ?? .null,
            "sections": .array(
                journey.sections.map { section in
                    [
                        "name": .string(section.name),
                        "meanScore": section.meanScore.map(JSONValue.number) ?? .null,
                        "tasks": .array(
                            section.tasks.map {
                                [
                                    "task": .string($0.name), "score": .number($0.score),
                                    "actors": .array($0.actors.map(JSONValue.string)),
                                ]
                            }),
                    ]
                }),
            "actors": .array(journey.actors.map(JSONValue.string)),
            "taskCount": .integer(journey.tasks.count),
            "meanScore": journey.meanScore.map(JSONValue.number) ?? .null,
        ]
    }
}
