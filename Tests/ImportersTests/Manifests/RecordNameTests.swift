import Inventory
import Testing

/// Distinct things have ids of their own; the same thing has one.
@Suite struct RecordNameTests {
  private static func workload(
    _ kind: String,
    _ image: String,
    name: String = "portal",
    namespace: String? = nil
  )
    -> String
  {
    let place = namespace.map { ", namespace: \($0)" } ?? ""
    let version = kind == "Job" ? "batch/v1" : "apps/v1"
    return "apiVersion: \(version)\nkind: \(kind)\nmetadata: {name: \(name)\(place)}\n"
      + "spec: {template: {spec: {containers: [{name: a, image: \(image)}]}}}\n"
  }

  private func read(_ objects: String...) -> ManifestReading {
    ManifestReading(objects.joined(separator: "---\n"))
  }

  @Test func aSecretItsSealedFormAConfigurationAndAVariableOfOneNameAreFour() {
    let read = read(
      "apiVersion: v1\nkind: Pod\nmetadata: {name: portal}\nspec: {containers: [{name: a, env: [{name: DB_PASSWORD, "
        + "value: hunter2}]}]}\n",
      "apiVersion: v1\nkind: Secret\nmetadata: {name: portal}\ndata: {DB_PASSWORD: aHVudGVyMg==}\n",
      "apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata: {name: portal}\n"
        + "spec: {encryptedData: {DB_PASSWORD: AgB}}\n",
      "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: portal}\ndata: {DB_PASSWORD: hunter2}\n"
    )
    let forms = ["portal", "portal.secret", "portal.sealed", "portal.config"].map {
      read.line("plain_secret", "\($0).DB_PASSWORD")?.split(separator: " ").last { $0.contains("form=") }
    }
    #expect(forms == ["form=clear", "form=encoded", "form=encrypted", "form=clear"])
    #expect(read.ids("plain_secret").count == 4)
  }

  /// Whichever file comes first, what runs for longest has the name.
  @Test func aDeploymentAndAJobOfOneNameAreTwo() {
    let (deployment, job) = (Self.workload("Deployment", "a:1"), Self.workload("Job", "b:2"))
    for read in [read(deployment, job), read(job, deployment)] {
      #expect(Set(read.ids("container")) == ["portal", "portal-job"])
      #expect(read.line("container", "portal")?.contains("image=a ") == true)
      #expect(read.line("container", "portal-job")?.contains("system=portal-job image=b ") == true)
    }
  }

  @Test func theSameObjectInTwoFilesIsOne() {
    let text = Self.workload("Deployment", "a:1")
    #expect(Set(read(text, text).ids("container")) == ["portal"])
  }

  @Test func namespacesAndNamesThatReadTheSameTogetherArePartedByNumber() {
    let read = read(
      Self.workload("Deployment", "a:1", name: "b-c", namespace: "a"),
      Self.workload("Deployment", "a:1", name: "c", namespace: "a-b"),
      Self.workload("Deployment", "a:1", name: "a-b-c"),
      "apiVersion: v1\nkind: Secret\nmetadata: {name: b-c, namespace: a}\nstringData: {k: x}\n",
      "apiVersion: v1\nkind: Secret\nmetadata: {name: c, namespace: a-b}\nstringData: {k: x}\n"
    )
    #expect(read.ids("container") == ["a-b-c", "a-b-c-deployment", "a-b-c-deployment-2"])
    #expect(read.ids("plain_secret") == ["a-b-c.secret.k", "a-b-c.secret-other.k"])
  }

  @Test func namesAsLongAsIdsAreParted() {
    let name = String(repeating: "n", count: 200)
    let read = read(Self.workload("Deployment", "a:1", name: name), Self.workload("Job", "a:1", name: name))
    #expect(Set(read.ids("container")).count == 2)
  }

  @Test func aServiceOfComposeKeepsItsIdBesideAWorkload() {
    let read = ManifestReading(
      ("care/k.yaml", Self.workload("Deployment", "a:1", namespace: "care")),
      ("care/c.yaml", "services: {portal: {image: b:2}}")
    )
    #expect(read.ids("container") == ["care-portal", "care-portal-deployment"])
    #expect(read.line("container", "care-portal")?.contains("image=b ") == true)
  }

  /// Two services are one system by a label, and stay two containers; which of them has the system's release is open.
  @Test func servicesOfOneSystemHaveContainersOfTheirOwn() {
    let labels = "labels: {serment.id: pacs}"
    let text =
      "services: {a: {image: \"debian:12\", \(labels), ports: [\"80:80\"]}, b: {image: \"debian:11\", \(labels)}}"
    let read = ManifestReading(text)
    #expect(read.ids("container") == ["pacs-a", "pacs-b"])
    #expect(
      read.line("container", "pacs-b")
        == "name=b system=pacs project=pacs image=debian version=11 has_fixed_version=true"
    )
    #expect(
      read.line("system", "pacs")
        == "software=[{name=debian version=12}…] | software=[{name=debian version=11}…]"
    )
    let override = ManifestReading(
      ("pacs/a.yml", "services: {a: {image: \"debian:12\", \(labels)}}"),
      ("pacs/b.yml", "services: {a: {image: \"debian:12\", \(labels)}}")
    )
    #expect(override.line("system", "pacs")?.contains("operating_system={name=Debian") == true)
  }
}
