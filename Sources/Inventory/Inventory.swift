public import Diagnostics
import Facts
public import Values

/// Everything that is known of one organisation: merged, with references resolved and facts derived.
///
/// A class, so that the many results which look something up in it share it without retaining each of its parts.
public final class Inventory: Sendable {
  /// The model that the records follow.
  public let model: Model
  /// The records.
  public let store: RecordStore
  /// Facts that two sources state differently.
  public let contradictions: [Contradiction]
  /// The day by which derived facts were computed.
  public let asOf: CalendarDate

  /// Which records belong to the inventory.
  let directory: RecordDirectory
  /// The position of each contradiction in ``contradictions``.
  let contradictionIndex: [FactKey: Int]
  /// Names of countries, for people.
  let countries: CountryTable?
  /// The place of each record by entity and row.
  let places: [[SourceRange]]

  init(
    store: RecordStore,
    directory: RecordDirectory,
    contradictions: [Contradiction],
    countries: CountryTable?,
    places: [[SourceRange]]
  ) {
    self.store = store
    self.directory = directory
    self.contradictions = contradictions
    self.countries = countries
    self.places = places
    model = directory.model
    asOf = directory.asOf
    contradictionIndex = Dictionary(
      uniqueKeysWithValues: contradictions.enumerated().map { ($1.key, $0) }
    )
  }

  /// The same records, over texts to which others were added.
  public func with(_ strings: StringTable) -> Inventory {
    var store = store
    store.strings = strings
    return Inventory(
      store: store,
      directory: directory,
      contradictions: contradictions,
      countries: countries,
      places: places
    )
  }

  /// By entity with a top-level key: its rows in order of id, or unknown when nobody recorded it.
  ///
  /// A list cell into the store's items; `.incomplete` when declared so or brought by an importer.
  public var collections: [EntityID: Cell] { directory.collections }

  /// The record of each entity that occurs once; absent when nobody recorded it.
  public var singletons: [EntityID: RowID] { directory.singletons }

  /// The id of a record; nil for nested records and singletons.
  public func id(of row: RowID) -> StringID? {
    guard model[row.entity].hasIdentifiers else { return nil }
    let cell = store[row, 0]
    return cell.tag == .string ? cell.stringID : nil
  }

  /// Where a record begins; the first place when several files speak of it.
  public func place(of row: RowID) -> SourceRange? { places[Int(row.entity.index)][safe: Int(row.index)] }

  /// The record and field that hold a nested record; nil for records of the top level.
  public func owner(of row: RowID) -> RecordOwner? {
    directory.owners[Int(row.entity.index)][safe: Int(row.index)] ?? nil
  }

  /// Every record of an entity that belongs to the inventory: by id, or for nested ones by row.
  public func rows(of entity: EntityID) -> [RowID] { directory.rows(of: entity, in: store) }

  /// The values of the variables of ``Model/environment(subject:)``, in its order.
  ///
  /// Computed once; the first one is replaced for each subject.
  public func variables(subject: RowID? = nil) -> [Cell] { directory.variables(subject: subject) }
}

/// The place of a nested record within another.
public struct RecordOwner: Hashable, Sendable {
  /// The record that holds it.
  public var row: RowID
  /// The field.
  public var slot: Int
  /// Its position, when the field is a list.
  public var item: Int?
}

/// A fact that two sources state differently.
public struct Contradiction: Hashable, Sendable {
  /// The record.
  public var row: RowID
  /// The field.
  public var slot: Int
  /// The values with their origins, the deciding one first.
  public var values: [StatedValue]
  /// Whether the first value decides because it is stronger; otherwise the fact became unknown.
  public var isDecided: Bool
}

/// A value with its origin.
public struct StatedValue: Hashable, Sendable {
  /// The value.
  public var cell: Cell
  /// Where it comes from.
  public var provenance: ProvenanceID

  /// Creates a stated value.
  public init(cell: Cell, provenance: ProvenanceID) {
    self.cell = cell
    self.provenance = provenance
  }
}

extension Array {
  /// The element at an index, or nil behind the end.
  subscript(safe index: Int) -> Element? { index < count ? self[index] : nil }
}
