import Glibc

/// A program of the machine that turns a page into a PDF.
enum PDFTool: CaseIterable {
  /// Preferred: it sets page numbers, also in the table of contents, and tags for readers of screens.
  case weasyprint
  case chromium

  /// What its file is called; also the name of Debian's package.
  var name: String {
    switch self {
    case .weasyprint: "weasyprint"
    case .chromium: "chromium"
    }
  }

  /// What it is told, without a shell between.
  ///
  /// - Parameter folder: a folder of its own, for what it keeps while it runs.
  func arguments(page: String, pdf: String, folder: String) -> [String] {
    switch self {
    case .weasyprint: ["--quiet", "--encoding", "utf-8", "--pdf-variant", "pdf/ua-1", page, pdf]
    case .chromium:
      // Chromium's sandbox does not work for the superuser; the page has no script of others and asks no network.
      (geteuid() == 0 ? ["--no-sandbox"] : []) + [
        "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions",
        "--disable-background-networking",
        "--disable-dev-shm-usage", "--user-data-dir=\(folder)/profile", "--no-pdf-header-footer",
        "--generate-pdf-document-outline", "--print-to-pdf=\(pdf)", "file://\(page)",
      ]
    }
  }

  /// The first tool that is installed, with its path.
  static func find() -> (tool: PDFTool, path: String)? {
    for tool in allCases {
      if let path = SearchPath.program(tool.name) { return (tool, path) }
    }
    return nil
  }
}
