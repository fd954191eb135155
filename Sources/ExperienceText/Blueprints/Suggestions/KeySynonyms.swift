/// Words that people write for a key: Dutch ones, and English ones of other tools.
enum KeySynonyms {
    /// The keys that the word may stand for, the likeliest first.
    static func keys(for word: String) -> [String] { table[word] ?? [] }

    private static let table: [String: [String]] = {
        var table: [String: [String]] = [:]
        for line in lines.split(separator: "\n") {
            let halves = line.split(separator: ":").map {
                $0.split(separator: " ").map(String.init)
            }
            for word in halves.first ?? [] { table[word, default: []] += halves.last ?? [] }
        }
        return table
    }()

    /// Words, a colon, and the keys that they stand for.
    private static let lines = """
        blauwdruk: blueprint
        titel label: title name
        title: name
        naam name: name title lead
        organisatie organization bedrijf: organisation
        taal: language
        visie: vision
        klanten: customers
        valuta munt: currency
        inzichten inzicht klantinzichten klantinzicht: insights
        klantbeelden: personas
        kanalen: channels
        kanaal: channel channels
        merkwaarden merkwaarde waarden values: brand_values
        maatstaven maatstaf metingen meting kpi kpis: metric metrics
        klantreizen reizen: journeys
        klantreis reis: journey journeys
        contactpunten contactpunt contactmomenten contactmoment: touchpoints
        fase stap: stage stages
        fasen fases stappen: stages
        phase phases steps: stage stages
        dag moment: day
        date: day
        bereik: reach
        aandeel: share reach
        share: reach
        zijde kant: side
        proactief: proactive
        toon: tone
        eigenaar: owner
        tekst: text
        verwachting: expectation expect
        pijn pijnpunt: pain
        emotie gevoel: emotion
        doelen doel doelstelling doelstellingen: goals
        targets kpi_targets: goals
        grenswaarden grenswaarde vangrails: guardrails
        nulmeting uitgangswaarde: baseline
        rol: role
        opzet ontwerp: design
        groepen groep: arms
        groups variants: arms
        filialen filiaal vestigingen: branches
        begin begindatum startdatum start_date: start from
        einde eind einddatum uitlezing end end_date: readout to
        golven golf: waves
        uitrol: rollout
        uitrolplan planning: roadmap
        capaciteit: capacity capacity_week
        capacity: capacity_week
        feestdagen vakanties vakantie: holidays
        initiatieven initiatief: initiatives
        kosten cost costs prijs price: unit_cost one_off_cost cost_per_customer
        snelheid: speed
        persoonlijk: personal
        meetbaar: measurable
        richting: direction
        gedrag behavior: behaviour
        zeg: say
        vermijd vermijden: avoid avoids
        vermijdt: avoids
        voorkeur voorkeuren preferences: prefers
        bewijs onderbouwing: evidence
        behoeften behoefte: needs
        kennis: knowledge
        ervaring: experience
        persoonlijkheid: personality
        herkomst oorsprong: origin
        bron: source
        datum: date day
        zegt citaat quote: says
        aantal count sample steekproef: n invited_per_arm
        vraag: question
        schaal: scale
        soort type: kind design
        eenheid: unit
        hypothese: hypothesis
        omdat reden reason waarom why: because
        verandering wijziging changes: change
        ernst: severity
        drempel limit grens: threshold
        toestand status: state
        vervangt: replaces
        contactregels regels rules: contact_rules check
        trekker leider: lead
        afdeling department: discipline
        moment_van_de_waarheid mot: moment_of_truth
        doelgroep target: audience
        opmerking notitie comment: note
        respons response: response_rate
        ondergrens: floor
        minstens minimum: at_least minimum
        hoogstens maximum: at_most
        weken: weeks
        waarde klantwaarde: value
        uitgenodigd invited: invited_per_arm
        """
}
