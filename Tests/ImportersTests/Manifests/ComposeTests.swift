import Diagnostics
import Inventory
import Testing
import Values

@Suite struct ComposeTests {
  private func service(_ text: String, name: String = "db") -> ManifestReading {
    let indented = text.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
    return ManifestReading("services:\n  \(name):\n    restart: always\n\(indented)\n")
  }

  private func container(_ text: String) -> String? { service(text).line("container", "pacs-db") }

  @Test func aServiceIsASystemWithAContainer() {
    let read = ManifestReading(
      """
      name: imaging
      services:
        db:
          image: "registry.example:5000/team/postgres:15.4-bookworm"
          networks: [inside]
          user: "70:70"
          volumes:
            - data:/var/lib/postgresql/data
            - ./init:/docker-entrypoint-initdb.d:ro
      """
    )
    #expect(read.mistakes == [])
    #expect(
      read.line("system", "imaging-db")
        == "software=[{name=postgres version=15.4}…] operating_system={name=Debian version=12}"
    )
    #expect(read.line("system", "imaging-db", .guessed) == "name=db kind=application")
    #expect(
      read.line("container", "imaging-db")
        == "name=db system=imaging-db project=imaging image=registry.example:5000/team/postgres version=15.4 "
        + "has_fixed_version=true networks=[inside] mounts=[{kind=volume source=data "
        + "target=/var/lib/postgresql/data}, {kind=bind source=./init target=/docker-entrypoint-initdb.d "
        + "is_read_only=true}] runs_as_root=false"
    )
    #expect(
      read.line("container", "imaging-db", .guessed)
        == "published_ports=[] is_privileged=false uses_host_network=false mounts_engine_socket=false"
    )
    #expect(
      read.place("container", "imaging-db", "image")
        == "\"registry.example:5000/team/postgres:15.4-bookworm\""
    )
    #expect(read.place("container", "imaging-db", "mounts") == "data:/var/lib/postgresql/data")
    #expect(read.place("container", "imaging-db", "runs_as_root") == "\"70:70\"")
  }

  @Test(arguments: [
    (
      "\"127.0.0.1:5432:5432\"",
      "[{port=5432 container_port=5432 transport=tcp address=127.0.0.1 exposure=loopback}]"
    ),
    ("\"[::1]:80:8080/udp\"", "[{port=80 container_port=8080 transport=udp address=::1 exposure=loopback}]"),
    ("\"0.0.0.0:80:8080\"", "[{port=80 container_port=8080 transport=tcp address=0.0.0.0 exposure=host}]"),
    ("5432", "[{container_port=5432 transport=tcp exposure=host}]"),
    (
      "\"104-105:11112-11113\"",
      "[{port=104 container_port=11112 transport=tcp exposure=host}, "
        + "{port=105 container_port=11113 transport=tcp exposure=host}]"
    ),
    ("\"8000-8009:80\"", "[{container_port=80 transport=tcp exposure=host}]"),
    (
      "{target: 80, published: \"8080\", host_ip: 127.0.0.1}",
      "[{port=8080 container_port=80 transport=tcp address=127.0.0.1 exposure=loopback}]"
    ),
    ("{target: 80, mode: host}", "[{container_port=80 transport=tcp exposure=host}]"),
    ("\"${PORT}:80\"", "[…]"),
    ("\"70000:80\"", "[…]"), ("\"1-9999:1-9999\"", "[…]"), ("nonsense", "[…]"), ("{published: 1}", "[…]"),
    ("{target: 80, host_ip: \"${BIND}\"}", "[…]"),
    ("localhost:80:80", "[{port=80 container_port=80 transport=tcp address=localhost exposure=loopback}]"),
  ])
  func portsAreRead(written: String, expected: String) throws {
    let line = try #require(container("ports:\n  - \(written)"))
    let expectedField = "published_ports=\(expected)"
    #expect(expected == "[…]" ? !line.contains("published_ports") : line.contains(expectedField), "\(line)")
  }

  @Test(arguments: [
    ("image: postgres", "image=postgres has_fixed_version=false"),
    ("image: postgres:latest", "image=postgres has_fixed_version=false"),
    ("image: postgres@sha256:0a", "image=postgres digest=sha256:0a has_fixed_version=true"),
    ("image: v:v1.2-rc", "image=v version=1.2 has_fixed_version=true"),
    ("image: minio:RELEASE.2024", "image=minio version=RELEASE.2024 has_fixed_version=true"),
    ("privileged: true", "is_privileged=true"), ("network_mode: host", "uses_host_network=true"),
    ("network_mode: bridge", "uses_host_network=false"), ("user: root", "runs_as_root=true"),
    ("volumes: [/var/run/docker.sock:/s:ro]", "mounts_engine_socket=true"),
    ("networks: {front: {}, back: null}", "networks=[front, back]"),
  ])
  func settingsAreRead(written: String, expected: String) throws {
    let line = try #require(container(written))
    #expect(line.contains(expected), "\(line)")
  }

  /// A variable is never looked up: without a default nothing is known, with one it is a guess.
  @Test func variablesAreFilledInFromTheFileAlone() {
    let open = service("image: ${IMAGE}:${TAG:-15}\nprivileged: ${P}\nuser: $USER\nvolumes: ['${HOME}/x:/x']")
    #expect(open.line("container", "pacs-db") == "name=db system=pacs-db project=pacs")
    #expect(open.line("container", "pacs-db", .guessed) == "published_ports=[] uses_host_network=false")
    #expect(open.line("system", "pacs-db") == "")
    let guessed = service("image: ${IMAGE:-postgres}:${TAG-${OLD:-12}-alpine3.18}")
    #expect(guessed.line("container", "pacs-db")?.contains("image=") == false)
    #expect(
      guessed.line("system", "pacs-db", .guessed)
        == "name=db kind=application software=[{name=postgres version=12}…] "
        + "operating_system={name=Alpine Linux version=3.18}"
    )
    #expect(
      guessed.line("container", "pacs-db", .guessed)?.hasPrefix("image=postgres version=12 has_fixed") == true
    )
  }

  @Test func mergeKeysAndAliasesAreFollowed() {
    let read = ManifestReading(
      """
      x-base: &base
        image: a:1
        privileged: true
        environment: &env {TOKEN: abc}
      x-more: &more {user: root, image: b:2}
      services:
        own: {<<: *base, image: c:3}
        both: {<<: [*base, *more]}
        deep: {<<: {<<: *more}, environment: {<<: *env, MODE: x}}
      """
    )
    #expect(read.mistakes == [])
    #expect(read.line("container", "pacs-own")?.contains("image=c version=3") == true)
    #expect(read.line("container", "pacs-both")?.contains("image=a version=1") == true)
    #expect(read.line("container", "pacs-both")?.contains("is_privileged=true runs_as_root=true") == true)
    #expect(read.line("container", "pacs-deep")?.contains("image=b version=2") == true)
    #expect(read.ids("plain_secret") == ["pacs-own.TOKEN", "pacs-both.TOKEN", "pacs-deep.TOKEN"])
    #expect(read.place("container", "pacs-both", "image") == "a:1")
  }

  @Test func otherFilesAreToldOnceAndLeaveTheirPartUnknown() {
    let read = ManifestReading(
      "include: [b.yaml]\nservices:\n  db: {extends: {service: a}, env_file: x.env, volumes: [d:/d]}\n"
    )
    #expect(read.mistakes == ["manifest.other-files"])
    #expect(read.bag.diagnostics.first.map { read.text(at: $0.range!) } == "[b.yaml]")
    #expect(read.line("container", "pacs-db")?.contains("published_ports") == false)
    #expect(read.line("container", "pacs-db", .guessed) == "")
  }

  @Test func labelsSayWhatAFileCannot() {
    let read = service(
      """
      image: a:1
      labels:
        serment.role: storage
        serment.zone: imaging
        serment.data: "images, identity"
        serment.health_data: "true"
        serment.provider: acme
        traefik.enable: "true"
      deploy: {labels: [serment.criticality=vital, serment.zone=other]}
      """
    )
    #expect(read.mistakes == [])
    #expect(
      read.line("system", "pacs-db")
        == "kind=storage zone=imaging data_categories=[images, identity…] holds_health_data=true criticality=vital "
        + "software=[{name=a version=1}…]"
    )
    #expect(read.line("container", "pacs-db")?.contains("provider=acme") == true)
    #expect(read.line("system", "pacs-db", .guessed) == "name=db")
    let named = service("labels: {serment.id: pacs-1}")
    #expect(named.ids("system") == ["pacs-1"] && named.line("system", "pacs-1", .guessed) == "")
  }

  @Test(arguments: [
    ("serment.zon: x", "manifest.unknown-label", "did you mean `serment.zone`?"),
    ("serment.xyzzyx: x", "manifest.unknown-label", "labels are `serment.criticality`"),
    ("serment.id: a b", "manifest.invalid-id", "use unaccented letters"),
  ])
  func slipsInLabelsAreToldWithTheNearestName(label: String, id: String, help: String) throws {
    let read = service("labels:\n  \(label)")
    let found = try #require(read.bag.diagnostics.first)
    #expect(read.mistakes == [id] && found.help?.en.contains(help) == true, "\(found)")
    let place = try #require(found.range)
    #expect(label.contains(read.text(at: place)))
  }

  @Test func projectsAreCalledAsComposeCallsThem() {
    let text = "services: {a: {image: x}}"
    #expect(ManifestReading(("some/where/c.yml", text)).ids("system") == ["where-a"])
    #expect(ManifestReading(("c.yml", text)).ids("system") == ["a"])
    #expect(ManifestReading(("where/_Mon PACS.2/c.yml", text)).ids("system") == ["monpacs2-a"])
    #expect(ManifestReading(("x/c.yml", "name: ${N:-n}\n" + text)).ids("system") == ["n-a"])
    #expect(ManifestReading(("é/c.yml", "services: {ü: {image: x}}")).ids("system").count == 1)
  }
}
