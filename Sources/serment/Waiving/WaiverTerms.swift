import ArgumentParser
import Audit
import Catalogue
import Diagnostics
import Values

/// Options that say on which terms a risk is accepted.
struct WaiverTerms: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      localized("The last day on which it holds, inclusive.", "Dernier jour où elle vaut, inclus."),
      valueName: localized("yyyy-mm-dd", "aaaa-mm-jj")
    ),
    transform: CalendarDate.argument
  )
  var until: CalendarDate

  @Option(
    help: ArgumentHelp(
      localized("Why the risk is accepted.", "Motif pour lequel le risque est accepté."),
      valueName: localized("text", "texte")
    )
  )
  var reason: String

  @Option(
    help: ArgumentHelp(
      localized(
        "Who approved it; reports mask the name.",
        "Qui l'a approuvée ; les rapports masquent le nom."
      ),
      valueName: localized("name", "nom")
    )
  )
  var approvedBy: String?

  @Option(
    help: ArgumentHelp(
      localized(
        "The role of who approved it, which reports show.",
        "Fonction de l'approbateur, que montrent les rapports."
      ),
      valueName: localized("role", "fonction")
    )
  )
  var approverRole: String?

  func validate() throws {
    guard approvedBy == nil, approverRole == nil else { return }
    throw ValidationError(
      localized(
        "say who approves the waiver with --approved-by or --approver-role",
        "indiquer qui approuve la dérogation avec --approved-by ou --approver-role"
      )
    )
  }

  /// What of the terms no auditor would take.
  func mistake(on day: CalendarDate) -> Diagnostic? {
    if until < day { return .dayPassed(until, day) }
    if until.daysSinceEpoch - day.daysSinceEpoch > Self.longestTerm { return .dayTooFar(until) }
    for (option, text) in [
      ("--reason", reason), ("--approved-by", approvedBy), ("--approver-role", approverRole),
    ] {
      if let text, !text.utf8.contains(where: { $0 > 0x20 }) { return .emptyTerm(option) }
    }
    return nil
  }

  /// The waiver of a finding under an id that no other has.
  func entry(for finding: WaivableFinding, on day: CalendarDate, besides ids: [String]) -> WaiverEntry {
    // An id has at most 128 characters.
    let base = "waiver-" + finding.subject.id.prefix(100)
    let taken = Set(ids)
    var number = 1
    var id = base
    while taken.contains(id) {
      number += 1
      id = "\(base)-\(number)"
    }
    return WaiverEntry(
      id: id,
      check: finding.check.id,
      subject: finding.subject.id,
      reason: reason,
      approvedBy: approvedBy,
      approverRole: approverRole,
      approvedOn: day,
      until: until
    )
  }

  /// Three years in days, the cycle of an ISO/IEC 27001 certificate: what is accepted for longer is never looked at again.
  private static let longestTerm: Int32 = 3 * 366
}
