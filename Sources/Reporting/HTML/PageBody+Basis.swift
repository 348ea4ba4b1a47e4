import Audit
import Diagnostics

extension PageBody {
  /// How the report comes about, and what it cannot say.
  func writeMethods(to html: inout HTMLWriter) {
    html.element("ul") { html in
      for item in Self.methods { html.element("li", typography.text(item)) }
      html.element("li", typography.text(Report.notice))
    }
  }

  private static let methods = [
    LocalizedText(
      en:
        "Every check is applied to every record that it concerns. What fails a text that requires it is non-compliant; what fails advice or our own inference is a gap.",
      fr:
        "Chaque contrôle est appliqué à chaque fiche qu'il concerne. L'échec d'une obligation est une non-conformité ; celui d'une recommandation ou d'une déduction est un écart."
    ),
    LocalizedText(
      en:
        "What nobody recorded is unknown, neither fine nor wrong: such results are not evidenced, and the report lists the facts that would settle them.",
      fr:
        "Ce que personne n'a renseigné est inconnu, ni bon ni mauvais : ces résultats sont non démontrés, et le rapport énumère les faits qui les trancheraient."
    ),
    LocalizedText(
      en:
        "The report knows what the files say and looks at no system itself. Facts that an agent observed outweigh those that a person declared; where sources of equal weight differ, the fact counts as not recorded.",
      fr:
        "Le rapport connaît ce que disent les fichiers et n'examine lui-même aucun système. Un fait observé par un agent l'emporte sur un fait déclaré ; lorsque des sources de même poids divergent, le fait est tenu pour non renseigné."
    ),
    LocalizedText(
      en:
        "A waiver accepts a failure as a risk until its day and an attestation settles what facts do not show; both stay visible and count as what they are.",
      fr:
        "Une dérogation accepte un échec comme risque jusqu'à son échéance et une attestation tranche ce que les faits ne montrent pas ; toutes deux restent visibles et comptées pour ce qu'elles sont."
    ),
    LocalizedText(
      en:
        "Lines of files show keys, punctuation and the fact itself; everything else is masked (•), secrets and personal data always.",
      fr:
        "Les lignes des fichiers montrent les clés, la ponctuation et le fait lui-même ; tout le reste est masqué (•), et toujours les secrets et les données personnelles."
    ),
  ]

  /// Where the report comes from, so that it can be made again.
  func writeBasis(to html: inout HTMLWriter) {
    let inputs = report.result.inputs + [report.configuration].compactMap { $0 }
    let digests =
      inputs.prefix(Self.shownFiles).map { ($0.name, $0.sha256) }
      + [(words("rules", "règles"), report.result.ruleSetDigest)]
    PageTable(
      member: member,
      caption: words("Files that were read, with their digests", "Fichiers lus, avec leur empreinte"),
      columns: [PageTable.Column(title: words("File", "Fichier")), PageTable.Column(title: "SHA-256")],
      rows: digests.map { name, digest in
        [.text(name), .markup { $0.element("code", [.class("digest")], digest) }]
      }
    ).write(to: &html)
    writeRest(inputs.count - Self.shownFiles, to: &html)
    let (limits, notes, changes) = (text.limits, text.notes, text.changes)
    guard !limits.isEmpty || !notes.isEmpty || !changes.isEmpty else {
      html.element(
        "p",
        words(
          "Every check was applied with its default values.",
          "Chaque contrôle a été appliqué avec ses valeurs par défaut."
        )
      )
      return
    }
    html.heading {
      $0.write(words("Settings other than by default", "Réglages différents des valeurs par défaut"))
    }
    html.element("dl", [.class("about")]) { html in
      for limit in limits {
        html.element("dt", limit.label)
        html.element("dd", limit.names)
      }
    }
    for note in notes { html.element("p", note) }
    html.element("ul") { html in
      for change in changes { html.element("li", change) }
    }
  }

  private static let shownFiles = 500
}
