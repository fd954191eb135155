/// Takes note of what rows count.
protocol RowCounter: AnyObject {
    /// Counts a row so many times; −1 takes it back.
    func add(_ row: AnswerRow, times: Int) throws
}
