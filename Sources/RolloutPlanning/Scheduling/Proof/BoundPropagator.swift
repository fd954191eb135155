/// Something that raises bounds for reasons of its own: a resource, a budget, a sum of costs.
class BoundPropagator {
    /// The variables whose bounds it looks at.
    let users: [Int]

    init(users: [Int]) {
        self.users = users
    }

    /// Raises what must rise; false where there is a contradiction, which `solver.conflict` then
    /// holds.
    func propagate(_ solver: LearningSolver) -> Bool { true }
}
