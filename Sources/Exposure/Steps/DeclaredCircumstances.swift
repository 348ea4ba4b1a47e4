import Diagnostics
import Facts
import Inventory

/// The circumstances of step 3 that the inventory declares; none is invented.
///
/// GDPR Art. 83(2)(c) to (f) and (h) to (k).
struct DeclaredCircumstances {
  /// The share of the amount that they leave, in basis points.
  let share: ClosedRange<Int>
  /// What was declared.
  let inputs: [ExposureInput]

  init(_ conduct: Conduct, _ facts: ExposureFacts, _ method: FineMethod) {
    let declared =
      (conduct.record?.records("circumstances") ?? []) + (facts.assumptions?.records("circumstances") ?? [])
    var inputs: [ExposureInput] = []
    var (raising, lowering) = (0, 0)
    for record in declared {
      guard let factor = method.circumstances.first(where: { $0.id == record.text("factor") }) else {
        continue
      }
      let effect = record.text("effect")
      let isHeld = effect == "aggravating" ? factor.mayRaise : effect == "mitigating" ? factor.mayLower : true
      if isHeld, effect == "aggravating" { raising += 1 }
      if isHeld, effect == "mitigating" { lowering += 1 }
      inputs.append(Self.input(record, factor, isHeld: isHeld))
    }
    let raise = method.weight(.aggravating)?.share ?? 0...0
    let lower = method.weight(.mitigating)?.share ?? 0...0
    let floor = method.weight(.floor)?.share.lowerBound ?? 0
    // Invariant: the low end never passes the high end, since each circumstance widens the range or leaves it.
    let least = 10_000 - lowering * lower.upperBound + raising * raise.lowerBound
    let most = 10_000 - lowering * lower.lowerBound + raising * raise.upperBound
    share = max(floor, least)...max(floor, most)
    self.inputs = inputs
  }

  private static func input(_ record: NamedRecords.Record, _ factor: FineCircumstance, isHeld: Bool)
    -> ExposureInput
  {
    let note =
      isHeld
      ? factor.rule
      : LocalizedText(
        en: "not counted, it cannot weigh in that direction: \(factor.rule.en)",
        fr: "non retenue, elle ne peut jouer dans ce sens : \(factor.rule.fr)"
      )
    return ExposureInput(
      record.description("factor") ?? LocalizedText(verbatim: factor.id),
      record.isRecorded("effect") ? effect(of: record).map(ExposureInput.Value.text) ?? .missing : .missing,
      note: note,
      field: "fine_circumstance.effect",
      place: record.place("effect") ?? record.place("factor")
    )
  }

  /// The declared effect with its reason.
  private static func effect(of record: NamedRecords.Record) -> LocalizedText? {
    guard let effect = record.description("effect"), let reason = record.text("reason") else {
      return record.description("effect")
    }
    return LocalizedText(en: "\(effect.en), \(reason)", fr: "\(effect.fr), \(reason)")
  }
}
