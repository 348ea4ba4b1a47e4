import Expressions
import Facts
import Values

/// What expressions may ask of the tables under `Rules/facts/`.
///
/// Every function is three-valued: what it needs and does not get, because it is not recorded or recorded as absent,
/// leaves its result unknown.
enum HostFunctions {
  /// All functions, over the given tables.
  static func all(_ facts: FactTables) -> [TypeEnvironment.Function] {
    [
      osCycle(facts.lifecycles), osSupportEnd(facts.lifecycles), osExtendedSupportEnd(facts.lifecycles),
      isEEA(facts.countries), isAdequate(facts.countries), hasLimitedAdequacy(facts.countries),
    ]
  }

  /// The table that each function reads, with the day on which it was last compared with its source.
  static func origins(_ facts: FactTables) -> [String: Provenance.Origin] {
    var origins: [String: Provenance.Origin] = [:]
    let lifecycles = origin("facts/os-lifecycles.tsv", facts.lifecycles.citation)
    for name in ["osCycle", "osSupportEnd", "osExtendedSupportEnd"] { origins[name] = lifecycles }
    origins["isEEA"] = origin("facts/countries.tsv", facts.countries.citation)
    let decisions = origin("facts/adequacy-decisions.tsv", facts.countries.adequacyCitation)
    for name in ["isAdequate", "hasLimitedAdequacy"] { origins[name] = decisions }
    return origins
  }

  private static func origin(_ table: String, _ citation: FactCitation?) -> Provenance.Origin {
    Provenance.Origin(tool: table, collectedOn: citation?.asOf, strength: .derived)
  }

  /// `osCycle(full_name, name, version, build, edition, day)`: the id of the release line that these facts name.
  ///
  /// Each of them may be missing. Where they fit several lines, the one that stands for all on that day; unknown
  /// where the lines differ in whether they are supported, and where no line is recognised.
  private static func osCycle(_ lifecycles: LifecycleTable) -> TypeEnvironment.Function {
    let parameters: [ExpressionType] = [.string, .string, .string, .string, .string, .date]
    return TypeEnvironment.Function(name: "osCycle", parameters: parameters, result: .string) {
      arguments,
      arena in
      let texts = arguments.prefix(5).map { $0.tag == .string ? arena.text($0) : nil }
      let query = OperatingSystemQuery(
        fullName: texts[0],
        name: texts[1],
        version: texts[2],
        build: texts[3],
        edition: texts[4]
      )
      guard arguments[5].tag == .date,
        let cycle = lifecycles.match(query).decidingCycle(on: arguments[5].dateValue)
      else { return .unknown }
      return arena.makeText(cycle.id)
    }
  }

  /// `osSupportEnd(cycle, day)`: the last day of the security updates that nobody has to buy.
  ///
  /// Null where the table, not older than that day, says that support goes on without an announced end; unknown where
  /// it gives no day.
  private static func osSupportEnd(_ lifecycles: LifecycleTable) -> TypeEnvironment.Function {
    TypeEnvironment.Function(name: "osSupportEnd", parameters: [.string, .date], result: .date) {
      arguments,
      arena in
      guard arguments[0].tag == .string, arguments[1].tag == .date,
        let cycle = lifecycles.cycle(arena.text(arguments[0]))
      else { return .unknown }
      if let date = cycle.freeSecurityEnd.date { return .date(date) }
      return cycle.isOver(on: arguments[1].dateValue) == false ? .null : .unknown
    }
  }

  /// `osExtendedSupportEnd(cycle)`: the last day of the security updates that can be bought; null where none can.
  private static func osExtendedSupportEnd(_ lifecycles: LifecycleTable) -> TypeEnvironment.Function {
    TypeEnvironment.Function(name: "osExtendedSupportEnd", parameters: [.string], result: .date) {
      arguments,
      arena in
      guard arguments[0].tag == .string, let cycle = lifecycles.cycle(arena.text(arguments[0])) else {
        return .unknown
      }
      guard let support = cycle.extendedSupport, support.terms == .contract else { return .null }
      return support.end.date.map(Cell.date) ?? .unknown
    }
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

  /// `isAdequate(country, day)`: whether an adequacy decision (GDPR, article 45) covers transfers to a country.
  ///
  /// Unknown where a decision covers some transfers only; `hasLimitedAdequacy` says so, and a condition that asks it
  /// first can name the fact that decides.
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

  /// `hasLimitedAdequacy(country, day)`: whether an adequacy decision covers some of the transfers to a country only.
  private static func hasLimitedAdequacy(_ countries: CountryTable) -> TypeEnvironment.Function {
    TypeEnvironment.Function(name: "hasLimitedAdequacy", parameters: [.string, .date], result: .bool) {
      arguments,
      arena in
      guard arguments[0].tag == .string, arguments[1].tag == .date,
        let country = countries.country(arena.text(arguments[0]))
      else { return .unknown }
      guard case .partial = country.adequacy(on: arguments[1].dateValue) else { return .bool(false) }
      return .bool(true)
    }
  }
}
