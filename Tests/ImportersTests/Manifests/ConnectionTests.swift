import Testing

/// How objects of Kubernetes find each other.
@Suite struct ConnectionTests {
  private func read(_ objects: [String]) -> ManifestReading {
    ManifestReading(objects.joined(separator: "---\n"))
  }

  // MARK: Containers

  private static let pod = """
    apiVersion: v1
    kind: Pod
    metadata: {name: p, labels: {app: p}}
    spec:
      containers:
        - {name: proxy, ports: [{name: admin, containerPort: 9901}]}
        - {name: web, ports: [{name: http, containerPort: 8080}, {containerPort: 8443}]}

    """

  private func service(_ ports: String) -> String {
    "apiVersion: v1\nkind: Service\nmetadata: {name: s}\nspec: {type: NodePort, selector: {app: p}, ports: [\(ports)]}\n"
  }

  @Test(arguments: [
    ("{port: 80, targetPort: http}", "web", "container_port=8080"),
    ("{port: 80, targetPort: 8443}", "web", "container_port=8443"),
    ("{port: 8080}", "web", "container_port=8080"),
    ("{port: 80, targetPort: admin}", "proxy", "container_port=9901"),
    // Containers need not say which ports they have.
    ("{port: 80, targetPort: 81}", "proxy", "container_port=81"),
    ("{port: 80, targetPort: no}", "proxy", "transport"),
  ])
  func aServiceLeadsToTheContainerThatHasThePort(port: String, container: String, expected: String) {
    let read = read([Self.pod, service(port)])
    #expect(read.line("container", "p.\(container)")?.contains("published_ports=[{\(expected)") == true)
    let other = container == "web" ? "proxy" : "web"
    #expect(read.line("container", "p.\(other)")?.contains("published_ports") == false)
  }

  @Test(arguments: [
    ("service: {name: s, port: {number: 80}}", "web"), ("service: {name: s, port: {name: one}}", "web"),
    ("service: {name: s, port: {number: 90}}", "proxy"), ("serviceName: s, servicePort: two", "proxy"),
    ("serviceName: s, servicePort: 80", "web"), ("service: {name: s, port: {number: 1}}", "proxy"),
  ])
  func anIngressLeadsToTheContainerBehindTheServicesPort(backend: String, container: String) {
    let ports = "{name: one, port: 80, targetPort: http}, {name: two, port: 90, targetPort: admin}"
    let ingress =
      "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: i}\n"
      + "spec: {rules: [{host: h, http: {paths: [{backend: {\(backend)}}]}}]}\n"
    let read = read([Self.pod, service(ports), ingress])
    #expect(read.line("container", "p.\(container)")?.contains("exposure=ingress") == true)
    let other = container == "web" ? "proxy" : "web"
    #expect(read.line("container", "p.\(other)")?.contains("exposure=ingress") == false)
  }

  // MARK: Encryption

  private func encryption(host: String?, tls: String?, annotations: String = "") -> String? {
    let name = host.map { "host: \"\($0)\", " } ?? ""
    let rule = "{\(name)http: {paths: [{backend: {serviceName: s}}]}}"
    let certificates = tls.map { "tls: \($0), " } ?? ""
    let ingress = """
      apiVersion: networking.k8s.io/v1
      kind: Ingress
      metadata: {name: i, annotations: {\(annotations)}}
      spec: {\(certificates)rules: [\(rule)]}

      """
    let read = read([Self.pod, service("{port: 80, targetPort: http}"), ingress])
    let parts = read.line("container", "p.web")?.split(separator: "is_encrypted=") ?? []
    return parts.dropFirst().first.map { String($0.prefix { $0 != "}" }) }
  }

  private static let covered: [(host: String?, tls: String?, expected: String)] = [
    ("a.x.example", "[{hosts: [\"*.x.example\"]}]", "true"),
    ("A.x.example", "[{hosts: [a.X.example]}]", "true"),
    ("*.x.example", "[{hosts: [\"*.x.example\"]}]", "true"),
    ("a.b.x.example", "[{hosts: [\"*.x.example\"]}]", "false"),
    ("x.example", "[{hosts: [\"*.x.example\"]}]", "false"),
    ("*.x.example", "[{hosts: [a.x.example]}]", "false"),
    ("a.example", "[{secretName: s}]", "true"), (nil, "[{hosts: [a.example]}]", "false"),
    ("a.example", nil, "false"),
  ]

  @Test(arguments: covered)
  func certificatesCoverTheHostsThatTheyName(host: String?, tls: String?, expected: String) {
    #expect(encryption(host: host, tls: tls) == expected)
  }

  private static let annotations: [(annotation: String, expected: String?)] = [
    ("alb.ingress.kubernetes.io/certificate-arn: \"arn:aws:acm:x\"", nil),
    ("alb.ingress.kubernetes.io/listen-ports: '[{\"HTTPS\": 443}]'", nil),
    ("alb.ingress.kubernetes.io/listen-ports: '[{\"HTTP\": 80}]'", "false"),
    ("traefik.ingress.kubernetes.io/router.tls: \"true\"", nil),
    ("traefik.ingress.kubernetes.io/router.tls: \"false\"", "false"), ("example.org/note: tls", "false"),
    ("alb.ingress.kubernetes.io/certificate-arn: \"\"", "false"),
  ]

  /// Where the certificate is the entry's own affair, the manifest does not say whether there is one.
  @Test(arguments: annotations)
  func certificatesByAnnotationLeaveEncryptionOpen(annotation: String, expected: String?) {
    #expect(encryption(host: "a.example", tls: nil, annotations: annotation) == expected)
    #expect(encryption(host: "a.example", tls: "[{hosts: [a.example]}]", annotations: annotation) == "true")
  }

  // MARK: Policies

  @Test(arguments: [
    ("policyTypes: [Ingress]", true), ("ingress: []", true), ("ingress: [{from: [{podSelector: {}}]}]", true),
    ("ingress: [{ports: [{port: 80}]}]", true), ("ingress: [{}]", false), ("ingress: [{from: []}]", false),
    ("ingress: [{from: [{podSelector: {}}]}, {}]", false), ("policyTypes: [Egress]", false),
    ("ingress: [{from: [{ipBlock: {cidr: 0.0.0.0/0}}]}]", false),
    ("ingress: [{from: [{ipBlock: {cidr: 0.0.0.0/0, except: [10.0.0.0/8]}}]}]", true),
    ("ingress: [{from: [{ipBlock: {cidr: 10.0.0.0/8}}]}]", true),
  ])
  func aPolicyThatLetsEverybodyInLimitsNobody(spec: String, limits: Bool) {
    let read = read([Self.pod, Self.policy(spec)])
    #expect(read.line("container", "p.web")?.contains("has_network_policy=true") == limits)
  }

  /// Policies add up: what one of them lets in, no other keeps out.
  @Test func aPolicyThatLetsEverybodyInUndoesTheOthers() {
    let read = read([Self.policy("ingress: []"), Self.pod, Self.policy("ingress: [{}]")])
    #expect(read.line("container", "p.web")?.contains("has_network_policy") == false)
  }

  private static func policy(_ spec: String) -> String {
    "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: n}\nspec: {podSelector: {}, \(spec)}\n"
  }

  // MARK: Bounds

  /// Every object of a product bears its name; selectors name it beside a label of their own.
  @Test func aLabelThatAllShareIsNoReasonToRefuseACluster() throws {
    let pods = (0..<330).map {
      "apiVersion: v1\nkind: Pod\nmetadata: {name: p\($0), labels: {all: x, one: \"\($0)\"}}\nspec: {containers: [{name: a}]}\n"
    }
    let services = (0..<330).map {
      "apiVersion: v1\nkind: Service\nmetadata: {name: s\($0)}\nspec: {type: NodePort, ports: [{port: \($0 + 1)}], "
        + "selector: {all: x, one: \"\($0)\"}}\n"
    }
    let read = read(pods + services)
    #expect(read.mistakes == [])
    #expect(read.line("container", "p329")?.contains("published_ports=[{container_port=330 ") == true)
  }

  /// Every policy chooses every pod: that many connections are no cluster.
  @Test func connectionsAreBounded() {
    let pod = "apiVersion: v1\nkind: Pod\nmetadata: {labels: {a: b}}\nspec: {containers: [{name: x}]}\n"
    let text = Array(repeating: pod, count: 400) + Array(repeating: Self.policy("ingress: []"), count: 400)
    #expect(read(text).mistakes == ["manifest.too-many-connections"])
  }

  /// Large clusters have many connections.
  @Test func theBoundGrowsWithTheCluster() {
    let pod = "apiVersion: v1\nkind: Pod\nmetadata: {labels: {a: b}}\nspec: {containers: [{name: x}]}\n"
    let others = "apiVersion: v1\nkind: Pod\nmetadata: {namespace: o}\nspec: {containers: [{name: x}]}\n"
    let text =
      Array(repeating: pod, count: 330) + Array(repeating: Self.policy("ingress: []"), count: 330)
      + Array(repeating: others, count: 500)
    #expect(read(text).mistakes == [])
  }

  /// Every container gets every secret of one object: that is counted before the bound is looked at.
  @Test func whoGetsSecretsIsBoundedToo() {
    let containers = (0..<400).map { "{name: c\($0), envFrom: [{secretRef: {name: s}}]}" }.joined(
      separator: ", "
    )
    let keys = (0..<300).map { "k\($0): hunter2" }.joined(separator: ", ")
    let read = read([
      "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {containers: [\(containers)]}\n",
      "apiVersion: v1\nkind: Secret\nmetadata: {name: s}\nstringData: {\(keys)}\n",
    ])
    #expect(read.mistakes == ["manifest.too-many-connections"])
  }
}
