public import Diagnostics
import Expressions

/// The page that documents the rule language, made of what the language says of itself.
public enum ExpressionReferencePage {
  /// The page in Markdown.
  public static func markdown(_ language: Language) -> String {
    var page = "# \(title[language])\n\n"
    for paragraph in introduction { page += paragraph[language] + "\n\n" }
    for library in FunctionReference.Library.allCases {
      page += "## \(library.title[language])\n\n"
      for entry in FunctionReference.all where entry.library == library {
        page += section(entry, language)
      }
    }
    return String(page.dropLast())
  }

  private static func section(_ entry: FunctionReference, _ language: Language) -> String {
    var text = "### `\(entry.name)`\n\n\(entry.description[language])\n\n```text\n"
    for signature in entry.signatures { text += signature + "\n" }
    text += "```\n\n"
    for example in entry.examples {
      let value = example.value == "error" ? noValue[language] : "`\(example.value)`"
      text += "- `\(example.expression)` → \(value)\n"
    }
    return text + "\n"
  }

  private static let title = LocalizedText(en: "The rule language", fr: "Le langage des règles")

  private static let noValue = LocalizedText(en: "an error", fr: "une erreur")

  private static let introduction: [LocalizedText] = [
    LocalizedText(
      en:
        "Conditions of rules are written in CEL, the Common Expression Language (<https://cel.dev>), with a few"
        + " additions for dates. This page is generated from the program; every example is run as a test.",
      fr:
        "Les conditions des règles s'écrivent en CEL, le Common Expression Language (<https://cel.dev>), avec quelques"
        + " ajouts pour les dates. Cette page est produite par le programme ; chaque exemple est exécuté comme un test."
    ),
    LocalizedText(
      en:
        "A signature names types: `A` and `B` stand for any type, the same letter for the same one. A function over"
        + " a fact that is not recorded is unknown too, unless what is known decides. A list that may lack items keeps"
        + " that mark in what is made of it.",
      fr:
        "Une signature nomme des types : `A` et `B` désignent n'importe quel type, la même lettre désignant le même."
        + " Une fonction d'un fait non renseigné est inconnue elle aussi, sauf si ce qui est connu suffit à décider. Une"
        + " liste qui peut être incomplète transmet cette marque à ce que l'on en tire."
    ),
    LocalizedText(
      en:
        "An error (division by zero, a number out of range, null where a value is needed) leaves a condition without"
        + " a verdict: a broken rule is never a pass.",
      fr:
        "Une erreur (division par zéro, nombre hors limites, null là où il faut une valeur) laisse une condition sans"
        + " verdict : une règle défectueuse ne vaut jamais conformité."
    ),
  ]
}
