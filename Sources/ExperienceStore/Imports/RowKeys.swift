/// The keys of a batch's rows, in their order.
package struct RowKeys: Sendable {
    let keys: [RowKey]
}
