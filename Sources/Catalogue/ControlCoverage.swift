/// How far the checks of a catalogue decide a control, whatever an inventory holds.
public struct ControlCoverage: Sendable {
  /// Who says whether a control is met: facts by checks, a person, or nobody yet.
  ///
  /// The relation of a check to the control has no part in it: `required`, `guidance` and `inferred` tell the force
  /// of the duty, not how much of it facts show.
  public enum State: String, CaseIterable, Hashable, Sendable {
    /// Facts can decide it, and a check does.
    case automatic
    /// Facts decide a part of it.
    case partly
    /// Only a person can say it, in an attestation or as the answer to the question of a check.
    case attestation
    /// Facts could decide it or a part of it, and no check looks at it.
    case notCovered
  }

  /// A check that looks at the control.
  public struct Touch: Hashable, Sendable {
    /// The check's index in the catalogue.
    public var check: Int
    /// Why it speaks for the control.
    public var relation: ControlReference.Relation
  }

  /// The control.
  public let control: Control
  /// The checks that look at it, in the order of their ids.
  public let touches: [Touch]
  /// How far they decide it.
  public let state: State

  init(_ control: Control, touches: [Touch], checks: [Check]) {
    self.control = control
    self.touches = touches
    let isDecidedInPart = touches.contains { checks[$0.check].isDecidedByFacts }
    switch control.checkable {
    case .automatic where isDecidedInPart: state = .automatic
    case .partly where isDecidedInPart, .attestation where isDecidedInPart: state = .partly
    case .attestation: state = .attestation
    case .automatic, .partly: state = touches.isEmpty ? .notCovered : .attestation
    }
  }
}

/// How far the checks of a catalogue decide the controls of a framework.
public struct FrameworkCoverage: Sendable {
  /// The framework.
  public let framework: Framework
  /// Every control of it, in the order of the text.
  public let controls: [ControlCoverage]

  /// How many controls are in a state.
  public func count(_ state: ControlCoverage.State) -> Int { controls.count { $0.state == state } }
}

extension Catalogue {
  /// Every control of every framework with the checks that look at it.
  public func coverage() -> [FrameworkCoverage] {
    var touches: [String: [String: [ControlCoverage.Touch]]] = [:]
    for (index, check) in checks.enumerated() {
      for reference in check.controls {
        touches[reference.framework, default: [:]][reference.control, default: []].append(
          ControlCoverage.Touch(check: index, relation: reference.relation)
        )
      }
    }
    return frameworks.map { framework in
      let touched = touches[framework.id] ?? [:]
      let controls = framework.controls.map {
        ControlCoverage($0, touches: touched[$0.id] ?? [], checks: checks)
      }
      return FrameworkCoverage(framework: framework, controls: controls)
    }
  }
}

extension Check {
  /// Whether a condition decides it; a person does otherwise.
  fileprivate var isDecidedByFacts: Bool {
    switch verdict {
    case .require, .stated: true
    case .judge: false
    }
  }
}
