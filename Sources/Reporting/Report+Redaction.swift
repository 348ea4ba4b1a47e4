import Audit
import Catalogue

extension Report {
  /// The report without names, values and texts that people wrote, and without amounts, which tell the turnover.
  public func redacted() -> Report { Report(redacting: self) }

  private init(redacting report: Report) {
    var numbers: [String: Int] = [:]
    for (number, input) in report.result.inputs.enumerated() { numbers[input.name] = number }
    self.init(
      result: report.result.redacted(),
      catalogue: report.catalogue.maskingSites(Redaction.mask),
      places: report.places.renamed { name in
        // Rules are everybody's; a file that is no input is not named.
        numbers[name].map { Redaction.name(ofInput: $0) } ?? Redaction.mask
      },
      configuration: report.configuration.map { InputDigest(name: Redaction.mask, sha256: $0.sha256) },
      toolVersion: report.toolVersion
    )
    tlp = report.tlp
    isRedacted = true
  }
}
