import Catalogue
import Diagnostics
import Exposure

extension PageBody {
  /// The curve of what is left behind each step, then the first steps.
  func writePlan(to html: inout HTMLWriter) {
    guard let plan = report.plan, let exposure = report.exposure else { return }
    let listing = PlanListing(
      PlanReport(
        plan,
        exposure,
        of: report.result,
        catalogue: report.catalogue,
        toolVersion: report.toolVersion
      ),
      style: ListingStyle(language: typography.language, width: 0, isColoured: false),
      shown: Self.shownSteps
    )
    html.element("p", typography.text(plan.goal.rule) + " " + typography.text(RemedyPlan.notice))
    for (number, branch) in exposure.branches.enumerated() where branch.basis != .exempt {
      html.element("figure") { html in
        html.element("figcaption") { html in
          html.write(
            words("Exposure and risk behind each step – ", "Exposition et risque après chaque action – ")
              + typography.text(branch.basis.label)
          )
        }
        writeCurve(of: plan, branch, number, to: &html)
      }
    }
    PageTable(
      member: member,
      caption: words("The first remedies", "Premières actions"),
      columns: [
        PageTable.Column(title: "Nº"), PageTable.Column(title: words("Remedy of", "Action contre")),
        PageTable.Column(title: words("Severity", "Gravité")),
        PageTable.Column(title: words("Concerns", "Concerne")),
        PageTable.Column(title: words("Effort", "Charge")),
        PageTable.Column(title: words("Takes away", "Retire")),
        PageTable.Column(title: words("Exposure then", "Exposition ensuite")),
      ],
      rows: plan.remedies.prefix(Self.shownSteps).enumerated().map { index, step in
        let check = report.catalogue.checks[step.check]
        return [
          .text("\(index + 1)"), .markup { link(to: check, in: &$0) },
          .markup { writeBadge(check.severity, to: &$0) }, .styled(listing.subjects(of: step)),
          .text(listing.work(step.hours)), .text(listing.gain(of: step)),
          .styled(listing.exposure(step.exposure)),
        ]
      },
      name: "plan-table"
    ).write(to: &html)
    writeRest(
      plan.remedies.count - Self.shownSteps,
      hint: LocalizedText(en: "`serment plan --all` shows them", fr: "`serment plan --all` les affiche"),
      to: &html
    )
  }

  private func writeCurve(
    of plan: RemedyPlan,
    _ branch: ExposureBranch,
    _ number: Int,
    to html: inout HTMLWriter
  ) {
    let points = RemedyCurve.points(of: plan, branch: number)
    let days = typography.number(
      ((points.last?.hours ?? 0) + PlanListing.workingDay - 1) / PlanListing.workingDay
    )
    let today = typography.money(plan.exposure[number].rounded, branch.currency)
    let end = (points.last?.exposure).map { typography.money($0.rounded, branch.currency) } ?? today
    RemedyCurve(
      points: points,
      title: words("Exposure and risk over days of work", "Exposition et risque selon les jours de travail"),
      description: words(
        "From \(today) today to \(end) behind all \(plan.remedies.count) remedies, after \(days) days of work.",
        "De \(today) aujourd'hui à \(end) après les \(plan.remedies.count) actions, soit \(days) jours de travail."
      ),
      axes: (
        most: typography.money(plan.exposure[number].rounded.high, branch.currency), none: "0",
        start: words("today", "aujourd'hui"),
        end: words("\(days) days of work", "\(days) jours de travail")
      ),
      names: (
        exposure: words("area: exposure, low to high end", "aire : exposition, de la borne basse à la haute"),
        risk: words("dashed line: share of risk left", "tirets : part du risque restant")
      )
    ).write(to: &html, id: id("curve-\(number + 1)"))
    html.element(
      "p",
      words(
        "From \(today) today to \(end) behind all remedies, after \(days) days of work as usually needed.",
        "De \(today) aujourd'hui à \(end) après toutes les actions, soit \(days) jours de travail selon la charge habituelle."
      )
    )
  }

  private static let shownSteps = 15
}
