import Diagnostics
import Dispatch
import Documents
import Synchronization

/// The YAML files of rules, read on a thread of their own while what was read is being declared and compiled.
struct RuleDocuments {
  private let files: [SourceFile]
  private var pending: [SourceID: PendingDocument] = [:]

  /// Begins to read what is selected of the rules, in the order in which it is declared.
  init(_ rules: RuleFiles, _ extent: LoadingExtent) {
    let hasChecks = extent != .model || !rules.own.isEmpty
    files = (hasChecks ? ["model", "frameworks", "checks"] : ["model"]).flatMap(rules.below)
    // A queue of its own always gets a thread; the global one may be waiting for the very thread that waits here.
    let queue = DispatchQueue(label: "rules")
    for file in files {
      let isWhole = extent == .all || rules.own.contains(file.id)
      pending[file.id] = PendingDocument(
        file,
        before: isWhole ? nil : CheckDeclaration.examplesKey,
        on: queue
      )
    }
  }

  /// The files that are read directly or deeper below a folder of `Rules/`.
  func below(_ folder: String) -> [SourceFile] { files.filter { $0.name.hasPrefix(folder + "/") } }

  /// The document of a file, as soon as it was read; nil when it has a mistake, which is reported.
  func take(_ file: SourceFile, into bag: inout DiagnosticBag) -> Document? {
    guard let document = pending[file.id] else { return DocumentReader().read(file, into: &bag) }
    return document.wait(into: &bag)
  }
}

/// A file that is being read.
private final class PendingDocument: Sendable {
  private let result = Mutex<(document: Document?, bag: DiagnosticBag)>((nil, DiagnosticBag()))
  private let work = DispatchGroup()

  init(_ file: SourceFile, before end: String?, on queue: DispatchQueue) {
    queue.async(group: work) {
      var bag = DiagnosticBag()
      let document = DocumentReader().read(file, before: end, into: &bag)
      self.result.withLock { $0 = (document, bag) }
    }
  }

  func wait(into bag: inout DiagnosticBag) -> Document? {
    work.wait()
    let (document, found) = result.withLock { $0 }
    bag.merge(found)
    return document
  }
}
