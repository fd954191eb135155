extension BlueprintTemplate {
    /// The template `multichannel`, one customer in four channels, in English.
    static let multichannelEnglish = """
        # One customer, four channels: what was said in one is known in the next.
        # The company is fictional. Replace its facts by your own, then run: cxpilot check
        cxpilot: 1
        blueprint: multichannel
        title: Told once is enough
        organisation: Fern Opticians (fictional)
        language: en
        vision: Whatever channel a customer chooses, we know what was said before.
        customers: 20000                       # customers a year who buy glasses

        # Five disciplines carry it; each signs for what it owns.
        team:
          - {discipline: marketing, lead: Anna Hill}
          - {discipline: products, lead: Omar Reed}
          - {discipline: channels, lead: Grace Lin}
          - {discipline: crm, lead: Peter Novak}
          - {discipline: operations, lead: Ruth Adams}

        # Step 1. What customers say (outside-in) before what we think (inside-out), with n and date.
        insights:
          - {id: ins-repeat, origin: outside-in, source: interview, n: 15, date: <day-55>, personas: [p-online, p-counter],
             says: "In the shop I had to tell everything again that I had typed at home."}
          - {id: ins-ready, origin: outside-in, source: contact-log, n: 2300, date: <day-40>,
             says: "Three in ten calls ask whether the glasses are ready."}
          - {id: ins-visits, origin: inside-out, source: web-analytics, n: 18400, date: <day-30>,
             says: "Seven in ten buyers looked at frames on the web first."}

        # Step 2. Personas differ in the channels that they prefer, and avoid.
        personas:
          - {id: p-online, name: "Yara, begins on her phone", share: 55%, knowledge: high,
             needs: [speed], prefers: [app, email], avoids: [phone], evidence: [ins-repeat]}
          - {id: p-counter, name: "Hank, wants to see a face", share: 45%, knowledge: low,
             needs: [advice], prefers: [shop, phone], evidence: [ins-repeat]}

        # Step 3. All six properties of every channel: only then can they be compared.
        channels:                              # speed in hours, unit_cost in EUR per contact
          - {id: shop, direction: two-way, personal: high, speed: 0,
             unit_cost: 9.00, capacity_week: 1200, measurable: low}
          - {id: phone, direction: two-way, personal: high, speed: 0,
             unit_cost: 5.50, capacity_week: 300, measurable: medium}
          - {id: email, direction: one-way, reply_path: phone, personal: medium, speed: 1,
             unit_cost: 0.02, capacity_week: 50000, measurable: high}
          - {id: app, direction: two-way, personal: medium, speed: 0,
             unit_cost: 0.01, capacity_week: 50000, measurable: high}

        # Step 4. A value sounds the same in every channel.
        brand_values:
          - {id: bv-attentive, value: Attentive, behaviour: "Begin with what the customer said before.",
             say: [you told us], avoid: {patient: customer}}
          - {id: bv-warm, value: Warm, behaviour: "Thank, and ask how the glasses suit.",
             say: [thank you], avoid: {collect: fetch}}

        metrics:
          - {id: nps, kind: nps, scale: 0-10, question: "How likely are you to recommend us?"}
          - {id: told-twice, kind: rate, name: Had to tell it twice}

        # Step 5. Each stage has a contact that we start, in a channel the persona likes.
        journeys:
          - id: new-glasses
            title: A year with new glasses
            state: future
            stages: [choose, wear, see]
            touchpoints:
              # The moment of truth: what was typed at home is known at the counter.
              - {id: tp-visit, stage: choose, day: 0, channel: shop, reach: 100%, side: frontstage,
                 moment_of_truth: true, tone: positive, owner: channels, expectation: not to tell it again,
                 insights: [ins-repeat, ins-visits], brand_values: [bv-attentive],
                 script: "You told us which frames you like, {name}; here they are."}
              - {id: tp-thanks, stage: choose, day: 1, channel: email, reach: 95%, side: frontstage,
                 proactive: true, thanks: true, tone: positive, owner: crm, brand_values: [bv-warm],
                 text: "Thank you, {name}. Your glasses are being made; we write when they are ready."}
              - {id: tp-ready, stage: wear, day: 10, channel: app, reach: 90%, side: frontstage,
                 proactive: true, tone: positive, owner: operations, insights: [ins-ready], brand_values: [bv-attentive],
                 text: "You told us that mornings suit you: your glasses are ready from nine."}
              # Only for those who like to be called: an audience keeps it from the others.
              - {id: tp-call, stage: wear, day: 35, channel: phone, reach: 40%, side: frontstage,
                 proactive: true, tone: positive, owner: channels, audience: {personas: [p-counter]}, brand_values: [bv-warm],
                 script: "Thank you for your visit. How do the glasses suit you?"}
              - {id: tp-question, stage: wear, day: 50, channel: email, reach: 95%, side: frontstage,
                 proactive: true, tone: positive, owner: crm, measures: [nps], brand_values: [bv-warm],
                 text: "Thank you for wearing them, {name}. Two questions about your glasses."}
              - {id: tp-clean, stage: see, day: 140, channel: app, reach: 85%, side: frontstage,
                 proactive: true, tone: positive, owner: products, brand_values: [bv-attentive],
                 text: "You told us that you cycle: this is how they stay clear in the rain."}
              - {id: tp-adjust, stage: see, day: 230, channel: email, reach: 95%, side: frontstage,
                 proactive: true, tone: positive, owner: marketing, brand_values: [bv-warm],
                 text: "Thank you for coming to us. Walk in any day; we adjust them for free."}
              - {id: tp-test, stage: see, day: 320, channel: email, reach: 95%, side: frontstage,
                 proactive: true, tone: positive, owner: operations, brand_values: [bv-attentive],
                 text: "You told us that you read a lot: an eye test each year is wise."}

        contact_rules: {max_in_30_days: 3, max_silence_days: 95, min_positive_per_year: 5, min_positive_share: 60%}

        # Step 6. Shops differ, so lots decide which shop is in which arm, and there are many of them.
        pilots:
          - id: told-once-1
            title: The order on the counter
            journey: new-glasses
            hypothesis: {because: [ins-repeat, ins-ready], change: [tp-visit, tp-ready], expect: "a higher NPS after seven weeks"}
            design: by-branch
            unit: branch
            arms: [control, told-once]
            branches:                          # twelve shops in each arm: answers of one shop resemble each other
              control: [alder, ash, aspen, beech, birch, cedar, cherry, elder, elm, fir, hazel, holly]
              told-once: [hornbeam, juniper, larch, lime, maple, oak, pear, pine, plum, poplar, rowan, willow]
            branches_drawn: true
            reference_mix: {by: persona}       # answers count by the shares of the personas
            start: <monday+56>
            readout: <monday+238>
            invited_per_arm: 3000              # times the response rate: 960 answers in each arm, 80 a shop
            response_rate: 32%
            basics: {metric: glasses ready on the day promised, minimum: 92%, actual: 94%}
            start_small: {max_share: 20%, max_budget: 9000, exit_plan: "the screens are switched off, orders stay on paper"}
            goals:                             # sure of +1, hoping for +16
              - {metric: nps, role: primary, at: tp-question, above_control: 1, expect: 16, baseline: {promoters: 30%, detractors: 25%}}
            rollout: {waves: [30%, 100%], weeks_per_wave: 8, effort: {channels: 6, products: 4}, one_off_cost: 6000, cost_per_customer: 0.90}

        roadmap:
          start: <monday+252>
          horizon_weeks: 52
          capacity: {marketing: 1, products: 1, channels: 1, crm: 1, operations: 1}   # person-weeks a week
          budget: {<quarter+252>: 25000, <quarter+342>: 25000, <quarter+432>: 25000}

        """
}
