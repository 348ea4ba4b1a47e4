/// An empty DOCX of one A4 page: pandoc takes the page from it, and the styles from its own, whose page is US Letter.
enum BlankPage {
  static var document: [UInt8] {
    var archive = StoredArchive()
    archive.add("[Content_Types].xml", contentTypes)
    archive.add("_rels/.rels", relations)
    archive.add("word/document.xml", page)
    return archive.bytes
  }

  private static let head = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#

  private static let contentTypes =
    head
    + #"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"#
    + #"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#
    + #"<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="#
    + #""application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#

  private static let relations =
    head
    + #"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" "#
    + #"Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" "#
    + #"Target="word/document.xml"/></Relationships>"#

  /// A4 in twentieths of a point, with margins of 20 mm.
  private static let page =
    head
    + #"<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/><w:sectPr>"#
    + #"<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" "#
    + #"w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>"#
}
