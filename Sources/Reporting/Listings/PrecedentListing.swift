import Diagnostics
public import Exposure
public import Facts

/// The decisions of authorities that the empirical range rests on.
public struct PrecedentListing: Sendable {
  private let precedents: [Precedent]
  private let style: ListingStyle

  /// Creates the listing.
  public init(_ precedents: [Precedent], style: ListingStyle) {
    self.precedents = precedents
    self.style = style
  }

  /// Writes the listing.
  public func write(to output: inout some TextOutputStream) {
    let typography = style.typography
    var layout = style.layout
    for precedent in precedents {
      PrecedentEntry(typography).write(precedent, to: &layout)
      layout.drain(into: &output)
    }
    layout.blankLine()
    let count = typography.count(
      precedents.count,
      LocalizedText(en: "decision", fr: "décision"),
      LocalizedText(en: "decisions", fr: "décisions")
    )
    let proposed = typography.number(precedents.count { !$0.isImposed })
    let annulled = typography.number(precedents.count { $0.outcome == .annulled })
    layout.paragraph(
      StyledText(
        count
          + typography.words(
            ": 0 without a fine (none is in the table), \(proposed) only proposed to a court, \(annulled) annulled later.",
            " : 0 sans amende (la table n'en contient pas), \(proposed) seulement proposées à un tribunal, \(annulled) annulées ensuite."
          )
      )
    )
    layout.drain(into: &output)
  }
}

/// How well models foretell decisions that they have not seen.
public struct PrecedentValidationListing: Sendable {
  private let validations: [PrecedentValidation]
  private let style: ListingStyle

  /// Creates the listing.
  public init(_ validations: [PrecedentValidation], style: ListingStyle) {
    self.validations = validations
    self.style = style
  }

  /// Writes one line per model.
  public func write(to output: inout some TextOutputStream) {
    let typography = style.typography
    var layout = style.layout
    layout.paragraph(
      StyledText(
        typography.words(
          "Interval of 80%, ends from decisions left out; * marks the model in use. Width and error are factors: 10 means ten times as much.",
          "Intervalle à 80 %, bornes tirées des décisions laissées de côté ; * désigne le modèle employé. Largeur et erreur sont des facteurs : 10 signifie dix fois plus."
        )
      )
    )
    for validation in validations {
      let mark = validation.kind == PrecedentModel.chosen ? "* " : "  "
      let name = mark + typography.text(validation.kind.label)
      let covered = typography.share(validation.covered, of: validation.decisions)
      let parts = [
        typography.text(validation.leaving.label),
        typography.words("covers ", "couvre ") + "\(validation.covered)/\(validation.decisions) (\(covered))",
        typography.words("median width ×", "largeur médiane ×") + typography.decimal(validation.widthFactor),
        typography.words("median error ×", "erreur médiane ×") + typography.decimal(validation.errorFactor),
      ]
      layout.paragraph(
        StyledText(name, .strong) + StyledText(": " + parts.joined(separator: ", ")),
        indent: 4
      )
    }
    layout.drain(into: &output)
  }
}

extension Typography {
  /// A number with one decimal.
  fileprivate func decimal(_ value: Double) -> String {
    let tenths = Int((min(max(value, 0), 1e12) * 10).rounded())
    return number(tenths / 10) + words(".", ",") + String(tenths % 10)
  }
}

extension PrecedentModel.Kind {
  /// What a model is called.
  var label: LocalizedText {
    switch self {
    case .constant: LocalizedText(en: "the mean of all", fr: "moyenne de toutes")
    case .nearest: LocalizedText(en: "the seven nearest", fr: "sept plus proches")
    case .additive:
      LocalizedText(en: "size, form, persons, seriousness", fr: "taille, forme, personnes, gravité")
    case .authority:
      LocalizedText(en: "the same and the authority", fr: "les mêmes et l'autorité")
    }
  }
}

extension PrecedentValidation.Leaving {
  /// What is left out.
  var label: LocalizedText {
    switch self {
    case .decision: LocalizedText(en: "decisions one by one", fr: "décision par décision")
    case .matter: LocalizedText(en: "affairs one by one", fr: "affaire par affaire")
    case .unseen: LocalizedText(en: "unseen decisions", fr: "décisions inconnues")
    }
  }
}
