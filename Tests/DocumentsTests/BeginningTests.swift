import Diagnostics
import Documents
import Testing

/// Documents that are read up to a key of their root.
@Suite struct BeginningTests {
  @Test(arguments: [
    ("a: 1\nb: {z: 2}\nz:\n- 3\n", "{a:1,b:{z:2}}"),
    ("{a: 1, z: 2}", "{a:1}"),
    ("z: 1\na: 2\n", "{}"),
    ("a: z\nb: [z]\n", "{a:z,b:[z]}"),
    (#"{"a": 1, "b": [{"z": 2}], "z": 3}"#, "{a:1,b:[{z:2}]}"),
    ("<i><a>1</a><z>2</z></i>", "<>{a:1}"),
    ("a: 1\na: 2\nz: 3\n", "{a:1,a:2} | document.duplicate-key@2:1"),
  ])
  func whatStandsBeforeTheKeyIsHandedOver(text: String, outline: String) {
    #expect(Outline.read(text, as: .beginning(before: "z")) == outline)
  }

  @Test func mistakesBehindTheKeyAreNotSeen() {
    #expect(Outline.read("a: 1\nz: [\n", as: .beginning(before: "z")) == "{a:1}")
    #expect(Outline.read("a: [\nz: 1\n", as: .beginning(before: "z")).contains("yaml."))
  }

  @Test func theRootEndsWithItsLastValue() throws {
    var sources = SourceMap()
    var bag = DiagnosticBag()
    let source = sources.add(name: "test", bytes: Array("a: 1\nb: [2]\nz: 3\n".utf8))
    let document = try #require(DocumentReader().read(source, before: "z", into: &bag))
    #expect(document.range(of: 0).bytes == 0..<11)
    #expect(document.end(of: 0) == document.nodes.count)
  }
}
