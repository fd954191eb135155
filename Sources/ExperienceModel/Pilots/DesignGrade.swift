/// How much a design allows to say; it caps the wording of every sentence about the effect.
public enum DesignGrade: String, Codable, Sendable, CaseIterable {
    /// Lots decided who got the change: it caused the effect.
    case caused
    /// The change beyond a comparison group's own change: an effect, if both would have moved alike.
    case effect
    /// Two groups that differ, or one against a number: what goes together, not why.
    case association
    /// Before and after without a comparison group: evidence, never proof.
    case beforeAfterEvidence
}

extension Pilot {
    /// What may be said of this pilot's effect.
    ///
    /// Branches count as drawn only where the plan says so.
    public var designGrade: DesignGrade {
        switch design {
        case .randomised: unit == .branch && branchesDrawn == false ? .association : .caused
        case .byBranch: branchesDrawn == true ? .caused : .association
        case .controlledBeforeAfter: branchesDrawn == false ? .association : .effect
        case .againstGoal: .association
        case .beforeAfter: .beforeAfterEvidence
        }
    }

    /// Whether the design rests on answers from before the start.
    public var measuresBefore: Bool {
        design == .beforeAfter || design == .controlledBeforeAfter
    }

    /// Whether branches, not customers, carry the precision: answers of one branch resemble each
    /// other.
    public var countsBranches: Bool {
        assignsBranches || (measuresBefore && !branches.isEmpty)
    }
}
