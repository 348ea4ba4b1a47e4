/// A bar in parts, drawn beside the numbers that it shows.
struct StackedBar {
  /// The parts: what the style sheet calls each, and how much it is.
  let parts: [(name: String, value: Int)]
  /// What the whole width stands for.
  let whole: Int

  /// The units of the whole width, in which nothing is drawn thinner than one.
  private static let width = 1_000

  /// Draws the bar.
  func write(to html: inout HTMLWriter) {
    let frame = [
      HTMLAttribute.class("bar"), HTMLAttribute("viewBox", "0 0 \(Self.width) 10"),
      HTMLAttribute("preserveAspectRatio", "none"), .decorative, HTMLAttribute("focusable", "false"),
    ]
    html.element("svg", frame) { html in
      var sum = 0
      for part in parts where part.value > 0 {
        let start = position(sum)
        sum += part.value
        let rectangle = [
          HTMLAttribute.class("fill-" + part.name), HTMLAttribute("x", start), HTMLAttribute("y", 0),
          HTMLAttribute("width", max(position(sum) - start, 1)), HTMLAttribute("height", 10),
        ]
        html.element("rect", rectangle, "")
      }
    }
  }

  private func position(_ value: Int) -> Int {
    min(Self.width, Int(Double(value) / Double(max(whole, 1)) * Double(Self.width)))
  }
}

/// What the colours of a bar stand for.
struct ChartLegend {
  let entries: [(name: String, label: String)]

  /// Writes the legend.
  func write(to html: inout HTMLWriter) {
    html.element("ul", [.class("legend")]) { html in
      for entry in entries {
        html.element("li") { html in
          let frame = [
            HTMLAttribute.class("swatch"), HTMLAttribute("viewBox", "0 0 10 10"), .decorative,
            HTMLAttribute("focusable", "false"),
          ]
          html.element("svg", frame) { html in
            let square = [
              HTMLAttribute.class("fill-" + entry.name), HTMLAttribute("width", 10),
              HTMLAttribute("height", 10),
            ]
            html.element("rect", square, "")
          }
          html.write(entry.label)
        }
      }
    }
  }
}
