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
    ("a: 1\na: 2\n", "document.duplicate-key@2:1"), ("a: &x [*x]\n", "yaml.self-referring-alias@1:8"),
    ("a: *x\n", "yaml.unknown-alias@1:4"), ("a: 1\n---\nb: 2\n", "yaml.several-documents@2:1"),
    ("? [a, b]\n: c\n", "yaml.complex-key@1:3"), ("a: !!python/object:os.system x\n", "yaml.unknown-tag@1:4"),
    ("b: &x {c: 1}\na:\n  <<: *x\n", "yaml.merge-key@3:3"), ("a: b: c\n", "yaml.syntax@1:5"),
    ("a:\n\t- b\n", "yaml.syntax@2:1"), ("a: \"x\n", "yaml.syntax@2:1"),
    ("# nothing\n", "document.empty@1:1"),
    ("", "document.empty@1:1"), ("%YAML 2.0\n---\na: 1\n", "yaml.unsupported-version@1:1"),
    ("a: &x [1]\nb: &y *x\n", "yaml.syntax"),
  ])
  func mistakesHaveAPlace(text: String, mistake: String) {
    #expect(Outline.read(text).contains(mistake), "\(Outline.read(text))")
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

  @Test func deepNestingEnds() {
    #expect(Outline.read("a: " + String(repeating: "[", count: 20_000)).contains("document.too-deep@1:67"))
  }
}
