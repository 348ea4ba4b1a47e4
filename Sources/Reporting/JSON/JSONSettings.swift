import Audit
import Catalogue
import Diagnostics

extension JSONReport {
  /// What the audit was told to do otherwise than by default; left out where it was told nothing.
  func writeSettings(to json: inout JSONWriter<some TextOutputStream>) {
    let selection = report.catalogue.selection
    let changed = report.changedParameters
    let setsWaiversAside = report.result.setsWaiversAside
    let isUsual = selection.isEverything && changed.isEmpty && !setsWaiversAside
    guard report.configuration != nil || !isUsual else { return }
    json.object("settings") { json in
      if let file = report.configuration {
        json.object("configuration") {
          $0.field("name", file.name)
          $0.field("sha256", file.sha256)
        }
      }
      json.field("frameworks") { $0.array(selection.frameworks) { $0.string($1.text) } }
      json.field("only") { $0.array(selection.only) { $0.string($1.text) } }
      json.field("skip") { $0.array(selection.skip) { $0.string($1.text) } }
      if let kinds = selection.kinds { json.field("kinds") { $0.array(kinds) { $0.string($1.text) } } }
      json.field("country", selection.country?.text)
      if setsWaiversAside { json.field("setsWaiversAside", true) }
      json.array("parameters", changed) { json, item in
        let (check, parameter) = item
        json.object { json in
          json.field("check", check.id)
          json.field("parameter", parameter.name)
          json.text("label", parameter.label)
          json.field("value", parameter.value.written)
          json.field("default", parameter.defaultValue.written)
          json.place(parameter.override?.place, in: report.places)
        }
      }
    }
  }
}
