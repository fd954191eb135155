/// What a quoted cell says.
enum Unquoting {
    /// The bytes between the quotes, doubled quotes once, and what stands behind them.
    static func append(
        _ cell: UnsafeBufferPointer<UInt8>, to content: inout [UInt8]
    ) {
        let quote = UInt8(ascii: "\"")
        var index = 1
        var isInside = true
        while index < cell.count {
            let byte = cell[index]
            index += 1
            guard isInside, byte == quote else {
                content.append(byte)
                continue
            }
            if index < cell.count, cell[index] == quote {
                content.append(byte)
                index += 1
            } else {
                isInside = false
            }
        }
    }
}
