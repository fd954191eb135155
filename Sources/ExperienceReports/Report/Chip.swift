/// A state as word, shape and colour.
struct Chip: Equatable, Sendable {
    var state: State
    var text: String
}
