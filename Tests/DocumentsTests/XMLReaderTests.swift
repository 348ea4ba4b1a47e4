import Testing

@testable import Documents

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
    ("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a><b/></a>", "<>{b:}"),
    ("<a v='1'> t &amp; <!-- c -->u </a>", "<>{v:1,#text:t & u}"), ("<a v=''> </a>", "<>{v:}"),
    ("<a v='&#38;&amp;#38;&lt;&#x3c; &quot;'/>", "<>{v:&&#38;<< \"}"),
    (
      "<a v='1' xmlns:p='urn:x' p:v=\"2\" xmlns='' xml:lang='fr'\n xmlns:q='urn:q'><b/></a>",
      "<>{v:1,p:v:2,xml:lang:fr,b:}"
    ),
    ("<p:a xmlns:p='urn:x'><p:b>1</p:b></p:a>", "<>{b:1}"), ("<a>t</a>", "t"), ("<a/>", ""),
  ])
  func whatIsValidIsRead(text: String, outline: String) {
    #expect(Outline.read(text) == outline)
  }

  @Test(arguments: [
    ("<a><b></a>", "xml.syntax@1:10"), ("<a>", "xml.syntax@1:3"), ("<a>&x;</a>", "xml.unknown-entity@1:7"),
    ("<a b='&x;'/>", "xml.unknown-entity@1:10"),
    ("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>", "xml.document-type-declares@1:1"),
    ("<a><!-- --><x/>\n<!DOCTYPE a></a>", "xml.syntax@2:1"),
    ("\n<!DOCTYPE a SYSTEM 'x' [<!ATTLIST a b CDATA 'c'>]><a/>", "xml.document-type-declares@2:1"),
    ("<!DOCTYPE a [%x;]><a/>", "xml.document-type-declares@1:1"),
    ("<!DOCTYPE a SYSTEM 'http://localhost/a.dtd'><a>&x;</a>", "xml.unknown-entity@1:51"),
    ("<a><x:b/></a>", "xml.syntax@1:8"),
    ("<a xmlns='urn:a'><b xmlns='urn:b'/></a>", "xml.foreign-namespace@1:19"),
    ("<a xmlns='urn:a'><b xmlns=''/></a>", "xml.foreign-namespace@1:19"),
    ("<a/><b/>", "xml.syntax@1:5"), ("<a b='1' b='2'/>", "xml.syntax@1:15"),
    ("<a>&#0;</a>", "xml.syntax@1:8"), ("<?xml version='1.0'?>", "xml.syntax@1:21"),
    ("<a>\u{1}</a>", "xml.syntax@1:4"), ("<a><b>1</b", "xml.syntax@1:10"), ("<a b='<'/>", "xml.syntax@1:7"),
    ("<a>]]></a>", "xml.syntax@1:4"),
  ])
  func mistakesHaveAPlace(text: String, mistake: String) {
    #expect(Outline.read(text) == mistake)
  }

  @Test(arguments: [
    ("<a> word<b/></a>", "<>{b:} | xml.stray-text@1:5"), ("<a><b/> word</a>", "<>{b:} | xml.stray-text@1:9"),
    ("<a v='1'>x<b/></a>", "<>{v:1,b:} | xml.stray-text@1:10"),
    ("<a><b/>&gt;<c/>é é</a>", "<>{b:,c:} | xml.stray-text@1:8"),
    ("<a>\n<b><c/> <!-- d --> x </b>y</a>", "<>{b:<>{c:}} | xml.stray-text@2:20 | xml.stray-text@2:26"),
  ])
  func wordsBesideElementsAreLeftOutAndTold(text: String, outline: String) {
    #expect(Outline.read(text) == outline)
  }

  @Test(arguments: [
    ("<a \(xsi)><b xsi:nil='true'>1</b></a>", "<>{b:nil} | xml.nil-with-content@1:76"),
    ("<a \(xsi)><b xsi:nil='1' v='2'/></a>", "<>{b:<>{v:2}} | xml.nil-with-content@1:58"),
    ("<a \(xsi)><b xsi:nil='TRUE'/></a>", "<>{b:} | xml.invalid-nil@1:70"),
    ("<a \(xsi) xsi:schemaLocation='x y'><b xsi:nil='0'>1</b></a>", "<>{b:1}"),
  ])
  func absenceIsToldFromContent(text: String, outline: String) {
    #expect(Outline.read(text) == outline)
  }

  @Test func anAbsoluteNameOfANamespaceIsRecommended() {
    #expect(Outline.read("<a xmlns='x'><b/></a>") == "<>{b:} | xml.syntax@1:13")
  }

  @Test(arguments: [("", "<>{"), (" x9='9'", "xml.too-many-attributes@1:88")])
  func manyAttributesEndTheReading(tenth: String, outline: String) {
    var limits = ReadingLimits()
    limits.attributes = 9
    let nine = (0..<9).map { " x\($0)='=>\($0)'" }.joined()
    #expect(Outline.read("<a\(nine)\(tenth)/>", limits: limits).hasPrefix(outline))
    // One tag in front, and one behind a long text.
    let text = String(repeating: "t", count: 500)
    let second = Outline.read("<b><c>\(text)</c>\n<a\(nine)\(tenth)/></b>", limits: limits)
    #expect(second.hasPrefix(tenth.isEmpty ? "<>{c:ttt" : "xml.too-many-attributes@2:88"))
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

  @Test(arguments: [("<!--", "-->"), ("<?p ", "?>")])
  func longMarkupIsRead(open: String, close: String) {
    let text = "<a>\(open)\(String(repeating: "x", count: 1 << 20))\(close)<b/></a>"
    #expect(Outline.read(text) == "<>{b:}")
  }

  /// The parser looks through what it holds back with every piece; the sum of that is what would be quadratic.
  @Test(arguments: [1 << 20, 40 << 20, 1 << 30])
  func longMarkupIsLookedThroughALinearNumberOfTimes(count: Int) {
    var feed = XMLFeed(count: count)
    var end = 0
    var lookedThrough = 0
    // A parser in the middle of a comment stands at its beginning, whatever it is fed.
    while let piece = feed.next(parserAt: 0) {
      #expect(piece.lowerBound == end)
      end = piece.upperBound
      lookedThrough += end
    }
    #expect(end == count)
    #expect(lookedThrough <= 5 * count)
  }

  @Test func aParserThatKeepsUpIsFedInEvenPieces() {
    var feed = XMLFeed(count: 3 * XMLFeed.pieceSize + 1)
    var sizes: [Int] = []
    var position = 0
    while let piece = feed.next(parserAt: position) {
      sizes.append(piece.count)
      position = piece.upperBound
    }
    #expect(sizes == [XMLFeed.pieceSize, XMLFeed.pieceSize, XMLFeed.pieceSize, 1])
  }

  @Test func deepNestingEnds() {
    #expect(Outline.read(String(repeating: "<a>", count: 20_000)).contains("document.too-deep@"))
  }
}
