import GRDB
import Glibc
import History

extension HistoryFailure {
  /// Does something with the database and says in this program's terms why it failed.
  static func catching<Result>(_ body: () throws -> Result) throws(HistoryFailure) -> Result {
    do {
      return try body()
    } catch let failure as HistoryFailure {
      throw failure
    } catch let error as DatabaseError {
      throw HistoryFailure(error)
    } catch {
      throw .damaged("\(type(of: error))")
    }
  }

  /// Why SQLite refused; its words name tables and columns, never values.
  private init(_ error: DatabaseError) {
    let words = error.message ?? "SQLite \(error.extendedResultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_NOTADB: self = .foreign
    case .SQLITE_CORRUPT: self = .damaged(words)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_FULL: self = .system(ENOSPC)
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: self = .system(EACCES)
    case .SQLITE_IOERR: self = .system(EIO)
    default: self = .database(words)
    }
  }
}
