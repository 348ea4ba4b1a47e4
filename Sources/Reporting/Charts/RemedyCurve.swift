import Exposure

/// What is left of exposure and risk behind each step of a plan, over the days of work that it takes.
struct RemedyCurve {
  /// A point behind a step.
  struct Point {
    /// The working hours up to here, as usually needed.
    let hours: Int
    let exposure: MoneyRange
    let risk: Int
  }

  let points: [Point]
  /// What the curve is called and says, for readers of screens.
  let title: String
  let description: String
  /// The words at the ends of its axes.
  let axes: (most: String, none: String, start: String, end: String)
  /// The words of its two lines.
  let names: (exposure: String, risk: String)

  private static let width = 720
  private static let height = 220
  private static let left = 8
  private static let top = 26

  /// The points of a plan in one branch of the law.
  static func points(of plan: RemedyPlan, branch: Int) -> [Point] {
    var hours = 0
    return [Point(hours: 0, exposure: plan.exposure[branch], risk: plan.risk)]
      + plan.remedies.map { step in
        hours += step.usualHours
        return Point(hours: hours, exposure: step.exposure[branch], risk: step.riskLeft)
      }
  }

  /// Draws the curve.
  ///
  /// - Parameter id: what the ids of its title and description begin with.
  func write(to html: inout HTMLWriter, id: String) {
    let frame = [
      HTMLAttribute.class("curve"), HTMLAttribute("viewBox", "0 0 \(Self.width + 16) \(Self.height + 56)"),
      HTMLAttribute("role", "img"), HTMLAttribute("aria-labelledby", "\(id)-title \(id)-desc"),
    ]
    html.element("svg", frame) { html in
      html.element("title", [.id(id + "-title")], title)
      html.element("desc", [.id(id + "-desc")], description)
      let bottom = Self.top + Self.height
      for y in [Self.top, bottom] {
        html.element(
          "line",
          [
            .class("axis"), HTMLAttribute("x1", Self.left), HTMLAttribute("x2", Self.left + Self.width),
            HTMLAttribute("y1", y), HTMLAttribute("y2", y),
          ],
          ""
        )
      }
      let high = steps { y($0.exposure.high) }
      let low = steps { y($0.exposure.low) }
      html.element("path", [.class("curve-band"), HTMLAttribute("d", band(high, low))], "")
      html.element("path", [.class("curve-high"), HTMLAttribute("d", path(high))], "")
      html.element(
        "path",
        [.class("curve-risk"), HTMLAttribute("d", path(steps { y(ofRisk: $0.risk) }))],
        ""
      )
      label(axes.most, x: Self.left, y: Self.top - 8, anchor: "start", to: &html)
      label(names.exposure, x: Self.left + Self.width, y: Self.top - 8, anchor: "end", to: &html)
      label(axes.start, x: Self.left, y: bottom + 20, anchor: "start", to: &html)
      label(axes.end, x: Self.left + Self.width, y: bottom + 20, anchor: "end", to: &html)
      label(axes.none, x: Self.left + 4, y: bottom - 6, anchor: "start", to: &html)
      label(names.risk, x: Self.left + Self.width / 2, y: bottom + 20, anchor: "middle", to: &html)
    }
  }

  private func label(_ text: String, x: Int, y: Int, anchor: String, to html: inout HTMLWriter) {
    html.element(
      "text",
      [HTMLAttribute("x", x), HTMLAttribute("y", y), HTMLAttribute("text-anchor", anchor)],
      text
    )
  }

  /// The corners of a line that stays level until a step is done.
  private func steps(_ height: (Point) -> Int) -> [(x: Int, y: Int)] {
    var corners: [(x: Int, y: Int)] = []
    for point in points {
      let x = x(point.hours)
      if let last = corners.last { corners.append((x, last.y)) }
      corners.append((x, height(point)))
    }
    return corners
  }

  private func path(_ corners: [(x: Int, y: Int)]) -> String {
    corners.enumerated().map { "\($0 == 0 ? "M" : "L")\($1.x) \($1.y)" }.joined()
  }

  private func band(_ high: [(x: Int, y: Int)], _ low: [(x: Int, y: Int)]) -> String {
    path(high) + low.reversed().map { "L\($0.x) \($0.y)" }.joined() + "Z"
  }

  private func x(_ hours: Int) -> Int {
    Self.left + Int(Double(hours) / Double(max(points.last?.hours ?? 1, 1)) * Double(Self.width))
  }

  private func y(_ amount: Money) -> Int {
    let most = max(points.first?.exposure.high.hundredths ?? 1, 1)
    return y(Double(amount.hundredths) / Double(most))
  }

  private func y(ofRisk risk: Int) -> Int { y(Double(risk) / Double(max(points.first?.risk ?? 1, 1))) }

  private func y(_ share: Double) -> Int { Self.top + Int((1 - min(max(share, 0), 1)) * Double(Self.height)) }
}
