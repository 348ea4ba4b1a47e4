import Audit
import Catalogue
import Diagnostics
import Inventory
import Values

extension JSONReport {
  /// The texts of every check that was applied, once.
  func writeChecks(to json: inout JSONWriter<some TextOutputStream>) {
    json.array("checks", report.catalogue.checks) { json, check in
      json.object { json in
        json.field("id", check.id)
        json.field("topic", check.topic)
        json.field("entity", report.catalogue.model[check.subject].name)
        json.field("severity", check.severity.rawValue)
        json.text("severityReason", check.severityReason)
        if !check.appliesTo.isUniversal {
          json.object("appliesTo") { json in
            json.field("kinds") { $0.array(check.appliesTo.kinds) { $0.string($1) } }
            json.field("countries") { $0.array(check.appliesTo.countries) { $0.string($1) } }
          }
        }
        json.field("appliesFrom", check.appliesFrom?.description)
        json.field("until", check.until?.description)
        json.field("when", check.conditionText)
        json.field("requires", check.requirementText)
        if !check.parameters.isEmpty { writeParameters(of: check, to: &json) }
        json.text("title", check.title)
        json.text("why", check.why)
        json.text("remedy", check.remedy)
        json.object("effort") { json in
          json.field("size", check.effort.size.rawValue)
          json.field("per", check.effort.per.rawValue)
        }
        if !check.after.isEmpty { json.field("after") { $0.array(check.after) { $0.string($1.check) } } }
        if case .judge(let question) = check.verdict { json.text("question", question) }
        json.field("waivable", check.isWaivable)
        json.array("controls", check.controls) { json, control in
          json.object {
            $0.field("framework", control.framework)
            $0.field("control", control.control)
            $0.field("relation", control.relation.rawValue)
            $0.field("appliesFrom", control.appliesFrom?.description)
          }
        }
        json.array("sources", check.sources) { json, source in
          json.object {
            $0.text("title", source.title)
            $0.field("url", source.url)
            $0.field("asOf", source.asOf?.description)
          }
        }
      }
    }
  }

  /// The thresholds of a check, changed or not.
  private func writeParameters(of check: Check, to json: inout JSONWriter<some TextOutputStream>) {
    json.array("parameters", check.parameters) { json, parameter in
      json.object { json in
        json.field("name", parameter.name)
        json.text("label", parameter.label)
        json.text("basis", parameter.basis)
        json.field("value", parameter.value.written)
        json.text("valueText", parameter.value.words)
        json.field("default", parameter.defaultValue.written)
        json.text("defaultText", parameter.defaultValue.words)
      }
    }
  }

  /// Every framework with every control and what its checks show.
  func writeFrameworks(to json: inout JSONWriter<some TextOutputStream>) {
    let statuses = Dictionary(grouping: report.result.controls, by: \.framework)
    json.array("frameworks", report.catalogue.frameworks) { json, framework in
      json.object { json in
        json.identity(of: framework)
        json.validity(from: framework.appliesFrom, until: nil)
        if !framework.countries.isEmpty {
          json.field("countries") { $0.array(framework.countries) { $0.string($1) } }
        }
        json.text("licence", framework.licence)
        if framework.listsOffences { json.field("listsOffences", true) }
        if framework.isLaw { json.field("isLaw", true) }
        json.array("controls", statuses[framework.id] ?? []) { writeControl($1, to: &$0) }
      }
    }
  }

  private func writeControl(_ status: ControlStatus, to json: inout JSONWriter<some TextOutputStream>) {
    json.object { json in
      if let control = report.controls[status.framework, status.control] { json.write(control) }
      json.field("state", status.state.rawValue)
      json.object("counts") { json in
        json.field("pass", status.counts[.pass] ?? 0)
        json.field("fail", status.counts[.fail] ?? 0)
        json.field("open", status.counts[.open] ?? 0)
        json.field("review", status.counts[.review] ?? 0)
        json.field("notApplicable", status.counts[.notApplicable] ?? 0)
      }
      json.field("checks") { $0.array(status.checks) { $0.string($1) } }
      if !status.attestations.isEmpty {
        json.field("attestations") { $0.array(status.attestations) { $0.string($1) } }
      }
    }
  }
}

extension JSONWriter {
  /// A control with the days that bound it.
  fileprivate mutating func write(_ control: Control) {
    identity(of: control)
    validity(from: control.appliesFrom, until: control.until)
  }

  /// The days that bound what applies.
  fileprivate mutating func validity(from first: CalendarDate?, until last: CalendarDate?) {
    field("appliesFrom", first?.description)
    field("until", last?.description)
  }

  /// What names a framework and its text.
  mutating func identity(of framework: Framework) {
    field("id", framework.id)
    text("name", framework.name)
    field("version", framework.version)
    field("date", framework.date.description)
    field("source", framework.source)
    if let doubt = framework.doubt { text("doubt", doubt) }
  }

  /// What names a control and says how it can be shown.
  mutating func identity(of control: Control) {
    field("id", control.id)
    text("title", control.title)
    text("citation", control.citation)
    field("checkable", control.checkable.rawValue)
    field("fine", control.fine)
    if let question = control.question { text("question", question) }
    if let doubt = control.doubt { text("doubt", doubt) }
  }
}
