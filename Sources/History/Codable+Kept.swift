public import Catalogue
public import Exposure
public import Values

// How values of other modules travel to the program that keeps them.

extension Outcome: Codable {}

extension Check.Severity: Codable {}

extension ExposureBranch.Basis: Codable {}

extension CalendarDate: Codable {
  /// Reads a day written as `YYYY-MM-DD`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let day = CalendarDate(iso8601: text.utf8) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no day")
    }
    self = day
  }

  /// Writes the day as `YYYY-MM-DD`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension Money: Codable {
  /// Reads an amount written in hundredths.
  public init(from decoder: any Decoder) throws {
    self.init(hundredths: try decoder.singleValueContainer().decode(Int.self))
  }

  /// Writes the amount in hundredths.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(hundredths)
  }
}

extension MoneyRange: Codable {
  private enum CodingKeys: CodingKey {
    case low
    case high
  }

  /// Reads the ends.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode(Money.self, forKey: .low),
      try container.decode(Money.self, forKey: .high)
    )
  }

  /// Writes the ends.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(low, forKey: .low)
    try container.encode(high, forKey: .high)
  }
}
