import Diagnostics
import Values

/// A waiver as it is written into a YAML file.
struct WaiverEntry {
  var id: String
  var check: String
  var subject: String
  var reason: String
  var approvedBy: String?
  var approverRole: String?
  var approvedOn: CalendarDate
  var until: CalendarDate

  /// Keys with values, in the order of the model.
  private var fields: [(key: String, value: String)] {
    var fields = [
      ("id", YAMLText.scalar(id)), ("check", YAMLText.scalar(check)), ("subject", YAMLText.scalar(subject)),
      ("reason", YAMLText.scalar(reason)),
    ]
    if let approvedBy { fields.append(("approved_by", YAMLText.scalar(approvedBy))) }
    if let approverRole { fields.append(("approver_role", YAMLText.scalar(approverRole))) }
    fields.append(("approved_on", approvedOn.description))
    fields.append(("until", until.description))
    return fields
  }

  /// The entry as an item of a block list.
  ///
  /// - Parameters:
  ///   - dash: the column of the dash.
  ///   - column: the column of the keys.
  ///   - newline: what ends a line.
  func block(dash: Int, column: Int, newline: String) -> String {
    let margin = String(repeating: " ", count: column)
    let gap = String(repeating: " ", count: max(1, column - dash - 1))
    let lead = String(repeating: " ", count: dash) + "-" + gap
    return fields.enumerated().map { number, field in
      (number == 0 ? lead : margin) + "\(field.key): \(field.value)" + newline
    }.joined()
  }

  /// The entry on one line, as an item of a list in brackets.
  var flow: String { "{" + fields.map { "\($0.key): \($0.value)" }.joined(separator: ", ") + "}" }
}
