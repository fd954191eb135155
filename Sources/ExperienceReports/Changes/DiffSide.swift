public import ExperienceModel

/// One side of a comparison, as people and documents name it.
public enum DiffSide: Equatable, Sendable {
    /// A revision, and the day it was applied.
    case revision(Int, on: Day)
    /// A file or folder that was not applied.
    case file(String)
    /// A journey.
    case journey(String)

    /// `revision 2`, `blueprint.yaml`, `jaar1-welkom`.
    func name(_ words: Wording) -> String {
        switch self {
        case .revision(let number, _): words.say("revision \(number)", "revisie \(number)")
        case .file(let path): path
        case .journey(let id): id
        }
    }

    var document: JSONValue {
        switch self {
        case .revision(let number, let day):
            ["revision": .integer(number), "appliedOn": .day(day)]
        case .file(let path): ["file": .string(path)]
        case .journey(let id): ["journey": .string(id)]
        }
    }
}
