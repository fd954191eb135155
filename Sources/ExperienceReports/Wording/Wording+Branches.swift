import ExperienceModel

/// What branches make impossible, or call into question.
extension Wording {
    /// That the plan itself rules a verdict out.
    func neverEnoughBranches(_ least: Int) -> String {
        let count = figures.count(least)
        return say(
            "No number of answers can give a verdict: it needs at least \(count) branches in each "
                + "arm, and the plan has fewer. Plan a new pilot with more branches.",
            "Geen aantal antwoorden kan hier een oordeel geven: dat vraagt minstens \(count) "
                + "vestigingen per groep, en het plan heeft er minder. Plan een nieuwe pilot met "
                + "meer vestigingen.")
    }

    /// Which branches answered in another arm than their own, and which no arm has.
    func branchesAstray(
        _ inOtherArm: [String: [String]], _ unplanned: [String: [String]]
    ) -> String {
        let elsewhere = inOtherArm.keys.sorted().map { arm in
            let names = list(inOtherArm[arm] ?? [])
            return say(
                "In arm \(arm) there are answers of branches that the plan has in another: "
                    + "\(names).",
                "In groep \(arm) staan antwoorden van vestigingen die volgens het plan bij een "
                    + "andere horen: \(names).")
        }
        let unknown = unplanned.keys.sorted().map { arm in
            let names = list(unplanned[arm] ?? [])
            return say(
                "In arm \(arm) there are answers of branches that the plan does not have: "
                    + "\(names).",
                "In groep \(arm) staan antwoorden van vestigingen die het plan niet noemt: "
                    + "\(names).")
        }
        return (elsewhere + unknown).joined(separator: " ")
    }
}
