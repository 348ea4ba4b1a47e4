import Diagnostics
import Exposure

// Amounts, shares and the fixed words of estimates in the language of a reader.

extension Typography {
  /// An amount, with hundredths only where it has some: EUR 1,200,000, 1 200 000 €.
  func money(_ amount: Money, _ currency: String) -> String {
    let rest = amount.hundredths % 100
    let fraction = rest == 0 ? "" : words(".", ",") + (rest < 10 ? "0" : "") + String(rest)
    let figure = number(amount.units) + fraction
    guard language == .fr else { return "\(currency)\u{A0}\(figure)" }
    return figure + "\u{A0}" + (currency == "EUR" ? "€" : currency)
  }

  /// A range of amounts; one amount where both ends are the same.
  func money(_ range: MoneyRange, _ currency: String) -> String {
    guard range.low != range.high else { return money(range.low, currency) }
    return money(range.low, currency) + words(" to ", " à ") + money(range.high, currency)
  }

  /// A share in percent.
  func percent(_ basisPoints: Int) -> String {
    let rest = basisPoints % 100
    var text = String(basisPoints / 100)
    if rest != 0 {
      text += words(".", ",") + (rest < 10 ? "0" : "") + String(rest % 10 == 0 ? rest / 10 : rest)
    }
    return text + (language == .fr ? "\u{A0}%" : "%")
  }

  /// A range of shares in percent.
  func percent(_ range: ClosedRange<Int>) -> String {
    range.lowerBound == range.upperBound
      ? percent(range.lowerBound)
      : percent(range.lowerBound) + words(" to ", " à ") + percent(range.upperBound)
  }

  /// What is known of an input.
  func value(_ value: ExposureInput.Value) -> String {
    switch value {
    case .text(let words): text(words)
    case .money(let amount): money(amount, "EUR")
    case .count(let count): number(count)
    case .points(let range):
      (range.lowerBound == range.upperBound
        ? String(range.lowerBound) : "\(range.lowerBound)–\(range.upperBound)")
        + words(range.upperBound == 1 ? " point" : " points", range.upperBound < 2 ? " point" : " points")
    case .missing: words("not recorded", "non renseigné")
    }
  }
}

extension ExposureBranch.Basis {
  /// The heading of an estimate.
  var label: LocalizedText {
    switch self {
    case .undertaking: LocalizedText(en: "As an undertaking", fr: "En tant qu'entreprise")
    case .publicBody:
      LocalizedText(
        en: "As a public body, fixed amounts alone",
        fr: "En tant qu'organisme public, montants fixes seuls"
      )
    case .nationalCap:
      LocalizedText(
        en: "As a public body, national maximum",
        fr: "En tant qu'organisme public, plafond national"
      )
    case .exempt:
      LocalizedText(en: "As a public body, no fine", fr: "En tant qu'organisme public, sans amende")
    }
  }
}

extension ExposureBranch.Basis {
  /// What an amount stands for where several stand in a line.
  var shortLabel: LocalizedText {
    switch self {
    case .undertaking: LocalizedText(en: "undertaking", fr: "entreprise")
    case .publicBody: LocalizedText(en: "public body", fr: "organisme public")
    case .nationalCap: LocalizedText(en: "national maximum", fr: "plafond national")
    case .exempt: LocalizedText(en: "no fine", fr: "sans amende")
    }
  }
}

extension ExposureStep.Kind {
  /// What a step is called.
  var label: LocalizedText {
    switch self {
    case .ceiling: LocalizedText(en: "legal maximum", fr: "plafond légal")
    case .seriousness: LocalizedText(en: "seriousness", fr: "gravité")
    case .size: LocalizedText(en: "size", fr: "taille")
    case .circumstances: LocalizedText(en: "circumstances", fr: "circonstances")
    case .maximum: LocalizedText(en: "check against the maximum", fr: "vérification du plafond")
    case .proportionality: LocalizedText(en: "proportionality", fr: "proportionnalité")
    }
  }
}

extension ConductResult.Weight {
  /// What a result says of an infringement.
  var label: LocalizedText {
    switch self {
    case .found: LocalizedText(en: "failing", fr: "en échec")
    case .inferred: LocalizedText(en: "failing by our inference", fr: "en échec par déduction")
    case .open: LocalizedText(en: "not evidenced", fr: "à démontrer")
    }
  }

  /// Its mark in a list.
  var mark: StyledText {
    switch self {
    case .found: StyledText("✗", .alarm)
    case .inferred: StyledText("✗", .warning)
    case .open: StyledText("?", .question)
    }
  }
}
