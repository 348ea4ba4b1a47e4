/// The parts of a catalogue that an audit does not apply: what an inventory says of them is neither right nor wrong.
public struct LeftOut: Hashable, Sendable {
  /// The ids of checks.
  public internal(set) var checks: Set<String> = []
  /// The ids of frameworks, with all their controls.
  var frameworks: Set<String> = []
  /// By framework: the ids of controls.
  var controls: [String: Set<String>] = [:]

  /// Whether a control is left out, by itself or with its framework.
  public func holds(_ control: String, of framework: String) -> Bool {
    frameworks.contains(framework) || controls[framework]?.contains(control) ?? false
  }
}
