import ExperienceModel

/// `touchpoints` of a journey: the contacts, and the work behind them.
enum TouchpointSection {
    static func read(_ reader: MappingReader, journey: String) -> Touchpoint? {
        let id = reader.id(
            ReadingLog.Kind(noun: .touchpoint), called: .touchpoint,
            "its id, by which other parts name it")
        let stage = reader.required(
            "stage", .reference(.stage, in: journey), "the stage of its journey")
        let day = reader.required(
            "day", .integer(0...100_000), "days after the journey begins")
        let channel = reader.required(
            "channel", .reference(.channel), "the channel that it goes through")
        let reach = reader.required("reach", .share(), "share of the customers it reaches")
        let side = reader.required(
            "side", .choice(Touchpoint.Side.allCases), "whether the customer sees it")
        let design = TouchpointDesign(reader)
        guard let id, let stage, let day, let channel, let reach, let side else { return nil }
        return design.touchpoint(
            Touchpoint(
                id: id, stage: stage, day: day, channel: channel, reach: reach, side: side))
    }

    fileprivate static func emotion(_ reader: MappingReader) -> Touchpoint.Emotion? {
        let score = reader.required(
            "score", .number(-2...2), "mean feeling, from -2 (bad) to 2 (good)")
        let n = reader.optional("n", .integer(0...1_000_000_000_000), "how many customers")
        return score.map { Touchpoint.Emotion(score: $0, n: n) }
    }

    fileprivate static func indicator(_ reader: MappingReader) -> Touchpoint.Indicator? {
        let indicator = reader.required("indicator", .text, "what it measures")
        let value = reader.optional("value", .share(), "its share; absent until it is measured")
        let n = reader.optional("n", .integer(0...1_000_000_000_000), "how many records or answers")
        return indicator.map { Touchpoint.Indicator(indicator: $0, value: value, n: n) }
    }

    fileprivate static func audience(_ reader: MappingReader) -> Audience? {
        let optIn = reader.optional("opt_in", .flag, "only customers who asked for it")
        let interest = reader.optional("interest", .text, "only customers with this interest")
        let personas = reader.optional(
            "personas", .list(of: .reference(.persona)), "only these personas")
        let exclude = reader.optional(
            "exclude", .entries(.text, .text), "not customers with this property and value")
        return Audience(
            optIn: optIn ?? false, interest: interest, personas: personas ?? [],
            exclude: Dictionary((exclude ?? []).map { ($0.key, $0.value) }) { first, _ in first })
    }
}

/// What a touchpoint may say beyond when, where and for whom.
private struct TouchpointDesign {
    private let reader: MappingReader
    private var design = Touchpoint(
        id: "", stage: "", day: 0, channel: "", reach: 0, side: .frontstage)

    init(_ reader: MappingReader) {
        self.reader = reader
        readExperience()
        readWork()
        readWords()
    }

    private mutating func readExperience() {
        design.title = reader.optional("title", .text, "a short name for people")
        design.proactive =
            reader.optional("proactive", .flag, "whether we start the contact") ?? false
        design.thanks =
            reader.optional("thanks", .flag, "whether it thanks the customer") ?? false
        design.retention =
            reader.optional(
                "retention", .flag, "whether it tries to keep a customer whose contract ends")
            ?? false
        design.tone =
            reader.optional("tone", .choice(Touchpoint.Tone.allCases), "how it feels") ?? .neutral
        design.momentOfTruth =
            reader.optional("moment_of_truth", .flag, "whether it makes or breaks the relation")
            ?? false
        design.emotion = reader.optional(
            "emotion", .mapping("emotion", TouchpointSection.emotion), "how customers felt")
        design.expectation = reader.optional("expectation", .text, "what the customer expects")
        design.pain = reader.optional("pain", .text, "what hurts here")
        design.insights =
            reader.optional(
                "insights", .list(of: .reference(.insight)), "insights that it answers") ?? []
        design.internalIndicator = reader.optional(
            "internal", .mapping("indicator", TouchpointSection.indicator), "our own indicator")
        design.survey = reader.optional(
            "survey", .mapping("indicator", TouchpointSection.indicator), "what customers say of it"
        )
    }

    private mutating func readWork() {
        design.owner = reader.optional(
            "owner", .reference(.discipline), "the discipline that owns it")
        design.replyPath = reader.optional(
            "reply_path", .reference(.channel),
            "the channel in which a customer can answer, where it is not this one")
        design.loyaltyStage = reader.optional(
            "loyalty_stage", .choice(LoyaltyStage.allCases), "the loyalty stage it works on")
        design.ladder = reader.optional(
            "ladder", .choice(LadderStep.allCases), "its step of the key-customer ladder")
        design.lever = reader.optional(
            "lever", .choice(Lever.allCases), "the lever of customer relations it pulls")
        design.audience = reader.optional(
            "audience", .mapping("audience", TouchpointSection.audience), "who gets it")
        design.asks =
            reader.optional("asks", .list(of: .text), "what it asks of the customer") ?? []
        design.backstage =
            reader.optional("backstage", .list(of: .text), "the work behind it") ?? []
        let interests = reader.optional(
            "interests", .entries(.text, .reference(.touchpoint)),
            "where an interest leads: the interest, and the touchpoint")
        design.interests = Dictionary((interests ?? []).map { ($0.key, $0.value) }) { first, _ in
            first
        }
        design.measures =
            reader.optional(
                "measures", .list(of: .reference(.metric)), "the metrics asked here") ?? []
        design.ruleSettings = reader.ruleSettings(
            "other severities or limits for rules here, each with its reason")
    }

    private mutating func readWords() {
        design.brandValues =
            reader.optional(
                "brand_values", .list(of: .reference(.brandValue)),
                "the brand values it makes tangible") ?? []
        design.text = reader.optional("text", .text, "the text a customer reads")
        let texts = reader.optional(
            "texts", .entries(.reference(.persona), .text),
            "the text for personas that get one of their own, by the persona")
        design.texts = Dictionary((texts ?? []).map { ($0.key, $0.value) }) { first, _ in first }
        design.script = reader.optional("script", .text, "the words a colleague speaks")
        design.note = reader.optional("note", .text, "a remark for colleagues")
    }

    /// The design at the time and place of that touchpoint.
    func touchpoint(_ frame: Touchpoint) -> Touchpoint {
        var touchpoint = design
        touchpoint.id = frame.id
        touchpoint.stage = frame.stage
        touchpoint.day = frame.day
        touchpoint.channel = frame.channel
        touchpoint.reach = frame.reach
        touchpoint.side = frame.side
        return touchpoint
    }
}
