import BlueprintRules
import ExperienceModel
import ExperienceStore

/// What the store remembers of a blueprint, for approvals and for the rules that look back.
extension ExperienceStore {
    /// Where each discipline stands with a revision.
    func standings(of revision: BlueprintRevision) throws -> [ApprovalStanding] {
        try standings(of: revision.blueprint, revision: revision.number)
    }

    /// Where each discipline stands with a text; its number is nil where it was not applied.
    func standings(of blueprint: Blueprint, revision: Int?) throws -> [ApprovalStanding] {
        let signatures = try signatures(of: blueprint.id)
        return ApprovalBook.standings(
            of: blueprint, revision: revision, approvals: signatures,
            revisions: try revisions(of: blueprint.id, numbers: signatures.map(\.revision)))
    }

    /// What is remembered of a text; nil where the store holds no revision of that blueprint.
    func history(of blueprint: Blueprint) throws -> BlueprintHistory? {
        guard let newest = try revision(of: blueprint.id) else { return nil }
        let pilots = try pilots(of: blueprint.id)
        let numbers = pilots.flatMap { [$0.plan.revision] + $0.learnings.compactMap(\.revision) }
        let number = newest.blueprint == blueprint ? newest.number : nil
        return BlueprintHistory(
            approvals: ApprovalBook.holding(try standings(of: blueprint, revision: number)),
            pilots: pilots, revisions: try revisions(of: blueprint.id, numbers: numbers))
    }
}
