import Audit
import Catalogue
import Diagnostics
import Facts
import Inventory

/// The organisation as decisions can be compared with it: ranges where facts are missing.
struct ComparedOrganisation {
  /// The sizes that it may have.
  let sizes: ClosedRange<Int>
  /// Whether it is a public body; nil where nobody recorded it.
  let isPublic: Bool?
  /// The levels of persons that it may reach.
  let persons: ClosedRange<Int>
  /// The points of its gravest conduct.
  let score: ClosedRange<Int>
  let country: String?
  let failures: Set<String>
  /// Its turnover and that of its group, as far as recorded.
  let turnovers: [Money]
  let inputs: [ExposureInput]

  /// Nil where nothing fails: decisions are about failures.
  init?(_ facts: ExposureFacts, _ failing: [ConductAssessment], _ catalogue: Catalogue, _ method: FineMethod)
  {
    guard let least = failing.map(\.score.points.lowerBound).max(),
      let most = failing.map(\.score.points.upperBound).max()
    else { return nil }
    score = least...max(least, most)
    country = facts.organisation?.text("country")
    isPublic = facts.isPublicBody
    turnovers = [facts.turnover, facts.groupTurnover].compactMap { $0 }
    let size = Self.size(facts)
    sizes = size.classes
    let counted = facts.assumptions?.count("data_subject_count")
    persons = counted.map { PrecedentProfile.level($0)...PrecedentProfile.level($0) } ?? 0...2
    failures = Self.failures(failing, catalogue, method)
    inputs =
      [size.input]
      + [
        facts.organisationInput("is_public_authority"),
        facts.assumptionInput("data_subject_count", value: counted.map(ExposureInput.Value.count)),
        facts.organisationInput("country"),
        ExposureInput(
          LocalizedText(
            en: "Seriousness of the gravest conduct",
            fr: "Gravité du comportement le plus grave"
          ),
          .points(score)
        ),
      ]
  }

  /// Every organisation that it may be, at the ends of what is not known.
  var profiles: [PrecedentProfile] {
    let forms = isPublic.map { [$0] } ?? [false, true]
    var profiles: [PrecedentProfile] = []
    for size in [sizes.lowerBound, sizes.upperBound] {
      for form in forms {
        for level in [persons.lowerBound, persons.upperBound] {
          for points in [score.lowerBound, score.upperBound] {
            profiles.append(profile(size, form, level, points))
          }
        }
      }
    }
    return profiles
  }

  /// The organisation in the middle of what it may be.
  var centre: PrecedentProfile {
    profile(
      (sizes.lowerBound + sizes.upperBound) / 2,
      isPublic,
      persons.count == 1 ? persons.lowerBound : nil,
      (score.lowerBound + score.upperBound) / 2
    )
  }

  private func profile(_ size: Int, _ isPublic: Bool?, _ persons: Int?, _ score: Int) -> PrecedentProfile {
    PrecedentProfile(
      size: Precedent.Size.allCases[size],
      isPublic: isPublic,
      persons: persons,
      score: score,
      country: country,
      failures: failures
    )
  }

  /// By turnover; else by staff or beds, at 100,000 euro of turnover a person and 250,000 a bed.
  private static func size(_ facts: ExposureFacts) -> (classes: ClosedRange<Int>, input: ExposureInput) {
    let ranks = [facts.turnover, facts.groupTurnover].compactMap { $0 }.map {
      Precedent.Size(turnover: $0.units).rank
    }
    if let least = ranks.min(), let most = ranks.max() {
      let field = facts.turnover == nil ? "undertaking_turnover" : "annual_turnover"
      let amount = (facts.turnover ?? facts.groupTurnover).map(ExposureInput.Value.money)
      return (least...most, facts.organisationInput(field, value: amount))
    }
    for (field, turnover) in [("employee_count", 100_000), ("bed_count", 250_000)] {
      guard let count = facts.organisation?.count(field), count > 0 else { continue }
      let (product, overflow) = count.multipliedReportingOverflow(by: turnover)
      let rank = Precedent.Size(turnover: overflow ? .max : product).rank
      return (rank...rank, facts.organisationInput(field, value: .count(count)))
    }
    return (0...Precedent.Size.allCases.count - 1, facts.organisationInput("annual_turnover"))
  }

  /// What decisions call the checks that fail.
  private static func failures(_ failing: [ConductAssessment], _ catalogue: Catalogue, _ method: FineMethod)
    -> Set<
      String
    >
  {
    let checks = Set(failing.flatMap(\.conduct.results).map(\.check)).map { catalogue.checks[$0].id }
    let shown = method.precedentFailures.filter { failure in
      let patterns = failure.checks.map(SubjectPattern.init)
      return checks.contains { check in patterns.contains { $0.matches(check) } }
    }
    return Set(shown.map(\.id))
  }
}
