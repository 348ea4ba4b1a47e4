public import Diagnostics
public import Documents
public import Inventory
public import Values

/// Reads what agents of the GLPI, OCS Inventory and FusionInventory family say of one computer, in XML or in
/// JSON.
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

  /// Whether a text with these keys at its top is an agent's, in the JSON of GLPI agents.
  public static func recognises(_ keys: TopLevelKeys) -> Bool {
    keys.names.contains("content")
      && ["deviceid", "itemtype", "action"].contains(where: keys.names.contains)
  }

  /// The computer that a file describes; nil when it describes none, which is reported.
  public static func read(_ document: Document, into bag: inout DiagnosticBag) -> Contribution? {
    let request = AgentElement(document)
    guard let content = request.first("CONTENT"),
      content.first("HARDWARE") != nil || content.first("BIOS") != nil
    else {
      bag.add(noComputer(at: document.range(of: 0)))
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

  private static func noComputer(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "agent.no-computer",
      en: "this agent's file describes no computer",
      fr: "ce fichier d'agent ne décrit aucun ordinateur",
      help: LocalizedText(
        en:
          "agents' inventories of computers are read; record network equipment and printers in a file of your own, "
          + "under `systems`",
        fr:
          "seuls les inventaires d'ordinateurs d'agents sont lus ; consigner équipements réseau et imprimantes dans "
          + "un fichier à vous, sous `systems`"
      ),
      at: SourceRange(source: range.source, start: range.start, end: range.start)
    )
  }
}
