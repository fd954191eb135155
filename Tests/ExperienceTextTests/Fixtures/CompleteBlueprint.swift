/// A blueprint that uses every key of the language once and breaks no rule of it.
enum CompleteBlueprint {
    static let path = "blueprint.yaml"

    static let text = """
        # A blueprint with every key of the language.
        cxpilot: 1
        blueprint: first-year
        title: The first year
        organisation: Example Energy (fictional)
        language: en
        vision: Customers hear from us before they have to call.
        currency: EUR
        customers: 48000

        team:
          - {discipline: marketing, lead: Sanne}
          - {discipline: crm, lead: Mei-Lin}

        insights:
          - id: ins-silence
            origin: outside-in
            source: interview
            n: 14
            date: 2025-11-20
            personas: [p-calm]
            says: After signing I hear nothing.
          - {id: ins-start, origin: inside-out, source: internal-kpi, says: All is well.}

        personas:
          - id: p-calm
            name: Renske, 34
            share: 60%
            personality: wants no fuss
            experience: switches every two years
            knowledge: low
            needs: [certainty]
            prefers: [email, post]
            avoids: [phone]
            evidence: [ins-silence]
          - {id: p-count, name: Bilal, share: 0.4}

        channels:
          - {id: post, name: Letter, direction: one-way, personal: high, speed: 48, unit_cost: 1.20,
             reply_path: phone}
          - {id: email, direction: one-way, capacity_week: 500000, measurable: high}
          - {id: phone, direction: two-way}

        brand_values:
          - id: bv-clear
            value: Clear
            behaviour: First the amount, then the reason.
            say: [you pay]
            avoid: {advance note: monthly amount, pursuant to: by}

        metrics:
          - {id: nps, kind: nps, name: NPS, scale: 0-10, question: "Would you recommend us?"}
          - {id: recommend, kind: recommend, from: nps, top: [9, 10]}
          - {id: advises, kind: recommend}
          - {id: satisfaction, kind: csat, scale: [1, 5]}
          - {id: effort, kind: ces, scale: 1-7, top: [6, 7]}
          - {id: left, kind: rate}
          - {id: cost, kind: mean, unit: EUR}

        journeys:
          - id: now
            title: As it is
            state: current
            stages: [sign, pay]
          - id: next
            title: As it will be
            state: future
            replaces: now
            contract_ends: 365
            stages: [sign, welcome]
            touchpoints:
              - id: tp-card
                stage: welcome
                day: 3
                channel: post
                reach: 100%
                side: frontstage
                proactive: true
                title: A card by post
                thanks: true
                retention: false
                reply_path: email
                owner: marketing
                tone: positive
                moment_of_truth: true
                emotion: {score: -1.5, n: 31}
                expectation: a sign of life
                pain: silence
                insights: [ins-silence]
                internal: {indicator: sent in time, value: 98.5%, n: 46100}
                survey: {indicator: liked it}
                loyalty_stage: first-purchase
                ladder: recognise
                lever: optimise
                brand_values: [bv-clear]
                text: "Thank you, {name}: welcome."
                texts: {p-calm: No fuss.}
                script: Welcome.
                audience: {opt_in: true, interest: solar, personas: [p-calm], exclude: {owns: car}}
                asks: [channel]
                backstage: [print]
                interests: {solar: tp-ask}
                measures: [nps, recommend]
                note: Mind the post code.
                check: {CX404: {severity: ignore, because: a short card}}
              - {id: tp-ask, stage: welcome, day: 75, channel: email, reach: 0.92, side: backstage}

        contact_rules:
          max_in_30_days: 3
          max_silence_days: 95
          min_positive_per_year: 6
          min_positive_share: 60%
          back_door_days: 60

        check:
          CX503: {severity: warning, because: we know}
          CX103: {threshold: 50%, because: we are small}

        pilots:
          - id: card-1
            title: A card
            subject: The card
            journey: next
            hypothesis: {because: [ins-silence], change: [tp-card], expect: a higher NPS}
            design: randomised
            unit: customer
            arms: [control, card]
            branches: {control: [north], card: [south, west]}
            branches_drawn: true
            reference_mix: {by: persona, shares: {p-calm: 60%, p-count: 40%}}
            start: 2026-03-02
            readout: 2026-07-13
            invited_per_arm: 2400
            response_rate: 25%
            basics: {metric: start, minimum: 97%, actual: 98%}
            start_small: {max_share: 12%, max_budget: 15000, exit_plan: no more cards}
            goals:
              - metric: nps
                role: primary
                at: tp-ask
                above_control: 2
                expect: 12
                floor: 0
                baseline: {promoters: 19%, detractors: 37%}
              - {metric: recommend, role: secondary, at: tp-ask, above_control: 1%, baseline: 0.19}
              - {metric: satisfaction, role: secondary, at_least: 3.9, baseline: 3.7, sd: 0.9}
            guardrails:
              - {metric: left, not_worse_than_control_by: 2%, lower_is_better: true}
              - {metric: cost, at_most: 4.00, sd: 1.50, lower_is_better: true}
            rollout:
              after: [call-team]
              waves: [5%, 25%, 100%]
              weeks_per_wave: 6
              effort: {crm: 4, marketing: 3.5}
              one_off_cost: 12000
              cost_per_customer: 3.60
              earliest: 2026-09-07
              promised: 2027-01-15
            check: {CX601: {severity: info, because: small}}

        value: {promoter: 148, passive: 121, detractor: 92, currency: EUR}

        roadmap:
          start: 2026-09-01
          horizon_weeks: 40
          capacity: {marketing: 1, crm: 2}
          budget: {2026Q3: 15000, 2026Q4: 90000}
          holidays: [{from: 2026-12-24, to: 2027-01-01, disciplines: [crm]}]
          carry_over: true
          initiatives:
            - id: call-team
              title: A larger call team
              effort: {crm: 6}
              weeks: 4
              one_off_cost: 18000
              before: [card-1]
              after: []
              earliest: 2026-09-14
              promised: 2026-11-01

        """
}
