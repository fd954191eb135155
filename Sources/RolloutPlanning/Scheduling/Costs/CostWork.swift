/// What the steps of the searches for cheap starts cost, in work (`SearchLimit`).
enum CostWork {
    /// A start in a sweep of the relaxation.
    static let sweep = 35
    /// A step of rebuilding, and a start that it looks at.
    static let rebuild = 1_500
    static let start = 12
    /// A rise of a bound and a look at a bound in the learning search.
    static let rise = 1_200
    static let look = 15
    /// A job that is placed anew.
    static let place = 400
}
