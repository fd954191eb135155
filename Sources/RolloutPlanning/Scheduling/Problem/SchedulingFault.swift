/// Why jobs, precedences and resources make no problem that could be solved.
package enum SchedulingFault: Error, Hashable, Sendable {
    /// A number below zero, or so large that sums of it would have no place.
    case numberOutOfRange(job: Int)
    /// The capacity of that resource is below zero or too large.
    case capacityOutOfRange(resource: Int)
    /// A job that does not name one demand for each resource.
    case demandsMissing(job: Int)
    /// A precedence that names a job which is not there, or a lag below zero.
    case precedenceOutOfRange(Int)
    /// Jobs that wait for each other, in their order.
    case cycle([Int])
    /// The horizon is below zero or too large.
    case horizonOutOfRange
}
