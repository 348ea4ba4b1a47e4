public import Diagnostics

/// The report as one page for a browser, a printer or a converter to PDF: it needs no other file and asks no network.
public struct HTMLReport: Sendable {
  private let set: ReportSet
  private let typography: Typography
  private let extent: PageExtent
  private let logo: PageLogo?

  /// Creates a report in one language.
  public init(_ set: ReportSet, language: Language, extent: PageExtent = .screen, logo: PageLogo? = nil) {
    self.set = set
    self.logo = logo
    typography = Typography(language: language)
    self.extent = extent
  }

  /// Writes the page; the same audit gives the same bytes, and inventory text is never markup.
  public func write(to output: inout some TextOutputStream) {
    var html = HTMLWriter()
    html.doctype()
    html.element("html", [HTMLAttribute("lang", typography.language.rawValue)]) { html in
      html.element("head", [], writeHead)
      html.element("body") { html in
        html.element(
          "a",
          [.class("skip"), .link(to: "main")],
          typography.words("Skip to content", "Aller au contenu")
        )
        html.element("header", [.class("page-head")], writeTitle)
        html.element(
          "nav",
          [.class("contents"), HTMLAttribute("aria-label", typography.words("Contents", "Sommaire"))],
          writeContents
        )
        html.element("main", [.id("main"), HTMLAttribute("tabindex", "-1")]) { html in
          for body in bodies { write(body, to: &html, into: &output) }
        }
        html.element("footer", [.class("page-foot")]) { html in
          html.element("p", typography.text(Report.notice))
          html.element("p", "serment \(set.toolVersion) · \(set.tlp.label)")
        }
        html.embed(.script, in: "script")
      }
    }
    html.drain(into: &output)
  }

  /// What a part is called; members of a group carry a heading of their own.
  private var bodies: [PageBody] {
    let isGroup = set.parts.contains { $0.member != nil }
    return set.parts.enumerated().map { number, part in
      PageBody(part, prefix: isGroup ? "m\(number + 1)-" : "", typography: typography, extent: extent)
    }
  }

  private func write(_ body: PageBody, to html: inout HTMLWriter, into output: inout some TextOutputStream) {
    guard let member = body.member else {
      html.nested { body.write(to: &$0, into: &output) }
      return
    }
    html.element("section", [.id(body.id("member")), .class("member")]) { html in
      html.nested { html in
        html.heading { html in
          html.write(typography.label(typography.words("Member", "Membre")) + " " + member)
        }
        html.nested { body.write(to: &$0, into: &output) }
      }
    }
  }

  private var title: String { self.set.title(in: typography) }

  private func writeHead(to html: inout HTMLWriter) {
    let policy =
      "default-src 'none'; style-src \(PageAsset.style.policy); script-src \(PageAsset.script.policy); "
      + (logo == nil ? "" : "img-src data:; ") + "base-uri 'none'; form-action 'none'"
    html.empty("meta", [HTMLAttribute("charset", "utf-8")])
    html.empty(
      "meta",
      [HTMLAttribute("http-equiv", "Content-Security-Policy"), HTMLAttribute("content", policy)]
    )
    for (name, content) in [
      ("viewport", "width=device-width, initial-scale=1"), ("referrer", "no-referrer"), ("robots", "noindex"),
      ("color-scheme", "light dark"), ("generator", "serment \(set.toolVersion)"),
    ] {
      html.empty("meta", [HTMLAttribute("name", name), HTMLAttribute("content", content)])
    }
    html.element("title", [], title + ", " + typography.day(set.asOf))
    html.embed(.style, in: "style")
  }

  private func writeTitle(to html: inout HTMLWriter) {
    // Whose mark it is, the title says.
    if let logo { html.empty("img", [.class("logo"), .source(logo), HTMLAttribute("alt", "")]) }
    html.element("p", [.class("tlp")]) { html in
      html.element("strong", [], set.tlp.label)
      html.write(" " + typography.text(set.tlp.meaning))
    }
    html.heading { $0.write(title) }
    let day = typography.words("As of ", "Situation au ") + typography.day(set.asOf)
    html.element("p", [.class("byline")], day + " · serment \(set.toolVersion)")
  }

  /// The table of contents, whose page numbers a converter for paper adds.
  private func writeContents(to html: inout HTMLWriter) {
    html.element("p", [.class("contents-title")], typography.words("Contents", "Sommaire"))
    html.element("ol") { html in
      for body in bodies {
        guard let member = body.member else {
          body.writeContents(to: &html)
          continue
        }
        html.element("li") { html in
          html.element("a", [.link(to: body.id("member"))], member)
          html.element("ol", [], body.writeContents)
        }
      }
    }
  }
}
