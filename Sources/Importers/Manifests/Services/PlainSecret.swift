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
  /// The place of its value.
  var range: SourceRange

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
    let id = RecordID.make(from: "\(owner).\(name)")
    return Draft(entity: "plain_secret", id: id, facts: facts.facts, at: range)
  }

  private func placed(_ text: String) -> PlacedText { PlacedText(text: text, range: range) }

  /// The secrets of a setting with a name of its own.
  ///
  /// - Parameters:
  ///   - value: what stands in force; nil when that is not known.
  static func find(name: String, value: String?, _ location: Location, at range: SourceRange) -> [PlainSecret]
  {
    guard let value else { return [] }
    if SecretName.matches(name) {
      return SecretText.isLiteral(value) ? [PlainSecret(name: name, location: location, range: range)] : []
    }
    if SecretText.holdsAddressWithPassword(value) {
      return [PlainSecret(name: name, location: .address, range: range)]
    }
    return SecretText.names(in: value).map {
      PlainSecret(name: "\(name).\($0)", location: location, range: range)
    }
  }
}
