extension BlueprintTemplate {
    /// The template `multichannel`, one customer in four channels, in Dutch.
    static let multichannelDutch = """
        # Eén klant, vier kanalen: wat in het ene is gezegd, is in het volgende bekend.
        # Het bedrijf is fictief. Vervang de feiten door die van u, en voer dan uit: cxpilot check
        cxpilot: 1
        blueprint: alle-kanalen
        title: Eén keer vertellen is genoeg
        organisation: Varen Optiek (fictief)
        language: nl
        vision: Welk kanaal een klant ook kiest, wij weten wat er al is gezegd.
        customers: 20000                       # klanten per jaar die een bril kopen

        # Vijf disciplines dragen hem; elk tekent voor wat zij bezit.
        team:
          - {discipline: marketing, lead: Anna Heuvel}
          - {discipline: products, lead: Omar Riet}
          - {discipline: channels, lead: Greet Lindeman}
          - {discipline: crm, lead: Peter Novak}
          - {discipline: operations, lead: Ruth Adema}

        # Stap 1. Wat klanten zeggen (outside-in) voor wat wij denken (inside-out), met n en datum.
        insights:
          - {id: ins-herhalen, origin: outside-in, source: interview, n: 15, date: <day-55>, personas: [p-online, p-balie],
             says: "In de winkel moest ik alles opnieuw vertellen wat ik thuis al had ingetypt."}
          - {id: ins-klaar, origin: outside-in, source: contact-log, n: 2300, date: <day-40>,
             says: "Drie op de tien telefoontjes vragen of de bril klaar is."}
          - {id: ins-bezoek, origin: inside-out, source: web-analytics, n: 18400, date: <day-30>,
             says: "Zeven op de tien kopers keken eerst op het web naar monturen."}

        # Stap 2. Persona's verschillen in de kanalen die zij verkiezen, en mijden.
        personas:
          - {id: p-online, name: "Yara, begint op haar telefoon", share: 55%, knowledge: high,
             needs: [tempo], prefers: [app, email], avoids: [phone], evidence: [ins-herhalen]}
          - {id: p-balie, name: "Henk, wil een gezicht zien", share: 45%, knowledge: low,
             needs: [advies], prefers: [winkel, phone], evidence: [ins-herhalen]}

        # Stap 3. Alle zes eigenschappen van elk kanaal: pas dan zijn ze te vergelijken.
        channels:                              # speed in uren, unit_cost in EUR per contact
          - {id: winkel, direction: two-way, personal: high, speed: 0,
             unit_cost: 9.00, capacity_week: 1200, measurable: low}
          - {id: phone, direction: two-way, personal: high, speed: 0,
             unit_cost: 5.50, capacity_week: 300, measurable: medium}
          - {id: email, direction: one-way, reply_path: phone, personal: medium, speed: 1,
             unit_cost: 0.02, capacity_week: 50000, measurable: high}
          - {id: app, direction: two-way, personal: medium, speed: 0,
             unit_cost: 0.01, capacity_week: 50000, measurable: high}

        # Stap 4. Een merkwaarde klinkt in elk kanaal hetzelfde.
        brand_values:
          - {id: bv-aandachtig, value: Aandachtig, behaviour: "Begin met wat de klant eerder zei.",
             say: [u vertelde ons], avoid: {patiënt: klant}}
          - {id: bv-warm, value: Warm, behaviour: "Bedank, en vraag hoe de bril bevalt.",
             say: [dank u wel], avoid: {ophalen: komen halen}}

        metrics:
          - {id: nps, kind: nps, scale: 0-10, question: "Hoe waarschijnlijk is het dat u ons aanbeveelt?"}
          - {id: twee-keer-verteld, kind: rate, name: Moest het twee keer vertellen}

        # Stap 5. Elke fase heeft een contact dat wij beginnen, in een kanaal dat de persona prettig vindt.
        journeys:
          - id: nieuwe-bril
            title: Een jaar met een nieuwe bril
            state: future
            stages: [kiezen, dragen, zien]
            touchpoints:
              # Het moment van de waarheid: wat thuis is ingetypt, is aan de balie bekend.
              - {id: tp-bezoek, stage: kiezen, day: 0, channel: winkel, reach: 100%, side: frontstage,
                 moment_of_truth: true, tone: positive, owner: channels, expectation: het niet opnieuw vertellen,
                 insights: [ins-herhalen, ins-bezoek], brand_values: [bv-aandachtig],
                 script: "U vertelde ons welke monturen u mooi vindt, {naam}; hier zijn ze."}
              - {id: tp-dank, stage: kiezen, day: 1, channel: email, reach: 95%, side: frontstage,
                 proactive: true, thanks: true, tone: positive, owner: crm, brand_values: [bv-warm],
                 text: "Dank u wel, {naam}. Uw bril wordt gemaakt; wij schrijven als hij klaar is."}
              - {id: tp-klaar, stage: dragen, day: 10, channel: app, reach: 90%, side: frontstage,
                 proactive: true, tone: positive, owner: operations, insights: [ins-klaar], brand_values: [bv-aandachtig],
                 text: "U vertelde ons dat de ochtend past: uw bril is klaar vanaf negen uur."}
              # Alleen voor wie graag gebeld wordt: met audience blijft het de anderen bespaard.
              - {id: tp-bel, stage: dragen, day: 35, channel: phone, reach: 40%, side: frontstage,
                 proactive: true, tone: positive, owner: channels, audience: {personas: [p-balie]}, brand_values: [bv-warm],
                 script: "Dank u wel voor uw bezoek. Hoe bevalt de bril?"}
              - {id: tp-vraag, stage: dragen, day: 50, channel: email, reach: 95%, side: frontstage,
                 proactive: true, tone: positive, owner: crm, measures: [nps], brand_values: [bv-warm],
                 text: "Dank u wel dat u hem draagt, {naam}. Twee vragen over uw bril."}
              - {id: tp-poetsen, stage: zien, day: 140, channel: app, reach: 85%, side: frontstage,
                 proactive: true, tone: positive, owner: products, brand_values: [bv-aandachtig],
                 text: "U vertelde ons dat u fietst: zo blijft hij helder in de regen."}
              - {id: tp-afstellen, stage: zien, day: 230, channel: email, reach: 95%, side: frontstage,
                 proactive: true, tone: positive, owner: marketing, brand_values: [bv-warm],
                 text: "Dank u wel dat u bij ons kwam. Loop eens binnen; wij stellen hem gratis af."}
              - {id: tp-meting, stage: zien, day: 320, channel: email, reach: 95%, side: frontstage,
                 proactive: true, tone: positive, owner: operations, brand_values: [bv-aandachtig],
                 text: "U vertelde ons dat u veel leest: elk jaar een oogmeting is verstandig."}

        contact_rules: {max_in_30_days: 3, max_silence_days: 95, min_positive_per_year: 5, min_positive_share: 60%}

        # Stap 6. Winkels verschillen, dus het lot bepaalt welke winkel in welke groep zit, en het zijn er veel.
        pilots:
          - id: een-keer-1
            title: De bestelling op de balie
            journey: nieuwe-bril
            hypothesis: {because: [ins-herhalen, ins-klaar], change: [tp-bezoek, tp-klaar], expect: "hogere NPS na zeven weken"}
            design: by-branch
            unit: branch
            arms: [control, een-keer]
            branches:                          # twaalf winkels per groep: antwoorden van één winkel lijken op elkaar
              control: [els, es, esp, beuk, berk, ceder, kers, vlier, iep, den, hazelaar, hulst]
              een-keer: [haagbeuk, jeneverbes, lariks, linde, esdoorn, eik, peer, pijnboom, pruim, populier, lijsterbes, wilg]
            branches_drawn: true
            reference_mix: {by: persona}       # antwoorden tellen naar het aandeel van de persona’s
            start: <monday+56>
            readout: <monday+238>
            invited_per_arm: 3000              # maal de respons: 960 antwoorden per groep, 80 per winkel
            response_rate: 32%
            basics: {metric: bril klaar op de beloofde dag, minimum: 92%, actual: 94%}
            start_small: {max_share: 20%, max_budget: 9000, exit_plan: "de schermen gaan uit, bestellingen blijven op papier"}
            goals:                             # zeker van +1, hopend op +16
              - {metric: nps, role: primary, at: tp-vraag, above_control: 1, expect: 16, baseline: {promoters: 30%, detractors: 25%}}
            rollout: {waves: [30%, 100%], weeks_per_wave: 8, effort: {channels: 6, products: 4}, one_off_cost: 6000, cost_per_customer: 0.90}

        roadmap:
          start: <monday+252>
          horizon_weeks: 52
          capacity: {marketing: 1, products: 1, channels: 1, crm: 1, operations: 1}   # persoonsweken per week
          budget: {<quarter+252>: 25000, <quarter+342>: 25000, <quarter+432>: 25000}

        """
}
