package import ExperienceModel

/// Makes the keys of rows, most of an intake's work, on whatever thread has time for it.
package struct KeyMaker: Sendable {
    let identifier: RowIdentifier
    /// The day that stands in for those that the file does not tell.
    let firstDay: Int?

    /// One that makes the same keys on another thread, without hindering this one.
    package var separated: KeyMaker {
        KeyMaker(identifier: identifier.separated, firstDay: firstDay)
    }

    /// The keys of all rows of a batch.
    package func keys(of batch: ResponseBatch) -> RowKeys {
        RowKeys(keys: batch.rows.indices.map { key(of: $0, in: batch) })
    }

    /// The key of a row.
    @inline(__always)
    func key(of index: Int, in batch: ResponseBatch) -> RowKey {
        let row = batch.rows[index]
        return batch.identities.withBytes(index) {
            identifier.key(of: row.identity, $0, day: firstDay ?? row.day.number)
        }
    }
}
