extension BlueprintTemplate {
    /// The template `win-back`, the year after a goodbye, in Dutch.
    static let winBackDutch = """
        # Klanten die vertrokken: een nette groet, en een reden om terug te komen.
        # Het bedrijf is fictief. Vervang de feiten door die van u, en voer dan uit: cxpilot check
        cxpilot: 1
        blueprint: terugwinnen
        title: Een deur die open blijft
        organisation: De Hoekboekhandel (fictief)
        language: nl
        vision: Wie ons verlaat wordt bedankt, en hoort van ons als er iets is veranderd.
        customers: 8000                        # klanten per jaar die vertrekken

        # Vijf disciplines dragen hem; elk tekent voor wat zij bezit.
        team:
          - {discipline: marketing, lead: Anna Heuvel}
          - {discipline: products, lead: Omar Riet}
          - {discipline: channels, lead: Greet Lindeman}
          - {discipline: crm, lead: Peter Novak}
          - {discipline: operations, lead: Ruth Adema}

        # Stap 1. Vraag het wie vertrok, niet wie bleef.
        insights:
          - {id: ins-prijs, origin: outside-in, source: survey, n: 420, date: <day-50>, personas: [p-spaar],
             says: "De helft van de vertrekkers wist niet dat er een kleiner abonnement is."}
          - {id: ins-deur, origin: outside-in, source: interview, n: 11, date: <day-80>, personas: [p-lezer],
             says: "Weggaan werd mij moeilijk gemaakt, dus kom ik niet terug."}
          - {id: ins-tijd, origin: inside-out, source: internal-kpi, n: 7600, date: <day-30>,
             says: "Wie terugkomt, doet dat in het eerste half jaar."}

        # Stap 2. Persona's verschillen in iets waar u iets mee doet: hier de reden van vertrek.
        personas:
          - {id: p-spaar, name: "Nina, vond het te duur", share: 55%, knowledge: high,
             needs: [een eerlijke prijs], prefers: [email], evidence: [ins-prijs]}
          - {id: p-lezer, name: "Paul, had geen tijd om te lezen", share: 45%, knowledge: low,
             needs: [geen druk], prefers: [post, email], evidence: [ins-deur]}

        # Stap 3. speed in uren, unit_cost in EUR per contact, capacity_week in contacten.
        channels:
          - {id: email, direction: one-way, reply_path: phone, personal: medium, speed: 1,
             unit_cost: 0.02, capacity_week: 40000, measurable: high}
          - {id: post, direction: one-way, reply_path: phone, personal: high, speed: 48,
             unit_cost: 1.10, capacity_week: 3000, measurable: low}
          - {id: phone, direction: two-way, personal: high, speed: 0,
             unit_cost: 5.50, capacity_week: 150, measurable: medium}

        # Stap 4. Een merkwaarde is gedrag en woorden: wat u zegt, en wat u nooit zegt.
        brand_values:
          - {id: bv-hoffelijk, value: Hoffelijk, behaviour: "Bedank eerst, en vraag nooit twee keer.",
             say: [dank u wel], avoid: {afgehaakt: vertrokken}}
          - {id: bv-helder, value: Helder, behaviour: "Zeg in één zin wat er sindsdien is veranderd.",
             say: [dit is veranderd], avoid: {propositie: abonnement}}

        metrics:
          - {id: nps, kind: nps, scale: 0-10, question: "Hoe waarschijnlijk is het dat u ons aanbeveelt, ook nu?"}
          - {id: teruggekomen, kind: rate, name: Binnen 180 dagen teruggekomen}
          - {id: gevraagd-te-stoppen, kind: rate, name: Vroeg ons te stoppen met schrijven}

        # Stap 5. Weinig contacten, elk met nieuws; day telt vanaf het afscheid.
        journeys:
          - id: open-deur
            title: Het jaar na het afscheid
            state: future
            stages: [afscheid, nieuws, terugkeer]
            touchpoints:
              # Het moment van de waarheid van het vertrek: hoe makkelijk het ging, vertelt men door.
              - {id: tp-afscheid, stage: afscheid, day: 1, channel: email, reach: 95%, side: frontstage,
                 proactive: true, thanks: true, moment_of_truth: true, tone: positive, owner: operations,
                 expectation: weggaan zonder gedoe, insights: [ins-deur], brand_values: [bv-hoffelijk],
                 text: "Dank u wel voor de jaren bij ons, {naam}. Alles is geregeld."}
              - {id: tp-waarom, stage: afscheid, day: 14, channel: email, reach: 95%, side: frontstage,
                 proactive: true, tone: positive, owner: crm, measures: [nps], brand_values: [bv-hoffelijk],
                 text: "Dank u wel voor nog één minuut: wat hadden wij moeten doen?"}
              - {id: tp-kaart, stage: nieuws, day: 60, channel: post, reach: 100%, side: frontstage,
                 proactive: true, tone: positive, owner: marketing, insights: [ins-tijd], brand_values: [bv-hoffelijk, bv-helder],
                 text: "Dank u wel voor wat u schreef. Dit is veranderd, door u."}
              # Een eigen tekst voor de persona die om iets anders vertrok.
              - {id: tp-kleiner, stage: terugkeer, day: 120, channel: email, reach: 90%, side: frontstage,
                 proactive: true, tone: positive, owner: products, insights: [ins-prijs], brand_values: [bv-helder],
                 text: "Dit is veranderd: er is een kleiner abonnement, voor de halve prijs.",
                 texts: {p-lezer: "Dit is veranderd: las een pauze in als u geen tijd hebt om te lezen."}}
              - {id: tp-bel, stage: terugkeer, day: 180, channel: phone, reach: 30%, side: frontstage,
                 proactive: true, tone: positive, owner: channels, audience: {opt_in: true}, brand_values: [bv-hoffelijk],
                 script: "Dank u wel dat ik mag bellen. Mag ik vertellen wat er nieuw is?"}
              - {id: tp-lijst, stage: nieuws, day: 190, channel: email, reach: 90%, side: frontstage,
                 proactive: true, tone: positive, owner: marketing, brand_values: [bv-hoffelijk],
                 text: "Dank u wel dat u meeleest. Tien boeken voor de zomer, voor u te leen."}
              - {id: tp-jaar, stage: nieuws, day: 280, channel: email, reach: 90%, side: frontstage,
                 proactive: true, tone: positive, owner: crm, brand_values: [bv-helder],
                 text: "Dit is veranderd in een jaar. De deur staat open; wij vragen het niet nog eens."}

        # Wie vertrok wil weinig horen: hoogstens twee contacten per maand.
        contact_rules: {max_in_30_days: 2, max_silence_days: 95, min_positive_per_year: 4, min_positive_share: 60%}

        # Stap 6. Resultaten staan vast voordat de pilot begint; de eerste groep is de controlegroep.
        pilots:
          - id: open-deur-1
            title: Een kaart met nieuws
            journey: open-deur
            hypothesis: {because: [ins-prijs, ins-tijd], change: [tp-kaart, tp-kleiner], expect: "meer klanten komen terug"}
            design: randomised
            unit: customer
            arms: [control, kaart]
            start: <monday+56>
            readout: <monday+350>
            invited_per_arm: 1500              # van ieder van hen bekend, dus geen respons nodig
            response_rate: 100%
            basics: {metric: afscheid op tijd geregeld, minimum: 95%, actual: 96%}
            start_small: {max_share: 20%, max_budget: 10000, exit_plan: "de kaarten stoppen, het kleinere abonnement blijft"}
            goals:                             # een aandeel: zeker van +1%, hopend op +5%
              - {metric: teruggekomen, role: primary, above_control: 1%, expect: 5%, baseline: 4%}
            guardrails:
              - {metric: gevraagd-te-stoppen, not_worse_than_control_by: 2%, baseline: 2%, lower_is_better: true}
            rollout: {waves: [30%, 100%], weeks_per_wave: 8, effort: {marketing: 4, products: 3}, one_off_cost: 2000, cost_per_customer: 1.20}

        roadmap:
          start: <monday+364>
          horizon_weeks: 52
          capacity: {marketing: 1, products: 1, channels: 1, crm: 1, operations: 1}   # persoonsweken per week
          budget: {<quarter+364>: 20000, <quarter+454>: 20000, <quarter+544>: 20000}

        """
}
