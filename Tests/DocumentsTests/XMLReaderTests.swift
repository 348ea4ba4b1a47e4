import Documents
import Testing

@Suite struct XMLReaderTests {
  private static let xsi = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""

  @Test(arguments: [
    ("<a><b>1</b><b> x &amp; <![CDATA[<y>]]> &#233; </b><c/></a>", "<>{b:1,b:x & <y> é,c:}"),
    ("<a v='1'><b id=\"x\"><c>t</c></b></a>", "<>{v:1,b:<>{id:x,c:t}}"),
    ("<a \(xsi)><b xsi:nil='true'/><c xsi:nil='false'>1</c></a>", "<>{b:nil,c:1}"),
    (
      "<?xml version='1.0'?>\n<!DOCTYPE a>\n<!-- c --><a><!-- d --><b>x<!-- e -->y</b><?p i?></a>\n",
      "<>{b:xy}"
    ),
    ("<p:a xmlns:p='urn:x'><p:b>1</p:b></p:a>", "<>{b:1}"), ("<a>t</a>", "t"), ("<a/>", ""),
  ])
  func whatIsValidIsRead(text: String, outline: String) {
    #expect(Outline.read(text) == outline)
  }

  @Test(arguments: [
    ("<a><b></a>", "xml.syntax@1:10"), ("<a>", "xml.syntax@1:3"), ("<a>&x;</a>", "xml.syntax"),
    ("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>", "xml.document-type-declares@1:14"),
    ("<!DOCTYPE a [<!ATTLIST a b CDATA 'c'>]><a/>", "xml.document-type-declares@1:14"),
    ("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>", "xml.external-document-type@1:1"),
    ("<a><x:b/></a>", "xml.syntax"),
    ("<a xmlns='urn:a'><b xmlns='urn:b'/></a>", "xml.foreign-namespace@1:19"),
    ("<a> word<b/></a>", "xml.mixed-content@1:5"), ("<a><b/> word</a>", "xml.mixed-content@1:9"),
    ("<a/><b/>", "xml.syntax@1:5"),
    ("<a b='1' b='2'/>", "xml.syntax"), ("<a>&#0;</a>", "xml.syntax"),
    ("<?xml version='1.0'?>", "xml.syntax"),
  ])
  func mistakesHaveAPlace(text: String, mistake: String) {
    #expect(Outline.read(text).contains(mistake), "\(Outline.read(text))")
  }

  @Test func placesAreTrue() {
    #expect(
      Outline.places("<a>\n <bé c = 'd&amp;'>\n  <e> wörd </e><f/></bé>\n</a>") == [
        "<a>\n <bé c = 'd&amp;'>\n  <e> wörd </e><f/></bé>\n</a>", "bé=bé",
        "<bé c = 'd&amp;'>\n  <e> wörd </e><f/></bé>",
        "c=c", "d&=d&amp;", "e=e", "wörd=wörd", "f=f", "=<f/>",
      ]
    )
  }

  @Test func placesAreTrueInAnyChunk() {
    // More than one piece of what the parser is fed.
    let records = (0..<5000).map { "<r><n>é\($0)</n></r>" }.joined(separator: "\n")
    let places = Outline.places("<a>\(records)</a>").filter { $0.contains("=") && !$0.hasPrefix("<") }
    #expect(places.count == 15_000)
    #expect(
      places.allSatisfy { place in place.split(separator: "=").first == place.split(separator: "=").last }
    )
  }

  @Test func piecesHaveTheShapeOfTheWhole() {
    #expect(
      Outline.read("<i f='1'><a><x>1</x><x>2</x></a><b><y><z>3</z></y></b><c/><d>5</d></i>", as: .pieces)
        == "<>{f:1} | <>{a:<>{x:1}} | <>{a:<>{x:2}} | <>{b:<>{y:<>{z:3}}} | <>{c:} | <>{d:5}"
    )
    #expect(Outline.read("<i/>", as: .pieces) == "")
  }

  @Test func deepNestingEnds() {
    #expect(Outline.read(String(repeating: "<a>", count: 20_000)).contains("document.too-deep@"))
  }
}
