/// A symmetric matrix taken apart into its eigenvalues and eigenvectors (Jacobi's rotations).
struct SymmetricMatrix {
    private(set) var eigenvalues: [Double]
    /// One eigenvector in each column.
    private var vectors: [[Double]]

    /// A square matrix of finite numbers; its callers see to that.
    init(_ rows: [[Double]]) {
        let size = rows.count
        var matrix = rows
        vectors = (0..<size).map { row in (0..<size).map { $0 == row ? 1 : 0 } }
        for _ in 0..<60 where Self.offDiagonal(matrix) > 0 {
            for first in 0..<size {
                for second in (first + 1)..<max(size, first + 1) {
                    Self.rotate(&matrix, &vectors, first, second)
                }
            }
        }
        eigenvalues = (0..<size).map { matrix[$0][$0] }
    }

    /// The matrix with a function applied to its eigenvalues.
    func function(_ function: (Double) -> Double) -> [[Double]] {
        let changed = eigenvalues.map(function)
        return vectors.map { left in
            vectors.map { right in
                changed.indices.reduce(0) { $0 + left[$1] * changed[$1] * right[$1] }
            }
        }
    }

    /// vᵀM⁻¹v: the R² of standardised variables with these correlations to an outcome.
    func explained(_ outcome: [Double]) -> Double {
        eigenvalues.indices.reduce(0) { sum, column in
            let part = outcome.indices.reduce(0) { $0 + outcome[$1] * vectors[$1][column] }
            return sum + part * part / eigenvalues[column]
        }
    }

    /// Correlations that could have come from one set of answers.
    ///
    /// Pairwise tables need not fit together; where they do not, the eigenvalues are raised to a
    /// floor and the diagonal is brought back to 1.
    static func mended(
        correlations: [[Double]], with outcome: [Double], floor: Double
    ) -> (among: [[Double]], with: [Double]) {
        let whole = zip(correlations, outcome).map { $0 + [$1] } + [outcome + [1]]
        let parts = SymmetricMatrix(whole)
        guard let smallest = parts.eigenvalues.min(), smallest < floor else {
            return (correlations, outcome)
        }
        let raised = parts.function { max(floor, $0) }
        let last = outcome.count
        let unit = { (row: Int, column: Int) in
            raised[row][column] / (raised[row][row] * raised[column][column]).squareRoot()
        }
        let among = (0..<last).map { row in (0..<last).map { unit(row, $0) } }
        return (among, (0..<last).map { unit($0, last) })
    }

    private static func offDiagonal(_ matrix: [[Double]]) -> Double {
        matrix.indices.reduce(0) { sum, row in
            matrix.indices.filter { $0 != row }.reduce(sum) { $0 + matrix[row][$1].magnitude }
        }
    }

    /// One plane rotation that makes the element of a pair zero.
    private static func rotate(
        _ matrix: inout [[Double]], _ vectors: inout [[Double]], _ p: Int, _ q: Int
    ) {
        let element = matrix[p][q]
        guard element.magnitude > 1e-300 else {
            (matrix[p][q], matrix[q][p]) = (0, 0)
            return
        }
        let theta = (matrix[q][q] - matrix[p][p]) / (2 * element)
        let sign: Double = theta < 0 ? -1 : 1
        let tangent = sign / (theta.magnitude + (theta * theta + 1).squareRoot())
        let cosine = 1 / (tangent * tangent + 1).squareRoot()
        let sine = tangent * cosine
        for k in matrix.indices {
            let (left, right) = (matrix[k][p], matrix[k][q])
            (matrix[k][p], matrix[k][q]) = (
                cosine * left - sine * right, sine * left + cosine * right
            )
        }
        for k in matrix.indices {
            let (left, right) = (matrix[p][k], matrix[q][k])
            (matrix[p][k], matrix[q][k]) = (
                cosine * left - sine * right, sine * left + cosine * right
            )
            let (one, other) = (vectors[k][p], vectors[k][q])
            (vectors[k][p], vectors[k][q]) = (
                cosine * one - sine * other, sine * one + cosine * other
            )
        }
        (matrix[p][q], matrix[q][p]) = (0, 0)
    }
}
