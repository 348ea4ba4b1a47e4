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
    ("apps/v1", "Deployment", "spec: {template: {spec: POD}}"),
    ("apps/v1", "StatefulSet", "spec: {template: {spec: POD}}"),
    ("apps/v1", "DaemonSet", "spec: {template: {spec: POD}}"),
    ("extensions/v1beta1", "ReplicaSet", "spec: {template: {spec: POD}}"),
    ("v1", "ReplicationController", "spec: {template: {spec: POD}}"),
    ("batch/v1", "Job", "spec: {template: {spec: POD}}"), ("v1", "Pod", "spec: POD"),
    ("batch/v1", "CronJob", "spec: {jobTemplate: {spec: {template: {spec: POD}}}}"),
  ])
  func everyKindThatRunsContainersIsRead(version: String, kind: String, spec: String) {
    let pod = spec.replacing("POD", with: "{containers: [{name: a, image: b:1}]}")
    let read = ManifestReading("apiVersion: \(version)\nkind: \(kind)\nmetadata: {name: x}\n\(pod)\n")
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
        "care-portal-keys.secret.admin", "care-portal-keys.secret.token", "care-sealed.sealed.key",
        "conf.config.redis.conf.password",
      ]
    )
    #expect(
      read.line("plain_secret", "care-portal-keys.secret.token")
        == "name=token location=secret_object form=encoded containers=[care-portal.web, care-portal.wait…]"
    )
    #expect(
      read.line("plain_secret", "care-sealed.sealed.key") == "name=key location=secret_object form=encrypted"
    )
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

  /// A setting that cannot be read must not pass for one that is not there.
  @Test(arguments: [
    ("securityContext: {privileged: \"$(P)\"}", "uses_host_network=false mounts_engine_socket=false"),
    ("securityContext: {privileged: null}", "is_privileged=false uses_host_network=false"),
  ])
  func privilegesThatCannotBeReadStayOpen(setting: String, guess: String) {
    let read = ManifestReading(
      "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {containers: [{name: a, \(setting)}]}\n"
    )
    #expect(read.line("container", "p", .guessed)?.hasPrefix(guess) == true)
    #expect(read.line("container", "p")?.contains("is_privileged") == false)
  }

  @Test(arguments: [
    ("127.0.0.2", "loopback"), ("localhost", "loopback"), ("\"::1\"", "loopback"), ("10.0.0.1", "host"),
  ])
  func portsOfTheNodeHaveTheReachOfTheirAddress(address: String, exposure: String) {
    let read = ManifestReading(
      "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\n"
        + "spec: {containers: [{name: a, ports: [{containerPort: 1, hostPort: 2, hostIP: \(address)}]}]}\n"
    )
    #expect(read.line("container", "p")?.contains("exposure=\(exposure)}") == true)
  }

  /// Kinds belong to groups: others have kinds that are called the same.
  @Test func kindsOfOtherGroupsAreNotTakenForThoseOfTheCluster() throws {
    let others = [
      ("serving.knative.dev/v1", "Service"), ("crd.projectcalico.org/v1", "NetworkPolicy"),
      ("v1", "Deployment"),
      ("example.org/v1", "Secret"),
    ]
    let pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {containers: [{name: a}]}\n"
    let spec = "spec: {template: {spec: {containers: [{name: x}]}}}\nstringData: {k: hunter2}\n"
    let texts = others.map { "apiVersion: \($0.0)\nkind: \($0.1)\nmetadata: {name: o}\n\(spec)" }
    let read = ManifestReading(([pod] + texts).joined(separator: "---\n"))
    #expect(read.ids("container") == ["p"] && read.ids("plain_secret") == [])
    #expect(read.line("container", "p")?.contains("has_network_policy") == false)
    let note = try #require(read.bag.diagnostics.first)
    #expect(read.mistakes == ["manifest.unused-kinds"])
    #expect(
      note.message.en.contains(
        "`serving.knative.dev/v1 Service`, `crd.projectcalico.org/v1 NetworkPolicy`, `v1 Deployment`, `example.org/v1 Secret`"
      ),
      "\(note.message.en)"
    )
  }
}
