import BlueprintRules
import ExperienceModel
import ExperienceStore

/// What a store that is here remembers, for the rules that look back; without one they do without.
struct Memory {
    private let store: ExperienceStore?
    /// Why the store that is here cannot be asked.
    let trouble: StoreError?

    init(_ situation: Situation) {
        guard let path = try? situation.storePath() else {
            (store, trouble) = (nil, nil)
            return
        }
        do {
            store = try ExperienceStore.open(at: path)
            trouble = nil
        } catch {
            store = nil
            trouble = error
        }
    }

    /// What is remembered of a blueprint; nil where it was never applied.
    func history(of blueprint: Blueprint) -> BlueprintHistory? {
        try? store?.history(of: blueprint)
    }
}
