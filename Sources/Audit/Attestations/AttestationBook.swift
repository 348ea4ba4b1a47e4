import Catalogue
import Inventory

/// The attestations of an inventory, and what they settle.
struct AttestationBook {
  /// Every attestation with its fate so far, in order of id.
  private(set) var records: [AttestationRecord] = []
  /// The subjects that each may speak of.
  private var subjects: [SubjectPattern] = []
  /// What findings that each settles say of it.
  private var uses: [AttestationUse?] = []
  /// The valid ones by the id of each check that they may settle findings of.
  private var byCheck: [String: [Int]] = [:]
  /// Those that bear on a control, by framework and control.
  private var byControl: [String: [String: [Int]]] = [:]

  /// Reads every attestation of what is looked at.
  init(_ inventory: Inventory, _ catalogue: Catalogue, _ sites: SiteScope?) {
    let records = AttestationRecord.all(in: inventory, catalogue).map(\.attestation).filter { record in
      guard let sites, let subject = record.subject else { return true }
      return !sites.leavesOutAll(SubjectPattern(subject), of: nil)
    }
    guard !records.isEmpty else { return }
    self.records = records
    subjects = records.map { SubjectPattern($0.subject ?? "*") }
    uses = records.map(AttestationUse.init)
    for (index, record) in records.enumerated() {
      byControl[record.framework, default: [:]][record.control, default: []].append(index)
    }
    for check in catalogue.checks {
      let named = Set(check.controls.flatMap { byControl[$0.framework]?[$0.control] ?? [] })
      let settling = named.filter { records[$0].isInForce && records[$0].mayLimit(to: check) }
      if !settling.isEmpty { byCheck[check.id] = settling.sorted() }
    }
    let useful = Set(byCheck.values.joined())
    // A statement on one check of a control that this check does not touch says nothing.
    for index in records.indices where records[index].state == .valid && records[index].check != nil {
      if !useful.contains(index) { self.records[index].state = .unused }
    }
  }

  /// Gives each review or open finding of a check, whose findings are the last ones, the first attestation that settles
  /// it; a broken rule is settled by none.
  mutating func settle(_ findings: inout [CheckResult], from first: Int, of check: Check) {
    guard let candidates = byCheck[check.id] else { return }
    for index in findings.indices.dropFirst(first) {
      let finding = findings[index]
      guard finding.outcome == .review || finding.outcome == .open, finding.cause != .ruleError else {
        continue
      }
      let settling = candidates.filter { subjects[$0].matches(finding.subject.id) }
      for record in settling { records[record].state = .valid }
      findings[index].attestation = settling.first.flatMap { uses[$0] }
    }
  }

  /// What the attestations say of a control as a whole.
  func claims(on control: String, of framework: String) -> ControlClaims {
    ControlClaims((byControl[framework]?[control] ?? []).map { records[$0] })
  }
}

/// What attestations say of one control, beside what they settle of its checks' findings.
struct ControlClaims {
  /// The ids of those that are answered and in force.
  private(set) var ids: [String] = []
  /// Whether one says no.
  private(set) var isDeniedByOne = false
  /// Whether one says partly.
  private(set) var isPartlyTrue = false
  /// Whether one says yes of the whole control.
  private(set) var isAttested = false
  /// Whether one says yes of some of its subjects.
  private(set) var isAttestedOfSome = false
  /// The checks that one says yes of, for all subjects.
  private var checks: Set<String> = []

  init(_ records: [AttestationRecord]) {
    for record in records {
      switch record.state {
      case .declaredGap: isDeniedByOne = true
      case .partly: isPartlyTrue = true
      case .valid where !record.isForAllSubjects, .unused where record.check == nil: isAttestedOfSome = true
      case .valid:
        if let check = record.check { checks.insert(check) } else { isAttested = true }
      default: continue
      }
      ids.append(record.id)
    }
  }

  /// Whether a check of the control is vouched for, whatever its subjects.
  func cover(_ check: String) -> Bool { isAttested || checks.contains(check) }
}

extension AttestationRecord {
  /// Whether it may settle something.
  fileprivate var isInForce: Bool { state == .valid || state == .unused }

  /// Whether its limits let it speak of a check.
  fileprivate func mayLimit(to check: Check) -> Bool { self.check == nil || self.check == check.id }
}

extension AttestationUse {
  /// The use of a valid attestation; nil without a day of signature.
  convenience init?(_ record: AttestationRecord) {
    guard let signedOn = record.signedOn else { return nil }
    self.init(id: record.id, signedOn: signedOn, expiresOn: record.expiresOn)
  }
}
