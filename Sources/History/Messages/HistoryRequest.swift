public import Values

/// What the program asks of the one that keeps its history, as one JSON text on standard input.
public enum HistoryRequest: Codable, Hashable, Sendable {
  /// Keep audits, all or none.
  case record([AuditRecord])
  /// Say what a series shows.
  case trend(TrendQuestion)
  /// Say whether the file is sound.
  case check
}

/// Which trend is wanted.
public struct TrendQuestion: Codable, Hashable, Sendable {
  /// The series; nil for the only one of the file.
  public var series: String?
  /// The first day of what is shown; nil for everything.
  public var since: CalendarDate?
  /// By what failures are put together.
  public var grouping: HistoryTrend.Grouping

  /// Creates a question.
  public init(series: String?, since: CalendarDate?, by grouping: HistoryTrend.Grouping) {
    self.series = series
    self.since = since
    self.grouping = grouping
  }
}

/// The answer, as one JSON text on standard output.
public enum HistoryReply: Codable, Hashable, Sendable {
  /// The audits are on the disk, in the order of the request.
  case recorded([RecordedAudit])
  /// What the series shows.
  case trend(HistoryTrend)
  /// The file is sound.
  case sound(HistoryExtent)
  /// What was asked could not be done.
  case failed(HistoryFailure)
}

/// An audit that is on the disk.
public struct RecordedAudit: Codable, Hashable, Sendable {
  /// The series.
  public var series: String
  /// Its number in the file.
  public var number: Int
  /// Whether it was there before: the same audit is kept once.
  public var wasKnown: Bool

  /// Creates an acknowledgement.
  public init(series: String, number: Int, wasKnown: Bool) {
    self.series = series
    self.number = number
    self.wasKnown = wasKnown
  }
}

/// How much a file holds.
public struct HistoryExtent: Codable, Hashable, Sendable {
  /// The names of the series, sorted.
  public var series: [String]
  /// How many audits there are in all.
  public var audits: Int

  /// Creates an extent.
  public init(series: [String], audits: Int) {
    self.series = series
    self.audits = audits
  }
}

/// Why a history cannot be read or written.
public enum HistoryFailure: Error, Codable, Hashable, Sendable {
  /// There is no file.
  case missing
  /// The file is none of this program's.
  case foreign
  /// The file is damaged; with what SQLite says of it.
  case damaged(String)
  /// A later version of the program wrote the file.
  case newer
  /// Others wrote for longer than it can be waited for.
  case busy
  /// The system does not allow it, with its `errno`.
  case system(Int32)
  /// There is no such series; with those that there are.
  case unknownSeries(String, [String])
  /// There are several series, and none was named.
  case severalSeries([String])
  /// SQLite cannot do it, in its own words.
  case database(String)
}
