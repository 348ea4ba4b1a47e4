import Exposure

/// A range of amounts as a bar from its low to its high end, on a scale that several ranges share.
struct RangeBar {
  let range: MoneyRange
  let most: Money

  /// Draws the bar; a range too narrow to be seen is drawn as a stroke.
  func write(to html: inout HTMLWriter) {
    let frame = [
      HTMLAttribute.class("bar"), HTMLAttribute("viewBox", "0 0 1000 10"),
      HTMLAttribute("preserveAspectRatio", "none"), .decorative, HTMLAttribute("focusable", "false"),
    ]
    html.element("svg", frame) { html in
      let start = position(range.low)
      let rectangle = [
        HTMLAttribute.class("fill-exposure"), HTMLAttribute("x", min(start, 992)), HTMLAttribute("y", 0),
        HTMLAttribute("width", max(position(range.high) - start, 8)), HTMLAttribute("height", 10),
      ]
      html.element("rect", rectangle, "")
    }
  }

  private func position(_ amount: Money) -> Int {
    min(1_000, Int(Double(amount.hundredths) / Double(max(most.hundredths, 1)) * 1_000))
  }
}
