/// A figure, a table or words.
indirect enum Block: Equatable, Sendable {
    case effects([MeasuredRow])
    case guardrails([MeasuredRow])
    case scores(ScoreFigure)
    case evidence(EvidenceFigure)
    case answers(AnswersFigure)
    case money(MoneyFigure)
    case groups(GroupFigure)
    case pilots(PilotsFigure)
    case decisions([DecisionCard])
    case readiness([ReadinessStep])
    case gantt(GanttFigure)
    case load(LoadFigure)
    case waiting([WaitingCard])
    case cost(CostFigure)
    case metric(MetricFigure)
    case journeyMap(JourneyFigure)
    case comparison(ComparisonFigure)
    case calendar(CalendarFigure)
    case findings([FindingLine])
    case insights([InsightLine])
    case table(Table)
    case changes([ChangeLine])
    case learnings([LearningLine])
    case quotes([Quote])
    case paragraphs([Phrase])
    /// Pages that were written together, each with its finding.
    case pages([PageEntry])
    /// Tables behind the figures, closed until asked for; the terminal leaves them out.
    case details(summary: String, tables: [Table])
    /// Tables that say more than the figures, closed until asked for where that is possible; the
    /// terminal leaves them out.
    case appendix(summary: String, tables: [Table])
}
