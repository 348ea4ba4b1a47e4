import Catalogue
import Inventory
import Values

/// The waivers of an inventory, and which fails they accept.
struct WaiverBook {
  /// Every waiver with its fate so far, in order of id.
  private(set) var uses: [WaiverUse] = []
  private var byCheck: [String: [Int]] = [:]

  /// Reads every waiver of what is looked at.
  init(_ inventory: Inventory, _ catalogue: Catalogue, _ sites: SiteScope?) {
    for record in NamedRecords("waiver", in: inventory).all {
      let check = record.text("check") ?? ""
      // Whether it is used cannot be told where its check is not applied, or not to its records.
      guard !catalogue.leftOut.checks.contains(check) else { continue }
      let pattern = SubjectPattern(record.text("subject") ?? "")
      if let sites, sites.leavesOutAll(pattern, of: catalogue.check(check)?.subject) { continue }
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

  /// Gives each fail of a check, whose findings are the last ones, the first valid waiver, which is from now on in use.
  ///
  /// - Parameters:
  ///   - isEffective: whether fails are really given one; waivers that are set aside are judged all the same.
  mutating func accept(
    _ findings: inout [CheckResult],
    from first: Int,
    of check: Check,
    isEffective: Bool
  ) {
    guard let candidates = byCheck[check.id] else { return }
    for index in findings.indices.dropFirst(first) where findings[index].outcome == .fail {
      let waiver = accept(findings[index], among: candidates)
      if isEffective { findings[index].waiver = waiver }
    }
  }

  /// The first valid waiver, as an index into ``uses``.
  private mutating func accept(_ finding: CheckResult, among candidates: [Int]) -> Int? {
    var accepted: Int?
    for index in candidates {
      guard uses[index].state == .unused || uses[index].state == .used,
        SubjectPattern(uses[index].subject).matches(finding.subject.id)
      else { continue }
      uses[index].state = .used
      accepted = accepted ?? index
    }
    return accepted
  }
}
