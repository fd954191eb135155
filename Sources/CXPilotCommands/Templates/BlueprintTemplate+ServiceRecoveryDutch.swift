extension BlueprintTemplate {
    /// The template `service-recovery`, the year after a complaint, in Dutch.
    static let serviceRecoveryDutch = """
        # Als het misging: van de klacht tot een klant die blijft.
        # Het bedrijf is fictief. Vervang de feiten door die van u, en voer dan uit: cxpilot check
        cxpilot: 1
        blueprint: herstel
        title: Rechtgezet, en dat ook verteld
        organisation: Havenpakket (fictief)
        language: nl
        vision: Wie klaagt, hoort binnen een dag van een mens, en weet hoe het afloopt.
        customers: 9000                        # klanten per jaar met een klacht

        # Vijf disciplines dragen hem; elk tekent voor wat zij bezit.
        team:
          - {discipline: marketing, lead: Anna Heuvel}
          - {discipline: products, lead: Omar Riet}
          - {discipline: channels, lead: Greet Lindeman}
          - {discipline: crm, lead: Peter Novak}
          - {discipline: operations, lead: Ruth Adema}

        # Stap 1. Klachten zijn ook inzichten: tel ze, dateer ze, en zeg van wie ze zijn.
        insights:
          - {id: ins-wachten, origin: outside-in, source: complaint, n: 310, date: <day-40>, personas: [p-druk],
             says: "Niet de vertraging ergert mij, maar dat niemand iets zegt."}
          - {id: ins-sorry, origin: outside-in, source: interview, n: 14, date: <day-70>, personas: [p-trouw],
             says: "Ik wilde sorry horen, geen tegoedbon krijgen."}
          - {id: ins-weer, origin: outside-in, source: contact-log, n: 1250, date: <day-35>,
             says: "Een op de vier klagers belt nog eens om te vragen hoe het staat."}

        # Stap 2. Persona's verschillen in iets waar u iets mee doet: hier het kanaal en de woorden.
        personas:
          - {id: p-druk, name: "Sam, heeft een winkel", share: 35%, knowledge: high,
             needs: [een datum], prefers: [app, email], evidence: [ins-wachten]}
          - {id: p-trouw, name: "Marie, is al jaren klant", share: 65%, knowledge: low,
             needs: [gehoord worden], prefers: [phone, post], evidence: [ins-sorry]}

        # Stap 3. speed in uren, unit_cost in EUR per contact, capacity_week in contacten.
        channels:
          - {id: phone, direction: two-way, personal: high, speed: 0,
             unit_cost: 5.50, capacity_week: 300, measurable: medium}
          - {id: email, direction: one-way, reply_path: phone, personal: medium, speed: 1,
             unit_cost: 0.02, capacity_week: 40000, measurable: high}
          - {id: app, direction: two-way, personal: medium, speed: 0,
             unit_cost: 0.01, capacity_week: 40000, measurable: high}
          - {id: post, direction: one-way, reply_path: phone, personal: high, speed: 48,
             unit_cost: 1.10, capacity_week: 3000, measurable: low}

        # Stap 4. Woorden tellen het meest als het misging: zeg wat u doet, nooit wiens schuld het is.
        brand_values:
          - {id: bv-eerlijk, value: Eerlijk, behaviour: "Zeg wat er misging, voordat zij het vragen.",
             say: [dit ging mis, dit doen wij], avoid: {onregelmatigheid: fout}}
          - {id: bv-warm, value: Warm, behaviour: "Bied één keer excuses aan, en meen het.",
             say: [het spijt ons, dank u wel], avoid: {klager: klant}}

        metrics:
          - {id: nps, kind: nps, scale: 0-10, question: "Hoe waarschijnlijk is het dat u ons aanbeveelt?"}
          - {id: weer-gebeld, kind: rate, name: Belde opnieuw over hetzelfde}

        # Stap 5. Hou woord voordat de klant moet vragen; day telt vanaf de klacht.
        journeys:
          - id: na-klacht
            title: Het jaar na een klacht
            state: future
            stages: [horen, herstellen, leren]
            touchpoints:
              - {id: tp-ontvangen, stage: horen, day: 0, channel: email, reach: 98%, side: frontstage,
                 proactive: true, thanks: true, tone: positive, owner: crm, brand_values: [bv-eerlijk, bv-warm],
                 insights: [ins-wachten],
                 text: "Dank u wel dat u het zei, {naam}. Dit doen wij, en dan."}
              # Het moment van de waarheid: een verwachting rust op een inzicht, en de klant kan antwoorden.
              - {id: tp-bel, stage: horen, day: 1, channel: phone, reach: 80%, side: frontstage,
                 proactive: true, moment_of_truth: true, tone: positive, owner: channels, brand_values: [bv-warm],
                 expectation: iemand die sorry zegt, insights: [ins-sorry],
                 script: "Het spijt ons. Vertel mij wat er gebeurde; ik regel het zelf."}
              - {id: tp-opgelost, stage: herstellen, day: 5, channel: app, reach: 90%, side: frontstage,
                 proactive: true, tone: positive, owner: operations, brand_values: [bv-eerlijk],
                 pain: niet weten hoe het staat, insights: [ins-weer],
                 text: "Dit ging mis, en dit deden wij. Uw pakket is er op {datum}.",
                 texts: {p-druk: "Dit ging mis. Uw pakket: {datum}, voor negen uur."}}
              - {id: tp-vraag, stage: herstellen, day: 20, channel: email, reach: 95%, side: frontstage,
                 proactive: true, tone: positive, owner: crm, brand_values: [bv-warm], measures: [nps],
                 text: "Dank u wel voor uw geduld, {naam}. Hebben wij het rechtgezet?"}
              # Wat de klacht veranderde: niemand vertelt dit, en iedereen onthoudt het.
              - {id: tp-veranderd, stage: leren, day: 80, channel: post, reach: 100%, side: frontstage,
                 proactive: true, tone: positive, owner: products, brand_values: [bv-eerlijk],
                 text: "Dit ging mis met uw pakket. Dit doen wij sindsdien anders."}
              - {id: tp-voorjaar, stage: leren, day: 170, channel: email, reach: 95%, side: frontstage,
                 proactive: true, tone: positive, owner: marketing, brand_values: [bv-warm],
                 text: "Dank u wel dat u bleef, {naam}. Uw volgende pakket reist gratis."}
              - {id: tp-jaar, stage: leren, day: 260, channel: email, reach: 95%, side: frontstage,
                 proactive: true, tone: positive, owner: operations, brand_values: [bv-eerlijk],
                 text: "Dit doen wij met wat u ons zei: minder pakketten raken zoek."}

        # Vier contacten in de eerste maand zijn er veel, en terecht: er ging iets mis.
        contact_rules: {max_in_30_days: 4, max_silence_days: 110, min_positive_per_year: 5, min_positive_share: 60%}

        # Stap 6. Resultaten staan vast voordat de pilot begint; de eerste groep is de controlegroep.
        pilots:
          - id: herstel-1
            title: Binnen een dag gebeld
            journey: na-klacht
            hypothesis: {because: [ins-sorry, ins-weer], change: [tp-bel, tp-opgelost], expect: "hogere NPS na drie weken"}
            design: randomised
            unit: customer
            arms: [control, gebeld]
            start: <monday+56>
            readout: <monday+238>
            invited_per_arm: 2000              # maal de respons: 600 antwoorden per groep
            response_rate: 30%
            basics: {metric: binnen een dag beantwoord, minimum: 90%, actual: 93%}
            start_small: {max_share: 25%, max_budget: 15000, exit_plan: "het bellen stopt, open klachten worden afgemaakt"}
            goals:                             # zeker van +2, hopend op +16
              - {metric: nps, role: primary, at: tp-vraag, above_control: 2, expect: 16, baseline: {promoters: 15%, detractors: 45%}}
            guardrails:
              - {metric: weer-gebeld, not_worse_than_control_by: 5%, baseline: 25%, lower_is_better: true}
            rollout: {waves: [25%, 100%], weeks_per_wave: 8, effort: {channels: 10, operations: 3}, one_off_cost: 3000, cost_per_customer: 4.50}

        roadmap:
          start: <monday+252>
          horizon_weeks: 52
          capacity: {marketing: 1, products: 1, channels: 2, crm: 1, operations: 1}   # persoonsweken per week
          budget: {<quarter+252>: 50000, <quarter+342>: 50000, <quarter+432>: 50000}

        """
}
