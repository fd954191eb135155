import ExperienceModel

/// What facts are called, and how the words of the language read.
extension Wording {
    /// `moment of truth`, `moment van de waarheid`.
    func factName(_ key: String) -> String {
        guard let names = Self.factNames[key] else { return key }
        return say(names.english, names.dutch)
    }

    /// `35%`, with as few decimals as tell it.
    func plannedShare(_ value: Double) -> String {
        figures.planned(value * 100, isSigned: false) + "%"
    }

    private typealias Names = (english: String, dutch: String)

    private static let factNames: [String: Names] = designNames.merging(pilotNames) { one, _ in one
    }

    private static let designNames: [String: Names] = [
        "revision": ("revision", "revisie"), "appliedOn": ("applied on", "bewaard op"),
        "sha256": ("sha256", "sha256"), "organisation": ("organisation", "organisatie"),
        "vision": ("vision", "visie"), "customers": ("customers a year", "klanten per jaar"),
        "currency": ("currency", "valuta"), "parts": ("parts", "onderdelen"),
        "origin": ("origin", "herkomst"), "source": ("source", "bron"), "n": ("n", "n"),
        "date": ("date", "datum"), "personas": ("personas", "persona’s"),
        "share": ("share", "aandeel"), "personality": ("personality", "persoonlijkheid"),
        "experience": ("experience", "ervaring"), "knowledge": ("knowledge", "kennis"),
        "needs": ("needs", "behoeften"), "prefers": ("prefers", "liefst"),
        "avoids": ("avoids", "mijdt"), "evidence": ("evidence", "bewijs"),
        "direction": ("direction", "richting"), "replyPath": ("answers by", "antwoord via"),
        "personal": ("personal", "persoonlijk"), "speedHours": ("hours", "uren"),
        "unitCost": ("cost a contact", "kosten per contact"),
        "capacityPerWeek": ("capacity a week", "capaciteit per week"),
        "measurable": ("measurable", "meetbaar"), "behaviour": ("behaviour", "gedrag"),
        "say": ("we say", "we zeggen"), "avoid": ("we avoid", "we vermijden"),
        "kind": ("kind", "soort"), "scale": ("scale", "schaal"), "from": ("counts", "telt"),
        "top": ("counted as yes", "telt als ja"), "unit": ("unit", "eenheid"),
        "state": ("state", "staat"), "replaces": ("replaces", "vervangt"),
        "contractEnds": ("contract ends on day", "contract eindigt op dag"),
        "stages": ("stages", "fasen"), "touchpoints": ("touchpoints", "contactpunten"),
        "stage": ("stage", "fase"), "day": ("day", "dag"), "channel": ("channel", "kanaal"),
        "reach": ("reach", "bereik"), "side": ("side", "zijde"),
        "proactive": ("proactive", "proactief"),
        "momentOfTruth": ("moment of truth", "moment van de waarheid"),
        "owner": ("owner", "eigenaar"), "thanks": ("thanks", "bedankt"),
        "retention": ("keeps customers", "houdt klanten vast"), "tone": ("tone", "toon"),
        "emotion": ("feeling", "gevoel"), "expectation": ("expectation", "verwachting"),
        "pain": ("pain", "pijnpunt"), "insights": ("insights", "klantinzichten"),
        "internal": ("our indicator", "eigen indicator"),
        "survey": ("customers say", "klanten zeggen"),
        "loyaltyStage": ("loyalty stage", "loyaliteitsfase"), "ladder": ("ladder step", "trede"),
        "lever": ("lever", "hefboom"), "brandValues": ("brand values", "merkwaarden"),
        "audience": ("only for", "alleen voor"), "asks": ("asks", "vraagt"),
        "measures": ("measures", "meet"), "backstage": ("backstage", "achter de schermen"),
        "interests": ("leads on", "leidt door"), "text": ("text", "tekst"),
        "texts": ("texts", "teksten"), "script": ("script", "gespreksscript"),
        "note": ("note", "notitie"), "silenced": ("rules set here", "regels hier gezet"),
        "usedBy": ("used by", "gebruikt door"),
    ]

    private static let pilotNames: [String: Names] = [
        "journey": ("journey", "klantreis"), "design": ("design", "opzet"),
        "arms": ("arms", "groepen"), "branches": ("branches", "vestigingen"),
        "branchesDrawn": ("branches drawn", "vestigingen geloot"),
        "referenceMix": ("reference mix", "referentiemix"), "start": ("start", "begin"),
        "readout": ("read-out", "afleesdag"),
        "invitedPerArm": ("invited an arm", "uitgenodigd per groep"),
        "responseRate": ("response", "respons"), "because": ("because", "omdat"),
        "change": ("changes", "verandert"), "expect": ("we expect", "we verwachten"),
        "basics": ("basics", "basis"), "maxShare": ("at most", "hooguit"),
        "maxBudget": ("budget at most", "budget hooguit"), "exitPlan": ("exit plan", "stopplan"),
        "override": ("launched in spite of objections", "gestart ondanks bezwaren"),
        "goals": ("goals", "doelen"), "guardrails": ("guardrails", "grenswaarden"),
        "after": ("waits for", "wacht op"), "before": ("comes before", "gaat vooraf aan"),
        "waves": ("waves", "golven"), "weeksPerWave": ("weeks a wave", "weken per golf"),
        "effort": ("person-weeks", "persoonsweken"),
        "oneOffCost": ("one-off cost", "eenmalige kosten"),
        "costPerCustomer": ("cost a customer", "kosten per klant"),
        "earliest": ("not before", "niet voor"), "promised": ("promised", "beloofd"),
        "weeks": ("weeks", "weken"), "lead": ("lead", "leiding"), "owns": ("owns", "is van haar"),
        "title": ("title", "titel"),
    ]
}
