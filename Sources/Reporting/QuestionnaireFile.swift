public import Audit
public import Catalogue
public import Diagnostics

/// A questionnaire as a file to be filled in: an inventory in YAML whose attestations wait for their answers.
public struct QuestionnaireFile: Sendable {
  private let questionnaire: Questionnaire
  private let catalogue: Catalogue
  private let typography: Typography
  private let toolVersion: String

  /// Creates the file in one language.
  public init(
    _ questionnaire: Questionnaire,
    of catalogue: Catalogue,
    language: Language,
    toolVersion: String
  ) {
    self.questionnaire = questionnaire
    self.catalogue = catalogue
    typography = Typography(language: language)
    self.toolVersion = toolVersion
  }

  /// Writes the file; what an inventory says stands in comments alone, escaped, so that it cannot become a key.
  public func write(to output: inout some TextOutputStream) {
    writeHead(to: &output)
    output.write("inventory: {format: 1}\n")
    guard !questionnaire.entries.isEmpty else { return }
    output.write("attestations:\n")
    for entry in questionnaire.entries { write(entry, to: &output) }
  }

  private func writeHead(to output: inout some TextOutputStream) {
    let framework = questionnaire.framework
    let name = typography.text(framework.name)
    comment(
      typography.words("Questionnaire: ", "Questionnaire : ") + name + " — " + framework.version,
      to: &output
    )
    let day = typography.day(questionnaire.asOf)
    comment(
      typography.words(
        "Written by serment \(toolVersion), as of \(day).",
        "Établi par serment \(toolVersion), situation au \(day)."
      ),
      to: &output
    )
    if let doubt = framework.doubt { comment(typography.inDoubt(doubt), to: &output) }
    comment("", to: &output)
    for text in Self.instructions { comment(typography.text(text), to: &output) }
    for text in leftOut { comment(text, to: &output) }
    if questionnaire.entries.isEmpty {
      comment(
        typography.words(
          "There is no question: checks look at every control. Give the paths of the inventory to be asked about what "
            + "they leave open, or --all.",
          "Aucune question : des contrôles examinent chaque exigence. Indiquer les chemins de l'inventaire pour être "
            + "interrogé sur ce qu'ils laissent en suspens, ou --all."
        ),
        to: &output
      )
    }
  }

  /// What is not asked, and why.
  private var leftOut: [String] {
    var texts: [String] = []
    let one = LocalizedText(en: "control", fr: "exigence")
    let many = LocalizedText(en: "controls", fr: "exigences")
    if questionnaire.alreadyAnswered > 0 {
      let count = typography.count(questionnaire.alreadyAnswered, one, many)
      texts.append(
        typography.words("Left out, already answered: ", "Hors questionnaire, déjà traité : ") + count + "."
      )
    }
    if questionnaire.notApplicable > 0 {
      let count = typography.count(questionnaire.notApplicable, one, many)
      texts.append(
        typography.words("Left out, not applicable: ", "Hors questionnaire, sans objet : ") + count + "."
      )
    }
    return texts
  }

  private func write(_ entry: Questionnaire.Entry, to output: inout some TextOutputStream) {
    output.write("\n")
    let citation = typography.text(entry.control.citation)
    comment("── \(entry.control.id) · \(citation)", indent: 2, to: &output)
    comment(typography.text(entry.control.title), indent: 2, to: &output)
    if let doubt = entry.control.doubt { comment(typography.inDoubt(doubt), indent: 2, to: &output) }
    for text in question(of: entry) { comment(text, indent: 2, to: &output) }
    output.write("  - id: \(entry.id)\n")
    output.write("    framework: \(YAMLText.quoted(questionnaire.framework.id))\n")
    output.write("    control: \(YAMLText.quoted(entry.control.id))\n")
    if let check = check(of: entry) { output.write("    check: \(YAMLText.quoted(check.id))\n") }
    if let subject = entry.subject { output.write("    subject: \(YAMLText.quoted(subject.id))\n") }
    let day = typography.words("# yyyy-mm-dd", "# aaaa-mm-jj")
    let choice = typography.words("# yes, partly or no", "# yes (oui), partly (en partie) ou no (non)")
    for (field, hint) in [
      ("answer", choice), ("statement", ""), ("evidence", ""), ("signed_by", ""), ("signer_role", ""),
      ("signed_on", day), ("expires_on", day),
    ] {
      output.write("    \(field):\(hint.isEmpty ? "" : " " + hint)\n")
    }
  }

  private func check(of entry: Questionnaire.Entry) -> Check? {
    switch entry.topic {
    case .control: nil
    case .judgement(let check, _), .undecided(let check, _): catalogue.checks[check]
    }
  }

  /// The question in plain words, with whom it is about.
  private func question(of entry: Questionnaire.Entry) -> [String] {
    switch entry.topic {
    case .control(let question):
      let asked = question ?? LocalizedText(en: "Is this so?", fr: "Est-ce bien le cas ?")
      return ["→ " + typography.text(asked)]
    case .judgement(let check, let subjects):
      var texts = [typography.words("To be judged: ", "À apprécier : ") + list(subjects)]
      if case .judge(let question) = catalogue.checks[check].verdict {
        texts.append(typography.text(question))
      }
      let asked = typography.words(
        "Having weighed this, is it in order?",
        "Tout bien pesé, la situation est-elle régulière ?"
      )
      return texts + ["→ " + asked]
    case .undecided(let check, let subjects):
      let title = typography.text(catalogue.checks[check].title)
      let asked = typography.words(
        "Can you rule this out: “\(title)”? Recording the facts is better than answering.",
        "Pouvez-vous exclure ceci : « \(title) » ? Renseigner les faits vaut mieux que répondre."
      )
      return [typography.words("Facts are missing: ", "Faits manquants : ") + list(subjects), "→ " + asked]
    }
  }

  private func list(_ subjects: [SubjectReference]) -> String {
    let shown = subjects.prefix(Self.shownSubjects).map(named).joined(separator: ", ")
    let rest = subjects.count - Self.shownSubjects
    guard rest > 0 else { return shown }
    return shown + typography.words(" and ", " et ") + typography.number(rest)
      + typography.words(" more", " de plus")
  }

  private func named(_ subject: SubjectReference) -> String {
    subject.name.map { "\(subject.id) (\(YAMLText.allowed($0)))" } ?? subject.id
  }

  /// A comment of as many lines as it needs; every character that could end a line early is written out.
  private func comment(_ text: String, indent: Int = 0, to output: inout some TextOutputStream) {
    var layout = TextLayout(width: Self.width - indent - 2, isColoured: false)
    layout.paragraph(StyledText(text))
    var lines = ""
    layout.drain(into: &lines)
    let lead = String(repeating: " ", count: indent) + "#"
    for line in lines.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      output.write(lead + (line.isEmpty ? "" : " ") + line + "\n")
    }
  }

  /// How to fill it in.
  private static let instructions = [
    LocalizedText(
      en:
        "How to fill it in: answer each question in `answer` with yes, partly or no, and say in one sentence in "
        + "`statement` what is done. Where the matter does not exist in your organisation, answer yes and say so.",
      fr:
        "Mode d'emploi : répondre à chaque question dans `answer` par yes (oui), partly (en partie) ou no (non), et "
        + "indiquer en une phrase dans `statement` ce qui est fait. Si la question est sans objet dans "
        + "l'établissement, répondre yes et l'écrire."
    ),
    LocalizedText(
      en:
        "Name the evidence (document, record, interview), who signs and in which role, the day, and the last day on "
        + "which the answer holds. A yes without a day and a signer settles nothing; partly leaves the control not "
        + "evidenced; no shows a gap.",
      fr:
        "Indiquer l'élément de preuve (`evidence`), le signataire (`signed_by`), sa fonction (`signer_role`), la date "
        + "de signature (`signed_on`) et le dernier jour de validité (`expires_on`). Un yes sans date ni signataire "
        + "ne tranche rien ; partly laisse l'exigence non démontrée ; no révèle un écart."
    ),
    LocalizedText(
      en:
        "Entries left empty do nothing. Put a text that holds a colon or a `#` into double quotes, and hand the file "
        + "to `serment audit` beside the inventory.",
      fr:
        "Une entrée laissée vide est sans effet. Mettre entre guillemets doubles tout texte qui contient un "
        + "deux-points ou un `#`, puis joindre le fichier à l'inventaire pour `serment audit`."
    ),
  ]

  /// How many subjects a question names.
  private static let shownSubjects = 10
  /// Columns of a line.
  private static let width = 100
}
