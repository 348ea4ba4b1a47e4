import Expressions
import Testing
import Values

/// One session over many expressions and subjects gives what an evaluation by itself gives.
@Suite("Sessions")
struct EvaluationSessionTests {
  /// Of every kind that leaves something behind: texts, lists, frames of macros, learnt patterns, errors, exhaustion.
  static let expressions = [
    "subject.is_medical", "subject.name + '!'", "[subject.name, 'b'].map(x, x + x)",
    "subject.flows.exists(f, f.ports.exists(p, p == 443 && f.is_encrypted))", "subject.cpu_count / 0 == 1",
    "subject.name.matches('^MRI [0-9]+$')", "mystery == 1", "subject.os",
    "cel.bind(x, 'a', x + x + subject.name)",
    "[1, 2, 3].all(a, [1, 2, 3].all(b, [1, 2, 3].all(c, a + b + c < 10)))",
    "subject.flows.filter(f, f.is_encrypted).size() == 1", "network.reaches(subject, 'internet')",
  ]

  @Test("every value is the one that an evaluation by itself gives, whatever was evaluated before")
  func values() throws {
    var hospital = Hospital()
    let expressions = try Self.expressions.map { try hospital.compile($0) }
    let (store, variables) = (hospital.store, hospital.variables)
    let subjects = (0..<2).map { Cell.row(RowID(entity: EntityID(index: 0), index: $0)) }
    store.withView { view in
      let session = EvaluationSession(variables, in: view)
      // In one order and its reverse, so that each follows others.
      for expression in expressions + expressions.reversed() {
        var prepared = session.prepare(expression)
        for subject in subjects + subjects {
          session.set(0, to: subject)
          let found = ValueDump.dump(prepared.value(), session.arena, view)
          var arena = EvaluationArena()
          let alone = expression.evaluate([subject] + variables.dropFirst(), in: view, arena: &arena)
          #expect(found == ValueDump.dump(alone, arena, view), "`\(expression.text)`")
        }
      }
    }
  }

  @Test("expressions of one session see the same variables, and take turns")
  func turns() throws {
    var hospital = Hospital()
    let texts = [
      "subject.name + '!'", "subject.cpu_count + 1", "subject.flows.map(f, f.protocol + subject.name)",
    ]
    let expressions = try texts.map { try hospital.compile($0) }
    let subjects = (0..<2).map { Cell.row(RowID(entity: EntityID(index: 0), index: $0)) }
    hospital.store.withView { view in
      let session = EvaluationSession(hospital.variables, in: view)
      var text = session.prepare(expressions[0])
      var number = session.prepare(expressions[1])
      var list = session.prepare(expressions[2])
      for _ in 0..<3 {
        session.set(0, to: subjects[0])
        #expect(ValueDump.dump(text.value(), session.arena, view) == "'MRI 1!'")
        #expect(number.value() == .int(5))
        #expect(ValueDump.dump(list.value(), session.arena, view) == "['httpsMRI 1', 'dicomMRI 1', unknown]")
        session.set(0, to: subjects[1])
        #expect(text.value() == .unknown)
        #expect(number.value() == .unknown)
      }
    }
  }

  @Test("each evaluation has a budget of its own")
  func budget() throws {
    var hospital = Hospital()
    let numbers = "[\((0..<100).map(String.init).joined(separator: ", "))]"
    let expression = try hospital.compile("\(numbers).all(a, \(numbers).all(b, a + b >= 0))")
    hospital.store.withView { view in
      var prepared = EvaluationSession(hospital.variables, in: view).prepare(expression)
      // Each takes more than 10,000 steps, all together more than one may take.
      for _ in 0..<105 { #expect(prepared.value().isTrue) }
    }
  }

  @Test("variables keep what they are set to; what the environment lacks is ignored")
  func variables() throws {
    var hospital = Hospital()
    let expression = try hospital.compile("mystery == 'a'")
    let name = Cell.string(hospital.store.strings.intern("a"))
    hospital.store.withView { view in
      let session = EvaluationSession(hospital.variables, in: view)
      var prepared = session.prepare(expression)
      #expect(prepared.value() == .unknown)
      session.set(3, to: name)
      session.set(4, to: name)
      session.set(-1, to: name)
      #expect(prepared.value().isTrue)
      #expect(session.variables == hospital.variables.dropLast() + [name])
    }
  }

  @Test("a condition that is null is an error here as well")
  func null() throws {
    var hospital = Hospital()
    let condition = try hospital.compile("subject.is_medical", as: .bool)
    hospital.store[RowID(entity: EntityID(index: 0), index: 0), 1] = .null
    hospital.store.withView { view in
      var prepared = EvaluationSession(hospital.variables, in: view).prepare(condition)
      #expect(EvaluationError(prepared.value()) == .nullOperand)
    }
  }
}
