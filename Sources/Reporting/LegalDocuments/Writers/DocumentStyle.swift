/// How a document looks on a screen and on paper.
enum DocumentStyle {
  /// The style sheet; it names no file and no font that is not already there.
  ///
  /// The widths of columns are classes, so that no element carries a style, which the page's policy forbids.
  static let sheet = look + (1...100).map { ".w\($0) { width: \($0)%; }\n" }.joined()

  private static let look = """
    @page { size: A4; margin: 18mm 16mm; }
    body { font: 10.5pt/1.4 "Liberation Sans", Arial, sans-serif; color: #1a1a1a; background: #fff;
      max-width: 60rem; margin: 1.5rem auto; padding: 0 1rem; }
    h1 { font-size: 1.7em; border-bottom: 2px solid #1f4e79; padding-bottom: .3em; }
    h2 { font-size: 1.3em; color: #1f4e79; margin-top: 1.8em; }
    h3 { font-size: 1.1em; margin: 1.6em 0 .5em; }
    h2, h3 { break-after: avoid; }
    table { border-collapse: collapse; width: 100%; margin: .6em 0 1em; }
    table { table-layout: fixed; }
    th, td { border: 1px solid #8a8a8a; padding: .35em .5em; text-align: left; vertical-align: top;
      overflow-wrap: anywhere; }
    thead th { background: #1f4e79; color: #fff; }
    thead { display: table-header-group; }
    tbody th { background: #eef3f8; font-weight: 600; }
    tr { break-inside: avoid; }
    td ul, th ul { margin: 0; padding-left: 1.2em; }
    small { font-weight: normal; color: #444; }
    .missing { color: #8a1f11; font-style: italic; }
    a { color: #1f4e79; }
    @media print { body { margin: 0; padding: 0; max-width: none; } nav { break-after: page; } }

    """
}
