extension Console {
  /// A text to be written, and the file that it goes to.
  struct Document {
    /// The file; nil for standard output.
    let path: String?
    /// Whether an older file of that name may be lost.
    let mayReplace: Bool
    /// Writes the text.
    let body: (inout FileOutput, Terminal) -> Void

    init(path: String?, mayReplace: Bool = true, body: @escaping (inout FileOutput, Terminal) -> Void) {
      self.path = StandardStreams.file(path)
      self.mayReplace = mayReplace
      self.body = body
    }
  }

  /// Lets `body` write a text to a file that its owner alone may read, or to standard output; a status only when that
  /// failed.
  ///
  /// - Parameter mayReplace: whether an older file of that name may be lost.
  func write(
    to path: String?,
    mayReplace: Bool = true,
    _ body: @escaping (inout FileOutput, Terminal) -> Void
  ) -> ExitStatus? {
    write([Document(path: path, mayReplace: mayReplace, body: body)])
  }

  /// Writes several texts; a status only when that failed.
  ///
  /// No file has its name before all of them are whole and standard output took its own, so that a run that fails leaves
  /// older files as they were.
  func write(_ documents: [Document]) -> ExitStatus? {
    var files: [(document: Document, file: ReportFile)] = []
    defer { for (_, file) in files { file.discard() } }
    for document in documents {
      guard let path = document.path else { continue }
      do {
        files.append((document, try ReportFile(path, mayReplace: document.mayReplace)))
      } catch {
        return refuse(output: path, error.code)
      }
    }
    for index in files.indices {
      files[index].document.body(&files[index].file.output, .file)
      if let failure = files[index].file.finish() { return refuse(output: files[index].file.path, failure) }
    }
    for document in documents where document.path == nil {
      var output = FileOutput(1)
      document.body(&output, Terminal(1))
      output.flush()
      if let failure = output.failure { return refuse(output: "<stdout>", failure) }
    }
    for (_, file) in files {
      if let failure = file.publish() { return refuse(output: file.path, failure) }
    }
    return nil
  }
}
