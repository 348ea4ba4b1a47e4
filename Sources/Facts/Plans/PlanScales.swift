import Diagnostics

/// The scales by which a plan weighs remedies, as tables of `Rules/facts/`.
public struct PlanScales: Sendable {
  /// The working hours that sizes of effort stand for.
  public let efforts: [EffortScale]
  /// What failures weigh.
  public let risks: [RiskScale]

  /// Reads the tables.
  init(_ files: FactFiles, into diagnostics: inout DiagnosticBag) {
    var reader = CitedTables(files)
    efforts = reader.rows("plan-efforts", EffortScale.init, into: &diagnostics)
    risks = reader.rows("plan-risks", RiskScale.init, into: &diagnostics)
  }

  /// The working hours that a size stands for; nil when its table could not be read.
  public func effort(_ size: String) -> EffortScale? { efforts.first { $0.size == size } }

  /// What one failure of a severity weighs; nothing when its table could not be read.
  public func points(_ severity: String) -> Int { risks.first { $0.severity == severity }?.points ?? 0 }
}

/// How many working hours a size of effort stands for.
public struct EffortScale: Hashable, Sendable, KeyedRow {
  /// The size, as checks write it.
  public let size: String
  /// From the least to the most.
  public let hours: ClosedRange<Int>
  /// What a plan reckons with.
  public let usualHours: Int

  var key: String { size }

  init?(_ table: FactTable<EffortColumn>, _ row: Int, _ diagnostics: inout DiagnosticBag) {
    let limit = 100_000
    guard let least = table.amount(row, .least, below: limit, into: &diagnostics),
      let usual = table.amount(row, .usual, below: limit, into: &diagnostics),
      let most = table.amount(row, .most, below: limit, into: &diagnostics)
    else { return nil }
    guard 0 < least, least <= usual, usual <= most else {
      table.reject(row, .usual, allowed: "1 ≤ least ≤ usual ≤ most", into: &diagnostics)
      return nil
    }
    size = table.text(row, .size)
    hours = least...most
    usualHours = usual
  }
}

/// What one failure weighs.
public struct RiskScale: Hashable, Sendable, KeyedRow {
  /// The severity, as checks write it.
  public let severity: String
  /// Its points.
  public let points: Int

  var key: String { severity }

  init?(_ table: FactTable<RiskColumn>, _ row: Int, _ diagnostics: inout DiagnosticBag) {
    guard let points = table.amount(row, .points, below: 10_000, into: &diagnostics) else { return nil }
    severity = table.text(row, .severity)
    self.points = points
  }
}

/// The columns of `facts/plan-efforts.tsv`.
enum EffortColumn: Int, FactColumn {
  case size
  case least
  case usual
  case most

  static let names = ["size", "least_hours", "usual_hours", "most_hours"]
}

/// The columns of `facts/plan-risks.tsv`.
enum RiskColumn: Int, FactColumn {
  case severity
  case points

  static let names = ["severity", "points"]
}
