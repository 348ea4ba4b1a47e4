import Diagnostics
import Documents
import Inventory
import Values

/// Reads a file under `Rules/frameworks/`.
enum FrameworkDeclaration {
  static func read(_ document: Document, _ file: SourceFile, into bag: inout DiagnosticBag) -> Framework? {
    guard var mapping = RuleMapping(document, at: 0, into: &bag) else { return nil }
    let id = mapping.required("framework", into: &bag)
    let name = mapping.requiredText("name", into: &bag)
    let version = mapping.required("version", into: &bag)
    let date = mapping.requiredDay("date", into: &bag)
    let appliesFrom = mapping.day("applies_from", into: &bag)
    let countries = mapping.countries(into: &bag)
    let source = mapping.required("source", into: &bag)
    let licence = mapping.requiredText("licence", into: &bag)
    let doubt = mapping.text("doubt", into: &bag)
    let listsOffences = mapping.flag("offences", into: &bag)
    let isLaw = mapping.flag("law", into: &bag)
    let controls = mapping.items("controls", into: &bag).compactMap { control($0, document, into: &bag) }
    mapping.finish(into: &bag)
    guard let id, let name, let version, let date, let source, let licence else { return nil }
    if file.name != "frameworks/\(id).yaml" {
      bag.add(.fileName(file.name, id: id, at: document.range(of: 0)))
    }
    return Framework(
      id: id,
      name: name,
      version: version,
      date: date,
      appliesFrom: appliesFrom,
      countries: countries,
      source: source,
      licence: licence,
      doubt: doubt,
      listsOffences: listsOffences,
      isLaw: isLaw,
      controls: unique(controls, into: &bag)
    )
  }

  private static func control(
    _ node: Document.Index,
    _ document: Document,
    into bag: inout DiagnosticBag
  ) -> (control: Control, place: SourceRange)? {
    guard var mapping = RuleMapping(document, at: node, into: &bag) else { return nil }
    let id = mapping.required("id", into: &bag)
    let title = mapping.requiredText("title", into: &bag)
    let citation = mapping.requiredText("citation", into: &bag)
    let checkable = mapping.word("checkable", as: Control.Checkability.self, into: &bag)
    let fine = mapping.string("fine", into: &bag)
    let appliesFrom = mapping.day("applies_from", into: &bag)
    let until = mapping.day("until", into: &bag)
    let doubt = mapping.text("doubt", into: &bag)
    let question = mapping.text("question", into: &bag)
    mapping.finish(into: &bag)
    guard let id, let title, let citation, let checkable else { return nil }
    let control = Control(
      id: id,
      title: title,
      citation: citation,
      checkable: checkable,
      fine: fine,
      appliesFrom: appliesFrom,
      until: until,
      doubt: doubt,
      question: question
    )
    return (control, document.range(of: node))
  }

  private static func unique(
    _ controls: [(control: Control, place: SourceRange)],
    into bag: inout DiagnosticBag
  ) -> [Control] {
    var places: [String: SourceRange] = [:]
    return controls.compactMap { control, place in
      if let first = places[control.id] {
        bag.add(.duplicateControl(control.id, at: place, first: first))
        return nil
      }
      places[control.id] = place
      return control
    }
  }
}
