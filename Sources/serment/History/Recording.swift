import Audit
import Catalogue
import Diagnostics
import History
import Reporting

/// Keeps what audits found, once they are reported.
struct Recording {
  let options: RecordingOptions
  let settings: Settings
  let console: Console
  /// Whether a report is written that draws the history.
  let drawsHistory: Bool

  /// Whether what is to be audited can be kept, judged before the audit; false when it cannot, which is shown.
  ///
  /// An audit of some sites would make the records of all others look as if they were gone.
  func isPossible(for members: [String] = []) -> Bool {
    guard options.record else { return true }
    if settings.selection.limitsSites {
      console.show(.recordingOfSites())
      return false
    }
    if let member = members.first(where: { !SeriesName.isValid(series(ofMember: $0)) }) {
      console.show(.memberWithoutSeries(member))
      return false
    }
    return true
  }

  /// Keeps an audit, if that was asked for, and gives its report what the series shows; false when it could not be kept,
  /// which is shown.
  func keep(_ report: inout Report, of paths: [String], organisation: String?) -> Bool {
    guard options.record else { return true }
    guard
      let series = options.history.series ?? settings.series?.text ?? Self.series(of: organisation, at: paths)
    else {
      console.show(.noSeries())
      return false
    }
    guard keep([(series, report)]) else { return false }
    if drawsHistory { report.history = history(of: series) }
    return true
  }

  /// Keeps the audits of a group's members, each in a series of its own, all or none.
  func keep(_ group: inout GroupReport) -> Bool {
    guard options.record else { return true }
    guard keep(group.members.map { (series(ofMember: $0.id), $0.report) }) else { return false }
    if drawsHistory { group.addHistories { history(of: series(ofMember: $0.id)) } }
    return true
  }

  /// What a series shows by now; nil where it has but one audit.
  private func history(of series: String) -> RecordedHistory? {
    guard let path = options.history.path(settings, in: console),
      let byControl = trend(of: series, by: .control, path), let bySite = trend(of: series, by: .site, path)
    else { return nil }
    return RecordedHistory(byControl: byControl, bySite: bySite)
  }

  private func trend(of series: String, by grouping: HistoryTrend.Grouping, _ path: String) -> HistoryTrend? {
    let question = TrendQuestion(series: series, since: nil, by: grouping)
    guard case .trend(let trend) = console.ask(.trend(question), of: path) else { return nil }
    return trend
  }

  private func series(ofMember id: String) -> String {
    (options.history.series ?? settings.series?.text).map { $0 + "." + id } ?? id
  }

  private func keep(_ audits: [(series: String, report: Report)]) -> Bool {
    // The members of a group have settings of their own, which only their audits know.
    guard !audits.contains(where: { $0.report.catalogue.selection.limitsSites }) else {
      console.show(.recordingOfSites())
      return false
    }
    guard let path = options.history.path(settings, in: console) else { return false }
    let records = audits.map { series, report in
      AuditRecord(
        report.result,
        of: report.catalogue,
        report.exposure,
        series: series,
        toolVersion: report.toolVersion
      )
    }
    guard case .recorded(let kept) = console.ask(.record(records), of: path) else { return false }
    guard console.verbosity != .errors else { return true }
    var output = FileOutput(2)
    for audit in kept { output.write(acknowledgement(of: audit, path) + "\n") }
    output.flush()
    return true
  }

  private func acknowledgement(of audit: RecordedAudit, _ path: String) -> String {
    let file = TerminalText.escaped(path)
    return audit.wasKnown
      ? console.words(
        "already recorded as audit \(audit.number), series \(audit.series), in \(file)",
        "déjà enregistré : audit \(audit.number), série \(audit.series), dans \(file)"
      )
      : console.words(
        "recorded as audit \(audit.number), series \(audit.series), in \(file)",
        "enregistré : audit \(audit.number), série \(audit.series), dans \(file)"
      )
  }

  /// A name that stays while the organisation does, and does not tell it: by its own name, else by where its files lie.
  private static func series(of organisation: String?, at paths: [String]) -> String? {
    let place = paths.first.flatMap { $0 == "-" ? nil : DiskPath.real($0).path }
    guard let mark = organisation.map({ "organisation " + $0 }) ?? place.map({ "path " + $0 }) else {
      return nil
    }
    return "inventory-" + Fingerprint.digest(Array(mark.utf8)).prefix(12)
  }
}

extension Diagnostic {
  fileprivate static func recordingOfSites() -> Diagnostic {
    Diagnostic(
      "history.limited-to-sites",
      en: "an audit of some sites cannot be recorded: the records of all others would count as gone",
      fr:
        "l'audit de certains sites ne peut être enregistré : les fiches des autres passeraient pour disparues",
      help: LocalizedText(
        en: "record an audit of everything; `serment history --by site` shows each site",
        fr: "enregistrer un audit complet ; `serment history --by site` montre chaque site"
      ),
      at: nil
    )
  }

  fileprivate static func memberWithoutSeries(_ id: String) -> Diagnostic {
    Diagnostic(
      "history.member-without-series",
      en: "\(quoted(id)) cannot name the series of a member",
      fr: "\(quoted(id)) ne peut désigner la série d'un membre",
      help: LocalizedText(
        en:
          "give the member an id of up to 64 letters without accents, digits, hyphens, dots and underscores",
        fr:
          "donner au membre un identifiant d'au plus 64 lettres sans accent, chiffres, tirets, points et tirets bas"
      ),
      at: nil
    )
  }

  fileprivate static func noSeries() -> Diagnostic {
    Diagnostic(
      "history.no-series",
      en: "nothing tells which series this audit belongs to",
      fr: "rien n'indique à quelle série appartient cet audit",
      help: LocalizedText(
        en: "name one with `--series`, of letters, digits, hyphens, dots and underscores",
        fr: "en indiquer une avec `--series`, faite de lettres, chiffres, tirets, points et tirets bas"
      ),
      at: nil
    )
  }
}
