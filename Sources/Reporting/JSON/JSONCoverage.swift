public import Catalogue
import Diagnostics
import Values

/// How far the checks decide the controls of the frameworks, for machines, in both languages.
public struct JSONCoverage: Sendable {
  private let coverage: [FrameworkCoverage]
  private let checks: [Check]

  /// Creates the report on frameworks whose checks stand in a catalogue.
  public init(_ coverage: [FrameworkCoverage], of catalogue: Catalogue) {
    self.coverage = coverage
    checks = catalogue.checks
  }

  /// Writes the report as one JSON text with a final newline.
  public func write<Output: TextOutputStream>(to output: inout Output) {
    var writer = JSONWriter(output)
    writer.object { json in
      json.field("schemaVersion", JSONReport.schemaVersion)
      json.array("frameworks", coverage) { json, framework in
        json.object { write(framework, to: &$0) }
      }
    }
    writer.finish()
    output = writer.output
  }

  private func write(_ coverage: FrameworkCoverage, to json: inout JSONWriter<some TextOutputStream>) {
    json.identity(of: coverage.framework)
    json.object("counts") { json in
      json.field("total", coverage.controls.count)
      json.field("automatic", coverage.count(.automatic))
      json.field("partly", coverage.count(.partly))
      json.field("attestation", coverage.count(.attestation))
      json.field("notCovered", coverage.count(.notCovered))
    }
    json.array("controls", coverage.controls) { json, covered in
      json.object { json in
        json.identity(of: covered.control)
        json.field("appliesFrom", covered.control.appliesFrom?.description)
        json.field("until", covered.control.until?.description)
        json.field("coverage", covered.state.rawValue)
        json.array("checks", covered.touches) { json, touch in
          json.object {
            $0.field("id", checks[touch.check].id)
            $0.field("relation", touch.relation.rawValue)
          }
        }
      }
    }
  }
}
