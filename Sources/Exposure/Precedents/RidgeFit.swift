/// A straight line through points, by least squares with a small penalty on every slope.
///
/// With a penalty of one, a country of a single decision moves its amount half way, one of ten nearly all the way.
struct RidgeFit {
  /// The intercept, then one slope per feature.
  let slopes: [Double]
  /// What each point would be off if it had been left out, its value minus the prediction.
  let residualsLeftOut: [Double]

  /// Fits `values` by `rows` of features, of one length each.
  init(_ rows: [[Double]], _ values: [Double], penalty: Double = 1) {
    let width = (rows.first?.count ?? 0) + 1
    let rows = rows.map { [1] + $0 }
    var matrix = [[Double]](repeating: [Double](repeating: 0, count: width), count: width)
    var right = [Double](repeating: 0, count: width)
    for (row, value) in zip(rows, values) {
      for i in 0..<width where row[i] != 0 {
        right[i] += row[i] * value
        for j in 0..<width { matrix[i][j] += row[i] * row[j] }
      }
    }
    for i in 1..<max(width, 1) { matrix[i][i] += penalty }
    let inverse = Self.inverse(matrix)
    let slopes = inverse.map { Self.dot($0, right) }
    self.slopes = slopes
    residualsLeftOut = zip(rows, values).map { row, value in
      let leverage = Self.dot(row, inverse.map { Self.dot($0, row) })
      return (value - Self.dot(slopes, row)) / max(1 - leverage, 1e-9)
    }
  }

  /// The value on the line.
  func value(at features: [Double]) -> Double { Self.dot(slopes, [1] + features) }

  private static func dot(_ left: [Double], _ right: [Double]) -> Double {
    zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// Gauss and Jordan; the penalty keeps every pivot away from zero, and so does one point for the intercept.
  private static func inverse(_ matrix: [[Double]]) -> [[Double]] {
    let size = matrix.count
    var rows = matrix.enumerated().map { index, row in row + (0..<size).map { $0 == index ? 1 : 0 } }
    for column in 0..<size {
      let pivot = rows[column][column] == 0 ? 1e-12 : rows[column][column]
      for j in 0..<2 * size { rows[column][j] /= pivot }
      for i in 0..<size where i != column && rows[i][column] != 0 {
        let factor = rows[i][column]
        for j in 0..<2 * size { rows[i][j] -= factor * rows[column][j] }
      }
    }
    return rows.map { Array($0[size...]) }
  }
}
