import Catalogue
import Inventory
import Values

/// The waivers of an inventory, and which fails they accept.
struct WaiverBook {
  /// Every waiver with its fate so far, in order of id.
  private(set) var uses: [WaiverUse] = []
  private var byCheck: [String: [Int]] = [:]

  init(_ inventory: Inventory, _ catalogue: Catalogue) {
    for record in NamedRecords("waiver", in: inventory).all {
      let check = record.text("check") ?? ""
      // Whether it is used cannot be told where its check is not applied.
      guard !catalogue.leftOut.contains(check) else { continue }
      let use = WaiverUse(
        id: record.id,
        check: check,
        subject: record.text("subject") ?? "",
        reason: record.text("reason") ?? "",
        // Persons stay out of reports; their role says what a reader must know.
        approvedBy: record.text("approver_role") ?? (record.isRecorded("approved_by") ? "•••" : ""),
        until: record.day("until"),
        state: .unused,
        place: inventory.place(of: record.row)
      )
      byCheck[check, default: []].append(uses.count)
      uses.append(use)
      uses[uses.count - 1].state = Self.state(of: use, catalogue.check(check), asOf: inventory.asOf)
    }
  }

  private static func state(of use: WaiverUse, _ check: Check?, asOf: CalendarDate) -> WaiverUse.State {
    guard let check else { return .unknownCheck }
    guard check.isWaivable else { return .notWaivable }
    guard let until = use.until, !use.subject.isEmpty, !use.reason.isEmpty, !use.approvedBy.isEmpty else {
      return .incomplete
    }
    return until < asOf ? .expired : .unused
  }

  /// The first valid waiver for a fail, as an index into ``uses``, which is from now on in use.
  mutating func accept(_ finding: CheckResult, of check: Check) -> Int? {
    guard finding.outcome == .fail else { return nil }
    var accepted: Int?
    for index in byCheck[check.id] ?? [] {
      guard uses[index].state == .unused || uses[index].state == .used,
        SubjectPattern(uses[index].subject).matches(finding.subject.id)
      else { continue }
      uses[index].state = .used
      accepted = accepted ?? index
    }
    return accepted
  }
}

/// The attestations of an inventory, and which findings they settle.
struct AttestationBook {
  private struct Entry {
    var use: AttestationUse
    var framework: String
    var control: String
    var check: String?
    var subject: SubjectPattern
  }

  private var entries: [Entry] = []

  /// Takes every attestation that is signed and has not expired on the day of the audit.
  init(_ inventory: Inventory, _ catalogue: Catalogue) {
    for record in NamedRecords("attestation", in: inventory).all {
      guard let signedOn = record.day("signed_on"), signedOn <= inventory.asOf,
        let framework = record.text("framework"), let control = record.text("control")
      else { continue }
      let expiresOn = record.day("expires_on")
      if let expiresOn, expiresOn < inventory.asOf { continue }
      entries.append(
        Entry(
          use: AttestationUse(id: record.id, signedOn: signedOn, expiresOn: expiresOn),
          framework: framework,
          control: control,
          check: record.text("check"),
          subject: SubjectPattern(record.text("subject") ?? "*")
        )
      )
    }
  }

  /// The first attestation that settles a review or an open finding; a broken rule is settled by none.
  func settle(_ finding: CheckResult, of check: Check) -> AttestationUse? {
    guard finding.outcome == .review || finding.outcome == .open, finding.cause != .ruleError else {
      return nil
    }
    return entries.first { entry in
      (entry.check == nil || entry.check == check.id)
        && check.controls.contains { $0.framework == entry.framework && $0.control == entry.control }
        && entry.subject.matches(finding.subject.id)
    }?.use
  }
}
