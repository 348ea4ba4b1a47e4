public import Values

/// A type of the rule language.
public indirect enum ExpressionType: Hashable, Sendable {
  /// No type is known; checked when it runs.
  case dyn
  /// The type of `null`.
  case null
  /// Truth value.
  case bool
  /// Signed number.
  case int
  /// Unsigned number.
  case uint
  /// Floating-point number.
  case double
  /// Text.
  case string
  /// Byte string.
  case bytes
  /// Instant.
  case timestamp
  /// Exact time.
  case duration
  /// Day.
  case date
  /// Calendar time.
  case period
  /// IP address.
  case ip
  /// Range of IP addresses.
  case cidr
  /// Items of one type.
  case list(ExpressionType)
  /// Keys with values.
  case map(ExpressionType, ExpressionType)
  /// A value of a type, or none.
  case optional(ExpressionType)
  /// A type that only functions of the host make and take, with the types it is made of.
  case abstract(String, [ExpressionType])
  /// A record of an entity.
  case record(EntityID)
  /// A type as a value.
  case type
  /// A type that a function's signature leaves open; the same number means the same type.
  case parameter(Int)
}

/// What names mean in an expression: variables, records with their fields, functions of the host.
public struct TypeEnvironment: Sendable {
  /// A field of a record.
  public struct Field: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The slot in the record's row.
    public var slot: Int
    /// The type.
    public var type: ExpressionType
    /// Whether an explicit null may stand here, so that ordering it needs a guard.
    public var isNullable: Bool
    /// For an enumeration: the texts that may occur.
    public var allowed: [String]

    /// Creates a field.
    public init(
      name: String,
      slot: Int,
      type: ExpressionType,
      isNullable: Bool = true,
      allowed: [String] = []
    ) {
      self.name = name
      self.slot = slot
      self.type = type
      self.isNullable = isNullable
      self.allowed = allowed
    }
  }

  /// A kind of record.
  public struct Record: Sendable {
    /// The name.
    public var name: String
    /// The fields.
    public let fields: [Field]
    /// The position of each field, by name.
    private let positions: [String: Int]

    /// Creates a kind of record; of two fields with one name the first counts.
    public init(name: String, fields: [Field]) {
      self.name = name
      self.fields = fields
      positions = Dictionary(fields.enumerated().map { ($1.name, $0) }) { first, _ in first }
    }

    func field(named name: String) -> Field? { positions[name].map { fields[$0] } }
  }

  /// A variable, whose value the host gives at the same position when it evaluates.
  public struct Variable: Hashable, Sendable {
    /// The name; it may hold dots, such as `audit.date`.
    public var name: String
    /// The type.
    public var type: ExpressionType

    /// Creates a variable.
    public init(name: String, type: ExpressionType) {
      self.name = name
      self.type = type
    }
  }

  /// A name whose value is known when an expression is compiled, such as a threshold of a check.
  public struct Constant: Hashable, Sendable {
    /// The name; it may hold dots, such as `parameters.maximum_age`.
    public var name: String
    /// The type.
    public var type: ExpressionType
    /// The value: one cell, or for a list one per item; texts are numbers of the table that is compiled into.
    public var cells: [Cell]

    /// Creates a constant.
    public init(name: String, type: ExpressionType, cells: [Cell]) {
      self.name = name
      self.type = type
      self.cells = cells
    }
  }

  /// A function that the host provides, three-valued: it receives unknown and null cells as they are.
  public struct Function: Sendable {
    /// The name; it may hold dots, such as `flows.reaches`.
    public var name: String
    /// The types of its parameters.
    public var parameters: [ExpressionType]
    /// The type of its result.
    public var result: ExpressionType
    /// Computes the result; texts are numbers of the store's ``StringTable``, or of the arena when marked temporary.
    public var body: @Sendable ([Cell], inout EvaluationArena) -> Cell

    /// Creates a function.
    public init(
      name: String,
      parameters: [ExpressionType],
      result: ExpressionType,
      body: @escaping @Sendable ([Cell], inout EvaluationArena) -> Cell
    ) {
      self.name = name
      self.parameters = parameters
      self.result = result
      self.body = body
    }
  }

  /// The kinds of records, at the index that their ``EntityID`` names.
  public var records: [Record]
  /// The variables, in the order of their values.
  public private(set) var variables: [Variable]
  /// The constants.
  public private(set) var constants: [Constant]
  /// The functions of the host.
  public let functions: [Function]
  /// The positions of variables, constants and functions.
  private(set) var index: NameIndex
  /// Names are first looked up inside this dotted name, then inside its parents.
  public var container: String
  /// The rule of a time zone by its name, such as `Europe/Paris`; nil for one that nobody knows.
  public var timeZone: @Sendable (String) -> TimeZoneRule?
  /// Whether conditions run once per record, so that walking a variable that lists records is quadratic.
  public var isPerRecord: Bool

  /// Whether mistakes of type and unknown names are found when an expression is compiled, as they should; otherwise
  /// they are errors when it runs, which is how CEL treats an expression that was only parsed.
  public var isChecked: Bool

  /// Creates an environment.
  public init(
    records: [Record] = [],
    variables: [Variable] = [],
    constants: [Constant] = [],
    functions: [Function] = [],
    container: String = "",
    timeZone: @escaping @Sendable (String) -> TimeZoneRule? = { _ in nil },
    isPerRecord: Bool = true,
    isChecked: Bool = true
  ) {
    self.records = records
    self.variables = variables
    self.constants = constants
    self.functions = functions
    index = NameIndex(
      variables: variables.map(\.name),
      constants: constants.map(\.name),
      functions: functions.map(\.name)
    )
    self.container = container
    self.timeZone = timeZone
    self.isPerRecord = isPerRecord
    self.isChecked = isChecked
  }

  /// Gives a variable another type; its name, by which it is found, stays.
  public mutating func setType(_ type: ExpressionType, ofVariable position: Int) {
    variables[position].type = type
  }

  /// Gives other constants.
  public mutating func setConstants(_ constants: [Constant]) {
    self.constants = constants
    index.setConstants(constants.map(\.name))
  }
}
