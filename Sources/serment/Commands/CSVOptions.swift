import ArgumentParser
import Diagnostics
import Reporting

/// Options of tables for spreadsheets.
struct CSVOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      localized(
        "What separates the cells of CSV. (default: comma; with --lang fr semicolon, as French spreadsheets expect)",
        "Séparateur des cellules du CSV. (par défaut : comma ; avec --lang fr semicolon, attendu par les tableurs "
          + "français)"
      ),
      valueName: "comma|semicolon"
    )
  )
  var csvSeparator: CSVDialect.Separator?

  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp(
      localized(
        "Begin CSV with the byte order mark, by which Excel knows UTF-8. (default: with --lang fr)",
        "Commencer le CSV par l'indicateur d'ordre des octets, auquel Excel reconnaît l'UTF-8. (par défaut : avec "
          + "--lang fr)"
      )
    )
  )
  var csvBom: Bool?

  /// The dialect: what was asked for, else what the language expects.
  func dialect(_ language: Language) -> CSVDialect {
    let usual = CSVDialect(for: language)
    return CSVDialect(
      separator: csvSeparator ?? usual.separator,
      hasByteOrderMark: csvBom ?? usual.hasByteOrderMark
    )
  }
}
