public import History

extension HistoryRequest {
  /// Does what is asked of the history in a file.
  public func answer(from path: String) -> HistoryReply {
    do throws(HistoryFailure) {
      switch self {
      case .record(let records):
        return .recorded(try HistoryStore(path, mayCreate: true).record(records))
      case .trend(let question):
        return .trend(try HistoryStore(path, mayCreate: false).trend(question))
      case .check:
        return .sound(try HistoryStore(path, mayCreate: false).check())
      }
    } catch {
      return .failed(error)
    }
  }
}
