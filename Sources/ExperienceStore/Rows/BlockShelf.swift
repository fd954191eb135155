/// Where a merge finds the blocks that are there, and leaves those that it makes.
protocol BlockShelf: AnyObject {
    /// The block into which a row with that place belongs; nil where there are no blocks.
    func block(covering place: RowPlace) throws -> Block?
    /// Where the next block behind that place begins.
    func start(after place: RowPlace) throws -> RowPlace?
    /// Adds a block.
    func add(_ first: RowPlace, rows: Int, bytes: UnsafeRawBufferPointer) throws
    /// Removes a block.
    func remove(_ first: RowPlace) throws
}
