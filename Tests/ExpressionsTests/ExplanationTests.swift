import Expressions
import Testing
import Values

@Suite("Explanations")
struct ExplanationTests {
  /// A path by names, such as `subject.flows[1].is_encrypted`.
  private func spell(_ path: FactPath) -> String {
    var text = path.variable == FactPath.noVariable ? "?" : Hospital.environment.variables[path.variable].name
    for step in path.steps {
      switch step {
      case .field(let row, let slot):
        let fields = Hospital.environment.records[Int(row.entity.index)].fields
        text += "." + (fields.first { $0.slot == slot }?.name ?? "?")
      case .item(let index, _): text += "[\(index)]"
      }
    }
    return text
  }

  @Test(
    "why a condition holds or fails: one set of facts per independent reason",
    arguments: [
      ("subject.os.version == '7'", [["subject.os.version"]]),
      ("subject.is_medical && subject.cpu_count == 4", [["subject.is_medical", "subject.cpu_count"]]),
      ("subject.is_medical || subject.cpu_count == 4", [["subject.is_medical"], ["subject.cpu_count"]]),
      ("subject.name == 'x' && subject.cpu_count == 5", [["subject.name"], ["subject.cpu_count"]]),
      ("subject.name == 'x' || subject.cpu_count == 5", [["subject.name", "subject.cpu_count"]]),
      ("!(subject.name == 'x') && subject.is_medical", [["subject.name", "subject.is_medical"]]),
      ("subject.flows.all(f, f.is_encrypted)", [["subject.flows[1].is_encrypted"]]),
      (
        "subject.flows.all(f, f.ports.size() > 1)", [["subject.flows[0].ports"]]
      ),
      (
        "!subject.is_medical || subject.flows.all(f, f.target == null)",
        [
          ["subject.is_medical", "subject.flows[0].target"],
          ["subject.is_medical", "subject.flows[1].target"],
        ]
      ),
      (
        "subject.tags.exists(t, t == 'x')", [["subject.tags[0]", "subject.tags[1]"]]
      ),
      ("'vital' in subject.tags", [["subject.tags[1]"]]),
      (
        "subject.flows.filter(f, f.is_encrypted).exists(f, f.protocol == 'https')",
        [["subject.flows[0].is_encrypted", "subject.flows[0].protocol"]]
      ),
      ("subject.flows[0].target.os.version == null", [["subject.flows[0].target.os"]]),
      ("has(subject.zone) ? subject.zone.is_isolated : false", [["subject.zone.is_isolated"]]),
      ("recorded(subject.flows[0].target.name)", [["subject.flows[0].target.name"]]),
      ("subject.flows.size() == 3", [["subject.flows"]]), ("1 == 1", [[]]),
      ("network.reaches(subject, 'internet')", [["subject"]]),
      ("subject.?cpu_count.orValue(0) == 4", [["subject.cpu_count"]]),
      ("subject.flows[0].target.?os.hasValue()", [["subject.flows[0].target.os"]]),
      ("subject.?os.version.hasValue()", [["subject.os.version"]]),
      (
        "subject.flows[0].target.?price.or(subject.?price).hasValue() || subject.is_medical",
        [["subject.is_medical"]]
      ),
      ("subject.flows.exists(i, f, i == 1 && !f.is_encrypted)", [["subject.flows[1].is_encrypted"]]),
      (
        "subject.flows.transformMap(i, f, i < 2, f.is_encrypted)[1] == false",
        [["subject.flows[0]", "subject.flows[2]", "subject.flows[1].is_encrypted"]]
      ),
      (
        "cel.bind(o, subject.os, o.version == '7' && subject.is_medical)",
        [["subject.os.version", "subject.is_medical"]]
      ),
      ("sets.contains(subject.tags, ['vital'])", [["subject.tags[1]"]]),
      ("sets.intersects(subject.tags, ['x'])", [["subject.tags[0]", "subject.tags[1]"]]),
      (
        "sets.equivalent(['x'], subject.tags)",
        [["subject.tags[0]"], ["subject.tags[1]"], ["subject.tags[0]", "subject.tags[1]"]]
      ),
      ("subject.tags.sort().exists(t, t == 'vital')", [["subject.tags[1]"]]),
      ("subject.flows.map(f, f.ports).flatten().exists(p, p == 104)", [["subject.flows[1].ports[0]"]]),
      (
        "subject.flows.sortBy(f, f.ports.size()).exists(f, f.is_encrypted)",
        [["subject.flows[0].is_encrypted"]]
      ),
    ]
  )
  func witnesses(_ text: String, _ witnesses: [[String]]) throws {
    var hospital = Hospital()
    let explanation = try hospital.explain(text)
    #expect(explanation.value.tag == .bool)
    #expect(explanation.witnesses.map { $0.map(spell) } == witnesses)
    #expect(explanation.missing.isEmpty)
  }

  @Test(
    "what an undecided condition lacks",
    arguments: [
      ("subject.flows[0].target.name == 'x'", ["subject.flows[0].target.name"]),
      ("subject.flows[0].target.zone.id == 'x'", ["subject.flows[0].target.zone"]),
      ("subject.is_medical && subject.flows[2].is_encrypted", ["subject.flows[2].is_encrypted"]),
      (
        "subject.flows[2].is_encrypted && subject.flows[2].protocol == 'hl7'",
        ["subject.flows[2].is_encrypted", "subject.flows[2].protocol"]
      ),
      (
        "subject.flows.exists(f, f.is_encrypted && f.protocol == 'dicom')",
        ["subject.flows[2].is_encrypted", "subject.flows[2].protocol"]
      ),
      ("subject.flows[2].ports.exists(p, p == 1)", ["subject.flows[2].ports"]),
      ("subject.flows[2].ports.size() == 1", ["subject.flows[2].ports"]),
      ("systems.filter(s, s.is_medical).size() == 1", ["systems[1].is_medical"]),
      ("systems[1].flows.all(f, f.is_encrypted)", ["systems[1].flows"]), ("mystery == 1", ["mystery"]),
      ("systems[1].cpu_count > 1 ? subject.flows[2].is_encrypted : true", ["systems[1].cpu_count"]),
      ("network.reaches(systems[1], systems[1].name)", ["systems[1].name"]),
      ("subject.flows[0].target.?name.hasValue()", ["subject.flows[0].target.name"]),
      ("subject.flows[0].target.?zone.id.hasValue()", ["subject.flows[0].target.zone"]),
      ("[?subject.flows[0].target.?name].size() == 1", ["subject.flows[0].target.name"]),
      ("subject.flows[2].ports.exists(i, p, i == 0)", ["subject.flows[2].ports"]),
      ("subject.flows[2].ports[?0].hasValue()", ["subject.flows[2].ports"]),
      ("subject.flows.transformMap(i, f, f.is_encrypted, i).size() == 1", ["subject.flows[2].is_encrypted"]),
      ("cel.bind(f, subject.flows[2], f.is_encrypted)", ["subject.flows[2].is_encrypted"]),
      ("sets.contains(['MRI 1'], systems.map(s, s.name))", ["systems[1].name"]),
      ("sets.contains(subject.flows[2].ports, [1])", ["subject.flows[2].ports"]),
      ("systems.map(s, s.name).distinct().size() == 2", ["systems[1].name"]),
      ("subject.flows.map(f, f.ports).flatten().size() == 4", ["subject.flows[2].ports"]),
      ("systems.sortBy(s, s.name)[0].is_medical", ["systems[1].name"]),
      ("'%s'.format([systems[1].name]) == 'x'", ["systems[1].name"]),
    ]
  )
  func missing(_ text: String, _ missing: [String]) throws {
    var hospital = Hospital()
    let explanation = try hospital.explain(text)
    #expect(explanation.value == .unknown)
    #expect(explanation.missing.map(spell) == missing)
    #expect(explanation.witnesses.isEmpty)
  }

  @Test("the parts of an expression, in order of place, with their values")
  func parts() throws {
    var hospital = Hospital()
    let text = "subject.cpu_count > 2 && subject.flows.exists(f, f.is_encrypted)"
    let parts = try hospital.explain(text).parts
    let spelled = parts.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
    #expect(
      spelled == [
        text, "subject.cpu_count > 2", "subject.cpu_count", "subject.flows.exists(f, f.is_encrypted)",
        "subject.flows",
      ]
    )
    #expect(parts.map(\.value.tag) == [.bool, .bool, .int, .bool, .list])
  }

  @Test("an error is found among the parts, and rests on no facts")
  func errors() throws {
    var hospital = Hospital()
    let text = "subject.flows[0].target.os.version < 'a'"
    let explanation = try hospital.explain(text)
    #expect(EvaluationError(explanation.value) == .nullOperand)
    #expect(explanation.witnesses.isEmpty && explanation.missing.isEmpty)
    #expect(explanation.parts.first { $0.value.tag == .error }?.range == 0..<text.utf8.count)
  }
}
