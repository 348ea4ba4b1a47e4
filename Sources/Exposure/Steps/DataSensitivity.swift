import Audit
import Diagnostics
import Inventory
import Values

/// How sensitive the data of a conduct are.
///
/// GDPR Art. 83(2)(g). A record that names its data categories, or says that it holds health data, speaks for itself; a
/// network or a contract stands for everything that the organisation holds.
struct DataSensitivity {
  /// The points, 0 to 2.
  let points: ClosedRange<Int>
  /// The facts that decide.
  let inputs: [ExposureInput]

  init(_ conduct: Conduct, _ facts: ExposureFacts) {
    var best: Weighed?
    func weigh(_ found: Weighed?) {
      guard let found else { return }
      if (found.points.upperBound, found.points.lowerBound)
        > (best?.points.upperBound ?? -1, best?.points.lowerBound ?? -1)
      {
        best = found
      }
    }
    if let own = conduct.record?.records("data_categories") {
      own.forEach { weigh(Self.weigh($0, facts)) }
    } else {
      var standsForAll = false
      // Nothing weighs more than the most points, and the first that has them decides.
      for row in conduct.rows where best?.points != 2...2 {
        let record = NamedRecords.Record(row, in: facts.inventory)
        let categories = record.records("data_categories")
        categories?.forEach { weigh(Self.weigh($0, facts)) }
        if record.flag("holds_health_data") == true {
          let input = facts.input(
            of: record,
            entity: facts.inventory.model[row.entity].name,
            "holds_health_data"
          )
          weigh(Weighed(points: 2...2, input: input))
        }
        if categories == nil, record.flag("holds_health_data") == nil { standsForAll = true }
      }
      if standsForAll { facts.dataCategories.forEach { weigh(Self.weigh($0, facts)) } }
    }
    points = best?.points ?? 0...2
    inputs = [best?.input ?? facts.input(of: nil, entity: "data_category", "kind")]
  }

  private struct Weighed {
    var points: ClosedRange<Int>
    var input: ExposureInput
  }

  private static func weigh(_ category: NamedRecords.Record, _ facts: ExposureFacts) -> Weighed? {
    for flag in ["is_special_category", "is_health_data"] where category.flag(flag) == true {
      return Weighed(points: 2...2, input: input(category, flag, facts))
    }
    guard let kind = category.text("kind") else {
      return Weighed(points: 0...2, input: input(category, "kind", facts))
    }
    let points = special.contains(kind) ? 2 : harmful.contains(kind) ? 1 : 0
    return Weighed(points: points...points, input: input(category, "kind", facts))
  }

  private static func input(_ category: NamedRecords.Record, _ field: String, _ facts: ExposureFacts)
    -> ExposureInput
  {
    let name = category.text("name") ?? category.id
    return facts.input(of: category, entity: "data_category", field, note: LocalizedText(verbatim: name))
  }

  /// The kinds of GDPR Article 9(1).
  private static let special: Set = [
    "health", "genetic", "biometric", "sexual_life", "religious_belief", "origin", "trade_union",
  ]
  /// Further kinds that the guidelines name in chapter 4.2, or that harm alike.
  private static let harmful: Set = [
    "national_identity_number", "social_security", "criminal_offence", "bank_details", "location",
  ]
}
