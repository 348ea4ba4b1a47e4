// Written by .ci/embed-rules from the listing of Rules/. Run it again after adding or deleting a file.
#include "CRules.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

// A zero follows each file, so that an empty one is an array too; the length leaves it out.
static const unsigned char file_0[] = {
#embed "../../Rules/checks/access/access-rights-not-reviewed-in-a-year.yaml" suffix(, )
    0};
static const unsigned char file_1[] = {
#embed "../../Rules/checks/access/account-of-leaver-still-enabled.yaml" suffix(, )
    0};
static const unsigned char file_2[] = {
#embed "../../Rules/checks/access/dormant-account-enabled.yaml" suffix(, )
    0};
static const unsigned char file_3[] = {
#embed "../../Rules/checks/access/emergency-access-not-reviewed.yaml" suffix(, )
    0};
static const unsigned char file_4[] = {
#embed "../../Rules/checks/access/emergency-access-not-traced.yaml" suffix(, )
    0};
static const unsigned char file_5[] = {
#embed "../../Rules/checks/access/health-data-behind-shared-password.yaml" suffix(, )
    0};
static const unsigned char file_6[] = {
#embed "../../Rules/checks/access/health-records-opened-with-one-factor.yaml" suffix(, )
    0};
static const unsigned char file_7[] = {
#embed "../../Rules/checks/access/password-rules-too-weak.yaml" suffix(, )
    0};
static const unsigned char file_8[] = {
#embed "../../Rules/checks/access/patient-record-access-not-traced.yaml" suffix(, )
    0};
static const unsigned char file_9[] = {
#embed "../../Rules/checks/access/patient-records-open-beyond-care-team.yaml" suffix(, )
    0};
static const unsigned char file_10[] = {
#embed "../../Rules/checks/access/privileged-account-used-for-daily-work.yaml" suffix(, )
    0};
static const unsigned char file_11[] = {
#embed "../../Rules/checks/access/privileged-account-without-named-holder.yaml" suffix(, )
    0};
static const unsigned char file_12[] = {
#embed "../../Rules/checks/access/privileged-account-without-second-factor.yaml" suffix(, )
    0};
static const unsigned char file_13[] = {
#embed "../../Rules/checks/access/record-access-traces-not-analysed.yaml" suffix(, )
    0};
static const unsigned char file_14[] = {
#embed "../../Rules/checks/access/remote-access-without-multi-factor-authentication.yaml" suffix(, )
    0};
static const unsigned char file_15[] = {
#embed "../../Rules/checks/access/service-account-open-to-people.yaml" suffix(, )
    0};
static const unsigned char file_16[] = {
#embed "../../Rules/checks/access/service-account-secret-never-renewed.yaml" suffix(, )
    0};
static const unsigned char file_17[] = {
#embed "../../Rules/checks/access/shared-account-on-health-data.yaml" suffix(, )
    0};
static const unsigned char file_18[] = {
#embed "../../Rules/checks/administration/administration-account-with-mailbox.yaml" suffix(, )
    0};
static const unsigned char file_19[] = {
#embed "../../Rules/checks/administration/administration-open-to-user-zones.yaml" suffix(, )
    0};
static const unsigned char file_20[] = {
#embed "../../Rules/checks/administration/administration-workstation-with-mail-or-web.yaml" suffix(, )
    0};
static const unsigned char file_21[] = {
#embed "../../Rules/checks/administration/directory-configuration-not-reviewed-within-a-year.yaml" suffix(, )
    0};
static const unsigned char file_22[] = {
#embed "../../Rules/checks/administration/directory-without-administration-tiers.yaml" suffix(, )
    0};
static const unsigned char file_23[] = {
#embed "../../Rules/checks/breaches/breach-not-notified-within-72-hours.yaml" suffix(, )
    0};
static const unsigned char file_24[] = {
#embed "../../Rules/checks/breaches/late-breach-notification-to-justify.yaml" suffix(, )
    0};
static const unsigned char file_25[] = {
#embed "../../Rules/checks/continuity/backup-administered-with-production-accounts.yaml" suffix(, )
    0};
static const unsigned char file_26[] = {
#embed "../../Rules/checks/continuity/backup-in-the-zone-that-it-protects.yaml" suffix(, )
    0};
static const unsigned char file_27[] = {
#embed "../../Rules/checks/continuity/backup-less-frequent-than-tolerated-loss.yaml" suffix(, )
    0};
static const unsigned char file_28[] = {
#embed "../../Rules/checks/continuity/backup-without-recent-success.yaml" suffix(, )
    0};
static const unsigned char file_29[] = {
#embed "../../Rules/checks/continuity/continuity-procedure-not-exercised-within-a-year.yaml" suffix(, )
    0};
static const unsigned char file_30[] = {
#embed "../../Rules/checks/continuity/crisis-contacts-not-verified-within-a-year.yaml" suffix(, )
    0};
static const unsigned char file_31[] = {
#embed "../../Rules/checks/continuity/crisis-plan-without-means-of-communication.yaml" suffix(, )
    0};
static const unsigned char file_32[] = {
#embed "../../Rules/checks/continuity/crisis-procedure-only-on-the-network.yaml" suffix(, )
    0};
static const unsigned char file_33[] = {
#embed "../../Rules/checks/continuity/important-system-without-backup.yaml" suffix(, )
    0};
static const unsigned char file_34[] = {
#embed "../../Rules/checks/continuity/important-system-without-offsite-backup.yaml" suffix(, )
    0};
static const unsigned char file_35[] = {
#embed "../../Rules/checks/continuity/no-restore-test-within-a-year.yaml" suffix(, )
    0};
static const unsigned char file_36[] = {
#embed "../../Rules/checks/continuity/organisation-without-cyber-crisis-plan.yaml" suffix(, )
    0};
static const unsigned char file_37[] = {
#embed "../../Rules/checks/continuity/restore-slower-than-tolerated-downtime.yaml" suffix(, )
    0};
static const unsigned char file_38[] = {
#embed "../../Rules/checks/continuity/unencrypted-backup-of-health-data.yaml" suffix(, )
    0};
static const unsigned char file_39[] = {
#embed "../../Rules/checks/continuity/vital-system-without-degraded-mode.yaml" suffix(, )
    0};
static const unsigned char file_40[] = {
#embed "../../Rules/checks/continuity/vital-system-without-offline-backup.yaml" suffix(, )
    0};
static const unsigned char file_41[] = {
#embed "../../Rules/checks/continuity/vital-system-without-recovery-objectives.yaml" suffix(, )
    0};
static const unsigned char file_42[] = {
#embed "../../Rules/checks/disposal/erasure-without-evidence.yaml" suffix(, )
    0};
static const unsigned char file_43[] = {
#embed "../../Rules/checks/disposal/retired-system-still-holding-health-data.yaml" suffix(, )
    0};
static const unsigned char file_44[] = {
#embed "../../Rules/checks/disposal/storage-left-without-effective-erasure.yaml" suffix(, )
    0};
static const unsigned char file_45[] = {
#embed "../../Rules/checks/endpoints/computer-without-hardening-baseline.yaml" suffix(, )
    0};
static const unsigned char file_46[] = {
#embed "../../Rules/checks/endpoints/computer-without-malware-protection.yaml" suffix(, )
    0};
static const unsigned char file_47[] = {
#embed "../../Rules/checks/endpoints/critical-server-without-endpoint-detection.yaml" suffix(, )
    0};
static const unsigned char file_48[] = {
#embed "../../Rules/checks/endpoints/health-data-server-without-encryption-at-rest.yaml" suffix(, )
    0};
static const unsigned char file_49[] = {
#embed "../../Rules/checks/endpoints/outdated-malware-protection.yaml" suffix(, )
    0};
static const unsigned char file_50[] = {
#embed "../../Rules/checks/endpoints/unencrypted-portable-computer.yaml" suffix(, )
    0};
static const unsigned char file_51[] = {
#embed "../../Rules/checks/endpoints/workstation-without-local-firewall.yaml" suffix(, )
    0};
static const unsigned char file_52[] = {
#embed "../../Rules/checks/hosting/exit-clause-without-usable-format.yaml" suffix(, )
    0};
static const unsigned char file_53[] = {
#embed "../../Rules/checks/hosting/hds-certificate-expires-soon.yaml" suffix(, )
    0};
static const unsigned char file_54[] = {
#embed "../../Rules/checks/hosting/hds-certificate-not-covering-service.yaml" suffix(, )
    0};
static const unsigned char file_55[] = {
#embed "../../Rules/checks/hosting/hds-certificate-of-first-referential-to-replace.yaml" suffix(, )
    0};
static const unsigned char file_56[] = {
#embed "../../Rules/checks/hosting/hds-table-of-guarantees-not-obtained.yaml" suffix(, )
    0};
static const unsigned char file_57[] = {
#embed "../../Rules/checks/hosting/health-data-host-without-hds-certificate.yaml" suffix(, )
    0};
static const unsigned char file_58[] = {
#embed "../../Rules/checks/hosting/host-iso27001-certificate-not-valid.yaml" suffix(, )
    0};
static const unsigned char file_59[] = {
#embed "../../Rules/checks/hosting/host-transfer-map-never-consulted.yaml" suffix(, )
    0};
static const unsigned char file_60[] = {
#embed "../../Rules/checks/hosting/hosted-data-accessed-from-third-country-without-safeguard.yaml" suffix(, )
    0};
static const unsigned char file_61[] = {
#embed "../../Rules/checks/hosting/hosted-health-data-backed-up-by-nobody.yaml" suffix(, )
    0};
static const unsigned char file_62[] = {
#embed "../../Rules/checks/hosting/hosted-health-data-not-encrypted-at-rest.yaml" suffix(, )
    0};
static const unsigned char file_63[] = {
#embed "../../Rules/checks/hosting/hosting-contract-without-exit-clause.yaml" suffix(, )
    0};
static const unsigned char file_64[] = {
#embed "../../Rules/checks/hosting/hosting-contract-without-health-code-clauses.yaml" suffix(, )
    0};
static const unsigned char file_65[] = {
#embed "../../Rules/checks/hosting/iso27001-scope-leaves-out-services-used.yaml" suffix(, )
    0};
static const unsigned char file_66[] = {
#embed "../../Rules/checks/hosting/quality-certificate-taken-for-security.yaml" suffix(, )
    0};
static const unsigned char file_67[] = {
#embed "../../Rules/checks/hosting/sub-host-without-hds-certificate.yaml" suffix(, )
    0};
static const unsigned char file_68[] = {
#embed "../../Rules/checks/hosting/third-country-law-over-host-not-disclosed.yaml" suffix(, )
    0};
static const unsigned char file_69[] = {
#embed "../../Rules/checks/hosting/third-party-hosting-outside-eea.yaml" suffix(, )
    0};
static const unsigned char file_70[] = {
#embed "../../Rules/checks/logging/alterable-logs.yaml" suffix(, )
    0};
static const unsigned char file_71[] = {
#embed "../../Rules/checks/logging/log-retention-out-of-range.yaml" suffix(, )
    0};
static const unsigned char file_72[] = {
#embed "../../Rules/checks/logging/logs-kept-on-the-system-alone.yaml" suffix(, )
    0};
static const unsigned char file_73[] = {
#embed "../../Rules/checks/logging/logs-that-nobody-reads.yaml" suffix(, )
    0};
static const unsigned char file_74[] = {
#embed "../../Rules/checks/logging/system-without-security-logs.yaml" suffix(, )
    0};
static const unsigned char file_75[] = {
#embed "../../Rules/checks/logging/unsynchronised-clock.yaml" suffix(, )
    0};
static const unsigned char file_76[] = {
#embed "../../Rules/checks/medical-devices/maker-advisories-not-followed.yaml" suffix(, )
    0};
static const unsigned char file_77[] = {
#embed "../../Rules/checks/medical-devices/medical-device-on-office-network.yaml" suffix(, )
    0};
static const unsigned char file_78[] = {
#embed "../../Rules/checks/medical-devices/medical-device-past-maker-support.yaml" suffix(, )
    0};
static const unsigned char file_79[] = {
#embed "../../Rules/checks/medical-devices/medical-device-reaching-the-internet.yaml" suffix(, )
    0};
static const unsigned char file_80[] = {
#embed "../../Rules/checks/medical-devices/medical-device-without-component-list.yaml" suffix(, )
    0};
static const unsigned char file_81[] = {
#embed "../../Rules/checks/medical-devices/medical-device-without-maker-security-contact.yaml" suffix(, )
    0};
static const unsigned char file_82[] = {
#embed "../../Rules/checks/medical-devices/medical-device-without-security-statement.yaml" suffix(, )
    0};
static const unsigned char file_83[] = {
#embed "../../Rules/checks/medical-devices/removable-media-unchecked-on-medical-device.yaml" suffix(, )
    0};
static const unsigned char file_84[] = {
#embed "../../Rules/checks/medical-devices/security-statement-of-an-old-edition.yaml" suffix(, )
    0};
static const unsigned char file_85[] = {
#embed "../../Rules/checks/medical-devices/shared-password-on-medical-device.yaml" suffix(, )
    0};
static const unsigned char file_86[] = {
#embed "../../Rules/checks/medical-devices/unpatchable-device-without-compensation.yaml" suffix(, )
    0};
static const unsigned char file_87[] = {
#embed "../../Rules/checks/messaging/forgeable-mail-domain.yaml" suffix(, )
    0};
static const unsigned char file_88[] = {
#embed "../../Rules/checks/messaging/incoming-mail-unfiltered.yaml" suffix(, )
    0};
static const unsigned char file_89[] = {
#embed "../../Rules/checks/messaging/webmail-without-multi-factor-authentication.yaml" suffix(, )
    0};
static const unsigned char file_90[] = {
#embed "../../Rules/checks/networks/dangerous-service-open-to-the-internet.yaml" suffix(, )
    0};
static const unsigned char file_91[] = {
#embed "../../Rules/checks/networks/filtering-rules-not-reviewed-within-a-year.yaml" suffix(, )
    0};
static const unsigned char file_92[] = {
#embed "../../Rules/checks/networks/guest-network-reaching-inside.yaml" suffix(, )
    0};
static const unsigned char file_93[] = {
#embed "../../Rules/checks/networks/health-data-in-clear-across-zones.yaml" suffix(, )
    0};
static const unsigned char file_94[] = {
#embed "../../Rules/checks/networks/insecure-service-open.yaml" suffix(, )
    0};
static const unsigned char file_95[] = {
#embed "../../Rules/checks/networks/internet-facing-system-outside-the-dmz.yaml" suffix(, )
    0};
static const unsigned char file_96[] = {
#embed "../../Rules/checks/networks/internet-zone-without-filtering-resolver.yaml" suffix(, )
    0};
static const unsigned char file_97[] = {
#embed "../../Rules/checks/networks/name-resolution-past-the-hospital.yaml" suffix(, )
    0};
static const unsigned char file_98[] = {
#embed "../../Rules/checks/networks/servers-and-workstations-in-one-zone.yaml" suffix(, )
    0};
static const unsigned char file_99[] = {
#embed "../../Rules/checks/networks/unfiltered-link-between-zones.yaml" suffix(, )
    0};
static const unsigned char file_100[] = {
#embed "../../Rules/checks/networks/unlogged-name-queries.yaml" suffix(, )
    0};
static const unsigned char file_101[] = {
#embed "../../Rules/checks/networks/unmonitored-network-zone.yaml" suffix(, )
    0};
static const unsigned char file_102[] = {
#embed "../../Rules/checks/networks/weak-wireless-security.yaml" suffix(, )
    0};
static const unsigned char file_103[] = {
#embed "../../Rules/checks/networks/zone-without-default-deny.yaml" suffix(, )
    0};
static const unsigned char file_104[] = {
#embed "../../Rules/checks/premises/room-access-list-not-reviewed-within-a-year.yaml" suffix(, )
    0};
static const unsigned char file_105[] = {
#embed "../../Rules/checks/premises/technical-room-open-to-anybody.yaml" suffix(, )
    0};
static const unsigned char file_106[] = {
#embed "../../Rules/checks/premises/technical-room-without-emergency-power.yaml" suffix(, )
    0};
static const unsigned char file_107[] = {
#embed "../../Rules/checks/premises/technical-room-without-fire-protection.yaml" suffix(, )
    0};
static const unsigned char file_108[] = {
#embed "../../Rules/checks/processors/processor-contract-without-audit-clause.yaml" suffix(, )
    0};
static const unsigned char file_109[] = {
#embed "../../Rules/checks/processors/processor-contract-without-breach-assistance-clause.yaml" suffix(, )
    0};
static const unsigned char file_110[] = {
#embed "../../Rules/checks/processors/processor-contract-without-confidentiality-clause.yaml" suffix(, )
    0};
static const unsigned char file_111[] = {
#embed "../../Rules/checks/processors/processor-contract-without-instructions-clause.yaml" suffix(, )
    0};
static const unsigned char file_112[] = {
#embed "../../Rules/checks/processors/processor-contract-without-return-or-deletion-clause.yaml" suffix(, )
    0};
static const unsigned char file_113[] = {
#embed "../../Rules/checks/processors/processor-contract-without-rights-assistance-clause.yaml" suffix(, )
    0};
static const unsigned char file_114[] = {
#embed "../../Rules/checks/processors/processor-contract-without-security-clause.yaml" suffix(, )
    0};
static const unsigned char file_115[] = {
#embed "../../Rules/checks/processors/processor-contract-without-subprocessor-clause.yaml" suffix(, )
    0};
static const unsigned char file_116[] = {
#embed "../../Rules/checks/processors/processor-without-article-28-contract.yaml" suffix(, )
    0};
static const unsigned char file_117[] = {
#embed "../../Rules/checks/remote-work/cloud-tool-with-health-data-unaccounted-for.yaml" suffix(, )
    0};
static const unsigned char file_118[] = {
#embed "../../Rules/checks/remote-work/health-data-by-ordinary-e-mail.yaml" suffix(, )
    0};
static const unsigned char file_119[] = {
#embed "../../Rules/checks/remote-work/remote-access-not-reviewed-in-a-year.yaml" suffix(, )
    0};
static const unsigned char file_120[] = {
#embed "../../Rules/checks/remote-work/remote-access-through-shared-account.yaml" suffix(, )
    0};
static const unsigned char file_121[] = {
#embed "../../Rules/checks/remote-work/remote-desktop-open-without-vpn.yaml" suffix(, )
    0};
static const unsigned char file_122[] = {
#embed "../../Rules/checks/remote-work/remote-work-from-unmanaged-devices.yaml" suffix(, )
    0};
static const unsigned char file_123[] = {
#embed "../../Rules/checks/remote-work/supplier-access-always-open.yaml" suffix(, )
    0};
static const unsigned char file_124[] = {
#embed "../../Rules/checks/remote-work/supplier-access-from-third-country-without-safeguard.yaml" suffix(, )
    0};
static const unsigned char file_125[] = {
#embed "../../Rules/checks/remote-work/supplier-maintenance-bypasses-gateway.yaml" suffix(, )
    0};
static const unsigned char file_126[] = {
#embed "../../Rules/checks/remote-work/supplier-sessions-not-recorded.yaml" suffix(, )
    0};
static const unsigned char file_127[] = {
#embed "../../Rules/checks/systems/default-passwords-unchanged.yaml" suffix(, )
    0};
static const unsigned char file_128[] = {
#embed "../../Rules/checks/systems/end-of-support-ahead-without-replacement.yaml" suffix(, )
    0};
static const unsigned char file_129[] = {
#embed "../../Rules/checks/systems/inventory-entry-not-verified-within-a-year.yaml" suffix(, )
    0};
static const unsigned char file_130[] = {
#embed "../../Rules/checks/systems/system-without-responsible-role.yaml" suffix(, )
    0};
static const unsigned char file_131[] = {
#embed "../../Rules/checks/systems/unsupported-operating-system.yaml" suffix(, )
    0};
static const unsigned char file_132[] = {
#embed "../../Rules/checks/systems/unsupported-software-in-production.yaml" suffix(, )
    0};
static const unsigned char file_133[] = {
#embed "../../Rules/checks/vulnerabilities/exploited-vulnerability-left-open.yaml" suffix(, )
    0};
static const unsigned char file_134[] = {
#embed "../../Rules/checks/vulnerabilities/security-updates-overdue.yaml" suffix(, )
    0};
static const unsigned char file_135[] = {
#embed "../../Rules/checks/vulnerabilities/severe-vulnerability-past-its-delay.yaml" suffix(, )
    0};
static const unsigned char file_136[] = {
#embed "../../Rules/facts/NOTICE" suffix(, )
    0};
static const unsigned char file_137[] = {
#embed "../../Rules/facts/adequacy-decisions.tsv" suffix(, )
    0};
static const unsigned char file_138[] = {
#embed "../../Rules/facts/countries.tsv" suffix(, )
    0};
static const unsigned char file_139[] = {
#embed "../../Rules/facts/fine-tiers.tsv" suffix(, )
    0};
static const unsigned char file_140[] = {
#embed "../../Rules/facts/os-lifecycles.tsv" suffix(, )
    0};
static const unsigned char file_141[] = {
#embed "../../Rules/facts/os-names.tsv" suffix(, )
    0};
static const unsigned char file_142[] = {
#embed "../../Rules/facts/os-products.tsv" suffix(, )
    0};
static const unsigned char file_143[] = {
#embed "../../Rules/frameworks/anssi-hygiene.yaml" suffix(, )
    0};
static const unsigned char file_144[] = {
#embed "../../Rules/frameworks/cnil-security.yaml" suffix(, )
    0};
static const unsigned char file_145[] = {
#embed "../../Rules/frameworks/french-criminal-law.yaml" suffix(, )
    0};
static const unsigned char file_146[] = {
#embed "../../Rules/frameworks/french-law.yaml" suffix(, )
    0};
static const unsigned char file_147[] = {
#embed "../../Rules/frameworks/gdpr.yaml" suffix(, )
    0};
static const unsigned char file_148[] = {
#embed "../../Rules/frameworks/hds.yaml" suffix(, )
    0};
static const unsigned char file_149[] = {
#embed "../../Rules/frameworks/iso27001.yaml" suffix(, )
    0};
static const unsigned char file_150[] = {
#embed "../../Rules/frameworks/mds2.yaml" suffix(, )
    0};
static const unsigned char file_151[] = {
#embed "../../Rules/frameworks/nis2.yaml" suffix(, )
    0};
static const unsigned char file_152[] = {
#embed "../../Rules/frameworks/pgssi-s.yaml" suffix(, )
    0};
static const unsigned char file_153[] = {
#embed "../../Rules/model/access_control.yaml" suffix(, )
    0};
static const unsigned char file_154[] = {
#embed "../../Rules/model/access_review.yaml" suffix(, )
    0};
static const unsigned char file_155[] = {
#embed "../../Rules/model/account.yaml" suffix(, )
    0};
static const unsigned char file_156[] = {
#embed "../../Rules/model/administration.yaml" suffix(, )
    0};
static const unsigned char file_157[] = {
#embed "../../Rules/model/antivirus.yaml" suffix(, )
    0};
static const unsigned char file_158[] = {
#embed "../../Rules/model/attestation.yaml" suffix(, )
    0};
static const unsigned char file_159[] = {
#embed "../../Rules/model/backup.yaml" suffix(, )
    0};
static const unsigned char file_160[] = {
#embed "../../Rules/model/breach.yaml" suffix(, )
    0};
static const unsigned char file_161[] = {
#embed "../../Rules/model/certificate.yaml" suffix(, )
    0};
static const unsigned char file_162[] = {
#embed "../../Rules/model/compensating_measure.yaml" suffix(, )
    0};
static const unsigned char file_163[] = {
#embed "../../Rules/model/contract.yaml" suffix(, )
    0};
static const unsigned char file_164[] = {
#embed "../../Rules/model/data_category.yaml" suffix(, )
    0};
static const unsigned char file_165[] = {
#embed "../../Rules/model/data_flow.yaml" suffix(, )
    0};
static const unsigned char file_166[] = {
#embed "../../Rules/model/data_protection_officer.yaml" suffix(, )
    0};
static const unsigned char file_167[] = {
#embed "../../Rules/model/data_subject_request.yaml" suffix(, )
    0};
static const unsigned char file_168[] = {
#embed "../../Rules/model/directory.yaml" suffix(, )
    0};
static const unsigned char file_169[] = {
#embed "../../Rules/model/disposal.yaml" suffix(, )
    0};
static const unsigned char file_170[] = {
#embed "../../Rules/model/exercise.yaml" suffix(, )
    0};
static const unsigned char file_171[] = {
#embed "../../Rules/model/extended_support.yaml" suffix(, )
    0};
static const unsigned char file_172[] = {
#embed "../../Rules/model/hosting_service.yaml" suffix(, )
    0};
static const unsigned char file_173[] = {
#embed "../../Rules/model/impact_assessment.yaml" suffix(, )
    0};
static const unsigned char file_174[] = {
#embed "../../Rules/model/incident.yaml" suffix(, )
    0};
static const unsigned char file_175[] = {
#embed "../../Rules/model/lifecycle.yaml" suffix(, )
    0};
static const unsigned char file_176[] = {
#embed "../../Rules/model/logging.yaml" suffix(, )
    0};
static const unsigned char file_177[] = {
#embed "../../Rules/model/mail_domain.yaml" suffix(, )
    0};
static const unsigned char file_178[] = {
#embed "../../Rules/model/network_interface.yaml" suffix(, )
    0};
static const unsigned char file_179[] = {
#embed "../../Rules/model/network_zone.yaml" suffix(, )
    0};
static const unsigned char file_180[] = {
#embed "../../Rules/model/operating_system.yaml" suffix(, )
    0};
static const unsigned char file_181[] = {
#embed "../../Rules/model/organisation.yaml" suffix(, )
    0};
static const unsigned char file_182[] = {
#embed "../../Rules/model/password_policy.yaml" suffix(, )
    0};
static const unsigned char file_183[] = {
#embed "../../Rules/model/patching.yaml" suffix(, )
    0};
static const unsigned char file_184[] = {
#embed "../../Rules/model/procedure.yaml" suffix(, )
    0};
static const unsigned char file_185[] = {
#embed "../../Rules/model/processing_activity.yaml" suffix(, )
    0};
static const unsigned char file_186[] = {
#embed "../../Rules/model/protection.yaml" suffix(, )
    0};
static const unsigned char file_187[] = {
#embed "../../Rules/model/provider.yaml" suffix(, )
    0};
static const unsigned char file_188[] = {
#embed "../../Rules/model/remote_access.yaml" suffix(, )
    0};
static const unsigned char file_189[] = {
#embed "../../Rules/model/restore_test.yaml" suffix(, )
    0};
static const unsigned char file_190[] = {
#embed "../../Rules/model/retention_rule.yaml" suffix(, )
    0};
static const unsigned char file_191[] = {
#embed "../../Rules/model/room.yaml" suffix(, )
    0};
static const unsigned char file_192[] = {
#embed "../../Rules/model/security_file.yaml" suffix(, )
    0};
static const unsigned char file_193[] = {
#embed "../../Rules/model/site.yaml" suffix(, )
    0};
static const unsigned char file_194[] = {
#embed "../../Rules/model/software.yaml" suffix(, )
    0};
static const unsigned char file_195[] = {
#embed "../../Rules/model/system.yaml" suffix(, )
    0};
static const unsigned char file_196[] = {
#embed "../../Rules/model/training.yaml" suffix(, )
    0};
static const unsigned char file_197[] = {
#embed "../../Rules/model/transfer.yaml" suffix(, )
    0};
static const unsigned char file_198[] = {
#embed "../../Rules/model/vulnerability.yaml" suffix(, )
    0};
static const unsigned char file_199[] = {
#embed "../../Rules/model/waiver.yaml" suffix(, )
    0};
static const unsigned char file_200[] = {
#embed "../../Rules/model/zone_link.yaml" suffix(, )
    0};

static const struct crules_file files[] = {
    {"checks/access/access-rights-not-reviewed-in-a-year.yaml", file_0, sizeof file_0 - 1},
    {"checks/access/account-of-leaver-still-enabled.yaml", file_1, sizeof file_1 - 1},
    {"checks/access/dormant-account-enabled.yaml", file_2, sizeof file_2 - 1},
    {"checks/access/emergency-access-not-reviewed.yaml", file_3, sizeof file_3 - 1},
    {"checks/access/emergency-access-not-traced.yaml", file_4, sizeof file_4 - 1},
    {"checks/access/health-data-behind-shared-password.yaml", file_5, sizeof file_5 - 1},
    {"checks/access/health-records-opened-with-one-factor.yaml", file_6, sizeof file_6 - 1},
    {"checks/access/password-rules-too-weak.yaml", file_7, sizeof file_7 - 1},
    {"checks/access/patient-record-access-not-traced.yaml", file_8, sizeof file_8 - 1},
    {"checks/access/patient-records-open-beyond-care-team.yaml", file_9, sizeof file_9 - 1},
    {"checks/access/privileged-account-used-for-daily-work.yaml", file_10, sizeof file_10 - 1},
    {"checks/access/privileged-account-without-named-holder.yaml", file_11, sizeof file_11 - 1},
    {"checks/access/privileged-account-without-second-factor.yaml", file_12, sizeof file_12 - 1},
    {"checks/access/record-access-traces-not-analysed.yaml", file_13, sizeof file_13 - 1},
    {"checks/access/remote-access-without-multi-factor-authentication.yaml", file_14, sizeof file_14 - 1},
    {"checks/access/service-account-open-to-people.yaml", file_15, sizeof file_15 - 1},
    {"checks/access/service-account-secret-never-renewed.yaml", file_16, sizeof file_16 - 1},
    {"checks/access/shared-account-on-health-data.yaml", file_17, sizeof file_17 - 1},
    {"checks/administration/administration-account-with-mailbox.yaml", file_18, sizeof file_18 - 1},
    {"checks/administration/administration-open-to-user-zones.yaml", file_19, sizeof file_19 - 1},
    {"checks/administration/administration-workstation-with-mail-or-web.yaml", file_20, sizeof file_20 - 1},
    {"checks/administration/directory-configuration-not-reviewed-within-a-year.yaml", file_21, sizeof file_21 - 1},
    {"checks/administration/directory-without-administration-tiers.yaml", file_22, sizeof file_22 - 1},
    {"checks/breaches/breach-not-notified-within-72-hours.yaml", file_23, sizeof file_23 - 1},
    {"checks/breaches/late-breach-notification-to-justify.yaml", file_24, sizeof file_24 - 1},
    {"checks/continuity/backup-administered-with-production-accounts.yaml", file_25, sizeof file_25 - 1},
    {"checks/continuity/backup-in-the-zone-that-it-protects.yaml", file_26, sizeof file_26 - 1},
    {"checks/continuity/backup-less-frequent-than-tolerated-loss.yaml", file_27, sizeof file_27 - 1},
    {"checks/continuity/backup-without-recent-success.yaml", file_28, sizeof file_28 - 1},
    {"checks/continuity/continuity-procedure-not-exercised-within-a-year.yaml", file_29, sizeof file_29 - 1},
    {"checks/continuity/crisis-contacts-not-verified-within-a-year.yaml", file_30, sizeof file_30 - 1},
    {"checks/continuity/crisis-plan-without-means-of-communication.yaml", file_31, sizeof file_31 - 1},
    {"checks/continuity/crisis-procedure-only-on-the-network.yaml", file_32, sizeof file_32 - 1},
    {"checks/continuity/important-system-without-backup.yaml", file_33, sizeof file_33 - 1},
    {"checks/continuity/important-system-without-offsite-backup.yaml", file_34, sizeof file_34 - 1},
    {"checks/continuity/no-restore-test-within-a-year.yaml", file_35, sizeof file_35 - 1},
    {"checks/continuity/organisation-without-cyber-crisis-plan.yaml", file_36, sizeof file_36 - 1},
    {"checks/continuity/restore-slower-than-tolerated-downtime.yaml", file_37, sizeof file_37 - 1},
    {"checks/continuity/unencrypted-backup-of-health-data.yaml", file_38, sizeof file_38 - 1},
    {"checks/continuity/vital-system-without-degraded-mode.yaml", file_39, sizeof file_39 - 1},
    {"checks/continuity/vital-system-without-offline-backup.yaml", file_40, sizeof file_40 - 1},
    {"checks/continuity/vital-system-without-recovery-objectives.yaml", file_41, sizeof file_41 - 1},
    {"checks/disposal/erasure-without-evidence.yaml", file_42, sizeof file_42 - 1},
    {"checks/disposal/retired-system-still-holding-health-data.yaml", file_43, sizeof file_43 - 1},
    {"checks/disposal/storage-left-without-effective-erasure.yaml", file_44, sizeof file_44 - 1},
    {"checks/endpoints/computer-without-hardening-baseline.yaml", file_45, sizeof file_45 - 1},
    {"checks/endpoints/computer-without-malware-protection.yaml", file_46, sizeof file_46 - 1},
    {"checks/endpoints/critical-server-without-endpoint-detection.yaml", file_47, sizeof file_47 - 1},
    {"checks/endpoints/health-data-server-without-encryption-at-rest.yaml", file_48, sizeof file_48 - 1},
    {"checks/endpoints/outdated-malware-protection.yaml", file_49, sizeof file_49 - 1},
    {"checks/endpoints/unencrypted-portable-computer.yaml", file_50, sizeof file_50 - 1},
    {"checks/endpoints/workstation-without-local-firewall.yaml", file_51, sizeof file_51 - 1},
    {"checks/hosting/exit-clause-without-usable-format.yaml", file_52, sizeof file_52 - 1},
    {"checks/hosting/hds-certificate-expires-soon.yaml", file_53, sizeof file_53 - 1},
    {"checks/hosting/hds-certificate-not-covering-service.yaml", file_54, sizeof file_54 - 1},
    {"checks/hosting/hds-certificate-of-first-referential-to-replace.yaml", file_55, sizeof file_55 - 1},
    {"checks/hosting/hds-table-of-guarantees-not-obtained.yaml", file_56, sizeof file_56 - 1},
    {"checks/hosting/health-data-host-without-hds-certificate.yaml", file_57, sizeof file_57 - 1},
    {"checks/hosting/host-iso27001-certificate-not-valid.yaml", file_58, sizeof file_58 - 1},
    {"checks/hosting/host-transfer-map-never-consulted.yaml", file_59, sizeof file_59 - 1},
    {"checks/hosting/hosted-data-accessed-from-third-country-without-safeguard.yaml", file_60, sizeof file_60 - 1},
    {"checks/hosting/hosted-health-data-backed-up-by-nobody.yaml", file_61, sizeof file_61 - 1},
    {"checks/hosting/hosted-health-data-not-encrypted-at-rest.yaml", file_62, sizeof file_62 - 1},
    {"checks/hosting/hosting-contract-without-exit-clause.yaml", file_63, sizeof file_63 - 1},
    {"checks/hosting/hosting-contract-without-health-code-clauses.yaml", file_64, sizeof file_64 - 1},
    {"checks/hosting/iso27001-scope-leaves-out-services-used.yaml", file_65, sizeof file_65 - 1},
    {"checks/hosting/quality-certificate-taken-for-security.yaml", file_66, sizeof file_66 - 1},
    {"checks/hosting/sub-host-without-hds-certificate.yaml", file_67, sizeof file_67 - 1},
    {"checks/hosting/third-country-law-over-host-not-disclosed.yaml", file_68, sizeof file_68 - 1},
    {"checks/hosting/third-party-hosting-outside-eea.yaml", file_69, sizeof file_69 - 1},
    {"checks/logging/alterable-logs.yaml", file_70, sizeof file_70 - 1},
    {"checks/logging/log-retention-out-of-range.yaml", file_71, sizeof file_71 - 1},
    {"checks/logging/logs-kept-on-the-system-alone.yaml", file_72, sizeof file_72 - 1},
    {"checks/logging/logs-that-nobody-reads.yaml", file_73, sizeof file_73 - 1},
    {"checks/logging/system-without-security-logs.yaml", file_74, sizeof file_74 - 1},
    {"checks/logging/unsynchronised-clock.yaml", file_75, sizeof file_75 - 1},
    {"checks/medical-devices/maker-advisories-not-followed.yaml", file_76, sizeof file_76 - 1},
    {"checks/medical-devices/medical-device-on-office-network.yaml", file_77, sizeof file_77 - 1},
    {"checks/medical-devices/medical-device-past-maker-support.yaml", file_78, sizeof file_78 - 1},
    {"checks/medical-devices/medical-device-reaching-the-internet.yaml", file_79, sizeof file_79 - 1},
    {"checks/medical-devices/medical-device-without-component-list.yaml", file_80, sizeof file_80 - 1},
    {"checks/medical-devices/medical-device-without-maker-security-contact.yaml", file_81, sizeof file_81 - 1},
    {"checks/medical-devices/medical-device-without-security-statement.yaml", file_82, sizeof file_82 - 1},
    {"checks/medical-devices/removable-media-unchecked-on-medical-device.yaml", file_83, sizeof file_83 - 1},
    {"checks/medical-devices/security-statement-of-an-old-edition.yaml", file_84, sizeof file_84 - 1},
    {"checks/medical-devices/shared-password-on-medical-device.yaml", file_85, sizeof file_85 - 1},
    {"checks/medical-devices/unpatchable-device-without-compensation.yaml", file_86, sizeof file_86 - 1},
    {"checks/messaging/forgeable-mail-domain.yaml", file_87, sizeof file_87 - 1},
    {"checks/messaging/incoming-mail-unfiltered.yaml", file_88, sizeof file_88 - 1},
    {"checks/messaging/webmail-without-multi-factor-authentication.yaml", file_89, sizeof file_89 - 1},
    {"checks/networks/dangerous-service-open-to-the-internet.yaml", file_90, sizeof file_90 - 1},
    {"checks/networks/filtering-rules-not-reviewed-within-a-year.yaml", file_91, sizeof file_91 - 1},
    {"checks/networks/guest-network-reaching-inside.yaml", file_92, sizeof file_92 - 1},
    {"checks/networks/health-data-in-clear-across-zones.yaml", file_93, sizeof file_93 - 1},
    {"checks/networks/insecure-service-open.yaml", file_94, sizeof file_94 - 1},
    {"checks/networks/internet-facing-system-outside-the-dmz.yaml", file_95, sizeof file_95 - 1},
    {"checks/networks/internet-zone-without-filtering-resolver.yaml", file_96, sizeof file_96 - 1},
    {"checks/networks/name-resolution-past-the-hospital.yaml", file_97, sizeof file_97 - 1},
    {"checks/networks/servers-and-workstations-in-one-zone.yaml", file_98, sizeof file_98 - 1},
    {"checks/networks/unfiltered-link-between-zones.yaml", file_99, sizeof file_99 - 1},
    {"checks/networks/unlogged-name-queries.yaml", file_100, sizeof file_100 - 1},
    {"checks/networks/unmonitored-network-zone.yaml", file_101, sizeof file_101 - 1},
    {"checks/networks/weak-wireless-security.yaml", file_102, sizeof file_102 - 1},
    {"checks/networks/zone-without-default-deny.yaml", file_103, sizeof file_103 - 1},
    {"checks/premises/room-access-list-not-reviewed-within-a-year.yaml", file_104, sizeof file_104 - 1},
    {"checks/premises/technical-room-open-to-anybody.yaml", file_105, sizeof file_105 - 1},
    {"checks/premises/technical-room-without-emergency-power.yaml", file_106, sizeof file_106 - 1},
    {"checks/premises/technical-room-without-fire-protection.yaml", file_107, sizeof file_107 - 1},
    {"checks/processors/processor-contract-without-audit-clause.yaml", file_108, sizeof file_108 - 1},
    {"checks/processors/processor-contract-without-breach-assistance-clause.yaml", file_109, sizeof file_109 - 1},
    {"checks/processors/processor-contract-without-confidentiality-clause.yaml", file_110, sizeof file_110 - 1},
    {"checks/processors/processor-contract-without-instructions-clause.yaml", file_111, sizeof file_111 - 1},
    {"checks/processors/processor-contract-without-return-or-deletion-clause.yaml", file_112, sizeof file_112 - 1},
    {"checks/processors/processor-contract-without-rights-assistance-clause.yaml", file_113, sizeof file_113 - 1},
    {"checks/processors/processor-contract-without-security-clause.yaml", file_114, sizeof file_114 - 1},
    {"checks/processors/processor-contract-without-subprocessor-clause.yaml", file_115, sizeof file_115 - 1},
    {"checks/processors/processor-without-article-28-contract.yaml", file_116, sizeof file_116 - 1},
    {"checks/remote-work/cloud-tool-with-health-data-unaccounted-for.yaml", file_117, sizeof file_117 - 1},
    {"checks/remote-work/health-data-by-ordinary-e-mail.yaml", file_118, sizeof file_118 - 1},
    {"checks/remote-work/remote-access-not-reviewed-in-a-year.yaml", file_119, sizeof file_119 - 1},
    {"checks/remote-work/remote-access-through-shared-account.yaml", file_120, sizeof file_120 - 1},
    {"checks/remote-work/remote-desktop-open-without-vpn.yaml", file_121, sizeof file_121 - 1},
    {"checks/remote-work/remote-work-from-unmanaged-devices.yaml", file_122, sizeof file_122 - 1},
    {"checks/remote-work/supplier-access-always-open.yaml", file_123, sizeof file_123 - 1},
    {"checks/remote-work/supplier-access-from-third-country-without-safeguard.yaml", file_124, sizeof file_124 - 1},
    {"checks/remote-work/supplier-maintenance-bypasses-gateway.yaml", file_125, sizeof file_125 - 1},
    {"checks/remote-work/supplier-sessions-not-recorded.yaml", file_126, sizeof file_126 - 1},
    {"checks/systems/default-passwords-unchanged.yaml", file_127, sizeof file_127 - 1},
    {"checks/systems/end-of-support-ahead-without-replacement.yaml", file_128, sizeof file_128 - 1},
    {"checks/systems/inventory-entry-not-verified-within-a-year.yaml", file_129, sizeof file_129 - 1},
    {"checks/systems/system-without-responsible-role.yaml", file_130, sizeof file_130 - 1},
    {"checks/systems/unsupported-operating-system.yaml", file_131, sizeof file_131 - 1},
    {"checks/systems/unsupported-software-in-production.yaml", file_132, sizeof file_132 - 1},
    {"checks/vulnerabilities/exploited-vulnerability-left-open.yaml", file_133, sizeof file_133 - 1},
    {"checks/vulnerabilities/security-updates-overdue.yaml", file_134, sizeof file_134 - 1},
    {"checks/vulnerabilities/severe-vulnerability-past-its-delay.yaml", file_135, sizeof file_135 - 1},
    {"facts/NOTICE", file_136, sizeof file_136 - 1},
    {"facts/adequacy-decisions.tsv", file_137, sizeof file_137 - 1},
    {"facts/countries.tsv", file_138, sizeof file_138 - 1},
    {"facts/fine-tiers.tsv", file_139, sizeof file_139 - 1},
    {"facts/os-lifecycles.tsv", file_140, sizeof file_140 - 1},
    {"facts/os-names.tsv", file_141, sizeof file_141 - 1},
    {"facts/os-products.tsv", file_142, sizeof file_142 - 1},
    {"frameworks/anssi-hygiene.yaml", file_143, sizeof file_143 - 1},
    {"frameworks/cnil-security.yaml", file_144, sizeof file_144 - 1},
    {"frameworks/french-criminal-law.yaml", file_145, sizeof file_145 - 1},
    {"frameworks/french-law.yaml", file_146, sizeof file_146 - 1},
    {"frameworks/gdpr.yaml", file_147, sizeof file_147 - 1},
    {"frameworks/hds.yaml", file_148, sizeof file_148 - 1},
    {"frameworks/iso27001.yaml", file_149, sizeof file_149 - 1},
    {"frameworks/mds2.yaml", file_150, sizeof file_150 - 1},
    {"frameworks/nis2.yaml", file_151, sizeof file_151 - 1},
    {"frameworks/pgssi-s.yaml", file_152, sizeof file_152 - 1},
    {"model/access_control.yaml", file_153, sizeof file_153 - 1},
    {"model/access_review.yaml", file_154, sizeof file_154 - 1},
    {"model/account.yaml", file_155, sizeof file_155 - 1},
    {"model/administration.yaml", file_156, sizeof file_156 - 1},
    {"model/antivirus.yaml", file_157, sizeof file_157 - 1},
    {"model/attestation.yaml", file_158, sizeof file_158 - 1},
    {"model/backup.yaml", file_159, sizeof file_159 - 1},
    {"model/breach.yaml", file_160, sizeof file_160 - 1},
    {"model/certificate.yaml", file_161, sizeof file_161 - 1},
    {"model/compensating_measure.yaml", file_162, sizeof file_162 - 1},
    {"model/contract.yaml", file_163, sizeof file_163 - 1},
    {"model/data_category.yaml", file_164, sizeof file_164 - 1},
    {"model/data_flow.yaml", file_165, sizeof file_165 - 1},
    {"model/data_protection_officer.yaml", file_166, sizeof file_166 - 1},
    {"model/data_subject_request.yaml", file_167, sizeof file_167 - 1},
    {"model/directory.yaml", file_168, sizeof file_168 - 1},
    {"model/disposal.yaml", file_169, sizeof file_169 - 1},
    {"model/exercise.yaml", file_170, sizeof file_170 - 1},
    {"model/extended_support.yaml", file_171, sizeof file_171 - 1},
    {"model/hosting_service.yaml", file_172, sizeof file_172 - 1},
    {"model/impact_assessment.yaml", file_173, sizeof file_173 - 1},
    {"model/incident.yaml", file_174, sizeof file_174 - 1},
    {"model/lifecycle.yaml", file_175, sizeof file_175 - 1},
    {"model/logging.yaml", file_176, sizeof file_176 - 1},
    {"model/mail_domain.yaml", file_177, sizeof file_177 - 1},
    {"model/network_interface.yaml", file_178, sizeof file_178 - 1},
    {"model/network_zone.yaml", file_179, sizeof file_179 - 1},
    {"model/operating_system.yaml", file_180, sizeof file_180 - 1},
    {"model/organisation.yaml", file_181, sizeof file_181 - 1},
    {"model/password_policy.yaml", file_182, sizeof file_182 - 1},
    {"model/patching.yaml", file_183, sizeof file_183 - 1},
    {"model/procedure.yaml", file_184, sizeof file_184 - 1},
    {"model/processing_activity.yaml", file_185, sizeof file_185 - 1},
    {"model/protection.yaml", file_186, sizeof file_186 - 1},
    {"model/provider.yaml", file_187, sizeof file_187 - 1},
    {"model/remote_access.yaml", file_188, sizeof file_188 - 1},
    {"model/restore_test.yaml", file_189, sizeof file_189 - 1},
    {"model/retention_rule.yaml", file_190, sizeof file_190 - 1},
    {"model/room.yaml", file_191, sizeof file_191 - 1},
    {"model/security_file.yaml", file_192, sizeof file_192 - 1},
    {"model/site.yaml", file_193, sizeof file_193 - 1},
    {"model/software.yaml", file_194, sizeof file_194 - 1},
    {"model/system.yaml", file_195, sizeof file_195 - 1},
    {"model/training.yaml", file_196, sizeof file_196 - 1},
    {"model/transfer.yaml", file_197, sizeof file_197 - 1},
    {"model/vulnerability.yaml", file_198, sizeof file_198 - 1},
    {"model/waiver.yaml", file_199, sizeof file_199 - 1},
    {"model/zone_link.yaml", file_200, sizeof file_200 - 1},
};

size_t crules_count(void) { return sizeof files / sizeof files[0]; }
struct crules_file crules_file_at(size_t index) { return files[index]; }
