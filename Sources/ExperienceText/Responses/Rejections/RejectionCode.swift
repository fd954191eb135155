/// Why a row did not count.
enum RejectionCode: String, CaseIterable {
    case nulByte, cellTooLong, tooFewCells, tooManyCells
    case offScale, notAnAnswer, ambiguousNumber, noAnswer, badCount
    case unknownArm, badDate, beforeLaunch, inTheFuture
}
