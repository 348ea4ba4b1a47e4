extension Console {
  /// Lets `body` write a report to a file that its owner alone may read, or to standard output; a status only when
  /// that failed.
  ///
  /// - Parameter mayReplace: whether an older file of that name may be lost.
  func write(
    to path: String?,
    mayReplace: Bool = true,
    _ body: (inout FileOutput, Terminal) -> Void
  ) -> ExitStatus? {
    guard let path else {
      var output = FileOutput(1)
      body(&output, Terminal(1))
      output.flush()
      return output.failure.map { refuse(output: "<stdout>", $0) }
    }
    do {
      var output = try FileOutput.open(path, mayReplace: mayReplace)
      body(&output, .file)
      output.close()
      return output.failure.map { refuse(output: path, $0) }
    } catch {
      return refuse(output: path, error.code)
    }
  }
}
