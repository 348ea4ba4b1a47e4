import Diagnostics
import Inventory
import Values

/// The page that documents a kind of record: every fact that can be recorded of it, and what is made of them.
struct EntityReferencePage {
  let entity: Entity
  let model: Model
  let style: ReferenceStyle

  /// The page in Markdown.
  func markdown() -> String {
    var page = MarkdownPage()
    page.heading(1, style.text(entity.label) + " (" + .code(entity.name) + ")")
    page.paragraph(style.origin("model \(entity.name)"))
    page.paragraph(style.text(entity.summary))
    page.list(occurrence)
    writeFields(to: &page)
    writeInverse(to: &page)
    writeDerived(to: &page)
    writeValues(to: &page)
    return page.text
  }

  /// Where records stand in an inventory, and for the sake of which text.
  private var occurrence: [MarkdownText] {
    let place: MarkdownText
    switch entity.occurrence {
    case .collection(let key):
      place = style.words("a list under ", "une liste sous ") + .code(key + ":")
    case .singleton: place = style.words("once, under ", "une seule fois, sous ") + .code(entity.name + ":")
    case .nested:
      place = style.words("inside ", "à l'intérieur de ") + holders.joined(", ")
    }
    let line = style.labelled("Recorded", "Se renseigne", place)
    guard let source = entity.source else { return [line] }
    return [line, style.labelled("Source", "Source", MarkdownText(text: source))]
  }

  /// The fields that hold records of this kind.
  private var holders: [MarkdownText] {
    model.entities.flatMap { holder in
      holder.fields.filter { field in
        guard case .nested(let inner) = field.type.item.type else { return false }
        return model[inner].name == entity.name
      }.map { .link(.code(holder.name + "." + $0.name), to: style.file(holder.name)) }
    }
  }

  private func writeFields(to page: inout MarkdownPage) {
    page.heading(2, style.words("Fields", "Champs"))
    let fields = entity.fields.filter { $0.origin == .declared }
    page.table(
      [
        style.words("Field", "Champ"), style.words("Type", "Type"), meaningTitle,
        style.words("Source", "Source"),
      ],
      fields.map { field in
        [.code(field.name), type(of: field), meaning(of: field), MarkdownText(text: field.source ?? "")]
      }
    )
    guard fields.contains(where: { $0.type.item.isList }) else { return }
    page.paragraph(
      .code("incomplete")
        + style.words(
          " names the lists of a record that may lack items.",
          " nomme les listes d'un enregistrement auxquelles il peut manquer des éléments."
        )
    )
  }

  private func writeInverse(to page: inout MarkdownPage) {
    let rows = entity.fields.compactMap { field -> [MarkdownText]? in
      guard case .inverse(let collection, let referring) = field.origin else { return nil }
      let reference = MarkdownText.code(collection + "." + referring)
      return [
        .code(field.name),
        style.words("list of those whose ", "liste de ceux dont ") + reference
          + style.words(" is this record", " est cet enregistrement"), meaning(of: field),
      ]
    }
    guard !rows.isEmpty else { return }
    page.heading(2, style.words("What refers to it", "Ce qui y renvoie"))
    page.table([style.words("Name", "Nom"), style.words("Holds", "Contient"), meaningTitle], rows)
  }

  private func writeDerived(to page: inout MarkdownPage) {
    let rows = entity.fields.compactMap { field -> [MarkdownText]? in
      guard case .derived(let expression, _) = field.origin else { return nil }
      return [.code(field.name), type(of: field), meaning(of: field), .code(expression.asOneLine)]
    }
    guard !rows.isEmpty else { return }
    page.heading(2, style.words("Derived facts", "Faits déduits"))
    page.table(
      [
        style.words("Fact", "Fait"), style.words("Type", "Type"), meaningTitle,
        style.words("Computed by", "Calculé par"),
      ],
      rows
    )
  }

  /// The words of every enumeration; fields that allow the same words share a list.
  private func writeValues(to page: inout MarkdownPage) {
    var lists: [(values: [EnumerationValue], fields: [MarkdownText])] = []
    for field in entity.fields {
      guard case .enumeration(let values) = field.type.item.type else { continue }
      if let index = lists.firstIndex(where: { $0.values == values }) {
        lists[index].fields.append(.code(field.name))
      } else {
        lists.append((values, [.code(field.name)]))
      }
    }
    for list in lists {
      page.heading(2, style.words("Values of ", "Valeurs de ") + list.fields.joined(", "))
      page.list(list.values.map { .code($0.name) + " — " + style.text($0.label) })
    }
  }

  private var meaningTitle: MarkdownText { style.words("Meaning", "Signification") }

  /// The label, then what it does not say: the description, the unit, who may see it, what it joins.
  private func meaning(of field: Field) -> MarkdownText {
    var parts = [style.text(field.label)]
    if let summary = field.summary { parts.append(style.text(summary)) }
    if let unit = field.unit { parts.append(style.words("Unit: ", "Unité : ") + MarkdownText(text: unit)) }
    if let sensitivity = field.sensitivity { parts.append(style.text(sensitivity.meaning)) }
    if let identity = field.identity { parts.append(style.text(identity.meaning)) }
    return parts.map { part in
      part.source.hasSuffix(".") ? part : part + "."
    }.joined(" ")
  }

  private func type(of field: Field) -> MarkdownText {
    let (type, isList) = field.type.item
    let item: MarkdownText
    switch type {
    case .reference(let entity):
      let name = model[entity].name
      item = .code(type.keyword) + " " + .link(.code(name), to: style.file(name))
    case .nested(let entity): item = .link(.code(model[entity].name), to: style.file(model[entity].name))
    default: item = .code(type.keyword)
    }
    return isList ? .code(field.type.keyword) + " " + item : item
  }
}

extension Field.Sensitivity {
  /// What becomes of the value.
  fileprivate var meaning: LocalizedText {
    switch self {
    case .personal:
      LocalizedText(
        en: "Personal data: never shown in a report.",
        fr: "Donnée à caractère personnel : jamais affichée dans un rapport."
      )
    case .secret:
      LocalizedText(en: "Secret: never shown in a report.", fr: "Secret : jamais affiché dans un rapport.")
    }
  }
}

extension Field.Identity {
  /// What equal values do.
  fileprivate var meaning: LocalizedText {
    switch self {
    case .strong:
      LocalizedText(
        en: "Equal values join records of several files.",
        fr: "Des valeurs égales rapprochent les enregistrements de plusieurs fichiers."
      )
    case .weak:
      LocalizedText(
        en: "Equal values join records of several files unless a stronger fact differs.",
        fr:
          "Des valeurs égales rapprochent les enregistrements de plusieurs fichiers, sauf si un fait plus fort diffère."
      )
    }
  }
}
