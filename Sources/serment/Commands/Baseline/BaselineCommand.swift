import ArgumentParser

/// `serment baseline`: the file of findings that are known.
struct BaselineCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "baseline",
      abstract: localized(
        "Writes, updates and prunes a baseline: the findings that are known, for serment audit --baseline.",
        "Écrit, complète et élague une référence : les constats connus, pour serment audit --baseline."
      ),
      discussion: HelpExample.discussion(
        localized(
          """
          A baseline is a YAML file for version control, one finding on a line, without messages or values. Findings \
          that a waiver or an attestation settles are not in it: on the day after its last, they are new.

          Exit codes: 0 the file was written; 2 input, a rule or an option cannot be used; 70 internal error.
          """,
          """
          Une référence est un fichier YAML destiné à la gestion de versions, un constat par ligne, sans message ni \
          valeur. Ce qu'une dérogation ou une attestation règle n'y figure pas : le lendemain de son échéance, c'est \
          nouveau.

          Codes de retour : 0 le fichier a été écrit ; 2 une entrée, une règle ou une option inutilisable ; 70 erreur \
          interne.
          """
        ),
        examples: [
          HelpExample(
            "serment baseline write hospital/ --output serment-baseline.yaml",
            "Accept what is known today:",
            "Prendre acte de ce qui est connu aujourd'hui :"
          ),
          HelpExample(
            "serment audit hospital/ --baseline serment-baseline.yaml",
            "Then let only new findings count:",
            "Puis ne faire compter que les constats nouveaux :"
          ),
          HelpExample(
            "serment baseline prune hospital/ --baseline serment-baseline.yaml",
            "Take out what was fixed:",
            "Retirer ce qui a été corrigé :"
          ),
        ]
      ),
      subcommands: [
        BaselineWriteCommand.self, BaselineUpdateCommand.self, BaselinePruneCommand.self,
      ]
    )
  }
}
