import Documents
import Testing

@Suite struct JSONReaderTests {
  @Test(arguments: [
    (
      #"{"a": [1, -2.5e+3, true, false, null], "b": {}, "c": []}"#,
      "{a:[1,-2.5e+3,true,false,null],b:{},c:[]}"
    ),
    (#"["\"\\\/\b\f\n\r\té🏥"]"#, "['\"\\/\u{8}\u{C}\n\r\té🏥']"),
    ("{}", "{}"), ("[[[]]]", "[[[]]]"), ("{\"a\": 1}\n\n", "{a:1}"),
  ])
  func whatIsValidIsRead(text: String, outline: String) {
    #expect(Outline.read(text) == outline)
  }

  @Test(arguments: [
    (#"{"a": 1,}"#, "json.expected-key@1:9"), (#"{"a" 1}"#, "json.expected-colon@1:6"),
    ("{\"a\": 1\n\"b\": 2}", "json.expected-comma@2:1"), (#"{"a": 01}"#, "json.invalid-value@1:7"),
    (#"{"a": 1.}"#, "json.invalid-value@1:7"), (#"{"a": .5}"#, "json.invalid-value@1:7"),
    (#"{"a": True}"#, "json.invalid-value@1:7"), (#"{"a": "x"#, "json.unfinished-string@1:7"),
    (#"{"a": ["#, "json.unfinished@1:8"), (#"{} {}"#, "json.trailing-text@1:4"),
    (#"{"a": "\x"}"#, "json.invalid-escape@1:8"), (#"{"a": "\ud800"}"#, "json.invalid-escape@1:8"),
    (#"{"a": "\udc00\ud800"}"#, "json.invalid-escape@1:8"),
    ("{\"a\": \"x\ty\"}", "json.control-in-string@1:9"),
    (#"{"a": [1}"#, "json.expected-comma@1:9"), ("{ // x\n}", "json.comment@1:3"),
    ("/* x */ {}", "json.comment@1:1"), (#"{"a": 1} // x"#, "json.comment@1:10"),
    (#"{"a": /* x */ 1}"#, "json.comment@1:7"), (#"{"a": 1, // x"#, "json.comment@1:10"),
    (#"{"a": /1}"#, "json.invalid-value@1:7"),
  ])
  func mistakesHaveAPlace(text: String, mistake: String) {
    #expect(Outline.read(text) == mistake)
  }

  @Test func aRepeatedKeyIsReported() {
    #expect(
      Outline.read(#"{"a": 1, "b": {"a": 2}, "a": 3}"#) == "{a:1,b:{a:2},a:3} | document.duplicate-key@1:25"
    )
    let many = (0..<100).map { "\"k\($0)\": 0" }.joined(separator: ", ")
    #expect(Outline.read("{\(many), \"k77\": 1}").hasSuffix("document.duplicate-key@1:\(many.count + 4)"))
  }

  @Test func placesAreTrue() {
    #expect(
      Outline.places("{ \"é\" : [10, \"a\\nb\"] }") == [
        "{ \"é\" : [10, \"a\\nb\"] }", "é=\"é\"", "[10, \"a\\nb\"]", "10=10", "a\nb=\"a\\nb\"",
      ]
    )
  }

  @Test func limitsHold() {
    let deep = String(repeating: "[", count: 100)
    #expect(Outline.read(deep) == "document.too-deep@1:65")
    var limits = ReadingLimits()
    limits.scalarBytes = 3
    limits.keys = 2
    #expect(Outline.read(#"["abc", "abcd"]"#, limits: limits) == "document.value-too-long@1:9")
    #expect(Outline.read(#"{"a": 1, "b": 2, "c": 3}"#, limits: limits) == "document.too-many-keys@1:18")
    limits.bytes = 9
    #expect(Outline.read("[12345678]", limits: limits) == "document.too-large@1:1")
    #expect(Outline.read("[1234567]", limits: limits) == "document.value-too-long@1:2")
    limits = ReadingLimits()
    limits.nodes = 4
    #expect(Outline.read("[1, 2, 3, 4]", limits: limits) == "document.too-many-values@1:11")
    #expect(Outline.read("[1, 2, [3]]", limits: limits) == "document.too-many-values@1:9")
    // A list below a section is handed over item by item.
    limits.nodes = 6
    let items = Array(repeating: #"{"x": 1}"#, count: 50).joined(separator: ", ")
    #expect(!Outline.read("{\"a\": [\(items)]}", as: .pieces, limits: limits).contains("document."))
  }

  @Test func piecesHaveTheShapeOfTheWhole() {
    #expect(
      Outline.read(#"{"a": [{"x": 1}, {"x": 2}], "b": {"y": [3, 4]}, "c": [], "d": 5}"#, as: .pieces)
        == "{a:[{x:1}]} | {a:[{x:2}]} | {b:{y:[3,4]}} | {c:[]} | {d:5}"
    )
    #expect(Outline.read("{}", as: .pieces) == "{}")
    #expect(Outline.read("[1, 2]", as: .pieces) == "[1,2]")
  }
}
