import ExperienceModel

/// What the keys of the language and the contact figures are called in a sentence.
struct FieldLabels {
    let words: Wording

    /// `day`, `text for p-rust`, `goal nps`; a key that has no word of its own stands as it is.
    func label(of key: String) -> String {
        if let name = Self.names[key] { return words.say(name.english, name.dutch) }
        guard let dot = key.firstIndex(of: "."),
            let map = Self.maps[String(key[..<dot])] ?? Self.maps[Self.stem(of: key)]
        else { return key }
        let start = Self.maps[String(key[..<dot])] == nil ? key.lastIndex(of: ".") ?? dot : dot
        return words.say(map.english, map.dutch) + " " + key[key.index(after: start)...]
    }

    /// What the figure is called.
    func label(of measure: ContactChange.Measure) -> String {
        switch measure {
        case .contactsPerYear: words.say("contacts a year", "contacten per jaar")
        case .positivePerYear: words.say("positive contacts a year", "positieve contacten per jaar")
        case .positiveShare: words.say("share that is positive", "deel dat positief is")
        case .longestSilence: words.say("longest silence, days", "langste stilte, dagen")
        case .mostIn30Days:
            words.say("most contacts in 30 days", "meeste contacten in 30 dagen")
        case .costFirst90Days:
            words.say("cost of the first 90 days", "kosten van de eerste 90 dagen")
        case .costFirstYear: words.say("cost of the first year", "kosten van het eerste jaar")
        }
    }

    /// A word of the language, in that of the reader; anything else is an id.
    func word(_ name: String, key: String) -> String {
        Self.keysOfWords.contains(key) ? words.choice(name) : name
    }

    private static func stem(of key: String) -> String {
        key.lastIndex(of: ".").map { String(key[..<$0]) } ?? key
    }

    private static let keysOfWords: Set = [
        "tone", "direction", "personal", "measurable", "knowledge", "state", "ladder", "lever",
        "loyalty_stage",
    ]

    private typealias Name = (english: String, dutch: String)

    /// Keys below which ids stand.
    private static let maps: [String: Name] = [
        "texts": ("text for", "tekst voor"), "avoid": ("instead of", "in plaats van"),
        "audience.exclude": ("not for", "niet voor"), "interests": ("interest", "interesse"),
        "goals": ("goal", "doel"), "guardrails": ("guardrail", "grenswaarde"),
        "branches": ("branches of", "vestigingen van"), "check": ("rule", "regel"),
        "capacity": ("capacity of", "capaciteit van"), "budget": ("budget", "budget"),
        "rollout.effort": ("effort of", "inzet van"), "effort": ("effort of", "inzet van"),
    ]

    private static let names = parts.merging(touchpoints) { first, _ in first }
        .merging(plans) { first, _ in first }

    private static let parts: [String: Name] = [
        "title": ("title", "titel"), "organisation": ("organisation", "organisatie"),
        "language": ("language", "taal"), "vision": ("vision", "visie"),
        "currency": ("currency", "munt"), "customers": ("customers", "klanten"),
        "lead": ("lead", "trekker"), "says": ("says", "zegt"), "origin": ("origin", "herkomst"),
        "source": ("source", "bron"), "date": ("date", "datum"),
        "personas": ("personas", "persona’s"), "name": ("name", "naam"),
        "share": ("share", "aandeel"), "personality": ("personality", "persoonlijkheid"),
        "experience": ("experience", "ervaring"), "knowledge": ("knowledge", "kennis"),
        "needs": ("needs", "behoeften"), "prefers": ("preferred channels", "voorkeurskanalen"),
        "avoids": ("avoided channels", "gemeden kanalen"), "evidence": ("evidence", "bewijs"),
        "direction": ("direction", "richting"), "reply_path": ("reply path", "antwoordkanaal"),
        "personal": ("personal", "persoonlijk"), "speed": ("hours to arrive", "uren onderweg"),
        "unit_cost": ("cost per contact", "kosten per contact"),
        "capacity_week": ("contacts a week", "contacten per week"),
        "measurable": ("measurable", "meetbaar"), "value": ("value", "waarde"),
        "behaviour": ("behaviour", "gedrag"), "say": ("words", "woorden"),
        "kind": ("kind", "soort"), "scale": ("scale", "schaal"),
        "from": ("counted from", "geteld uit"),
        "top": ("scores that count", "cijfers die tellen"), "question": ("question", "vraag"),
        "unit": ("unit", "eenheid"),
        "max_in_30_days": ("most in 30 days", "hoogstens in 30 dagen"),
        "max_silence_days": ("longest silence", "langste stilte"),
        "min_positive_per_year": ("fewest positive a year", "minstens positief per jaar"),
        "min_positive_share": ("smallest positive share", "kleinste positieve deel"),
        "back_door_days": ("days of the back door", "dagen achterdeur"),
        "promoter": ("a promoter", "een promotor"), "passive": ("a passive", "een passief"),
        "detractor": ("a detractor", "een criticaster"),
    ]

    private static let touchpoints: [String: Name] = [
        "journey": ("journey", "klantreis"), "stage": ("stage", "fase"), "day": ("day", "dag"),
        "channel": ("channel", "kanaal"), "reach": ("reach", "bereik"), "side": ("side", "kant"),
        "proactive": ("proactive", "proactief"), "owner": ("owner", "eigenaar"),
        "tone": ("tone", "toon"), "moment_of_truth": ("moment of truth", "moment van de waarheid"),
        "text": ("text", "tekst"), "script": ("script", "gesprek"), "thanks": ("thanks", "bedankt"),
        "retention": ("retention", "behoud"), "audience.opt_in": ("asked for only", "op verzoek"),
        "audience.interest": ("only with interest", "alleen bij interesse"),
        "audience.personas": ("for personas", "voor persona’s"),
        "expectation": ("expectation", "verwachting"), "pain": ("pain", "pijn"),
        "insights": ("insights", "klantinzichten"),
        "brand_values": ("brand values", "merkwaarden"),
        "loyalty_stage": ("loyalty stage", "loyaliteitsfase"), "ladder": ("ladder", "ladder"),
        "lever": ("lever", "hefboom"), "asks": ("asks", "vraagt"),
        "backstage": ("backstage", "achter de schermen"),
        "emotion.score": ("feeling", "gevoel"), "emotion.n": ("feeling, n", "gevoel, n"),
        "internal.indicator": ("our indicator", "eigen indicator"),
        "internal.value": ("our indicator is", "eigen indicator is"),
        "internal.n": ("our indicator, n", "eigen indicator, n"),
        "survey.indicator": ("survey", "enquête"), "survey.value": ("survey says", "enquête zegt"),
        "survey.n": ("survey, n", "enquête, n"), "measures": ("measures", "meet"),
        "note": ("note", "opmerking"), "state": ("state", "toestand"),
        "replaces": ("replaces", "vervangt"), "stages": ("stages", "fasen"),
        "contract_ends": ("contract ends on day", "contract eindigt op dag"),
    ]

    private static let plans: [String: Name] = [
        "subject": ("subject", "onderwerp"), "design": ("design", "opzet"),
        "arms": ("arms", "groepen"), "branches_drawn": ("branches drawn", "vestigingen geloot"),
        "reference_mix.by": ("reference mix by", "referentiemix per"),
        "reference_mix.shares": ("reference mix", "referentiemix"),
        "start": ("start", "start"), "readout": ("read-out", "uitkomst"),
        "invited_per_arm": ("invited per arm", "uitgenodigd per groep"),
        "response_rate": ("response rate", "respons"),
        "hypothesis.because": ("because of", "vanwege"),
        "hypothesis.change": ("changes", "verandert"),
        "hypothesis.expect": ("expects", "verwacht"), "basics.metric": ("basics", "basis"),
        "basics.minimum": ("basics at least", "basis minstens"),
        "basics.actual": ("basics now", "basis nu"),
        "start_small.max_share": ("largest share", "grootste deel"),
        "start_small.max_budget": ("most money", "hoogste bedrag"),
        "start_small.exit_plan": ("exit plan", "plan om te stoppen"),
        "rollout.after": ("after", "na"), "rollout.waves": ("waves", "golven"),
        "rollout.weeks_per_wave": ("weeks per wave", "weken per golf"),
        "rollout.one_off_cost": ("one-off cost", "eenmalige kosten"),
        "rollout.cost_per_customer": ("cost per customer", "kosten per klant"),
        "rollout.earliest": ("earliest", "op zijn vroegst"),
        "rollout.promised": ("promised", "beloofd"), "weeks": ("weeks", "weken"),
        "one_off_cost": ("one-off cost", "eenmalige kosten"), "before": ("before", "voor"),
        "after": ("after", "na"), "earliest": ("earliest", "op zijn vroegst"),
        "promised": ("promised", "beloofd"), "horizon_weeks": ("horizon, weeks", "horizon, weken"),
        "carry_over": ("money carries over", "geld schuift door"),
        "holidays": ("holidays", "vakanties"),
    ]
}
