import Diagnostics
import Documents
import FoundationEssentials
import Reporting

/// The picture that `--logo` names.
struct LogoFile {
  /// What stands at the head of the page; nil where none was asked for.
  let logo: PageLogo?

  /// Reads the picture; nil when it cannot be used, which is shown.
  init?(_ options: ReportOptions, in console: Console) {
    guard let path = options.logo else {
      logo = nil
      return
    }
    var limits = ReadingLimits()
    limits.bytes = Self.largest
    var bag = DiagnosticBag()
    let file = InputFiles([path], limits: limits, into: &bag).files.first
    if let file, PageLogo.Coding(of: file.bytes) == nil { bag.add(.unusableLogo(path)) }
    console.show(bag, sources: SourceMap())
    guard let file, let coding = PageLogo.Coding(of: file.bytes) else { return nil }
    logo = PageLogo(coding, base64: Data(file.bytes).base64EncodedString())
  }

  /// A megabyte, in bytes.
  private static let largest = 1_000_000
}

extension Diagnostic {
  fileprivate static func unusableLogo(_ path: String) -> Diagnostic {
    Diagnostic(
      "output.unusable-logo",
      en: "`\(path)` is neither a PNG nor a JPEG",
      fr: "`\(path)` n'est ni un PNG ni un JPEG",
      help: LocalizedText(
        en: "save the picture as PNG: an SVG can hold scripts",
        fr: "enregistrer l'image au format PNG : un SVG peut contenir des scripts"
      ),
      at: nil
    )
  }
}
