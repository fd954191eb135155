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
    case table(Table)
    case changes([ChangeLine])
    case learnings([LearningLine])
    case quotes([Quote])
    case paragraphs([Phrase])
    /// Tables behind the figures, closed until asked for; the terminal leaves them out.
    case details(summary: String, tables: [Table])
}
