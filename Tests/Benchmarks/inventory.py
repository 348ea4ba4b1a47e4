"""Writes an inventory of many systems, the same on every run, in YAML, JSON and XML.

    python3 inventory.py COUNT FOLDER    writes FOLDER/systems.yaml, systems.json and systems.xml

The systems are what a hospital has: scanners that nobody may update, workstations, servers, printers. Some facts are
left out, as in life, and some systems should be replaced, so that an audit has something to find.
"""

import json
import random
import re
import sys
from xml.sax.saxutils import escape

KINDS = [
    ("medical_device", "Moniteur", "MON", ["theatre", "imaging", "wards", "office"]),
    ("medical_device", "Pousse-seringue", "PSE", ["theatre", "wards"]),
    ("medical_workstation", "Console d'imagerie", "CON", ["imaging"]),
    ("workstation", "Poste de soins", "PST", ["wards", "office"]),
    ("workstation", "Poste d'accueil", "ACC", ["office"]),
    ("laptop", "Portable d'astreinte", "PRT", ["office"]),
    ("virtual_machine", "Serveur d'application", "SRV", ["servers"]),
    ("printer", "Imprimante", "IMP", ["office", "wards"]),
]
OPERATING_SYSTEMS = [
    {"full_name": "Microsoft Windows 7 Professionnel", "build": "6.1.7601"},
    {"full_name": "Windows 10 Pro", "version": "22H2", "build": "10.0.19045", "edition": "Pro"},
    {"full_name": "Windows 11 Enterprise", "version": "24H2", "build": "10.0.26100", "edition": "Enterprise"},
    {"full_name": "Windows Server 2019 Standard", "build": "10.0.17763"},
    {"name": "Debian", "version": "12"},
    {"name": "Ubuntu", "version": "22.04"},
]
SOFTWARE = ["Dossier patient", "LibreOffice", "Firefox ESR", "Visionneuse DICOM", "Agent d'inventaire", "7-Zip"]
MAKERS = ["Aurélys Imagerie", "Novacardine Systems", "Sonavie", "Ardenne Informatique", "Veridion"]
DEPARTMENTS = ["Imagerie", "Bloc opératoire", "Réanimation", "Urgences", "Maternité", "Pharmacie", "Accueil"]
CATEGORIES = ["patient-identity", "care-records", "medical-images"]
SERVERS = 50
# The name of a list's elements in XML; the model gives it to each list, see docs/inventory-files.md.
ITEMS = {
    "sites": "site", "network_zones": "network_zone", "data_categories": "data_category", "systems": "system",
    "data_flows": "data_flow", "software": "software", "network_interfaces": "network_interface",
    "ip_addresses": "ip_address", "compensating_measures": "compensating_measure", "backups": "backup", "restore_tests": "restore_test",
}


def surroundings():
    """What the systems refer to."""
    zones = [("theatre", "medical"), ("imaging", "imaging"), ("wards", "care"), ("office", "office"), ("servers", "server")]
    yield "sites", {"id": "main-hospital", "name": "Hôpital", "kind": "hospital", "country": "FR"}
    for number, (name, kind) in enumerate(zones):
        yield "network_zones", {
            "id": name, "name": name, "kind": kind, "site": "main-hospital", "vlan_number": 10 + number,
            "is_default_deny": name != "office",
        }
    for name, kind in zip(CATEGORIES, ["identity", "health", "images"]):
        yield "data_categories", {
            "id": name, "name": name, "kind": kind, "is_health_data": kind != "identity",
            "is_special_category": kind != "identity",
        }


def day(chance, first, last):
    return f"{chance.randint(first, last)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"


def patching(kind, chance):
    """What a maker forbids is compensated, mostly."""
    if kind != "medical_device":
        return {"is_patchable": True, "last_patched_on": day(chance, 2024, 2025)}
    measures = [
        {"measure": measure, "is_in_place": chance.random() < 0.9, "verified_on": day(chance, 2025, 2025)}
        for measure in ["network_isolation", "no_internet_access"]
    ]
    return {"is_patchable": False, "obstacle": "maker_forbids", "compensating_measures": measures}


def system(number, chance):
    """One system; about every twelfth lacks its operating system."""
    kind, name, prefix, zones = chance.choice(KINDS) if number >= SERVERS else KINDS[6]
    maker = chance.choice(MAKERS)
    record = {
        "id": f"{prefix.lower()}-{number}",
        "name": f"{name} {number}",
        "kind": kind,
        "hostname": f"{prefix}-{number:06}",
        "serial_number": f"{maker[:3].upper()}-{chance.randrange(10**9):09}",
        "manufacturer": maker,
        "model": f"{maker.split()[0]} {chance.randint(1, 40)}00",
        "department": chance.choice(DEPARTMENTS),
        "site": "main-hospital",
        "zone": chance.choice(zones),
        "state": chance.choices(["production", "spare", "retired"], [18, 1, 1])[0],
        "criticality": "vital" if number < SERVERS else chance.choices(["ordinary", "important"], [19, 1])[0],
        "is_networked": chance.random() < 0.95,
        "holds_health_data": kind != "printer",
        "data_categories": chance.sample(CATEGORIES, chance.randint(1, 2)),
    }
    if chance.random() < 0.92:
        record["operating_system"] = chance.choices(OPERATING_SYSTEMS, [1, 2, 12, 3, 3, 3])[0]
    record["software"] = [
        {"name": title, "version": f"{chance.randint(1, 30)}.{chance.randint(0, 20)}"}
        for title in chance.sample(SOFTWARE, chance.randint(1, 3))
    ]
    record["network_interfaces"] = [
        {
            "mac_address": "02:00:5E:{:02X}:{:02X}:{:02X}".format(number >> 16 & 255, number >> 8 & 255, number & 255),
            "ip_addresses": [f"10.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}"],
        }
    ]
    record["protection"] = {
        "is_disk_encrypted": chance.random() < 0.8,
        "is_firewall_enabled": True,
        "has_endpoint_detection": chance.random() < 0.7,
    }
    record["patching"] = patching(kind, chance)
    if chance.random() < 0.9:
        record["extended_support"] = None
    record["lifecycle"] = {"responsible_role": "Équipe postes", "commissioned_on": day(chance, 2012, 2025)}
    return record


def flow(source, number, chance):
    """What a system sends to one of the servers, which come first."""
    encryption = chance.choices(["tls", "none"], [9, 1])[0]
    return {
        "id": f"flow-{number}",
        "source": source["id"],
        "destination": f"srv-{chance.randrange(SERVERS)}",
        "data_categories": source["data_categories"],
        "protocol": "https" if encryption == "tls" else "hl7v2",
        "encryption": encryption,
    }


def backups(chance):
    """The backups of the servers, and the days on which they were last restored to see whether that works."""
    names = [f"backup-{number}" for number in range(SERVERS)]
    for number, name in enumerate(names):
        yield "backups", {
            "id": name, "systems": [f"srv-{number}"], "last_success_on": "2026-11-09", "frequency": "P1D",
            "is_offline": chance.random() < 0.8, "is_encrypted": True,
        }
    for number, name in enumerate(names):
        yield "restore_tests", {
            "id": f"restore-{number}", "backup": name, "systems": [f"srv-{number}"],
            "tested_on": day(chance, 2025, 2026), "result": "success",
        }


def inventory(count):
    """Every record with the key that it stands under, in order."""
    chance = random.Random(2026)
    yield from surroundings()
    flows = []
    for number in range(count):
        record = system(number, chance)
        yield "systems", record
        if number >= SERVERS and number % 4 == 0:
            flows.append(flow(record, number, chance))
    for record in flows:
        yield "data_flows", record
    yield from backups(chance)


def scalar(value):
    if value is None:
        return "null"
    return str(value).lower() if isinstance(value, bool) else str(value)


# Texts that YAML 1.2 reads as they stand; others go into double quotes, which JSON's are.
PLAIN = re.compile(r"[A-Za-zÀ-ÿ0-9][A-Za-zÀ-ÿ0-9 ._'/:-]*(?<![ :])")


def yaml_scalar(value):
    text = scalar(value)
    is_plain = value is None or isinstance(value, (bool, int)) or PLAIN.fullmatch(text) and ": " not in text
    return text if is_plain else json.dumps(text, ensure_ascii=False)


def yaml_lines(record, indent):
    """The lines of a record, as a person would write them: short lists in brackets, records in blocks."""
    for key, value in record.items():
        if isinstance(value, dict):
            yield f"{indent}{key}:"
            yield from yaml_lines(value, indent + "  ")
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            yield f"{indent}{key}:"
            for item in value:
                lines = list(yaml_lines(item, indent + "    "))
                yield f"{indent}  - {lines[0].lstrip()}"
                yield from lines[1:]
        elif isinstance(value, list):
            yield f"{indent}{key}: [{', '.join(map(yaml_scalar, value))}]"
        else:
            yield f"{indent}{key}: {yaml_scalar(value)}"


def xml_lines(record, indent):
    for key, value in record.items():
        if key == "id":
            continue
        if isinstance(value, dict):
            yield from xml_element(key, value, indent)
        elif isinstance(value, list):
            yield f"{indent}<{key}>"
            for item in value:
                yield from xml_element(ITEMS[key], item, indent + "  ")
            yield f"{indent}</{key}>"
        elif value is None:
            yield f'{indent}<{key} xsi:nil="true"/>'
        else:
            yield f"{indent}<{key}>{escape(scalar(value))}</{key}>"


def xml_element(name, value, indent):
    if not isinstance(value, dict):
        yield f"{indent}<{name}>{escape(scalar(value))}</{name}>"
        return
    identity = f' id="{value["id"]}"' if "id" in value else ""
    yield f"{indent}<{name}{identity}>"
    yield from xml_lines(value, indent + "  ")
    yield f"{indent}</{name}>"


def write(count, folder):
    with (
        open(f"{folder}/systems.yaml", "w", encoding="utf-8") as yaml,
        open(f"{folder}/systems.json", "w", encoding="utf-8") as text,
        open(f"{folder}/systems.xml", "w", encoding="utf-8") as xml,
    ):
        yaml.write("inventory: {format: 1, collected_on: 2026-11-10, strength: declared}\n")
        text.write('{"inventory": {"format": 1, "collected_on": "2026-11-10", "strength": "declared"}')
        xml.write('<?xml version="1.0" encoding="UTF-8"?>\n')
        xml.write('<inventory xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"\n')
        xml.write('           format="1" collected_on="2026-11-10" strength="declared">\n')
        section = None
        for key, record in inventory(count):
            if key != section:
                yaml.write(f"\n{key}:\n")
                text.write(f'{"]" if section else ""},\n"{key}": [\n')
                xml.write(f"  </{section}>\n  <{key}>\n" if section else f"  <{key}>\n")
            lines = list(yaml_lines(record, "    "))
            yaml.write(f"  - {lines[0].lstrip()}\n" + "\n".join(lines[1:]) + "\n")
            text.write(("" if key != section else ",\n") + json.dumps(record, ensure_ascii=False))
            xml.write("\n".join(xml_element(ITEMS[key], record, "    ")) + "\n")
            section = key
        text.write("]}\n")
        xml.write(f"  </{section}>\n</inventory>\n")


if __name__ == "__main__":
    write(int(sys.argv[1]), sys.argv[2])
