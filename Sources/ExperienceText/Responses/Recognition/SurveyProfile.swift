/// An export of a survey tool: how it is recognised, and what is fixed in it.
struct SurveyProfile: Sendable {
    /// Its name as people know it.
    let name: String
    /// What the rows prove to be, when the first of them is taken as the header; nil when they
    /// are not this export.
    let match: @Sendable (HeadRows) -> ProfileMatch?

    /// All profiles; those with the strongest marks first.
    static let all: [SurveyProfile] = [
        .qualtrics, .qualtricsLegacy, .rateNL, .agentConnect, .formbricks, .typeform,
        .limeSurvey, .microsoftForms, .surveyMonkey, .googleForms,
    ]
}
