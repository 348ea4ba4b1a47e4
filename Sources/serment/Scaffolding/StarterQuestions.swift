import Diagnostics
import Facts
import Inventory

/// Asks a person at a terminal for what no option says, and refuses answers that mean nothing.
struct StarterQuestions {
  private let kinds: [EnumerationValue]
  private let countries: CountryTable
  private let console: Console
  private let isAsking: Bool

  init(_ model: Model, _ countries: CountryTable, _ console: Console) {
    let organisation = model.entity(named: "organisation").map { model[$0] }
    let field = organisation?.fields.first { $0.name == "kinds" }
    if case .enumeration(let values)? = field?.type.item.type { kinds = values } else { kinds = [] }
    self.countries = countries
    self.console = console
    isAsking = Terminal(0).isTerminal && console.terminal.isTerminal
  }

  /// The answers; nil when an option or an answer cannot be used, which is shown.
  func answers(name: String?, kinds: [String], country: String?) -> StarterInventory.Answers? {
    let name = name ?? ask(console.words("Name of the organisation", "Dénomination de l'organisme"))
    guard let name, !name.isEmpty else {
      console.show(.nameOfOrganisationMissing)
      return nil
    }
    var kinds = kinds
    if kinds.isEmpty, isAsking {
      let list = self.kinds.map { "\($0.name) (\($0.label[console.language]))" }.joined(separator: ", ")
      let answer = ask(
        console.words("What it is, apart by commas: ", "Natures, séparées par des virgules : ") + list
      )
      kinds = (answer ?? "").split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }
    }
    for kind in kinds where !self.kinds.contains(where: { $0.name == kind }) {
      _ = console.refuse(kind, as: .organisationKind, among: self.kinds.map(\.name))
      return nil
    }
    let answer = country ?? ask(console.words("Country, such as FR", "Pays, par exemple FR"))
    let code = answer.flatMap { $0.isEmpty ? nil : $0.uppercased() }
    if let code, countries.country(code) == nil {
      _ = console.refuse(
        code,
        as: .country,
        among: [countries.suggestion(for: answer ?? code)].compactMap { $0 }
      )
      return nil
    }
    return StarterInventory.Answers(name: name, kinds: kinds, country: code)
  }

  /// What a person writes behind a question, without blanks at its ends; nil where nobody is asked.
  private func ask(_ question: String) -> String? {
    guard isAsking else { return nil }
    var output = FileOutput(2)
    output.write(TerminalText.escaped(question) + console.words(": ", " : "))
    output.flush()
    return readLine().map { $0.split(separator: " ").joined(separator: " ") }
  }
}

extension Diagnostic {
  fileprivate static var nameOfOrganisationMissing: Diagnostic {
    Diagnostic(
      "command.name-missing",
      en: "nothing says what the organisation is called",
      fr: "rien n'indique la dénomination de l'organisme",
      help: LocalizedText(
        en: "give `--name`, and `--kind` and `--country` where they are known",
        fr: "indiquer `--name`, ainsi que `--kind` et `--country` s'ils sont connus"
      ),
      at: nil
    )
  }
}
