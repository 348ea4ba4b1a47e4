import Diagnostics
import Documents
import Testing

@Suite struct YAMLReaderTests {
  @Test(arguments: [
    ("a: 1\nb:\n  - x\n  - 'y'\nc: {d: \"e\", f: [g]}\n", "{a:1,b:[x,'y'],c:{d:'e',f:[g]}}"),
    ("a: NO\nb: 010\nc: 1.10\nd: ~\ne:\n", "{a:NO,b:010,c:1.10,d:~,e:}"),
    ("a: !!str 1\nb: ! 2\nc: !!int 3\n", "{a:!1,b:!2,c:3}"),
    ("a: |\n  l1\n  l2\nb: >-\n  w1\n  w2\n", "{a:'l1\nl2\n',b:'w1 w2'}"),
    ("{a: 1, \"b\": 2}\n", "{a:1,b:2}"), ("---\na: 1\n...\n", "{a:1}"), ("- a\n- b\n", "[a,b]"),
    ("%YAML 1.2\n---\na: 1\n", "{a:1}"),
    ("a: &x {b: [1, 2]}\nc: *x\nd: &y v\ne: *y\n", "{a:{b:[1,2]},c:{b:[1,2]},d:v,e:v}"),
  ])
  func whatIsValidIsRead(text: String, outline: String) {
    #expect(Outline.read(text) == outline)
  }

  @Test(arguments: [
    ("a: 1\na: 2\n", "{a:1,a:2} | document.duplicate-key@2:1"),
    ("a: &x [*x]\n", "yaml.self-referring-alias@1:8"),
    ("a: *x\n", "yaml.unknown-alias@1:4"), ("a: 1\n---\nb: 2\n", "yaml.several-documents@2:1"),
    ("? [a, b]\n: c\n", "yaml.complex-key@1:3"),
    ("a: !!python/object:os.system x\n", "{a:x} | yaml.unknown-tag@1:4"),
    ("b: &x {c: 1}\na:\n  <<: *x\n", "{b:{c:1},a:{<<:{c:1}}} | yaml.merge-key@3:3"),
    ("# nothing\n", "document.empty@1:1"), ("", "document.empty@1:1"), ("\n \n", "document.empty@1:1"),
    ("%YAML 2.0\n---\na: 1\n", "yaml.unsupported-version@1:1"),
    ("%YAML 1.3\n---\na: 1\n", "yaml.unsupported-version@1:1"),
  ])
  func mistakesHaveAPlace(text: String, mistake: String) {
    #expect(Outline.read(text) == mistake)
  }

  @Test(arguments: [
    ("a: b: c\n", "1:5: `:` cannot stand here"), ("a:\n\t- b\n", "2:1: a tab stands in the indentation"),
    ("a: \"x\n", "2:1: the text ends inside quotes"),
    ("a: 'x\n---\n", "2:1: a document mark stands inside quotes"),
    ("a: &x [1]\nb: &y *x\n", "2:7: a key is expected here"),
    ("a: &é 1\n", "1:5: a name is expected behind `&` or `*`"),
    ("é: *\n", "1:5: a name is expected behind `&` or `*`"),
    ("a: \"C:\\data\"\n", "1:7: this escape is invalid"), ("a: \"\\xZZ\"\n", "1:7: this escape lacks digits"),
    ("a: \"\\ud83d\\ude00\"\n", "1:7: this number stands for no character"),
    ("a: | x\n", "1:6: nothing may follow `|` or `>` on its line"),
    ("a: [b, ,]\n", "1:8: a value is expected here"),
    ("a: [b\n", "2:1: `,` or `]` is expected here"), ("a: {b: 1\nc: 2\n", "2:2: `,` or `}` is expected here"),
    ("a: 1\n b: 2\n", "2:3: `:` cannot stand here"), ("a\nb: 1\n", "2:2: `:` cannot stand here"),
    ("a: @b\n", "1:4: this character cannot begin a value"), ("a: !x!y z\n", "1:4: this tag is not declared"),
    ("%FOO x\n---\na\n", "1:5: this directive is not known"), ("a: 1\nb\nc: 1\n", "3:1: a key without `:`"),
    ("- a\nb: 1\n", "2:1: an item of the list is expected here"),
    ("a: - b\n", "1:4: a list cannot begin here"),
    ("a: \u{1}\n", "1:4: a control character stands here"),
  ])
  func syntaxIsToldInOurWords(text: String, message: String) {
    #expect(Outline.messages(text) == "yaml.syntax@\(message)")
  }

  @Test func messagesRepeatOnlyTheBeginningOfALongName() {
    let name = String(repeating: "é", count: 1000)
    let shown = String(repeating: "é", count: 60)
    #expect(
      Outline.messages("\(name): 1\n\(name): 2\n")
        == "document.duplicate-key@2:1: the key `\(shown)…` stands twice in the same mapping"
    )
    #expect(
      Outline.messages("a: !!\(String(repeating: "x", count: 1000)) 1\n").hasSuffix(
        "the tag `tag:yaml.org,2002:\(String(repeating: "x", count: 42))…` has no meaning in an inventory"
      )
    )
  }

  @Test func aliasesHaveABudget() {
    let bomb = """
      a: &a [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
      b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
      c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
      d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
      e: &e {k: [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]}
      f: [*e, *e, *e, *e, *e, *e, *e, *e, *e, *e]
      """
    #expect(Outline.read(bomb).contains("yaml.too-many-aliases@"))
    var limits = ReadingLimits()
    limits.aliasedBytes = 9
    #expect(Outline.read("a: &a 12345\nb: [*a]\nc: *a\n", limits: limits) == "yaml.too-many-aliases@3:4")
    limits.aliasedNodes = 3
    #expect(Outline.read("a: &a [1, 2, 3]\nb: *a\n", limits: limits) == "yaml.too-many-aliases@2:4")
    #expect(Outline.read("a: &a [1, 2]\nb: *a\n", limits: limits) == "{a:[1,2],b:[1,2]}")
    #expect(Outline.read("a: &s [{x: 1}]\nb: *s\n", as: .pieces).hasSuffix("yaml.alias-of-section@2:4"))
  }

  @Test func placesAreTrueBehindLettersOfSeveralBytes() {
    #expect(
      Outline.places("é: \"ü\"\nclé: &a wörd  # ô\nz: |\n  tëxt\n\nl:\n- 1\n") == [
        "é: \"ü\"\nclé: &a wörd  # ô\nz: |\n  tëxt\n\nl:\n- 1", "é=é", "ü=\"ü\"", "clé=clé", "wörd=wörd",
        "z=z",
        "tëxt\n=|\n  tëxt", "l=l", "- 1", "1=1",
      ]
    )
  }

  @Test func piecesHaveTheShapeOfTheWhole() {
    #expect(
      Outline.read("a:\n- x: 1\n- x: 2\nb:\n  y: [3, 4]\nc: []\nd: 5\n", as: .pieces)
        == "{a:[{x:1}]} | {a:[{x:2}]} | {b:{y:[3,4]}} | {c:[]} | {d:5}"
    )
    #expect(Outline.read("a:\n- &x {k: 1}\n- *x\n", as: .pieces) == "{a:[{k:1}]} | {a:[{k:1}]}")
    #expect(Outline.read("a: 1\nb: [2]\na: 3\n", as: .pieces).hasSuffix("document.duplicate-key@3:1"))
  }

  @Test func placesOfAnAliasAreThoseOfItsAnchor() {
    #expect(
      Outline.places("a: &x {k: 1}\nb: [*x]\n") == [
        "a: &x {k: 1}\nb: [*x]", "a=a", "{k: 1}", "k=k", "1=1", "b=b", "[*x]", "{k: 1}", "k=k", "1=1",
      ]
    )
    var sources = SourceMap()
    let source = sources.add(name: "test", bytes: Array("a: &x {k: 1}\nb:\n- *x\n".utf8))
    var bag = DiagnosticBag()
    var isSound = true
    DocumentReader().read(source, as: .pieces, into: &bag) { document, _ in
      isSound = isSound && document.nodes.allSatisfy { $0.start <= $0.end }
    }
    #expect(isSound, "a list that holds an alias ends before it begins")
  }

  @Test func deepNestingEnds() {
    #expect(Outline.read("a: " + String(repeating: "[", count: 20_000)).contains("document.too-deep@1:67"))
  }
}
