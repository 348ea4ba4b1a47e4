import Audit
import Catalogue
import Diagnostics
import Values

extension PageBody {
  /// The findings by severity and check, with the form that filters them where scripts run.
  func writeFindings(to html: inout HTMLWriter, into output: inout some TextOutputStream) {
    guard !report.groups.isEmpty else {
      html.element("p", words("There is no finding.", "Aucun constat."))
      return
    }
    FindingsFilter(body: self).write(to: &html)
    var budget = PageBudget(extent)
    for groups in report.groups.chunked(by: \.check.severity) {
      guard let severity = groups.first?.check.severity else { continue }
      let marks = [
        HTMLAttribute("data-severity-group", severity.rawValue), .class("severity \(severity.rawValue)"),
      ]
      html.element("section", marks) { html in
        html.heading { html in
          html.write(typography.label(words("Severity", "Gravité")) + " " + typography.text(severity.label))
        }
        html.nested { html in
          for group in groups {
            write(group, within: &budget, to: &html)
            html.drain(into: &output)
          }
        }
      }
    }
  }

  private func write(_ group: FindingGroup, within budget: inout PageBudget, to html: inout HTMLWriter) {
    let check = group.check
    var frameworks: [String] = []
    for control in check.controls where !frameworks.contains(control.framework) {
      frameworks.append(control.framework)
    }
    let marks = [
      HTMLAttribute.id(id(of: check)), .class("check"), HTMLAttribute("data-check", check.id),
      HTMLAttribute("data-severity", check.severity.rawValue),
      HTMLAttribute("data-frameworks", frameworks.joined(separator: " ")),
    ]
    html.element("article", marks) { html in
      html.element("header") { html in
        html.heading { html in
          writeBadge(check.severity, to: &html)
          html.write(" " + typography.text(check.title) + " ")
          html.element("code", check.id)
        }
        writePermalink(to: id(of: check), of: typography.text(check.title), in: &html)
        writeCounts(of: group, to: &html)
      }
      writeAbout(check, to: &html)
      html.nested { html in
        for verdict in Verdict.allCases {
          guard let results = group.findings[verdict] else { continue }
          if verdict == .open {
            for open in OpenGroup.all(of: results) { write(open, within: &budget, to: &html) }
          } else {
            let told = budget.takeFindings(results.count)
            for result in results.prefix(told) { write(result, verdict, to: &html) }
            writeRows(Array(results.dropFirst(told)), verdict, isFolded: true, within: &budget, to: &html)
          }
        }
      }
    }
  }

  private func writeCounts(of group: FindingGroup, to html: inout HTMLWriter) {
    let counts = Verdict.allCases.compactMap { verdict -> StyledText? in
      guard let findings = group.findings[verdict] else { return nil }
      return StyledText(
        "\(verdict.mark) \(typography.number(findings.count))\u{A0}\(typography.text(verdict.label))",
        verdict.role
      )
    }
    html.element("p", [.class("tally")], counts.joined(separator: " · "))
  }

  /// What the check is about: said once for all its subjects.
  private func writeAbout(_ check: Check, to html: inout HTMLWriter) {
    html.element("dl", [.class("about")]) { html in
      describe(words("Why", "Enjeu"), [StyledText(typography.text(check.why))], to: &html)
      describe(words("Severity", "Gravité"), [StyledText(typography.text(check.severityReason))], to: &html)
      describe(words("Remedy", "Actions"), typography.steps(check.remedy), to: &html)
      describe(words("Effort", "Charge"), [StyledText(typography.text(check.effort.label))], to: &html)
      describe(words("Basis", "Fondement"), typography.citations(of: check, in: report.controls), to: &html)
      if case .judge(let question) = check.verdict {
        describe("Question", [StyledText(typography.text(question))], to: &html)
      }
    }
  }

  private func describe(_ term: String, _ items: [StyledText], to html: inout HTMLWriter) {
    guard !items.isEmpty else { return }
    html.element("dt", term)
    for item in items { html.element("dd", item) }
  }

  /// One finding with the facts behind it.
  private func write(_ result: CheckResult, _ verdict: Verdict, to html: inout HTMLWriter) {
    let name = anchor(of: result)
    html.element("div", [.id(name), .class("finding \(verdict.rawValue)")] + marks(of: result, verdict)) {
      html in
      html.heading { html in
        html.write(StyledText(verdict.mark + " ", verdict.role) + text.subject(result.subject))
        html.write(StyledText(" — " + typography.text(verdict.label), verdict.role))
      }
      writePermalink(to: name, of: result.subject.id, in: &html)
      if let settlement = typography.settlement(of: result, report.result.waivers) {
        html.element("p", settlement)
      }
      let message = typography.text(result.message)
      html.element("p", StyledText(message) + place(result.subject.place))
      for witness in result.witnesses where !witness.evidence.isEmpty {
        html.element("ul", [.class("facts")]) { html in
          for fact in witness.evidence {
            html.element("li") { html in
              html.write(text.evidence(fact))
              writeExcerpt(of: fact, to: &html)
            }
          }
        }
      }
    }
  }

  /// The line of a file that a fact stands in.
  ///
  /// What a derived fact was derived from is no more than pointed at: it may be
  /// what the fact itself does not show.
  private func writeExcerpt(of fact: Evidence, to html: inout HTMLWriter) {
    guard let range = fact.places.lazy.compactMap(\.range).first else { return }
    let isDerived = fact.places.contains { $0.strength == .derived }
    guard let excerpt = report.excerpts?.excerpt(of: range, showsValue: !isDerived) else { return }
    html.element("pre", [.class("excerpt")]) { html in
      html.element("code") { html in
        html.write(StyledText("\(excerpt.line)  ", .faint) + StyledText(excerpt.before))
        html.element("mark", excerpt.marked)
        html.write(excerpt.after)
      }
    }
  }

  private func write(_ group: OpenGroup, within budget: inout PageBudget, to html: inout HTMLWriter) {
    let verdict = Verdict.open
    let missing = text.missing(in: group)
    let cause = group.cause.map { typography.text($0.label) }
    let spoken = [cause, missing?.plain].compactMap { $0 }.joined(separator: " ")
    html.element("div", [.class("open-group"), HTMLAttribute("data-block", spoken)]) { html in
      html.heading { html in
        let label = typography.text(verdict.label)
        html.write(
          StyledText("\(verdict.mark) \(label) — \(typography.number(group.results.count))", verdict.role)
        )
      }
      if let cause { html.element("p", cause) }
      if let missing { html.element("p", missing) }
      let shown = Array(group.results.prefix(Self.shownRows))
      writeRows(shown, verdict, isFolded: false, within: &budget, to: &html)
      writeRows(
        Array(group.results.dropFirst(shown.count)),
        verdict,
        isFolded: true,
        within: &budget,
        to: &html
      )
    }
  }

  /// Findings that are named and not told, folded together where they are many.
  private func writeRows(
    _ results: [CheckResult],
    _ verdict: Verdict,
    isFolded: Bool,
    within budget: inout PageBudget,
    to html: inout HTMLWriter
  ) {
    guard !results.isEmpty else { return }
    let named = budget.takeRows(results.count)
    let list: (inout HTMLWriter) -> Void = { html in
      html.element("ul", [.class("rows")]) { html in
        for result in results.prefix(named) {
          html.element("li", [.id(anchor(of: result))] + marks(of: result, verdict)) { html in
            html.write(text.subject(result.subject) + place(result.subject.place))
          }
        }
      }
    }
    if named > 0, isFolded {
      html.element("details", [HTMLAttribute("data-rest", "")]) { html in
        let count = typography.count(
          results.count,
          LocalizedText(en: "other", fr: "autre"),
          LocalizedText(en: "others", fr: "autres")
        )
        html.element("summary", count + " – " + typography.text(verdict.label))
        list(&html)
      }
    } else if named > 0 {
      list(&html)
    }
    writeRest(results.count - named, to: &html)
  }

  /// What filters go by.
  private func marks(of result: CheckResult, _ verdict: Verdict) -> [HTMLAttribute] {
    let department =
      result.subject.department.map { [HTMLAttribute("data-department", $0)] } ?? []
    return [HTMLAttribute("data-verdict", verdict.rawValue)] + department
  }

  /// The id that a permalink names, from the identity of the finding: it is the same in every report.
  private func anchor(of result: CheckResult) -> String {
    id("f-" + (report.entries(of: result).first?.fingerprint.prefix(Self.anchorLength) ?? ""))
  }

  private func writePermalink(to name: String, of title: String, in html: inout HTMLWriter) {
    let label = typography.label(words("Permalink", "Lien permanent")) + " " + title
    html.element("a", [.class("permalink"), .link(to: name), HTMLAttribute("aria-label", label)], "#")
  }

  private static let shownRows = 30
  private static let anchorLength = 16
}
