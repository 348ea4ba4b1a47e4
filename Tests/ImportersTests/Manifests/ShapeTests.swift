import Diagnostics
import Testing

/// Values of another shape than their fields have: each is told at its place, so that nobody takes silence for order.
@Suite struct ShapeTests {
  private static let pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\n"
  private static let web = "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: p}\n"

  @Test(arguments: [
    (
      pod + "spec: {containers: {name: c, privileged: true}}", "containers", "a list",
      "{name: c, privileged: true}"
    ),
    ("apiVersion: v1\nkind: Pod\nmetadata: []\nspec: {containers: []}", "metadata", "a mapping", "[]"),
    (
      pod + "spec: {containers: [{name: c, env: {PASSWORD: hunter2}}]}", "env", "a list",
      "{PASSWORD: hunter2}"
    ),
    (pod + "spec: {containers: [{image: [x]}]}", "image", "a text", "[x]"),
    (pod + "spec: {containers: [c]}", "each item of containers", "a mapping", "c"),
    (web + "spec: {template: [x]}", "template", "a mapping", "[x]"),
    (web + "spec: {template: {spec: {volumes: {a: b}, containers: []}}}", "volumes", "a list", "{a: b}"),
    ("apiVersion: v1\nkind: Service\nmetadata: {name: s}\nspec: {ports: 80}", "ports", "a list", "80"),
    (
      "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: s}\ndata: {a.ini: {b: c}}", "a.ini", "a text",
      "{b: c}"
    ),
    ("apiVersion: v1\nkind: List\nitems: {a: b}", "items", "a list", "{a: b}"),
    ("services: {a: {image: [x]}}", "image", "a text", "[x]"),
    ("services: {a: {image: x, ports: '80:80'}}", "ports", "a list", "'80:80'"),
    ("services: {a: {image: x, networks: 3}}", "networks", "a list or a mapping", "3"),
    (
      "services:\n  a:\n    image: x\n    environment:\n    - TOKEN: hunter2\n", "each item of environment",
      "a text",
      "TOKEN: hunter2"
    ),
    ("services: {a: {image: x, volumes: [[x]]}}", "each item of volumes", "a text or a mapping", "[x]"),
  ])
  func aWrongShapeIsToldAtItsPlace(text: String, name: String, shape: String, place: String) throws {
    let read = ManifestReading(text + "\n")
    let mistake = try #require(read.bag.diagnostics.first)
    #expect(read.mistakes == ["manifest.wrong-shape"] && mistake.severity == .warning)
    #expect(
      mistake.message.en.replacing("`", with: "") == "\(name) must be \(shape); nothing is taken from it"
    )
    #expect(mistake.range.map(read.text) == place)
  }

  @Test func whatIsWrongIsSaidInFrenchToo() {
    let read = ManifestReading("services: {a: {image: x, ports: 80, networks: [{}], user: []}}\n")
    #expect(
      read.bag.sorted.map(\.message.fr) == [
        "`ports` doit être une liste ; rien n'en est repris",
        "chaque élément de `networks` doit être un texte ; rien n'en est repris",
        "`user` doit être un texte ; rien n'en est repris",
      ]
    )
  }

  @Test(arguments: [
    Self.pod + "spec: {containers: [{name: c, env: null, image: 5, securityContext:, x: [1]}], volumes: }",
    "services: {a: {image: x, ports: , build: ., environment: [A=b], networks: {n: }, labels: {a: 1}}, b: }",
    "services: {a: {image: x, build: {args: [A=b]}, volumes: [a:/b, {type: bind}], extends: {service: b}}}",
    "apiVersion: x/v1\nkind: Service\nmetadata: []\nspec: 3",
  ])
  func whatHasItsShapeIsNotTold(text: String) {
    #expect(!ManifestReading(text + "\n").mistakes.contains("manifest.wrong-shape"))
  }

  /// Aliases and merged keys repeat a mistake that stands in the file once.
  @Test func aMistakeIsToldOnce() {
    let text = "x: &x {ports: 80}\nservices: {a: {image: x, <<: *x}, b: {image: x, <<: *x}}\n"
    #expect(ManifestReading(text).mistakes == ["manifest.wrong-shape"])
  }

  @Test(arguments: [
    "x:y", "-1:2", "\"99999999999:1\"", "{published: 80}", "{target: 80, published: x}", "80/xyz",
  ])
  func whatIsNoPortIsTold(port: String) {
    let read = ManifestReading("services: {a: {image: x, ports: [\(port)]}}\n")
    #expect(read.mistakes == ["manifest.invalid-port"])
    #expect(read.bag.diagnostics.first?.message.fr == "ceci ne publie aucun port ; rien n'en est repris")
    #expect(read.bag.diagnostics.first?.range.map(read.text) == port)
  }

  /// What is only not known, or too much to be recorded, is no mistake.
  @Test(arguments: [
    "$P:80", "\"${P}:80\"", "0-65535:0-65535", "1-65535", "0:80", "{target: 80, published: 8080-8090}",
  ])
  func portsThatAreNotKnownAreNoMistakes(port: String) {
    #expect(ManifestReading("services:\n  a:\n    image: x\n    ports:\n    - \(port)\n").mistakes == [])
  }

  @Test(arguments: [
    ("v1", "Pod", "", "spec.containers"), ("v1", "Pod", "spec: {x: y}", "spec.containers"),
    ("apps/v1", "Deployment", "spec: {replicas: 2}", "spec.template.spec.containers"),
    ("apps/v1", "StatefulSet", "spec: {template: {spec: {}}}", "spec.template.spec.containers"),
    ("batch/v1", "CronJob", "spec: {schedule: x}", "spec.jobTemplate.spec.template.spec.containers"),
    ("v1", "ConfigMap", "data: {a: b}", "metadata.name"),
  ])
  func anObjectWithoutWhatWouldBeTakenIsTold(version: String, kind: String, rest: String, field: String)
    throws
  {
    let read = ManifestReading("apiVersion: \(version)\nkind: \(kind)\n\(rest)\n")
    let mistake = try #require(read.bag.diagnostics.first)
    #expect(read.mistakes == ["manifest.missing-field"] && mistake.severity == .warning)
    #expect(mistake.message.en == "this `\(kind)` has no `\(field)`; nothing is taken from it")
    #expect(mistake.message.fr == "ce `\(kind)` n'a pas de `\(field)` ; rien n'en est repris")
    #expect(mistake.range.map(read.text) == kind)
  }
}
