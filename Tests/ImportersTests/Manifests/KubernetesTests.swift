import Diagnostics
import Inventory
import Testing
import Values

@Suite struct KubernetesTests {
  private static let deployment = """
    apiVersion: apps/v1
    kind: Deployment
    metadata:
      name: portal
      namespace: care
      annotations: {serment.zone: servers, serment.data: "identity health"}
    spec:
      template:
        metadata: {labels: {app: portal, tier: web}}
        spec:
          hostNetwork: true
          securityContext: {runAsNonRoot: true}
          volumes:
            - {name: data, persistentVolumeClaim: {claimName: portal-data}}
            - {name: run, hostPath: {path: /var/run/docker.sock}}
            - {name: keys, secret: {secretName: portal-keys}}
          initContainers: [{name: wait, image: busybox}]
          containers:
            - name: web
              image: registry.example/portal:2.1
              ports: [{name: http, containerPort: 8080}]
              securityContext: {privileged: true, runAsUser: 0}
              env:
                - {name: DB_PASSWORD, valueFrom: {secretKeyRef: {name: db, key: p}}}
                - {name: API_TOKEN, value: hunter2}
                - {name: SESSION_SECRET, value: $(OTHER)}
              volumeMounts:
                - {name: data, mountPath: /data}
                - {name: run, mountPath: /run/docker.sock, readOnly: true}

    """

  @Test func aWorkloadIsASystemWithItsContainers() {
    let read = ManifestReading(Self.deployment)
    #expect(read.mistakes == [])
    #expect(
      read.line("system", "care-portal")
        == "zone=servers data_categories=[identity, health…] software=[{name=portal version=2.1}, {name=busybox}…]"
    )
    #expect(read.ids("container") == ["care-portal.web", "care-portal.wait"])
    #expect(
      read.line("container", "care-portal.web")
        == "name=web system=care-portal project=care image=registry.example/portal version=2.1 "
        + "has_fixed_version=true mounts=[{kind=volume source=portal-data target=/data}, "
        + "{kind=bind source=/var/run/docker.sock target=/run/docker.sock is_read_only=true}] is_privileged=true "
        + "uses_host_network=true mounts_engine_socket=true runs_as_root=true"
    )
    #expect(read.line("container", "care-portal.wait")?.contains("runs_as_root=false") == true)
    #expect(
      read.line("container", "care-portal.wait", .guessed) == "is_privileged=false mounts_engine_socket=false"
    )
    #expect(read.ids("plain_secret") == ["care-portal.web.API_TOKEN"])
    #expect(read.bag.masks.map(read.text) == ["hunter2"])
  }

  @Test(arguments: [
    ("StatefulSet", "spec: {template: {spec: POD}}"), ("DaemonSet", "spec: {template: {spec: POD}}"),
    ("Job", "spec: {template: {spec: POD}}"), ("Pod", "spec: POD"),
    ("CronJob", "spec: {jobTemplate: {spec: {template: {spec: POD}}}}"),
  ])
  func everyKindThatRunsContainersIsRead(kind: String, spec: String) {
    let pod = spec.replacing("POD", with: "{containers: [{name: a, image: b:1}]}")
    let read = ManifestReading("apiVersion: v1\nkind: \(kind)\nmetadata: {name: x}\n\(pod)\n")
    #expect(read.mistakes == [] && read.ids("system") == ["x"])
    #expect(read.line("container", "x")?.contains("image=b version=1") == true)
  }

  /// Services, ways in and policies stand in other documents, even in other files.
  @Test func objectsFindEachOtherAcrossDocumentsAndFiles() throws {
    let network = """
      # nothing yet
      ---
      apiVersion: v1
      kind: Service
      metadata: {name: portal, namespace: care}
      spec: {type: NodePort, selector: {app: portal}, ports: [{port: 80, targetPort: http, nodePort: 30080}]}
      ---
      apiVersion: networking.k8s.io/v1
      kind: Ingress
      metadata: {name: in, namespace: care}
      spec:
        tls: [{hosts: [a.example]}]
        rules:
          - {host: a.example, http: {paths: [{path: /, backend: {service: {name: portal}}}]}}
          - {host: b.example, http: {paths: [{path: /, backend: {serviceName: portal}}]}}
      ---
      apiVersion: networking.k8s.io/v1
      kind: NetworkPolicy
      metadata: {name: np, namespace: care}
      spec: {podSelector: {}, policyTypes: [Ingress]}
      ---
      apiVersion: v1
      kind: Service
      metadata: {name: elsewhere, namespace: other}
      spec: {type: LoadBalancer, selector: {app: portal}, ports: [{port: 1}]}
      """
    let read = ManifestReading(("a/net.yaml", network), ("a/app.yaml", Self.deployment))
    #expect(read.mistakes == [])
    let web = try #require(read.line("container", "care-portal.web"))
    #expect(
      web.contains(
        "published_ports=[{port=30080 container_port=8080 transport=tcp exposure=node_port}, "
          + "{exposure=ingress hosts=[a.example] is_encrypted=true}, "
          + "{exposure=ingress hosts=[b.example] is_encrypted=false}…]"
      ),
      "\(web)"
    )
    #expect(web.contains("has_network_policy=true"))
    #expect(read.place("container", "care-portal.web", "published_ports")?.hasPrefix("{port: 80,") == true)
  }

  @Test func secretObjectsAreToldWithWhoGetsThem() {
    let read = ManifestReading(
      Self.deployment + """
        ---
        apiVersion: v1
        kind: Secret
        metadata: {name: portal-keys, namespace: care}
        stringData: {username: u, admin: hunter2, empty: "", hint: "${P}"}
        data: {token: aHVudGVyMg==, tls.crt: QUJD}
        ---
        apiVersion: bitnami.com/v1alpha1
        kind: SealedSecret
        metadata: {name: sealed, namespace: care}
        spec: {encryptedData: {key: AgB}}
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: conf}
        data:
          plain: value
          redis.conf: |
            requirepass hunter2
            # password: commented
            password: hunter2
            user: x
        """
    )
    let ids = read.ids("plain_secret").dropFirst()
    #expect(
      ids == [
        "care-portal-keys.admin", "care-portal-keys.token", "care-sealed.key", "conf.redis.conf.password",
      ]
    )
    #expect(
      read.line("plain_secret", "care-portal-keys.token")
        == "name=token location=secret_object form=encoded containers=[care-portal.web, care-portal.wait…]"
    )
    #expect(read.line("plain_secret", "care-sealed.key") == "name=key location=secret_object form=encrypted")
    #expect(!read.drafts().map(DraftText.write).joined().contains("hunter2"))
  }

  @Test func kindsThatSayNothingHereAreToldInOneNote() throws {
    let read = ManifestReading(
      ("a.yaml", "apiVersion: v1\nkind: Namespace\nmetadata: {name: n}\n---\napiVersion: v1\nkind: Role\n"),
      (
        "b.yaml",
        "apiVersion: v1\nkind: List\nitems: [{apiVersion: v1, kind: Role}, {apiVersion: x, kind: Cert}]\n"
      )
    )
    #expect(read.mistakes == ["manifest.unused-kinds"])
    let note = try #require(read.bag.diagnostics.first)
    #expect(note.severity == .warning && note.message.en.contains("`Role`, `Cert` (3 in all)"))
    #expect(note.range.map(read.text) == "Role")
  }

  @Test func whatIsNeitherIsRefusedAtItsPlace() throws {
    let read = ManifestReading(
      "apiVersion: v1\nkind: Pod\nspec: {containers: []}\n---\n- a\n---\n---\nb: c\n"
    )
    #expect(read.mistakes == ["manifest.unknown-document", "manifest.unknown-document"])
    #expect(read.bag.diagnostics.compactMap(\.range).map(read.text) == ["- a", "b: c"])
  }

  @Test func placesAreTrueInEveryDocument() {
    let pod =
      "apiVersion: v1\nkind: Pod\nmetadata: {name: NAME}\nspec: {containers: [{name: é, image: \"I:1\"}]}\n"
    let text = (0..<50).map { pod.replacing("NAME", with: "p\($0)").replacing("I:", with: "i\($0):") }
      .joined(separator: "---\n# ünïcödé\n")
    let read = ManifestReading(text)
    for number in 0..<50 {
      #expect(read.place("container", "p\(number)", "image") == "\"i\(number):1\"")
    }
  }

  /// Every policy chooses every pod: that many connections are no cluster.
  @Test func connectionsAreBounded() {
    let pod = "apiVersion: v1\nkind: Pod\nmetadata: {labels: {a: b}}\nspec: {containers: [{name: x}]}\n"
    let policy = "apiVersion: v1\nkind: NetworkPolicy\nspec: {podSelector: {}}\n"
    let text = Array(repeating: pod, count: 400) + Array(repeating: policy, count: 400)
    #expect(ManifestReading(text.joined(separator: "---\n")).mistakes == ["manifest.too-many-connections"])
  }
}
