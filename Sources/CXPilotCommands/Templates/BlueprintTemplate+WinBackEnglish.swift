extension BlueprintTemplate {
    /// The template `win-back`, the year after a goodbye, in English.
    static let winBackEnglish = """
        # Customers who left: a decent goodbye, and a reason to come back.
        # The company is fictional. Replace its facts by your own, then run: cxpilot check
        cxpilot: 1
        blueprint: win-back
        title: A door that stays open
        organisation: Corner Books (fictional)
        language: en
        vision: Who leaves us is thanked, and hears from us when something has changed.
        customers: 8000                        # customers a year who leave

        # Five disciplines carry it; each signs for what it owns.
        team:
          - {discipline: marketing, lead: Anna Hill}
          - {discipline: products, lead: Omar Reed}
          - {discipline: channels, lead: Grace Lin}
          - {discipline: crm, lead: Peter Novak}
          - {discipline: operations, lead: Ruth Adams}

        # Step 1. Ask those who left, not those who stayed.
        insights:
          - {id: ins-price, origin: outside-in, source: survey, n: 420, date: <day-50>, personas: [p-saver],
             says: "Half of those who left did not know that a smaller plan exists."}
          - {id: ins-door, origin: outside-in, source: interview, n: 11, date: <day-80>, personas: [p-reader],
             says: "Leaving was made hard, and so I would not come back."}
          - {id: ins-time, origin: inside-out, source: internal-kpi, n: 7600, date: <day-30>,
             says: "Those who come back do so in the first half year."}

        # Step 2. Personas differ in something you act on: here the reason why they left.
        personas:
          - {id: p-saver, name: "Nina, found it too dear", share: 55%, knowledge: high,
             needs: [a fair price], prefers: [email], evidence: [ins-price]}
          - {id: p-reader, name: "Paul, had no time to read", share: 45%, knowledge: low,
             needs: [no pressure], prefers: [post, email], evidence: [ins-door]}

        # Step 3. speed in hours, unit_cost in EUR per contact, capacity_week in contacts.
        channels:
          - {id: email, direction: one-way, reply_path: phone, personal: medium, speed: 1,
             unit_cost: 0.02, capacity_week: 40000, measurable: high}
          - {id: post, direction: one-way, reply_path: phone, personal: high, speed: 48,
             unit_cost: 1.10, capacity_week: 3000, measurable: low}
          - {id: phone, direction: two-way, personal: high, speed: 0,
             unit_cost: 5.50, capacity_week: 150, measurable: medium}

        # Step 4. A value is behaviour and words: what you say, and what you never say.
        brand_values:
          - {id: bv-gracious, value: Gracious, behaviour: "Thank first, and never ask twice.",
             say: [thank you], avoid: {churned: left}}
          - {id: bv-clear, value: Clear, behaviour: "Say what has changed since, in one sentence.",
             say: [this has changed], avoid: {proposition: plan}}

        metrics:
          - {id: nps, kind: nps, scale: 0-10, question: "How likely are you to recommend us, even now?"}
          - {id: came-back, kind: rate, name: Came back within 180 days}
          - {id: asked-to-stop, kind: rate, name: Asked us to stop writing}

        # Step 5. Few contacts, each with news; day counts from the goodbye.
        journeys:
          - id: open-door
            title: The year after the goodbye
            state: future
            stages: [goodbye, news, return]
            touchpoints:
              # The moment of truth of leaving: how easy it was is what people tell.
              - {id: tp-goodbye, stage: goodbye, day: 1, channel: email, reach: 95%, side: frontstage,
                 proactive: true, thanks: true, moment_of_truth: true, tone: positive, owner: operations,
                 expectation: leaving without a fight, insights: [ins-door], brand_values: [bv-gracious],
                 text: "Thank you for the years with us, {name}. Everything is settled."}
              - {id: tp-why, stage: goodbye, day: 14, channel: email, reach: 95%, side: frontstage,
                 proactive: true, tone: positive, owner: crm, measures: [nps], brand_values: [bv-gracious],
                 text: "Thank you for one more minute: what should we have done?"}
              - {id: tp-card, stage: news, day: 60, channel: post, reach: 100%, side: frontstage,
                 proactive: true, tone: positive, owner: marketing, insights: [ins-time], brand_values: [bv-gracious, bv-clear],
                 text: "Thank you for what you wrote. This has changed since, because of you."}
              # An own text for the persona that left for another reason.
              - {id: tp-smaller, stage: return, day: 120, channel: email, reach: 90%, side: frontstage,
                 proactive: true, tone: positive, owner: products, insights: [ins-price], brand_values: [bv-clear],
                 text: "This has changed: there is a smaller plan, for half the price.",
                 texts: {p-reader: "This has changed: pause whenever you have no time to read."}}
              - {id: tp-call, stage: return, day: 180, channel: phone, reach: 30%, side: frontstage,
                 proactive: true, tone: positive, owner: channels, audience: {opt_in: true}, brand_values: [bv-gracious],
                 script: "Thank you for letting me call. May I tell you what is new?"}
              - {id: tp-list, stage: news, day: 190, channel: email, reach: 90%, side: frontstage,
                 proactive: true, tone: positive, owner: marketing, brand_values: [bv-gracious],
                 text: "Thank you for reading along. Ten books for the summer, yours to borrow."}
              - {id: tp-year, stage: news, day: 280, channel: email, reach: 90%, side: frontstage,
                 proactive: true, tone: positive, owner: crm, brand_values: [bv-clear],
                 text: "This has changed in a year. The door is open; we will not ask again."}

        # Whoever left wants to hear little: two contacts a month at most.
        contact_rules: {max_in_30_days: 2, max_silence_days: 95, min_positive_per_year: 4, min_positive_share: 60%}

        # Step 6. Results are fixed before the pilot starts; the first arm is the control.
        pilots:
          - id: open-door-1
            title: A card with news
            journey: open-door
            hypothesis: {because: [ins-price, ins-time], change: [tp-card, tp-smaller], expect: "more customers come back"}
            design: randomised
            unit: customer
            arms: [control, card]
            start: <monday+56>
            readout: <monday+350>
            invited_per_arm: 1500              # known of every one of them, so no response is needed
            response_rate: 100%
            basics: {metric: goodbye settled in time, minimum: 95%, actual: 96%}
            start_small: {max_share: 20%, max_budget: 10000, exit_plan: "the cards stop, the smaller plan stays"}
            goals:                             # a share: sure of +1%, hoping for +5%
              - {metric: came-back, role: primary, above_control: 1%, expect: 5%, baseline: 4%}
            guardrails:
              - {metric: asked-to-stop, not_worse_than_control_by: 2%, baseline: 2%, lower_is_better: true}
            rollout: {waves: [30%, 100%], weeks_per_wave: 8, effort: {marketing: 4, products: 3}, one_off_cost: 2000, cost_per_customer: 1.20}

        roadmap:
          start: <monday+364>
          horizon_weeks: 52
          capacity: {marketing: 1, products: 1, channels: 1, crm: 1, operations: 1}   # person-weeks a week
          budget: {<quarter+364>: 20000, <quarter+454>: 20000, <quarter+544>: 20000}

        """
}
