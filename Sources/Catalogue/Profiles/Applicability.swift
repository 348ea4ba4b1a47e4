/// The organisations that a check concerns: those of some kinds, and of some countries.
public struct Applicability: Hashable, Sendable {
  /// Kinds of organisation, as the model names them; empty for every kind.
  public var kinds: [String]
  /// Codes of countries; empty for every country.
  public var countries: [String]

  /// Creates an applicability; by default every organisation is concerned.
  public init(kinds: [String] = [], countries: [String] = []) {
    self.kinds = kinds
    self.countries = countries
  }

  /// Whether every organisation is concerned.
  public var isUniversal: Bool { kinds.isEmpty && countries.isEmpty }

  /// Whether an organisation is concerned; what nobody recorded of it excludes nothing.
  public func includes(_ profile: OrganisationProfile) -> Bool {
    let hasKind = kinds.isEmpty || (profile.kinds.map { $0.contains(where: kinds.contains) } ?? true)
    let hasCountry = countries.isEmpty || (profile.country.map(countries.contains) ?? true)
    return hasKind && hasCountry
  }
}
