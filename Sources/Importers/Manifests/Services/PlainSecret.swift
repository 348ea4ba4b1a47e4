import Diagnostics
import Inventory

/// A secret that stands in a manifest: under which name and where, never what it is.
struct PlainSecret {
  /// Where a secret stands, in the model's words.
  enum Location: String {
    case environment
    case buildArgument = "build_argument"
    case secretObject = "secret_object"
    case configuration
    case address
  }

  /// How it stands there, in the model's words.
  enum Form: String {
    case clear
    case encoded
    case encrypted
  }

  var name: String
  var location: Location
  var form: Form = .clear
  /// Whether the image's build gets it, which may have an argument with the name of a variable.
  var isOfBuild = false
  /// Where it stands, with its name where that stands beside it.
  var range: SourceRange
  /// The value that holds it, of which nothing is shown.
  var whole: SourceRange

  /// How many secrets of one text are looked up in the file; what is behind them has the place of the text.
  private static let mostPlaced = 8

  /// The record.
  ///
  /// - Parameters:
  ///   - owner: the id that the record's own begins with.
  ///   - containers: the ids of the containers that get the secret.
  func draft(owner: String, containers: [String]) -> Draft {
    var facts = DraftFacts()
    facts.add("name", placed(name))
    facts.add("location", placed(location.rawValue))
    facts.add("form", placed(form.rawValue))
    facts.add("containers", texts: containers.map(placed))
    let id = RecordID.make(from: "\(owner)\(isOfBuild ? ".build" : "").\(name)")
    return Draft(entity: "plain_secret", id: id, facts: facts.facts, at: range)
  }

  private func placed(_ text: String) -> PlacedText { PlacedText(text: text, range: range) }

  /// The secrets of a setting with a name of its own.
  ///
  /// - Parameters:
  ///   - value: what stands there; references that are not followed stand in it as they are written.
  ///   - dollar: what a dollar sign at the beginning of a secret means.
  ///   - range: the place of the value.
  ///   - source: the text that the value stands in.
  static func find(
    name: String,
    value: String,
    dollar: SecretText.Dollar = .refers,
    _ location: Location,
    at range: SourceRange,
    in source: SourceFile
  ) -> [PlainSecret] {
    func secret(_ name: String, _ location: Location, isOfBuild: Bool) -> PlainSecret {
      PlainSecret(name: name, location: location, isOfBuild: isOfBuild, range: range, whole: range)
    }
    let isOfBuild = location == .buildArgument
    let isNamed = SecretName.matches(name)
    if isNamed, SecretText.isLiteral(value, dollar) { return [secret(name, location, isOfBuild: isOfBuild)] }
    if SecretText.holdsAddressWithPassword(value, dollar) {
      return [secret(name, .address, isOfBuild: isOfBuild)]
    }
    guard !isNamed else { return [] }
    let settings = SecretText.settings(in: value, dollar)
    var found = settings.map { secret("\(name).\($0.name)", location, isOfBuild: isOfBuild) }
    for (index, setting) in settings.prefix(mostPlaced).enumerated() {
      found[index].range = source.range(of: setting.place, inScalar: range, text: value)
    }
    if SecretToken.first(in: value, outside: settings.map(\.place)) != nil {
      found.append(secret(name, location, isOfBuild: isOfBuild))
    }
    return found
  }
}
