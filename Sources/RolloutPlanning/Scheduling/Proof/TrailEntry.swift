/// One rise of one bound, and why.
struct TrailEntry: BitwiseCopyable {
    /// Why a bound rose.
    enum Reason: BitwiseCopyable {
        /// It was tried.
        case decision
        /// All other literals of that clause are false.
        case clause(Int32)
        /// Another bound rose, and this one keeps a distance from it.
        case arc(source: Int32, distance: Int32)
        /// The literals at that place of the explanations hold; the first is their number.
        case explained(Int32)
    }

    let bound: Int32
    let old: Int32
    let new: Int32
    /// The entry in which the same bound rose before; −1 where it had its first value.
    let previous: Int32
    let level: Int32
    let reason: Reason
}
