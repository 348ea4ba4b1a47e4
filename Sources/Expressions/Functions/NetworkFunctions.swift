/// Functions over IP addresses and their ranges.
enum NetworkFunctions {
  static let all = addresses + kinds + ranges

  private static let addresses: [FunctionDeclaration] = [
    FunctionDeclaration(
      "ip",
      .network,
      .toIP,
      [.call(.string, gives: .ip)],
      en: "An IP address of version 4 or 6, without a zone.",
      fr: "Une adresse IP de version 4 ou 6, sans zone.",
      [
        "ip('2001:DB8::1') == ip('2001:db8:0::1')": "true", "string(ip('2001:DB8:0::1'))": "'2001:db8::1'",
        "ip('192.168.0.256')": "error", "ip('fe80::1%eth0')": "error",
      ]
    ),
    FunctionDeclaration(
      "isIP",
      .network,
      .isIP,
      [.call(.string, gives: .bool)],
      en: "Whether a text is an IP address.",
      fr: "Indique si un texte est une adresse IP.",
      ["isIP('192.168.0.1')": "true", "isIP('192.168.0.01')": "false"]
    ),
    FunctionDeclaration(
      "ip.isCanonical",
      .network,
      .isCanonicalIP,
      [.call(.string, gives: .bool)],
      en: "Whether a text spells an IP address in the one way of RFC 5952.",
      fr: "Indique si un texte écrit une adresse IP de la seule manière admise par la RFC 5952.",
      ["ip.isCanonical('2001:db8::1')": "true", "ip.isCanonical('2001:DB8::1')": "false"]
    ),
  ]

  private static let kinds: [FunctionDeclaration] = [
    FunctionDeclaration(
      "family",
      .network,
      .family,
      [.on(.ip, gives: .int)],
      en: "The version of an IP address, 4 or 6.",
      fr: "La version d'une adresse IP, 4 ou 6.",
      ["ip('192.168.0.1').family()": "4", "ip('::1').family()": "6"]
    ),
    test(
      "isUnspecified",
      .isUnspecified,
      en: "Whether it is the address that stands for none.",
      fr: "Indique s'il s'agit de l'adresse qui n'en désigne aucune.",
      ["ip('0.0.0.0').isUnspecified()": "true"]
    ),
    test(
      "isLoopback",
      .isLoopback,
      en: "Whether a host reaches nobody but itself by it.",
      fr: "Indique si une machine ne joint qu'elle-même par cette adresse.",
      ["ip('127.0.0.1').isLoopback()": "true", "ip('::1').isLoopback()": "true"]
    ),
    test(
      "isGlobalUnicast",
      .isGlobalUnicast,
      en: "Whether it names one host beyond its own link; private addresses do.",
      fr:
        "Indique si elle désigne une seule machine au-delà de son lien ; c'est le cas des adresses privées.",
      ["ip('192.168.0.1').isGlobalUnicast()": "true", "ip('224.0.0.1').isGlobalUnicast()": "false"]
    ),
    test(
      "isLinkLocalMulticast",
      .isLinkLocalMulticast,
      en: "Whether it names a group of hosts on one link.",
      fr: "Indique si elle désigne un groupe de machines d'un même lien.",
      ["ip('224.0.0.1').isLinkLocalMulticast()": "true"]
    ),
    test(
      "isLinkLocalUnicast",
      .isLinkLocalUnicast,
      en: "Whether it names one host on one link only.",
      fr: "Indique si elle désigne une machine sur son seul lien.",
      ["ip('169.254.1.1').isLinkLocalUnicast()": "true", "ip('fe80::1').isLinkLocalUnicast()": "true"]
    ),
  ]

  private static let ranges: [FunctionDeclaration] = [
    FunctionDeclaration(
      "cidr",
      .network,
      .toCIDR,
      [.call(.string, gives: .cidr)],
      en: "A range of IP addresses: an address and the length of its prefix.",
      fr: "Une plage d'adresses IP : une adresse et la longueur de son préfixe.",
      ["string(cidr('192.168.0.0/24'))": "'192.168.0.0/24'", "cidr('192.168.0.0/33')": "error"]
    ),
    FunctionDeclaration(
      "isCIDR",
      .network,
      .isCIDR,
      [.call(.string, gives: .bool)],
      en: "Whether a text is a range of IP addresses.",
      fr: "Indique si un texte est une plage d'adresses IP.",
      ["isCIDR('10.0.0.0/8')": "true", "isCIDR('10.0.0.0')": "false"]
    ),
    FunctionDeclaration(
      "containsIP",
      .network,
      .containsIP,
      [.on(.cidr, .ip, gives: .bool), .on(.cidr, .string, gives: .bool)],
      en: "Whether an IP address lies in a range.",
      fr: "Indique si une adresse IP est dans une plage.",
      [
        "cidr('10.0.0.0/8').containsIP('10.1.2.3')": "true",
        "cidr('10.0.0.0/8').containsIP(ip('::1'))": "false",
      ]
    ),
    FunctionDeclaration(
      "containsCIDR",
      .network,
      .containsCIDR,
      [.on(.cidr, .cidr, gives: .bool), .on(.cidr, .string, gives: .bool)],
      en: "Whether all of a range lies in another.",
      fr: "Indique si une plage est tout entière dans une autre.",
      ["cidr('10.0.0.0/8').containsCIDR('10.1.0.0/16')": "true"]
    ),
    FunctionDeclaration(
      "ip",
      .network,
      .networkAddress,
      [.on(.cidr, gives: .ip)],
      en: "The address that a range is written with.",
      fr: "L'adresse avec laquelle une plage est écrite.",
      ["cidr('10.1.2.3/8').ip() == ip('10.1.2.3')": "true"]
    ),
    FunctionDeclaration(
      "prefixLength",
      .network,
      .prefixLength,
      [.on(.cidr, gives: .int)],
      en: "How many bits the addresses of a range share.",
      fr: "Le nombre de bits que les adresses d'une plage ont en commun.",
      ["cidr('10.0.0.0/8').prefixLength()": "8"]
    ),
    FunctionDeclaration(
      "masked",
      .network,
      .masked,
      [.on(.cidr, gives: .cidr)],
      en: "The same range, written with its first address.",
      fr: "La même plage, écrite avec sa première adresse.",
      ["cidr('10.1.2.3/8').masked() == cidr('10.0.0.0/8')": "true"]
    ),
    FunctionDeclaration(
      "isMask",
      .network,
      .isMask,
      [.on(.cidr, gives: .bool)],
      en: "Whether a range is written with its first address.",
      fr: "Indique si une plage est écrite avec sa première adresse.",
      ["cidr('10.0.0.0/8').isMask()": "true", "cidr('10.1.2.3/8').isMask()": "false"]
    ),
  ]

  private static func test(
    _ name: String,
    _ builtin: Builtin,
    en: String,
    fr: String,
    _ examples: KeyValuePairs<String, String>
  ) -> FunctionDeclaration {
    FunctionDeclaration(name, .network, builtin, [.on(.ip, gives: .bool)], en: en, fr: fr, examples)
  }
}
