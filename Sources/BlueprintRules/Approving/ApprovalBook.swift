public import ExperienceModel

/// Tells which approvals hold for a text, and why the others lapsed.
///
/// A signature stands under what its discipline answered for: the touchpoints it owns, their
/// channels and their words, the vision and the team. As long as these are as they were when it
/// was given, it carries over to later revisions. Only the last signature of a discipline counts.
public enum ApprovalBook {
    /// Where each discipline of the team stands, in the order of the team.
    ///
    /// - Parameters:
    ///   - blueprint: the text.
    ///   - revision: its number; nil for a text that was not applied.
    ///   - approvals: all signatures under any revision.
    ///   - revisions: the revisions that were signed, by number.
    public static func standings(
        of blueprint: Blueprint, revision: Int?, approvals: [Approval],
        revisions: [Int: Blueprint]
    ) -> [ApprovalStanding] {
        let last = Dictionary(
            approvals.map { ($0.discipline, $0) },
            uniquingKeysWith: { $0.revision > $1.revision ? $0 : $1 })
        return blueprint.team.map { member in
            let now = Responsibility(of: member.discipline, in: blueprint)
            guard let approval = last[member.discipline] else {
                return ApprovalStanding(
                    discipline: member.discipline, lead: member.lead, state: .missing,
                    parts: now.parts(since: nil))
            }
            let signed = revisions[approval.revision].map {
                Responsibility(of: member.discipline, in: $0)
            }
            let parts = now.parts(since: signed)
            let isSame = signed != nil && parts.allSatisfy(\.changes.isEmpty)
            let isThisOne = approval.revision == revision
            return ApprovalStanding(
                discipline: member.discipline, lead: member.lead,
                state: isThisOne ? .signed : isSame ? .carried : .lapsed, approval: approval,
                parts: parts)
        }
    }

    /// The approvals that hold, in the order of the team.
    public static func holding(_ standings: [ApprovalStanding]) -> [Approval] {
        standings.filter(\.holds).compactMap(\.approval)
    }
}
