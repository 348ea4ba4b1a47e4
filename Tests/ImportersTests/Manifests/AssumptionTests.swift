import Inventory
import Testing
import Values

/// What rests on defaults of variables is a guess: the environment may say otherwise.
@Suite struct AssumptionTests {
  private func line(_ text: String, _ strength: Provenance.Strength) -> String {
    let read = ManifestReading("services:\n  db:\n    restart: always\n    \(text)\n")
    return read.line("container", "pacs-db", strength) ?? ""
  }

  @Test(arguments: [
    (
      "ports: [\"${BIND:-127.0.0.1}:5432:5432\"]", "published_ports",
      "[{port=5432 container_port=5432 transport=tcp address=127.0.0.1 exposure=loopback}]"
    ),
    (
      "ports: [{target: \"${P-80}\"}]", "published_ports", "[{container_port=80 transport=tcp exposure=host}]"
    ),
    (
      "volumes: [\"${DATA:-data}:/d\"]", "mounts", "[{kind=volume source=data target=/d}]"
    ),
    (
      "volumes: [{type: volume, source: d, target: /d, read_only: \"${R:-yes}\"}]", "mounts",
      "[{kind=volume source=d target=/d is_read_only=true}]"
    ),
    ("volumes: [\"${S:-/run/docker.sock}:/s\"]", "mounts_engine_socket", "true"),
    ("user: ${U:-root}", "runs_as_root", "true"), ("user: ${U:-1000}", "runs_as_root", "false"),
    ("network_mode: ${M:-host}", "uses_host_network", "true"),
    ("privileged: ${P:-true}", "is_privileged", "true"),
    ("networks: [\"${N:-front}\"]", "networks", "[front]"),
    ("labels: {serment.provider: \"${P:-acme}\"}", "provider", "acme"),
  ])
  func valuesByDefaultAreGuessed(written: String, field: String, value: String) {
    #expect(!line(written, .declared).contains("\(field)="))
    #expect(line(written, .guessed).contains("\(field)=\(value)"), "\(line(written, .guessed))")
  }

  /// What is certain is declared all the same, as a list that may lack the rest.
  @Test func certainItemsOfAListAreDeclared() {
    let written = "ports: [\"1:1\", \"${P:-2}:2\"]"
    let one = "{port=1 container_port=1 transport=tcp exposure=host}"
    let two = "{port=2 container_port=2 transport=tcp exposure=host}"
    #expect(line(written, .declared).contains("published_ports=[\(one)…]"))
    #expect(line(written, .guessed).contains("published_ports=[\(one), \(two)]"))
    #expect(line("ports: [\"1:1\"]", .guessed).contains("published_ports") == false)
  }

  @Test func labelsAndProjectsByDefaultAreGuessed() {
    let read = ManifestReading(
      """
      name: ${N:-imaging}
      services:
        a: {image: b, labels: {serment.zone: "${Z:-inside}", serment.role: "${R:-storage}", serment.state: production}}
      """
    )
    #expect(read.line("system", "imaging-a")?.contains("state=production software=") == true)
    #expect(read.line("system", "imaging-a", .guessed) == "name=a zone=inside kind=storage")
    #expect(read.line("container", "imaging-a")?.contains("project=") == false)
    #expect(read.line("container", "imaging-a", .guessed)?.hasPrefix("project=imaging ") == true)
  }

  /// What is not known must not pass for what is not there.
  @Test(arguments: [
    ("networks: [front, \"${N}\"]", "networks=[front…]"),
    ("networks: [front, back]", "networks=[front, back]"),
  ])
  func networksThatAreNotKnownLeaveTheListIncomplete(written: String, expected: String) {
    #expect(line(written, .declared).contains(expected))
  }

  @Test func longListsAreRecordedAtTheirBeginning() {
    let ports = (1...300).map { "\"\($0):\($0)\"" }.joined(separator: ", ")
    let written = line("ports: [\(ports)]", .declared)
    #expect(written.split(separator: "container_port=").count == 257 && written.contains("…]"))
  }

  /// A few bytes of a range name dozens of ports: all files together have room for so many.
  @Test func portsOfRangesAreBounded() {
    let ranges = Array(repeating: "1-64:1-64", count: 1_000).joined(separator: "\", \"")
    let service = "{image: b, ports: [\"\(ranges)\"]}"
    let text =
      "services: {a: \(service), b: \(service), c: {image: b, ports: [\"1-64:1-64\"]}, d: {image: b, ports: [\"1:1\"]}}"
    let read = ManifestReading(text)
    #expect(read.line("container", "pacs-b")?.contains("exposure=host}…]") == true)
    #expect(read.line("container", "pacs-c")?.contains("published_ports") == false)
    #expect(read.line("container", "pacs-c", .guessed)?.contains("published_ports") == false)
    #expect(read.line("container", "pacs-d")?.contains("exposure=host}]") == true)
  }
}
