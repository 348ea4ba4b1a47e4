import Reporting

/// An empty DOCX of one A4 page: pandoc takes page and footer from it, and the styles from its own, whose page is US
/// Letter.
enum BlankPage {
  /// The document, with the label and the number of the page at the foot of each page, as the protocol asks for.
  static func document(_ label: TrafficLight) -> [UInt8] {
    var archive = StoredArchive()
    archive.add("[Content_Types].xml", contentTypes)
    archive.add("_rels/.rels", relations)
    archive.add("word/_rels/document.xml.rels", pageRelations)
    archive.add("word/footer1.xml", footer(label))
    archive.add("word/document.xml", page)
    return archive.bytes
  }

  private static let head = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#

  private static let contentTypes =
    head
    + #"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"#
    + #"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#
    + #"<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="#
    + #""application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>"#
    + #"<Override PartName="/word/footer1.xml" ContentType="#
    + #""application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/></Types>"#

  private static let relations =
    head
    + #"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" "#
    + #"Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" "#
    + #"Target="word/document.xml"/></Relationships>"#

  private static let pageRelations =
    head
    + #"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" "#
    + #"Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/>"#
    + #"</Relationships>"#

  private static let namespaces =
    #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" "#
    + #"xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships""#

  /// The label at the left margin, the number at the right one.
  private static func footer(_ label: TrafficLight) -> String {
    head + "<w:ftr \(namespaces)>"
      + #"<w:p><w:pPr><w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs></w:pPr><w:r><w:t>"# + label.label
      + #"</w:t></w:r><w:r><w:tab/></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>"#
      + "</w:ftr>"
  }

  /// A4 in twentieths of a point, with margins of 20 mm.
  private static let page =
    head + "<w:document \(namespaces)>"
    + #"<w:body><w:p/><w:sectPr><w:footerReference w:type="default" r:id="rId1"/>"#
    + #"<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" "#
    + #"w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>"#
}
