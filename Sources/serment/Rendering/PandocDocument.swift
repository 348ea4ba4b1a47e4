import Diagnostics
import Glibc
import Reporting
import Values

/// Lets pandoc make a DOCX of a page: run by its path without a shell, in a private folder, with nothing to read but the
/// page and a template.
struct PandocDocument {
  /// What the page is written in.
  enum Markup: String {
    case html
    /// What our own pages use of Markdown and no more: pandoc's other marks would make formulas, links or emoji of texts.
    case markdown = "commonmark+pipe_tables-raw_html"
  }

  /// Why there is no document.
  enum Failure: Error {
    /// There is no pandoc in the search path.
    case notInstalled
    /// A file of this run cannot be made or read, with the `errno`.
    case unusableFile(Int32)
    /// pandoc ended with a code and said something.
    case rejected(code: Int32, words: String)
  }

  /// The day that the document bears as that of its making, so that the same input gives the same bytes.
  var day: CalendarDate
  /// The language of the document.
  var language: Language
  /// Whom it may be shown to, as the foot of each page says.
  var label: TrafficLight
  /// A document whose styles, page and headers are taken over; nil for A4 with pandoc's own styles.
  var template: String?
  /// Whether a list of contents stands before the first heading.
  var hasContents = true

  /// Makes the document.
  ///
  /// The page's first heading of level 1 becomes the title, and those of level 2 the headings below it.
  func convert(_ page: String, from markup: Markup) throws(Failure) -> [UInt8] {
    guard let program = SearchPath.program("pandoc") else { throw .notInstalled }
    let folder: PrivateFolder
    do { folder = try PrivateFolder() } catch { throw .unusableFile(error.code) }
    defer { folder.remove() }
    do {
      let input = try folder.write("page", Array(page.utf8))
      let output = folder.reserve("document.docx")
      let words = folder.reserve("words")
      let reference = try template ?? folder.write("reference.docx", BlankPage.document(label))
      var arguments = arguments(markup, output: output, reference: reference)
      if markup == .markdown {
        arguments.append("--lua-filter=\(try folder.write("widths.lua", Array(TableWidths.filter.utf8)))")
      }
      let code = try ChildProcess(
        program,
        arguments + [input],
        home: folder.path,
        errors: words,
        environment: ["SOURCE_DATE_EPOCH=\(Int64(day.daysSinceEpoch) * 86_400)"]
      ).run()
      guard code == 0 else {
        let said = (try? folder.read(words)) ?? []
        throw Failure.rejected(code: code, words: String(decoding: said, as: UTF8.self))
      }
      return try folder.read(output)
    } catch let failure as Failure {
      throw failure
    } catch let failure as SystemCallFailure {
      throw .unusableFile(failure.code)
    } catch {
      throw .unusableFile(EIO)
    }
  }

  private func arguments(_ markup: Markup, output: String, reference: String) -> [String] {
    var arguments = [
      "--from=\(markup.rawValue)", "--to=docx", "--output=\(output)", "--shift-heading-level-by=-1",
      "--reference-doc=\(reference)", "--metadata=lang:\(language == .fr ? "fr-FR" : "en-GB")",
    ]
    if hasContents {
      let title = language == .fr ? "Sommaire" : "Contents"
      arguments += ["--toc", "--toc-depth=2", "--metadata=toc-title:\(title)"]
    }
    return arguments
  }
}

extension Console {
  /// Says why there is no document.
  func refuse(_ failure: PandocDocument.Failure) -> ExitStatus {
    switch failure {
    case .notInstalled:
      show(
        Diagnostic(
          "output.no-pandoc",
          en: "a DOCX cannot be written: the program `pandoc` is not installed",
          fr: "impossible d'écrire un DOCX\u{A0}: le programme `pandoc` n'est pas installé",
          help: LocalizedText(
            en: "install the Debian package `pandoc` (apt install pandoc), or write `--format html`",
            fr: "installer le paquet Debian `pandoc` (apt install pandoc), ou demander `--format html`"
          ),
          at: nil
        )
      )
    case .unusableFile(let code):
      let reason = SystemFailure.reason(code)
      show(
        Diagnostic(
          "output.no-working-file",
          en: "a DOCX cannot be written: a working file cannot be used: \(reason.en)",
          fr: "impossible d'écrire un DOCX\u{A0}: fichier de travail inutilisable\u{A0}: \(reason.fr)",
          help: LocalizedText(
            en: "see to free space in the folder of `TMPDIR`, else `/tmp`",
            fr: "vérifier la place libre dans le dossier de `TMPDIR`, à défaut `/tmp`"
          ),
          at: nil
        )
      )
    case .rejected(let code, let words):
      let said = words.split(separator: "\n").first.map { TerminalText.escaped(String($0)) } ?? "–"
      show(
        Diagnostic(
          "output.pandoc-failed",
          en: "`pandoc` could not make the DOCX, exit code \(code)",
          fr: "`pandoc` n'a pu produire le DOCX, code de retour \(code)",
          help: LocalizedText(en: "it said: \(said)", fr: "il a répondu\u{A0}: \(said)"),
          at: nil
        )
      )
    }
    return .unusable
  }
}
