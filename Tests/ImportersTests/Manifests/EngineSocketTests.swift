import Inventory
import Testing
import Values

/// Mounts by which a container commands the engine of its machine.
@Suite struct EngineSocketTests {
  @Test(arguments: [
    ("/", "var/lib", false), ("/", "run/docker.sock", true), ("/run", "crio", true),
    ("/run/", "/pulse", false),
  ])
  func aPathBelowAVolumeIsWhatIsMounted(folder: String, path: String, reaches: Bool) {
    let pod = ManifestReading(
      "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {volumes: [{name: v, hostPath: {path: \(folder)}}], "
        + "containers: [{name: a, volumeMounts: [{name: v, mountPath: /x, subPath: \(path)}]}]}\n"
    )
    let written = pod.drafts().map(DraftText.write).joined()
    #expect(written.contains("mounts_engine_socket=true") == reaches)
  }

  @Test(arguments: [
    ("/var/run/docker.sock", true), ("/run/docker.sock", true), ("/run", true), ("/var/run/", true),
    ("/var", true),
    ("/", true), ("//var//run/./docker.sock", true), ("/run/x/../docker.sock", true),
    ("/run/containerd", true),
    ("/run/containerd/containerd.sock", true), ("/var/run/docker", true), ("/run/k3s", true),
    ("/run/k3s/containerd/containerd.sock", true), ("/run/podman", true), ("/run/podman/podman.sock", true),
    ("/var/run/crio", true), ("/run/crio/crio.sock", true), ("/run/cri-dockerd.sock", true), ("/..", true),
    ("/run/user", true), ("/run/user/1000", true), ("/run/user/1000/docker.sock", true),
    ("/var/run/user/0/podman", true), ("/run/user/1000/podman/podman.sock", true),
    ("/run/user/1000/pulse", false), ("/run/users/docker.sock", false), ("/run/dock", false),
    ("/srv/run/docker.sock", false), ("./run", false),
    ("/run/docker.sock.d", false), ("/var/lib", false), ("run", false),
  ])
  func socketsAndTheFoldersThatHoldThemAreKnown(path: String, reaches: Bool) {
    let compose = ManifestReading(
      "services: {a: {image: b, volumes: [{type: bind, source: \(path), target: /x}]}}"
    )
    let declared = compose.line("container", "pacs-a") ?? ""
    #expect(declared.contains("mounts_engine_socket=true") == reaches)
    #expect(
      compose.line("container", "pacs-a", .guessed)?.contains("mounts_engine_socket=false") == !reaches
    )
    let pod = ManifestReading(
      "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {volumes: [{name: v, hostPath: {path: \(path)}}], "
        + "containers: [{name: a, volumeMounts: [{name: v, mountPath: /x}]}]}\n"
    )
    #expect(pod.line("container", "p")?.contains("mounts_engine_socket=true") == reaches)
  }

  @Test func aVolumeOfTheEngineIsNoFolderOfTheMachine() {
    let read = ManifestReading("services: {a: {image: b, volumes: [\"run:/var/run/docker.sock\"]}}")
    #expect(read.line("container", "pacs-a")?.contains("mounts_engine_socket") == false)
  }
}
