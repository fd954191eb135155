extension BlueprintTemplate {
    /// The template `service-recovery`, the year after a complaint, in English.
    static let serviceRecoveryEnglish = """
        # When something went wrong: from the complaint to a customer who stays.
        # The company is fictional. Replace its facts by your own, then run: cxpilot check
        cxpilot: 1
        blueprint: service-recovery
        title: Put right, and told so
        organisation: Harbour Parcels (fictional)
        language: en
        vision: Whoever complains hears from a person within a day, and knows how it ends.
        customers: 9000                        # customers a year with a complaint

        # Five disciplines carry it; each signs for what it owns.
        team:
          - {discipline: marketing, lead: Anna Hill}
          - {discipline: products, lead: Omar Reed}
          - {discipline: channels, lead: Grace Lin}
          - {discipline: crm, lead: Peter Novak}
          - {discipline: operations, lead: Ruth Adams}

        # Step 1. Complaints are insights too: count them, date them, and say whose they are.
        insights:
          - {id: ins-waiting, origin: outside-in, source: complaint, n: 310, date: <day-40>, personas: [p-busy],
             says: "Not the delay annoys me, but that nobody says anything."}
          - {id: ins-sorry, origin: outside-in, source: interview, n: 14, date: <day-70>, personas: [p-loyal],
             says: "I wanted to hear sorry, not to get a voucher."}
          - {id: ins-again, origin: outside-in, source: contact-log, n: 1250, date: <day-35>,
             says: "One in four who complained calls again to ask how it stands."}

        # Step 2. Personas differ in something you act on: here the channel and the words.
        personas:
          - {id: p-busy, name: "Sam, has a shop to run", share: 35%, knowledge: high,
             needs: [a date], prefers: [app, email], evidence: [ins-waiting]}
          - {id: p-loyal, name: "Mary, has been with us for years", share: 65%, knowledge: low,
             needs: [to be heard], prefers: [phone, post], evidence: [ins-sorry]}

        # Step 3. speed in hours, unit_cost in EUR per contact, capacity_week in contacts.
        channels:
          - {id: phone, direction: two-way, personal: high, speed: 0,
             unit_cost: 5.50, capacity_week: 300, measurable: medium}
          - {id: email, direction: one-way, reply_path: phone, personal: medium, speed: 1,
             unit_cost: 0.02, capacity_week: 40000, measurable: high}
          - {id: app, direction: two-way, personal: medium, speed: 0,
             unit_cost: 0.01, capacity_week: 40000, measurable: high}
          - {id: post, direction: one-way, reply_path: phone, personal: high, speed: 48,
             unit_cost: 1.10, capacity_week: 3000, measurable: low}

        # Step 4. Words matter most when something went wrong: say what you do, never whose fault it is.
        brand_values:
          - {id: bv-honest, value: Honest, behaviour: "Say what went wrong, before they ask.",
             say: [this went wrong, this is what we do], avoid: {irregularity: mistake}}
          - {id: bv-warm, value: Warm, behaviour: "Apologise once, and mean it.",
             say: [we are sorry, thank you], avoid: {complainant: customer}}

        metrics:
          - {id: nps, kind: nps, scale: 0-10, question: "How likely are you to recommend us?"}
          - {id: called-again, kind: rate, name: Called again about the same}

        # Step 5. Keep the word before the customer has to ask; day counts from the complaint.
        journeys:
          - id: after-complaint
            title: The year after a complaint
            state: future
            stages: [hear, mend, learn]
            touchpoints:
              - {id: tp-received, stage: hear, day: 0, channel: email, reach: 98%, side: frontstage,
                 proactive: true, thanks: true, tone: positive, owner: crm, brand_values: [bv-honest, bv-warm],
                 insights: [ins-waiting],
                 text: "Thank you for telling us, {name}. This is what we do, and when."}
              # The moment of truth: an expectation rests on an insight, and the customer can answer.
              - {id: tp-call, stage: hear, day: 1, channel: phone, reach: 80%, side: frontstage,
                 proactive: true, moment_of_truth: true, tone: positive, owner: channels, brand_values: [bv-warm],
                 expectation: somebody who says sorry, insights: [ins-sorry],
                 script: "We are sorry. Tell me what happened; I will see to it myself."}
              - {id: tp-solved, stage: mend, day: 5, channel: app, reach: 90%, side: frontstage,
                 proactive: true, tone: positive, owner: operations, brand_values: [bv-honest],
                 pain: not knowing how it stands, insights: [ins-again],
                 text: "This went wrong, and this is what we did. Your parcel is there on {date}.",
                 texts: {p-busy: "This went wrong. Your parcel: {date}, before nine."}}
              - {id: tp-question, stage: mend, day: 20, channel: email, reach: 95%, side: frontstage,
                 proactive: true, tone: positive, owner: crm, brand_values: [bv-warm], measures: [nps],
                 text: "Thank you for your patience, {name}. Did we put it right?"}
              # What the complaint changed: nobody tells this, and everybody remembers it.
              - {id: tp-changed, stage: learn, day: 80, channel: post, reach: 100%, side: frontstage,
                 proactive: true, tone: positive, owner: products, brand_values: [bv-honest],
                 text: "This went wrong with your parcel. This is what we do differently since."}
              - {id: tp-spring, stage: learn, day: 170, channel: email, reach: 95%, side: frontstage,
                 proactive: true, tone: positive, owner: marketing, brand_values: [bv-warm],
                 text: "Thank you for staying, {name}. Your next parcel travels free."}
              - {id: tp-year, stage: learn, day: 260, channel: email, reach: 95%, side: frontstage,
                 proactive: true, tone: positive, owner: operations, brand_values: [bv-honest],
                 text: "This is what we do with what you told us: fewer parcels go astray."}

        # Four contacts in the first month are many, and right: something went wrong.
        contact_rules: {max_in_30_days: 4, max_silence_days: 110, min_positive_per_year: 5, min_positive_share: 60%}

        # Step 6. Results are fixed before the pilot starts; the first arm is the control.
        pilots:
          - id: recovery-1
            title: A call within a day
            journey: after-complaint
            hypothesis: {because: [ins-sorry, ins-again], change: [tp-call, tp-solved], expect: "a higher NPS after three weeks"}
            design: randomised
            unit: customer
            arms: [control, called]
            start: <monday+56>
            readout: <monday+238>
            invited_per_arm: 2000              # times the response rate: 600 answers in each arm
            response_rate: 30%
            basics: {metric: answered within a day, minimum: 90%, actual: 93%}
            start_small: {max_share: 25%, max_budget: 15000, exit_plan: "the calls stop, open complaints are finished"}
            goals:                             # sure of +2, hoping for +16
              - {metric: nps, role: primary, at: tp-question, above_control: 2, expect: 16, baseline: {promoters: 15%, detractors: 45%}}
            guardrails:
              - {metric: called-again, not_worse_than_control_by: 5%, baseline: 25%, lower_is_better: true}
            rollout: {waves: [25%, 100%], weeks_per_wave: 8, effort: {channels: 10, operations: 3}, one_off_cost: 3000, cost_per_customer: 4.50}

        roadmap:
          start: <monday+252>
          horizon_weeks: 52
          capacity: {marketing: 1, products: 1, channels: 2, crm: 1, operations: 1}   # person-weeks a week
          budget: {<quarter+252>: 50000, <quarter+342>: 50000, <quarter+432>: 50000}

        """
}
