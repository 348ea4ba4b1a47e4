import Audit
import Diagnostics
import Facts
import Inventory
import Values

/// The points of a conduct on the scale of `facts/fine-scoring.tsv`.
///
/// GDPR Art. 83(2)(a), (b) and (g). What is not recorded gives the range that it could have.
struct SeriousnessScore {
  /// The points, the least and the most.
  private(set) var points = 0...0
  /// What they rest on: one input per factor at least.
  private(set) var inputs: [ExposureInput] = []
  private let facts: ExposureFacts
  private let method: FineMethod
  private let conduct: Conduct
  private let waivers: [WaiverUse]

  init(_ conduct: Conduct, _ facts: ExposureFacts, _ method: FineMethod, waivers: [WaiverUse]) {
    self.conduct = conduct
    self.facts = facts
    self.method = method
    self.waivers = waivers
    weighData()
    weighPeople()
    weighDamage()
    weighDuration()
    weighFault()
  }

  /// The lightest and the gravest level that the points reach.
  var levels: (lightest: SeriousnessLevel, gravest: SeriousnessLevel)? {
    guard let lightest = level(points.lowerBound), let gravest = level(points.upperBound) else { return nil }
    return (lightest, gravest)
  }

  /// The share of the legal maximum, in basis points.
  ///
  /// The more serious within its level, the higher: each score of a level takes an equal part of the level's share.
  var share: ClosedRange<Int>? {
    guard let least = share(points.lowerBound), let most = share(points.upperBound) else { return nil }
    return least.lowerBound...max(least.lowerBound, most.upperBound)
  }

  private func level(_ score: Int) -> SeriousnessLevel? { method.levels.last { $0.leastScore <= score } }

  private func share(_ score: Int) -> ClosedRange<Int>? {
    guard let level = level(score) else { return nil }
    let highest = SeriousnessPoint.Factor.allCases.reduce(0) { $0 + most($1) }
    let next = method.levels.first { $0.leastScore > level.leastScore }?.leastScore ?? highest + 1
    let parts = max(next - level.leastScore, 1)
    let position = min(score - level.leastScore, parts - 1)
    let width = level.share.upperBound - level.share.lowerBound
    let start = level.share.lowerBound + width * position / parts
    return start...level.share.lowerBound + width * (position + 1) / parts
  }

  /// The score with the least points of another one, where those are fewer.
  func reachingDown(to other: SeriousnessScore?) -> SeriousnessScore {
    var score = self
    if let other { score.points = min(points.lowerBound, other.points.lowerBound)...points.upperBound }
    return score
  }

  // MARK: Factors

  private mutating func weighData() {
    let sensitivity = DataSensitivity(conduct, facts)
    add(.data, sensitivity.points, sensitivity.inputs)
  }

  private mutating func weighPeople() {
    let field = "data_subject_count"
    if let count = conduct.record?.count(field) {
      let input = facts.input(of: conduct.record, entity: "conduct", field, value: .count(count))
      return add(.people, exactly: points(of: .people, for: count), input)
    }
    let counted = conduct.breaches(of: facts).compactMap { $0.count(field) }
    let least = points(of: .people, for: counted.max() ?? 0)
    guard let all = facts.assumptions?.count(field) else {
      return add(.people, least...max(least, most(.people)), [facts.assumptionInput(field)])
    }
    let most = max(least, points(of: .people, for: all))
    var inputs = [facts.assumptionInput(field, value: .count(all))]
    if least < most { inputs.append(facts.input(of: conduct.record, entity: "conduct", field)) }
    add(.people, least...most, inputs)
  }

  private mutating func weighDamage() {
    if let damage = conduct.record?.text("damage") {
      let value = damage == "wide" ? 2 : damage == "limited" ? 1 : 0
      return add(.exposure, exactly: value, facts.input(of: conduct.record, entity: "conduct", "damage"))
    }
    let breaches = conduct.breaches(of: facts)
    guard let gravest = breaches.max(by: { Self.damage($0).upperBound < Self.damage($1).upperBound }) else {
      return add(.exposure, exactly: 0, facts.input(of: conduct.record, entity: "conduct", "damage"))
    }
    let range = breaches.map(Self.damage).reduce(0...0) {
      max($0.lowerBound, $1.lowerBound)...max($0.upperBound, $1.upperBound)
    }
    let note = LocalizedText(
      en: "the gravest recorded breach: \(gravest.id)",
      fr: "violation la plus grave : \(gravest.id)"
    )
    add(.exposure, range, [facts.input(of: gravest, entity: "breach", "risk", note: note)])
  }

  /// The points of a breach by the risk that was assessed.
  private static func damage(_ breach: NamedRecords.Record) -> ClosedRange<Int> {
    switch breach.text("risk") {
    case "unlikely": 0...0
    case "risk": 1...1
    case "high_risk": 2...2
    default: 0...2
    }
  }

  private mutating func weighDuration() {
    let input = facts.input(of: conduct.record, entity: "conduct", "began_on")
    guard let beginning = conduct.record?.day("began_on") else {
      return add(.duration, 0...most(.duration), [input])
    }
    let end = conduct.record?.day("ended_on") ?? facts.inventory.asOf
    let days = Int(end.daysSinceEpoch) - Int(beginning.daysSinceEpoch)
    add(.duration, exactly: points(of: .duration, for: max(days, 0)), input)
  }

  private mutating func weighFault() {
    let intent = facts.input(of: conduct.record, entity: "conduct", "is_intentional")
    if conduct.record?.flag("is_intentional") == true {
      return add(.fault, exactly: most(.fault), intent)
    }
    var inputs = [intent]
    if let waiver = conduct.waiver.map({ waivers[$0] }) {
      inputs.append(
        ExposureInput(
          LocalizedText(en: "Risk accepted by waiver", fr: "Risque accepté par dérogation"),
          .text(LocalizedText(verbatim: waiver.id)),
          note: LocalizedText(
            en: "does not bind the authority and may show knowledge",
            fr: "ne lie pas l'autorité et peut révéler la connaissance du manquement"
          ),
          place: waiver.place
        )
      )
      return add(.fault, 0...most(.fault), inputs)
    }
    let isDenied = conduct.record?.flag("is_intentional") == false
    add(.fault, 0...(isDenied ? 0 : most(.fault)), inputs)
  }

  // MARK: Points

  private mutating func add(_ factor: SeriousnessPoint.Factor, exactly value: Int, _ input: ExposureInput) {
    add(factor, value...value, [input])
  }

  private mutating func add(
    _ factor: SeriousnessPoint.Factor,
    _ range: ClosedRange<Int>,
    _ facts: [ExposureInput]
  ) {
    points = points.lowerBound + range.lowerBound...points.upperBound + range.upperBound
    let rows = method.scoring.filter { $0.factor == factor && range.contains($0.points) }
    let meaning = rows.map(\.meaning)
    inputs.append(
      ExposureInput(
        factor.label,
        .points(range),
        note: LocalizedText(
          en: meaning.map(\.en).joined(separator: " … "),
          fr: meaning.map(\.fr).joined(separator: " … ")
        )
      )
    )
    inputs += facts
  }

  /// The points of the highest row whose threshold a number reaches.
  private func points(of factor: SeriousnessPoint.Factor, for number: Int) -> Int {
    method.scoring.filter { $0.factor == factor && ($0.threshold ?? .max) <= number }.map(\.points).max() ?? 0
  }

  private func most(_ factor: SeriousnessPoint.Factor) -> Int {
    method.scoring.filter { $0.factor == factor }.map(\.points).max() ?? 0
  }
}

extension Conduct {
  /// The recorded breaches that bear on it: those it speaks of, and all of them where security or their handling is at
  /// stake.
  fileprivate func breaches(of facts: ExposureFacts) -> [NamedRecords.Record] {
    if families.contains("security") { return facts.breaches }
    let rows = Set(results.map(\.subject.row))
    return facts.breaches.filter { rows.contains($0.row) }
  }
}

extension SeriousnessPoint.Factor {
  /// What people call it.
  fileprivate var label: LocalizedText {
    switch self {
    case .data: LocalizedText(en: "Categories of data (g)", fr: "Catégories de données (g)")
    case .people: LocalizedText(en: "Persons concerned (a)", fr: "Personnes concernées (a)")
    case .exposure: LocalizedText(en: "Damage to persons (a)", fr: "Dommage pour les personnes (a)")
    case .duration: LocalizedText(en: "Duration (a)", fr: "Durée (a)")
    case .fault: LocalizedText(en: "Intent or negligence (b)", fr: "Intention ou négligence (b)")
    }
  }
}
