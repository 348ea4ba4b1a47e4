import Audit
import Catalogue

/// By what the findings of a report for people stand together.
public enum FindingArrangement: String, CaseIterable, Sendable {
  /// By severity and check.
  case check
  /// By control of a framework.
  case control
  /// By record, whatever its kind.
  case system
  /// By site.
  case site
  /// By department.
  case department
}

/// Findings that stand together under one heading.
struct FindingSection {
  /// Results of one check with one verdict.
  struct Part {
    let check: Check
    let verdict: Verdict
    var results: [CheckResult]
  }

  /// What the heading names.
  enum Title: Hashable {
    case control(framework: String, id: String)
    case record(entity: String, id: String)
    case site(String)
    case department(String)
    /// Records that name no site or no department.
    case elsewhere
  }

  let title: Title
  /// The gravest first.
  var parts: [Part]
}

extension Report {
  /// The findings under headings: those of controls in the order of their frameworks, others by name.
  func sections(by arrangement: FindingArrangement) -> [FindingSection] {
    var positions: [FindingSection.Title: Int] = [:]
    var sections: [FindingSection] = []
    for group in groups {
      for verdict in Verdict.allCases {
        for result in group.findings[verdict] ?? [] {
          for title in titles(of: result, group.check, arrangement) {
            let position = positions[title] ?? sections.count
            if position == sections.count {
              positions[title] = position
              sections.append(FindingSection(title: title, parts: []))
            }
            sections[position].add(result, group.check, verdict)
          }
        }
      }
    }
    let order = Dictionary(
      result.controls.enumerated().map {
        (FindingSection.Title.control(framework: $1.framework, id: $1.control), $0)
      },
      uniquingKeysWith: { first, _ in first }
    )
    let keys = sections.map { (order[$0.title] ?? .max, $0.title.sortingName) }
    return sections.indices.sorted { keys[$0] < keys[$1] }.map { sections[$0] }
  }

  private func titles(
    of result: CheckResult,
    _ check: Check,
    _ arrangement: FindingArrangement
  ) -> [FindingSection.Title] {
    let subject = result.subject
    switch arrangement {
    case .check, .system: return [.record(entity: subject.entity, id: subject.id)]
    case .control: return check.controls.map { .control(framework: $0.framework, id: $0.control) }
    case .site: return subject.sites.isEmpty ? [.elsewhere] : subject.sites.map { .site($0) }
    case .department: return [subject.department.map { .department($0) } ?? .elsewhere]
    }
  }
}

extension FindingSection {
  fileprivate mutating func add(_ result: CheckResult, _ check: Check, _ verdict: Verdict) {
    if let last = parts.last, last.check.id == check.id, last.verdict == verdict {
      parts[parts.count - 1].results.append(result)
    } else {
      parts.append(Part(check: check, verdict: verdict, results: [result]))
    }
  }
}

extension FindingSection.Title {
  /// What sections without an order of their own are sorted by; those of nowhere come last.
  fileprivate var sortingName: String {
    switch self {
    case .control(let framework, let id): framework + " " + id
    case .record(let entity, let id): entity + " " + id
    case .site(let name), .department(let name): name
    case .elsewhere: "\u{10FFFF}"
    }
  }
}
