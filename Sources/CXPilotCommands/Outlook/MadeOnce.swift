/// A value that is made when it is first asked for, and only once.
final class MadeOnce<Value> {
    private let make: () -> Value
    private(set) lazy var value = make()

    init(_ make: @escaping () -> Value) { self.make = make }
}
