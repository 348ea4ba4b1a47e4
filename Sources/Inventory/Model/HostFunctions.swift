import Expressions
import Facts
import Values

/// What expressions may ask of the tables under `Rules/facts/`.
///
/// Every function is three-valued: what is not recorded, or recorded as absent, leaves its result unknown.
enum HostFunctions {
  /// All functions, over the given tables.
  static func all(_ facts: FactTables) -> [TypeEnvironment.Function] {
    [isEEA(facts.countries), isAdequate(facts.countries)]
  }

  /// `isEEA(country, day)`: whether a country is in the European Economic Area on a day.
  private static func isEEA(_ countries: CountryTable) -> TypeEnvironment.Function {
    TypeEnvironment.Function(name: "isEEA", parameters: [.string, .date], result: .bool) { arguments, arena in
      guard arguments[0].tag == .string, arguments[1].tag == .date,
        let country = countries.country(arena.text(arguments[0]))
      else { return .unknown }
      return .bool(country.isEEA(on: arguments[1].dateValue))
    }
  }

  /// `isAdequate(country, day)`: whether a decision under GDPR Art. 45 covers transfers to a country on a day.
  ///
  /// Unknown where a decision covers some transfers only: the facts to tell which are not in the inventory.
  private static func isAdequate(_ countries: CountryTable) -> TypeEnvironment.Function {
    TypeEnvironment.Function(name: "isAdequate", parameters: [.string, .date], result: .bool) {
      arguments,
      arena in
      guard arguments[0].tag == .string, arguments[1].tag == .date,
        let country = countries.country(arena.text(arguments[0]))
      else { return .unknown }
      switch country.adequacy(on: arguments[1].dateValue) {
      case .none: return .bool(false)
      case .full: return .bool(true)
      case .partial: return .unknown
      }
    }
  }
}
