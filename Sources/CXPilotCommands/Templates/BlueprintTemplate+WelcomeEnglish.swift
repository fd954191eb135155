extension BlueprintTemplate {
    /// The template `welcome`, the first year of new customers, in English.
    static let welcomeEnglish = """
        # A welcome that new customers notice: their first year, and a pilot that has to prove it.
        # The company is fictional. Replace its facts by your own, then run: cxpilot check
        cxpilot: 1
        blueprint: welcome
        title: A welcome that is noticed
        organisation: Lantern Broadband (fictional)
        language: en
        vision: New customers hear from us before they have a reason to call.
        customers: 12000                       # new customers a year

        # Five disciplines carry it; each signs for what it owns.
        team:
          - {discipline: marketing, lead: Anna Hill}
          - {discipline: products, lead: Omar Reed}
          - {discipline: channels, lead: Grace Lin}
          - {discipline: crm, lead: Peter Novak}
          - {discipline: operations, lead: Ruth Adams}

        # Step 1. What customers say (outside-in) before what we think (inside-out), with n and date.
        insights:
          - {id: ins-silence, origin: outside-in, source: interview, n: 12, date: <day-60>,
             says: "After the order I heard nothing until the first bill."}
          - {id: ins-call, origin: outside-in, source: contact-log, n: 840, date: <day-45>,
             says: "Four in ten calls in the first month ask how to connect."}
          - {id: ins-start, origin: inside-out, source: internal-kpi, n: 11200, date: <day-30>,
             says: "We deliver 97% of the modems on time."}

        # Step 2. Personas differ in something you act on: a channel, a text, a need.
        personas:
          - {id: p-easy, name: "Lisa, wants it to work", share: 60%, knowledge: low,
             needs: [peace of mind], prefers: [email, phone], evidence: [ins-silence]}
          - {id: p-handy, name: "Tom, likes to do it himself", share: 40%, knowledge: high,
             needs: [control], prefers: [app], evidence: [ins-call]}

        # Step 3. speed in hours, unit_cost in EUR per contact, capacity_week in contacts.
        channels:
          - {id: email, direction: one-way, reply_path: phone, personal: medium, speed: 1,
             unit_cost: 0.02, capacity_week: 50000, measurable: high}
          - {id: post, direction: one-way, reply_path: phone, personal: high, speed: 48,
             unit_cost: 1.10, capacity_week: 5000, measurable: low}
          - {id: phone, direction: two-way, personal: high, speed: 0,
             unit_cost: 5.50, capacity_week: 200, measurable: medium}
          - {id: app, direction: two-way, personal: medium, speed: 0,
             unit_cost: 0.01, capacity_week: 50000, measurable: high}

        # Step 4. A value is behaviour and words: what you say, and what you never say.
        brand_values:
          - {id: bv-clear, value: Clear, behaviour: "Say first what happens, then when.",
             say: [this happens now], avoid: {commissioning: connection}}
          - {id: bv-near, value: Near, behaviour: "Use the name, thank, sign with yours.",
             say: [thank you], avoid: {subscriber: customer}}

        metrics:
          - {id: nps, kind: nps, scale: 0-10, question: "How likely are you to recommend us?"}
          - {id: cancelled-90d, kind: rate, name: Cancelled within 90 days}

        # Step 5. Contacts that you start, in every stage; day counts from the signature.
        journeys:
          - id: first-year
            title: The first year
            state: future
            contract_ends: 365
            stages: [start, connect, settle, renew]
            touchpoints:
              - {id: tp-thanks, stage: start, day: 1, channel: email, reach: 95%, side: frontstage,
                 proactive: true, thanks: true, tone: positive, owner: crm, insights: [ins-start],
                 brand_values: [bv-near, bv-clear],
                 text: "Thank you, {name}. This happens now: your modem comes on {date}."}
              - {id: tp-card, stage: connect, day: 4, channel: post, reach: 100%, side: frontstage,
                 proactive: true, tone: positive, owner: marketing, brand_values: [bv-near], insights: [ins-silence],
                 text: "Welcome, and thank you. My number is on the back. Grace"}
              # The moment of truth: an expectation rests on an insight, and the customer can answer.
              - {id: tp-call, stage: connect, day: 10, channel: phone, reach: 40%, side: frontstage,
                 proactive: true, moment_of_truth: true, tone: positive, owner: channels, brand_values: [bv-near],
                 expectation: somebody who takes the time, insights: [ins-call],
                 script: "Thank you for choosing us. Does everything work? I will wait while you try."}
              - {id: tp-tips, stage: settle, day: 40, channel: app, reach: 85%, side: frontstage,
                 proactive: true, tone: positive, owner: products, brand_values: [bv-clear],
                 text: "This happens now: your network learns where you are at home.",
                 texts: {p-handy: "This happens now: set the channels yourself, here is how."}}
              - {id: tp-question, stage: settle, day: 75, channel: email, reach: 95%, side: frontstage,
                 proactive: true, tone: positive, owner: crm, brand_values: [bv-near], measures: [nps],
                 text: "Thank you for three months, {name}. Three questions, two minutes."}
              - {id: tp-check, stage: settle, day: 150, channel: app, reach: 85%, side: frontstage,
                 proactive: true, tone: positive, owner: operations, brand_values: [bv-clear],
                 text: "We tested your line. This happens now: nothing, it is fast."}
              - {id: tp-halfway, stage: settle, day: 220, channel: email, reach: 95%, side: frontstage,
                 proactive: true, tone: positive, owner: marketing, brand_values: [bv-near],
                 text: "Thank you for being with us, {name}. One thing you may not know yet."}
              # Long before the contract ends: whoever asks only then, comes too late.
              - {id: tp-offer, stage: renew, day: 290, channel: email, reach: 95%, side: frontstage, retention: true,
                 proactive: true, tone: positive, owner: products, brand_values: [bv-clear],
                 text: "This happens now: your price stays as it is. This is what you can choose."}

        contact_rules: {max_in_30_days: 3, max_silence_days: 95, min_positive_per_year: 5, min_positive_share: 60%, back_door_days: 60}

        # Step 6. Results are fixed before the pilot starts; the first arm is the control.
        pilots:
          - id: welcome-1
            title: Card and call
            journey: first-year
            hypothesis: {because: [ins-silence, ins-call], change: [tp-card, tp-call], expect: "a higher NPS after 75 days"}
            design: randomised
            unit: customer
            arms: [control, welcome]
            start: <monday+56>
            readout: <monday+196>
            invited_per_arm: 2000              # times the response rate: 700 answers in each arm
            response_rate: 35%
            basics: {metric: modem on time, minimum: 95%, actual: 97%}
            start_small: {max_share: 20%, max_budget: 15000, exit_plan: "card and calls stop, nothing was promised"}
            goals:                             # sure of +2, hoping for +15
              - {metric: nps, role: primary, at: tp-question, above_control: 2, expect: 15, baseline: {promoters: 25%, detractors: 30%}}
            guardrails:
              - {metric: cancelled-90d, not_worse_than_control_by: 3%, baseline: 3%, lower_is_better: true}
            rollout: {waves: [25%, 100%], weeks_per_wave: 8, effort: {channels: 8, marketing: 3}, one_off_cost: 4000, cost_per_customer: 3.30}

        roadmap:
          start: <monday+210>
          horizon_weeks: 52
          capacity: {marketing: 1, products: 1, channels: 2, crm: 1, operations: 1}   # person-weeks a week
          budget: {<quarter+210>: 40000, <quarter+300>: 40000, <quarter+390>: 40000}

        """
}
