/// Why a row did not count.
enum RejectionCode: String, CaseIterable {
    case nulByte, cellTooLong, tooFewCells, tooManyCells
    case offScale, notAnAnswer, ambiguousNumber, noAnswer, badCount
    case severalBoxes, badShares, otherQuestion
    case preview, test, unfinished, ignored
    case notJoined, unknownArm, badDate, beforeLaunch, inTheFuture
}
