public import Facts

/// What an amount is predicted from: one decision, or an organisation as it could be.
public struct PrecedentProfile: Hashable, Sendable {
  /// How large it is.
  public var size: Precedent.Size
  /// Whether it is a public body; nil where that is not known.
  public var isPublic: Bool?
  /// 0 below 100 persons, 1 below 10,000, 2 from there on; nil where the number is not known.
  public var persons: Int?
  /// The points on the scale of seriousness.
  public var score: Int
  /// The country of the authority.
  public var country: String?
  /// What failed.
  public var failures: Set<String>

  /// The profile of a decision.
  public init(_ precedent: Precedent) {
    size = precedent.size
    isPublic = precedent.isPublic
    persons = precedent.persons.map(Self.level)
    score = precedent.score
    country = precedent.country
    failures = Set(precedent.failures)
  }

  init(
    size: Precedent.Size,
    isPublic: Bool?,
    persons: Int?,
    score: Int,
    country: String?,
    failures: Set<String>
  ) {
    self.size = size
    self.isPublic = isPublic
    self.persons = persons
    self.score = score
    self.country = country
    self.failures = failures
  }

  /// The level of a number of persons.
  static func level(_ count: Int) -> Int { count < 100 ? 0 : count < 10_000 ? 1 : 2 }

  /// The slopes' features; what is not known stands in the middle, so that it draws an amount neither up nor down.
  var features: [Double] {
    [Double(size.rank), isPublic.map { $0 ? 1 : 0 } ?? 0.5, Double(persons ?? 1), Double(score)]
  }

  /// How far another profile lies away: a class of size, public or private, another authority and all of what failed
  /// weigh one each, a point of seriousness and a level of persons half of it.
  func distance(to other: Self) -> Double {
    let size = abs(Double(self.size.rank - other.size.rank))
    let form = abs(features[1] - other.features[1])
    let persons = abs(features[2] - other.features[2]) / 2
    let score = abs(features[3] - other.features[3]) / 2
    let authority: Double = country == other.country ? 0 : 1
    let all = failures.union(other.failures).count
    let shared = failures.intersection(other.failures).count
    let apart = all == 0 ? 1 : 1 - Double(shared) / Double(all)
    return size + form + persons + score + authority + apart
  }
}
