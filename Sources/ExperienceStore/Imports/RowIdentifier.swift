import Crypto
import ExperienceModel
import Foundation

/// Tells which row is the same as an earlier one, without keeping anyone's identifier.
///
/// In this order: the response's id; else the respondent and the day (the metric is told apart
/// by its answer); else the text of the row, its day and its n-th occurrence in the file. A day
/// that is only assumed tells nothing: the same file must be the same again tomorrow.
struct RowIdentifier {
    private enum Kind: UInt8 {
        case responseID = 1
        case respondent, rowText, repeatedRowText
    }

    /// Knows the key already; a copy takes the row, which spares half of the hashing.
    private let keyed: HMAC<SHA256>
    private let isDayAssumed: Bool
    private var occurrences: [RowKey: Int] = [:]
    private var bytes: [UInt8] = []

    init(key: SymmetricKey, isDayAssumed: Bool) {
        keyed = HMAC(key: key)
        self.isDayAssumed = isDayAssumed
    }

    /// The key of the next row of the file.
    mutating func key(of response: Response) -> RowKey {
        switch response.identity {
        case .responseID(let id): hash(.responseID, id)
        case .respondent(let id): hash(.respondent, id, number: response.day.number)
        case .rowText(let text):
            next(hash(.rowText, text, number: isDayAssumed ? 0 : response.day.number))
        }
    }

    /// Equal rows of one file are separate answers: the first keeps its key, later ones get
    /// their own from it and their number.
    private mutating func next(_ first: RowKey) -> RowKey {
        let occurrence = occurrences[first, default: 0] + 1
        occurrences[first] = occurrence
        guard occurrence > 1 else { return first }
        return hash(.repeatedRowText, "\(first.high) \(first.low)", number: occurrence)
    }

    private mutating func hash(_ kind: Kind, _ text: String, number: Int = 0) -> RowKey {
        bytes.removeAll(keepingCapacity: true)
        bytes.append(kind.rawValue)
        withUnsafeBytes(of: Int64(number).littleEndian) { bytes.append(contentsOf: $0) }
        bytes.append(contentsOf: text.utf8)
        var code = keyed
        code.update(data: bytes)
        return code.finalize().withUnsafeBytes {
            RowKey(
                high: UInt64(bigEndian: $0.loadUnaligned(as: UInt64.self)),
                low: UInt64(bigEndian: $0.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
        }
    }
}
