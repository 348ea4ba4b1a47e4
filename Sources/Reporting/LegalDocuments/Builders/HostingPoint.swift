import Diagnostics
import Facts
import Inventory
import Values

/// A point that a host states to its clients, and where an inventory would show it.
enum HostingPoint {
  /// A certificate of the second referential that is in force.
  case certificate
  /// The activities bought stand on that certificate.
  case activities
  /// A day or a truth that the service itself records.
  case recorded(String)
  /// A clause of the contract, by its name in the model.
  case clause(String)
  /// Data lie in the European Economic Area.
  case storage
  /// Who opens them from elsewhere does so under a decision or a safeguard.
  case access

  /// Every point with the requirement of the referential that asks for it, in its order.
  static let all: [(requirement: String, point: Self)] = [
    ("EXI-01", .certificate), ("EXI-01", .activities), ("EXI-01", .recorded("guarantee_sheet_received_on")),
    ("EXI-07", .recorded("is_supported_in_french")), ("EXI-11", .recorded("health_contact_declared_on")),
    ("EXI-13", .recorded("responsibilities_divided_on")), ("EXI-15", .recorded("audit_report_seen_on")),
    ("EXI-17", .clause("certificate_scope")), ("EXI-18", .clause("services")),
    ("EXI-19", .clause("data_subject_rights")), ("EXI-20", .clause("incident_contact")),
    ("EXI-21", .clause("service_levels")), ("EXI-22", .clause("subcontractors")),
    ("EXI-23", .clause("data_access")), ("EXI-24", .clause("changes")), ("EXI-25", .clause("host_failure")),
    ("EXI-26", .clause("no_other_use")), ("EXI-27", .clause("reversibility")),
    ("EXI-27", .clause("full_return")),
    ("EXI-27", .clause("destruction")), ("EXI-28", .clause("locations")), ("EXI-28", .storage),
    ("EXI-29", .access), ("EXI-30", .recorded("discloses_third_country_law")),
    ("EXI-31", .recorded("transfer_map_seen_on")),
  ]
}

/// What the inventory shows of a point.
struct HostingFinding {
  /// How far the point is shown.
  enum State: Hashable {
    case shown
    case notShown
    case missing
  }

  var state: State
  /// The facts; nil where there are none to tell.
  var facts: LocalizedText?

  /// What people call it, with the facts.
  var value: DocumentValue {
    guard state != .missing else { return .notRecorded }
    let label =
      state == .shown
      ? LocalizedText(en: "established", fr: "établi")
      : LocalizedText(en: "not established", fr: "non établi")
    return DocumentValue([label] + (facts.map { [$0] } ?? []))
  }
}
