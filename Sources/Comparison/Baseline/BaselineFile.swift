import Catalogue
public import Diagnostics
import Documents
import Values

// The file of a baseline: YAML with one finding on a line, in order, so that version control shows and merges it well.
extension Baseline {
  /// The file's text.
  public var text: String {
    var text = """
      baseline:
        format: \(Self.format)
        as_of: \(asOf)
        rules: \(YAMLText.scalar(ruleSetDigest))
      findings:\(entries.isEmpty ? " []" : "")

      """
    for entry in entries {
      text += "  - {check: \(YAMLText.scalar(entry.key.check))"
      text += ", subject: \(YAMLText.scalar(entry.key.entity + "/" + entry.key.subject))"
      text += ", outcome: \(entry.outcome.rawValue)"
      if let fingerprint = entry.fingerprint { text += ", fingerprint: \(YAMLText.scalar(fingerprint))" }
      text += "}\n"
    }
    return text
  }

  /// Reads a file; nil when it is no baseline or is damaged, which is reported with its place.
  ///
  /// A line that stands twice counts once: that is what a merge of two branches leaves.
  public init?(_ source: SourceFile, into bag: inout DiagnosticBag) {
    var mistakes = DiagnosticBag()
    guard let document = DocumentReader(limits: .ofOwnFiles).read(source, into: &mistakes),
      !mistakes.hasErrors
    else {
      bag.merge(mistakes)
      return nil
    }
    guard let root = Fields(document, at: 0), let header = root.fields("baseline") else {
      bag.add(.notABaseline(at: source.start))
      return nil
    }
    guard let format = header.value("format").flatMap({ Int(document.string($0)) }) else {
      bag.add(.damagedBaseline("format", at: header.place("format")))
      return nil
    }
    guard format <= Self.format else {
      bag.add(.newerBaseline(format, at: header.place("format")))
      return nil
    }
    root.reportOthers(than: ["baseline", "findings"], into: &mistakes)
    header.reportOthers(than: ["format", "as_of", "rules"], into: &mistakes)
    let items = root.items("findings")
    if items == nil { mistakes.add(.damagedBaseline("findings", at: root.place("findings"))) }
    let asOf = header.day("as_of")
    if asOf == nil { mistakes.add(.damagedBaseline("as_of", at: header.place("as_of"))) }
    let entries = (items ?? []).compactMap { Entry(document, at: $0, into: &mistakes) }
    bag.merge(mistakes)
    guard let asOf, !mistakes.hasErrors else { return nil }
    self.init(asOf: asOf, ruleSetDigest: header.text("rules") ?? "", entries: entries)
  }
}

extension Baseline.Entry {
  fileprivate init?(_ document: Document, at node: Document.Index, into bag: inout DiagnosticBag) {
    guard let fields = Fields(document, at: node) else {
      bag.add(.damagedBaseline("findings", at: document.range(of: node)))
      return nil
    }
    fields.reportOthers(than: ["check", "subject", "outcome", "fingerprint"], into: &bag)
    guard let check = fields.text("check") else {
      bag.add(.damagedBaseline("check", at: fields.place("check")))
      return nil
    }
    guard let subject = fields.text("subject"), let slash = subject.utf8.firstIndex(of: UInt8(ascii: "/"))
    else {
      bag.add(.damagedBaseline("subject", at: fields.place("subject")))
      return nil
    }
    guard let outcome = fields.text("outcome").flatMap(Outcome.init(rawValue:)),
      Standing(outcome, isSettled: false).isUnsettled
    else {
      bag.add(.damagedBaseline("outcome", at: fields.place("outcome")))
      return nil
    }
    let fingerprint = fields.text("fingerprint")
    guard (outcome == .open) == (fingerprint == nil) else {
      bag.add(.damagedBaseline("fingerprint", at: fields.place("fingerprint")))
      return nil
    }
    let key = JudgementKey(
      check: check,
      entity: String(subject[..<slash]),
      subject: String(subject[subject.utf8.index(after: slash)...])
    )
    self.init(key: key, outcome: outcome, fingerprint: fingerprint)
  }
}

extension Fields {
  /// Reports keys that a baseline does not have.
  fileprivate func reportOthers(than known: [String], into bag: inout DiagnosticBag) {
    for (name, place) in keys where !known.contains(name) {
      bag.add(.unknownBaselineKey(name, NearestName.find(name, among: known), at: place))
    }
  }
}
