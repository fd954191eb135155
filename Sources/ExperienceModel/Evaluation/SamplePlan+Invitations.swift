extension SamplePlan.Line {
    /// Answers per arm that the hope needs, together with the guardrails where there are any.
    public var neededForDecision: Int? { neededTogether ?? needed }

    /// Customers to invite per arm for so many answers, at the pilot's planned response rate; nil
    /// where it plans none.
    public func invited(for answers: Int, in pilot: Pilot) -> Int? {
        guard goal.at != nil else { return answers }
        guard let rate = pilot.responseRate, rate > 0 else { return nil }
        let invited = (Double(answers) / rate - 1e-9).rounded(.up)
        return invited < 1e15 ? Int(invited) : nil
    }
}
