public import Diagnostics
public import Documents
public import Inventory
public import Values

/// Reads what agents of the GLPI, OCS Inventory and FusionInventory family say of one computer.
///
/// Only what the model asks for is taken: logins, licence keys, processes and files stay where they are. What
/// an agent lists may lack items, because it sees no more than its account does.
public enum AgentInventoryImporter {
  /// What an agent's file says.
  public struct Contribution: Sendable {
    /// The computer.
    public var drafts: [Draft]
    /// The agent, and the day on which it looked.
    public var origin: Provenance.Origin
  }

  /// Whether a text is an agent's: XML with the root `REQUEST`.
  public static func recognises(_ head: DocumentHead) -> Bool {
    head.format == .xml && head.rootName == "REQUEST"
  }

  /// The computer that a file describes; nil when it describes none, which is reported.
  public static func read(_ document: Document, into bag: inout DiagnosticBag) -> Contribution? {
    let request = AgentElement(document)
    guard let content = request.first("CONTENT"),
      content.first("HARDWARE") != nil || content.first("BIOS") != nil
    else {
      bag.add(noComputer(request.value("QUERY")?.text, at: document.range(of: 0)))
      return nil
    }
    let tool = content.value("VERSIONCLIENT") ?? request.value("VERSIONCLIENT")
    let origin = Provenance.Origin(
      tool: tool?.text ?? "",
      collectedOn: content.first("ACCESSLOG")?.value("LOGDATE").flatMap(AgentDate.day),
      strength: .observed
    )
    return Contribution(drafts: [AgentComputer(content).draft], origin: origin)
  }

  private static func noComputer(_ query: String?, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "agent.no-computer",
      en: "this agent's file describes no computer",
      fr: "ce fichier d'agent ne décrit aucun ordinateur",
      help: LocalizedText(
        en:
          "hand over inventories of computers (`<QUERY>INVENTORY</QUERY>`); record network equipment and printers "
          + "in a file of your own",
        fr:
          "fournir des inventaires d'ordinateurs (`<QUERY>INVENTORY</QUERY>`) ; consigner équipements réseau et "
          + "imprimantes dans un fichier à vous"
      ),
      at: SourceRange(source: range.source, start: range.start, end: range.start)
    )
  }
}
