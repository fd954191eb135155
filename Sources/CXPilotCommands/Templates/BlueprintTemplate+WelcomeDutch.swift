extension BlueprintTemplate {
    /// The template `welcome`, the first year of new customers, in Dutch.
    static let welcomeDutch = """
        # Een welkom dat nieuwe klanten merken: hun eerste jaar, en een pilot die het moet bewijzen.
        # Het bedrijf is fictief. Vervang de feiten door die van u, en voer dan uit: cxpilot check
        cxpilot: 1
        blueprint: welkom
        title: Een welkom dat u merkt
        organisation: Lantaarn Internet (fictief)
        language: nl
        vision: Nieuwe klanten horen van ons voordat zij een reden hebben om te bellen.
        customers: 12000                       # nieuwe klanten per jaar

        # Vijf disciplines dragen hem; elk tekent voor wat zij bezit.
        team:
          - {discipline: marketing, lead: Anna Heuvel}
          - {discipline: products, lead: Omar Riet}
          - {discipline: channels, lead: Greet Lindeman}
          - {discipline: crm, lead: Peter Novak}
          - {discipline: operations, lead: Ruth Adema}

        # Stap 1. Wat klanten zeggen (outside-in) voor wat wij denken (inside-out), met n en datum.
        insights:
          - {id: ins-stilte, origin: outside-in, source: interview, n: 12, date: <day-60>,
             says: "Na de bestelling hoorde ik niets tot de eerste rekening."}
          - {id: ins-bellen, origin: outside-in, source: contact-log, n: 840, date: <day-45>,
             says: "Vier op de tien telefoontjes in de eerste maand gaan over aansluiten."}
          - {id: ins-start, origin: inside-out, source: internal-kpi, n: 11200, date: <day-30>,
             says: "Wij leveren 97% van de modems op tijd."}

        # Stap 2. Persona's verschillen in iets waar u iets mee doet: een kanaal, een tekst, een behoefte.
        personas:
          - {id: p-gemak, name: "Lisa, wil dat het werkt", share: 60%, knowledge: low,
             needs: [zekerheid], prefers: [email, phone], evidence: [ins-stilte]}
          - {id: p-handig, name: "Tom, doet het graag zelf", share: 40%, knowledge: high,
             needs: [controle], prefers: [app], evidence: [ins-bellen]}

        # Stap 3. speed in uren, unit_cost in EUR per contact, capacity_week in contacten.
        channels:
          - {id: email, direction: one-way, reply_path: phone, personal: medium, speed: 1,
             unit_cost: 0.02, capacity_week: 50000, measurable: high}
          - {id: post, direction: one-way, reply_path: phone, personal: high, speed: 48,
             unit_cost: 1.10, capacity_week: 5000, measurable: low}
          - {id: phone, direction: two-way, personal: high, speed: 0,
             unit_cost: 5.50, capacity_week: 200, measurable: medium}
          - {id: app, direction: two-way, personal: medium, speed: 0,
             unit_cost: 0.01, capacity_week: 50000, measurable: high}

        # Stap 4. Een merkwaarde is gedrag en woorden: wat u zegt, en wat u nooit zegt.
        brand_values:
          - {id: bv-helder, value: Helder, behaviour: "Zeg eerst wat er gebeurt, dan wanneer.",
             say: [dit gebeurt er nu], avoid: {oplevering: aansluiting}}
          - {id: bv-dichtbij, value: Dichtbij, behaviour: "Noem de naam, bedank, teken met die van u.",
             say: [dank u wel], avoid: {abonnee: klant}}

        metrics:
          - {id: nps, kind: nps, scale: 0-10, question: "Hoe waarschijnlijk is het dat u ons aanbeveelt?"}
          - {id: opgezegd-90d, kind: rate, name: Opgezegd binnen 90 dagen}

        # Stap 5. Contacten waarmee u zelf begint, in elke fase; day telt vanaf de handtekening.
        journeys:
          - id: eerste-jaar
            title: Het eerste jaar
            state: future
            contract_ends: 365
            stages: [begin, aansluiten, wennen, verder]
            touchpoints:
              - {id: tp-dank, stage: begin, day: 1, channel: email, reach: 95%, side: frontstage,
                 proactive: true, thanks: true, tone: positive, owner: crm, insights: [ins-start],
                 brand_values: [bv-dichtbij, bv-helder],
                 text: "Dank u wel, {naam}. Dit gebeurt er nu: uw modem komt op {datum}."}
              - {id: tp-kaart, stage: aansluiten, day: 4, channel: post, reach: 100%, side: frontstage,
                 proactive: true, tone: positive, owner: marketing, brand_values: [bv-dichtbij], insights: [ins-stilte],
                 text: "Welkom, en dank u wel. Mijn nummer staat achterop. Greet"}
              # Het moment van de waarheid: een verwachting rust op een inzicht, en de klant kan antwoorden.
              - {id: tp-bel, stage: aansluiten, day: 10, channel: phone, reach: 40%, side: frontstage,
                 proactive: true, moment_of_truth: true, tone: positive, owner: channels, brand_values: [bv-dichtbij],
                 expectation: iemand die de tijd neemt, insights: [ins-bellen],
                 script: "Dank u wel dat u voor ons koos. Werkt alles? Ik wacht terwijl u het probeert."}
              - {id: tp-tips, stage: wennen, day: 40, channel: app, reach: 85%, side: frontstage,
                 proactive: true, tone: positive, owner: products, brand_values: [bv-helder],
                 text: "Dit gebeurt er nu: uw netwerk leert waar u thuis bent.",
                 texts: {p-handig: "Dit gebeurt er nu: stel de kanalen zelf in, zo doet u dat."}}
              - {id: tp-vraag, stage: wennen, day: 75, channel: email, reach: 95%, side: frontstage,
                 proactive: true, tone: positive, owner: crm, brand_values: [bv-dichtbij], measures: [nps],
                 text: "Dank u wel voor drie maanden, {naam}. Drie vragen, twee minuten."}
              - {id: tp-controle, stage: wennen, day: 150, channel: app, reach: 85%, side: frontstage,
                 proactive: true, tone: positive, owner: operations, brand_values: [bv-helder],
                 text: "Wij testten uw lijn. Dit gebeurt er nu: niets, hij is snel."}
              - {id: tp-halfjaar, stage: wennen, day: 220, channel: email, reach: 95%, side: frontstage,
                 proactive: true, tone: positive, owner: marketing, brand_values: [bv-dichtbij],
                 text: "Dank u wel dat u klant bent, {naam}. Eén ding dat u misschien nog niet weet."}
              # Ruim voor het einde van het contract: wie pas dan vraagt, komt te laat.
              - {id: tp-aanbod, stage: verder, day: 290, channel: email, reach: 95%, side: frontstage, retention: true,
                 proactive: true, tone: positive, owner: products, brand_values: [bv-helder],
                 text: "Dit gebeurt er nu: uw prijs blijft gelijk. Dit kunt u kiezen."}

        contact_rules: {max_in_30_days: 3, max_silence_days: 95, min_positive_per_year: 5, min_positive_share: 60%, back_door_days: 60}

        # Stap 6. Resultaten staan vast voordat de pilot begint; de eerste groep is de controlegroep.
        pilots:
          - id: welkom-1
            title: Kaart en gesprek
            journey: eerste-jaar
            hypothesis: {because: [ins-stilte, ins-bellen], change: [tp-kaart, tp-bel], expect: "hogere NPS na 75 dagen"}
            design: randomised
            unit: customer
            arms: [control, welkom]
            start: <monday+56>
            readout: <monday+196>
            invited_per_arm: 2000              # maal de respons: 700 antwoorden per groep
            response_rate: 35%
            basics: {metric: modem op tijd, minimum: 95%, actual: 97%}
            start_small: {max_share: 20%, max_budget: 15000, exit_plan: "kaart en gesprekken stoppen, er is niets beloofd"}
            goals:                             # zeker van +2, hopend op +15
              - {metric: nps, role: primary, at: tp-vraag, above_control: 2, expect: 15, baseline: {promoters: 25%, detractors: 30%}}
            guardrails:
              - {metric: opgezegd-90d, not_worse_than_control_by: 3%, baseline: 3%, lower_is_better: true}
            rollout: {waves: [25%, 100%], weeks_per_wave: 8, effort: {channels: 8, marketing: 3}, one_off_cost: 4000, cost_per_customer: 3.30}

        roadmap:
          start: <monday+210>
          horizon_weeks: 52
          capacity: {marketing: 1, products: 1, channels: 2, crm: 1, operations: 1}   # persoonsweken per week
          budget: {<quarter+210>: 40000, <quarter+300>: 40000, <quarter+390>: 40000}

        """
}
