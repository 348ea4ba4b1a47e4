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
#embed "../../Rules/checks/access/account-that-nobody-answers-for.yaml" suffix(, )
    0};
static const unsigned char file_3[] = {
#embed "../../Rules/checks/access/dormant-account-enabled.yaml" suffix(, )
    0};
static const unsigned char file_4[] = {
#embed "../../Rules/checks/access/emergency-access-not-reviewed.yaml" suffix(, )
    0};
static const unsigned char file_5[] = {
#embed "../../Rules/checks/access/emergency-access-not-traced.yaml" suffix(, )
    0};
static const unsigned char file_6[] = {
#embed "../../Rules/checks/access/health-data-behind-shared-password.yaml" suffix(, )
    0};
static const unsigned char file_7[] = {
#embed "../../Rules/checks/access/health-data-reached-remotely-with-one-factor.yaml" suffix(, )
    0};
static const unsigned char file_8[] = {
#embed "../../Rules/checks/access/health-records-opened-with-one-factor.yaml" suffix(, )
    0};
static const unsigned char file_9[] = {
#embed "../../Rules/checks/access/password-rules-too-weak.yaml" suffix(, )
    0};
static const unsigned char file_10[] = {
#embed "../../Rules/checks/access/passwords-stored-in-recoverable-form.yaml" suffix(, )
    0};
static const unsigned char file_11[] = {
#embed "../../Rules/checks/access/patient-record-access-not-traced.yaml" suffix(, )
    0};
static const unsigned char file_12[] = {
#embed "../../Rules/checks/access/patient-records-open-beyond-care-team.yaml" suffix(, )
    0};
static const unsigned char file_13[] = {
#embed "../../Rules/checks/access/privileged-account-used-for-daily-work.yaml" suffix(, )
    0};
static const unsigned char file_14[] = {
#embed "../../Rules/checks/access/privileged-account-without-named-holder.yaml" suffix(, )
    0};
static const unsigned char file_15[] = {
#embed "../../Rules/checks/access/privileged-account-without-second-factor.yaml" suffix(, )
    0};
static const unsigned char file_16[] = {
#embed "../../Rules/checks/access/record-access-traces-not-analysed.yaml" suffix(, )
    0};
static const unsigned char file_17[] = {
#embed "../../Rules/checks/access/remote-access-without-multi-factor-authentication.yaml" suffix(, )
    0};
static const unsigned char file_18[] = {
#embed "../../Rules/checks/access/service-account-open-to-people.yaml" suffix(, )
    0};
static const unsigned char file_19[] = {
#embed "../../Rules/checks/access/service-account-secret-never-renewed.yaml" suffix(, )
    0};
static const unsigned char file_20[] = {
#embed "../../Rules/checks/access/shared-account-on-health-data.yaml" suffix(, )
    0};
static const unsigned char file_21[] = {
#embed "../../Rules/checks/administration/administration-account-with-mailbox.yaml" suffix(, )
    0};
static const unsigned char file_22[] = {
#embed "../../Rules/checks/administration/administration-open-to-user-zones.yaml" suffix(, )
    0};
static const unsigned char file_23[] = {
#embed "../../Rules/checks/administration/administration-workstation-with-mail-or-web.yaml" suffix(, )
    0};
static const unsigned char file_24[] = {
#embed "../../Rules/checks/administration/directory-configuration-not-reviewed-within-a-year.yaml" suffix(, )
    0};
static const unsigned char file_25[] = {
#embed "../../Rules/checks/administration/directory-without-administration-tiers.yaml" suffix(, )
    0};
static const unsigned char file_26[] = {
#embed "../../Rules/checks/artificial-intelligence/automated-decision-not-announced.yaml" suffix(, )
    0};
static const unsigned char file_27[] = {
#embed "../../Rules/checks/artificial-intelligence/automated-decision-on-health-data-without-consent-or-law.yaml" suffix(, )
    0};
static const unsigned char file_28[] = {
#embed "../../Rules/checks/artificial-intelligence/automated-decision-without-human-review.yaml" suffix(, )
    0};
static const unsigned char file_29[] = {
#embed "../../Rules/checks/breaches/breach-not-notified-within-72-hours.yaml" suffix(, )
    0};
static const unsigned char file_30[] = {
#embed "../../Rules/checks/breaches/breach-notification-never-completed.yaml" suffix(, )
    0};
static const unsigned char file_31[] = {
#embed "../../Rules/checks/breaches/breach-register-entry-incomplete.yaml" suffix(, )
    0};
static const unsigned char file_32[] = {
#embed "../../Rules/checks/breaches/high-risk-breach-not-told-to-persons.yaml" suffix(, )
    0};
static const unsigned char file_33[] = {
#embed "../../Rules/checks/breaches/late-breach-notification-to-justify.yaml" suffix(, )
    0};
static const unsigned char file_34[] = {
#embed "../../Rules/checks/breaches/message-on-breach-lacking-content.yaml" suffix(, )
    0};
static const unsigned char file_35[] = {
#embed "../../Rules/checks/breaches/no-complaint-within-72-hours-of-attack.yaml" suffix(, )
    0};
static const unsigned char file_36[] = {
#embed "../../Rules/checks/breaches/no-early-warning-within-24-hours.yaml" suffix(, )
    0};
static const unsigned char file_37[] = {
#embed "../../Rules/checks/breaches/no-final-report-within-a-month.yaml" suffix(, )
    0};
static const unsigned char file_38[] = {
#embed "../../Rules/checks/breaches/processor-slow-to-tell-of-breach.yaml" suffix(, )
    0};
static const unsigned char file_39[] = {
#embed "../../Rules/checks/breaches/serious-incident-not-reported-to-health-portal.yaml" suffix(, )
    0};
static const unsigned char file_40[] = {
#embed "../../Rules/checks/breaches/significant-incident-not-notified-within-72-hours.yaml" suffix(, )
    0};
static const unsigned char file_41[] = {
#embed "../../Rules/checks/containers/container-image-without-fixed-version.yaml" suffix(, )
    0};
static const unsigned char file_42[] = {
#embed "../../Rules/checks/containers/database-port-published-to-network.yaml" suffix(, )
    0};
static const unsigned char file_43[] = {
#embed "../../Rules/checks/containers/plain-secret-in-configuration.yaml" suffix(, )
    0};
static const unsigned char file_44[] = {
#embed "../../Rules/checks/containers/privileged-container.yaml" suffix(, )
    0};
static const unsigned char file_45[] = {
#embed "../../Rules/checks/containers/web-address-without-encryption.yaml" suffix(, )
    0};
static const unsigned char file_46[] = {
#embed "../../Rules/checks/continuity/backup-administered-with-production-accounts.yaml" suffix(, )
    0};
static const unsigned char file_47[] = {
#embed "../../Rules/checks/continuity/backup-in-the-zone-that-it-protects.yaml" suffix(, )
    0};
static const unsigned char file_48[] = {
#embed "../../Rules/checks/continuity/backup-less-frequent-than-tolerated-loss.yaml" suffix(, )
    0};
static const unsigned char file_49[] = {
#embed "../../Rules/checks/continuity/backup-without-recent-success.yaml" suffix(, )
    0};
static const unsigned char file_50[] = {
#embed "../../Rules/checks/continuity/continuity-procedure-not-exercised-within-a-year.yaml" suffix(, )
    0};
static const unsigned char file_51[] = {
#embed "../../Rules/checks/continuity/crisis-contacts-not-verified-within-a-year.yaml" suffix(, )
    0};
static const unsigned char file_52[] = {
#embed "../../Rules/checks/continuity/crisis-plan-without-means-of-communication.yaml" suffix(, )
    0};
static const unsigned char file_53[] = {
#embed "../../Rules/checks/continuity/crisis-procedure-only-on-the-network.yaml" suffix(, )
    0};
static const unsigned char file_54[] = {
#embed "../../Rules/checks/continuity/important-system-without-backup.yaml" suffix(, )
    0};
static const unsigned char file_55[] = {
#embed "../../Rules/checks/continuity/important-system-without-offsite-backup.yaml" suffix(, )
    0};
static const unsigned char file_56[] = {
#embed "../../Rules/checks/continuity/no-restore-test-within-a-year.yaml" suffix(, )
    0};
static const unsigned char file_57[] = {
#embed "../../Rules/checks/continuity/organisation-without-cyber-crisis-plan.yaml" suffix(, )
    0};
static const unsigned char file_58[] = {
#embed "../../Rules/checks/continuity/restore-slower-than-tolerated-downtime.yaml" suffix(, )
    0};
static const unsigned char file_59[] = {
#embed "../../Rules/checks/continuity/unencrypted-backup-of-health-data.yaml" suffix(, )
    0};
static const unsigned char file_60[] = {
#embed "../../Rules/checks/continuity/vital-system-without-degraded-mode.yaml" suffix(, )
    0};
static const unsigned char file_61[] = {
#embed "../../Rules/checks/continuity/vital-system-without-offline-backup.yaml" suffix(, )
    0};
static const unsigned char file_62[] = {
#embed "../../Rules/checks/continuity/vital-system-without-recovery-objectives.yaml" suffix(, )
    0};
static const unsigned char file_63[] = {
#embed "../../Rules/checks/disposal/erasure-without-evidence.yaml" suffix(, )
    0};
static const unsigned char file_64[] = {
#embed "../../Rules/checks/disposal/retired-system-still-holding-health-data.yaml" suffix(, )
    0};
static const unsigned char file_65[] = {
#embed "../../Rules/checks/disposal/storage-left-without-effective-erasure.yaml" suffix(, )
    0};
static const unsigned char file_66[] = {
#embed "../../Rules/checks/endpoints/computer-without-hardening-baseline.yaml" suffix(, )
    0};
static const unsigned char file_67[] = {
#embed "../../Rules/checks/endpoints/computer-without-malware-protection.yaml" suffix(, )
    0};
static const unsigned char file_68[] = {
#embed "../../Rules/checks/endpoints/critical-server-without-endpoint-detection.yaml" suffix(, )
    0};
static const unsigned char file_69[] = {
#embed "../../Rules/checks/endpoints/health-data-server-without-encryption-at-rest.yaml" suffix(, )
    0};
static const unsigned char file_70[] = {
#embed "../../Rules/checks/endpoints/mobile-device-without-central-management.yaml" suffix(, )
    0};
static const unsigned char file_71[] = {
#embed "../../Rules/checks/endpoints/outdated-malware-protection.yaml" suffix(, )
    0};
static const unsigned char file_72[] = {
#embed "../../Rules/checks/endpoints/session-that-does-not-lock.yaml" suffix(, )
    0};
static const unsigned char file_73[] = {
#embed "../../Rules/checks/endpoints/unencrypted-portable-computer.yaml" suffix(, )
    0};
static const unsigned char file_74[] = {
#embed "../../Rules/checks/endpoints/unencrypted-removable-medium.yaml" suffix(, )
    0};
static const unsigned char file_75[] = {
#embed "../../Rules/checks/endpoints/workstation-without-local-firewall.yaml" suffix(, )
    0};
static const unsigned char file_76[] = {
#embed "../../Rules/checks/governance/acceptable-use-policy-signed-by-too-few.yaml" suffix(, )
    0};
static const unsigned char file_77[] = {
#embed "../../Rules/checks/governance/attestation-unsigned-or-expired.yaml" suffix(, )
    0};
static const unsigned char file_78[] = {
#embed "../../Rules/checks/governance/corrective-action-overdue.yaml" suffix(, )
    0};
static const unsigned char file_79[] = {
#embed "../../Rules/checks/governance/information-neither-classified-nor-labelled.yaml" suffix(, )
    0};
static const unsigned char file_80[] = {
#embed "../../Rules/checks/governance/joint-arrangement-not-made-available.yaml" suffix(, )
    0};
static const unsigned char file_81[] = {
#embed "../../Rules/checks/governance/joint-controllers-without-arrangement.yaml" suffix(, )
    0};
static const unsigned char file_82[] = {
#embed "../../Rules/checks/governance/nis2-class-not-established.yaml" suffix(, )
    0};
static const unsigned char file_83[] = {
#embed "../../Rules/checks/governance/no-channel-for-reporting-security-events.yaml" suffix(, )
    0};
static const unsigned char file_84[] = {
#embed "../../Rules/checks/governance/no-data-protection-officer.yaml" suffix(, )
    0};
static const unsigned char file_85[] = {
#embed "../../Rules/checks/governance/no-data-protection-policy.yaml" suffix(, )
    0};
static const unsigned char file_86[] = {
#embed "../../Rules/checks/governance/no-disciplinary-process-for-misuse.yaml" suffix(, )
    0};
static const unsigned char file_87[] = {
#embed "../../Rules/checks/governance/no-information-security-officer.yaml" suffix(, )
    0};
static const unsigned char file_88[] = {
#embed "../../Rules/checks/governance/no-internal-audit-within-a-year.yaml" suffix(, )
    0};
static const unsigned char file_89[] = {
#embed "../../Rules/checks/governance/no-management-review-within-a-year.yaml" suffix(, )
    0};
static const unsigned char file_90[] = {
#embed "../../Rules/checks/governance/no-representative-in-the-union.yaml" suffix(, )
    0};
static const unsigned char file_91[] = {
#embed "../../Rules/checks/governance/officer-contact-not-published.yaml" suffix(, )
    0};
static const unsigned char file_92[] = {
#embed "../../Rules/checks/governance/officer-not-declared-to-authority.yaml" suffix(, )
    0};
static const unsigned char file_93[] = {
#embed "../../Rules/checks/governance/officer-not-reporting-to-top-management.yaml" suffix(, )
    0};
static const unsigned char file_94[] = {
#embed "../../Rules/checks/governance/officer-with-conflicting-function.yaml" suffix(, )
    0};
static const unsigned char file_95[] = {
#embed "../../Rules/checks/governance/officer-without-report-to-management-within-a-year.yaml" suffix(, )
    0};
static const unsigned char file_96[] = {
#embed "../../Rules/checks/governance/officer-without-resources.yaml" suffix(, )
    0};
static const unsigned char file_97[] = {
#embed "../../Rules/checks/governance/order-of-authority-not-complied-with.yaml" suffix(, )
    0};
static const unsigned char file_98[] = {
#embed "../../Rules/checks/governance/request-of-authority-unanswered.yaml" suffix(, )
    0};
static const unsigned char file_99[] = {
#embed "../../Rules/checks/governance/risk-assessment-older-than-three-years.yaml" suffix(, )
    0};
static const unsigned char file_100[] = {
#embed "../../Rules/checks/governance/security-never-reviewed-independently.yaml" suffix(, )
    0};
static const unsigned char file_101[] = {
#embed "../../Rules/checks/governance/security-policy-missing-or-overdue.yaml" suffix(, )
    0};
static const unsigned char file_102[] = {
#embed "../../Rules/checks/hosting/exit-clause-without-usable-format.yaml" suffix(, )
    0};
static const unsigned char file_103[] = {
#embed "../../Rules/checks/hosting/hds-certificate-expires-soon.yaml" suffix(, )
    0};
static const unsigned char file_104[] = {
#embed "../../Rules/checks/hosting/hds-certificate-not-covering-service.yaml" suffix(, )
    0};
static const unsigned char file_105[] = {
#embed "../../Rules/checks/hosting/hds-certificate-of-first-referential-to-replace.yaml" suffix(, )
    0};
static const unsigned char file_106[] = {
#embed "../../Rules/checks/hosting/hds-table-of-guarantees-not-obtained.yaml" suffix(, )
    0};
static const unsigned char file_107[] = {
#embed "../../Rules/checks/hosting/health-data-host-without-hds-certificate.yaml" suffix(, )
    0};
static const unsigned char file_108[] = {
#embed "../../Rules/checks/hosting/host-audit-report-not-read.yaml" suffix(, )
    0};
static const unsigned char file_109[] = {
#embed "../../Rules/checks/hosting/host-iso27001-certificate-not-valid.yaml" suffix(, )
    0};
static const unsigned char file_110[] = {
#embed "../../Rules/checks/hosting/host-transfer-map-never-consulted.yaml" suffix(, )
    0};
static const unsigned char file_111[] = {
#embed "../../Rules/checks/hosting/host-without-contact-at-the-customer.yaml" suffix(, )
    0};
static const unsigned char file_112[] = {
#embed "../../Rules/checks/hosting/host-without-support-in-french.yaml" suffix(, )
    0};
static const unsigned char file_113[] = {
#embed "../../Rules/checks/hosting/hosted-data-accessed-from-third-country-without-safeguard.yaml" suffix(, )
    0};
static const unsigned char file_114[] = {
#embed "../../Rules/checks/hosting/hosted-health-data-backed-up-by-nobody.yaml" suffix(, )
    0};
static const unsigned char file_115[] = {
#embed "../../Rules/checks/hosting/hosted-health-data-not-encrypted-at-rest.yaml" suffix(, )
    0};
static const unsigned char file_116[] = {
#embed "../../Rules/checks/hosting/hosting-contract-without-exit-clause.yaml" suffix(, )
    0};
static const unsigned char file_117[] = {
#embed "../../Rules/checks/hosting/hosting-contract-without-health-code-clauses.yaml" suffix(, )
    0};
static const unsigned char file_118[] = {
#embed "../../Rules/checks/hosting/hosting-responsibilities-not-divided.yaml" suffix(, )
    0};
static const unsigned char file_119[] = {
#embed "../../Rules/checks/hosting/iso27001-scope-leaves-out-services-used.yaml" suffix(, )
    0};
static const unsigned char file_120[] = {
#embed "../../Rules/checks/hosting/quality-certificate-taken-for-security.yaml" suffix(, )
    0};
static const unsigned char file_121[] = {
#embed "../../Rules/checks/hosting/sub-host-without-hds-certificate.yaml" suffix(, )
    0};
static const unsigned char file_122[] = {
#embed "../../Rules/checks/hosting/third-country-law-over-host-not-disclosed.yaml" suffix(, )
    0};
static const unsigned char file_123[] = {
#embed "../../Rules/checks/hosting/third-party-hosting-outside-eea.yaml" suffix(, )
    0};
static const unsigned char file_124[] = {
#embed "../../Rules/checks/impact-assessments/high-residual-risk-without-prior-consultation.yaml" suffix(, )
    0};
static const unsigned char file_125[] = {
#embed "../../Rules/checks/impact-assessments/impact-assessment-done-after-start.yaml" suffix(, )
    0};
static const unsigned char file_126[] = {
#embed "../../Rules/checks/impact-assessments/impact-assessment-lacking-mandatory-content.yaml" suffix(, )
    0};
static const unsigned char file_127[] = {
#embed "../../Rules/checks/impact-assessments/impact-assessment-not-reviewed-for-three-years.yaml" suffix(, )
    0};
static const unsigned char file_128[] = {
#embed "../../Rules/checks/impact-assessments/impact-assessment-older-than-change.yaml" suffix(, )
    0};
static const unsigned char file_129[] = {
#embed "../../Rules/checks/impact-assessments/impact-assessment-without-officer-advice.yaml" suffix(, )
    0};
static const unsigned char file_130[] = {
#embed "../../Rules/checks/impact-assessments/large-scale-health-processing-without-impact-assessment.yaml" suffix(, )
    0};
static const unsigned char file_131[] = {
#embed "../../Rules/checks/impact-assessments/listed-processing-without-impact-assessment.yaml" suffix(, )
    0};
static const unsigned char file_132[] = {
#embed "../../Rules/checks/impact-assessments/processing-meeting-two-criteria-without-impact-assessment.yaml" suffix(, )
    0};
static const unsigned char file_133[] = {
#embed "../../Rules/checks/lawfulness/care-data-outside-professional-secrecy.yaml" suffix(, )
    0};
static const unsigned char file_134[] = {
#embed "../../Rules/checks/lawfulness/consent-harder-to-withdraw-than-to-give.yaml" suffix(, )
    0};
static const unsigned char file_135[] = {
#embed "../../Rules/checks/lawfulness/consent-that-cannot-be-shown.yaml" suffix(, )
    0};
static const unsigned char file_136[] = {
#embed "../../Rules/checks/lawfulness/legal-basis-without-founding-text.yaml" suffix(, )
    0};
static const unsigned char file_137[] = {
#embed "../../Rules/checks/lawfulness/national-number-without-legal-text.yaml" suffix(, )
    0};
static const unsigned char file_138[] = {
#embed "../../Rules/checks/lawfulness/offence-data-without-law.yaml" suffix(, )
    0};
static const unsigned char file_139[] = {
#embed "../../Rules/checks/lawfulness/processing-without-lawful-basis.yaml" suffix(, )
    0};
static const unsigned char file_140[] = {
#embed "../../Rules/checks/lawfulness/public-authority-relying-on-legitimate-interests.yaml" suffix(, )
    0};
static const unsigned char file_141[] = {
#embed "../../Rules/checks/lawfulness/special-category-data-without-exception.yaml" suffix(, )
    0};
static const unsigned char file_142[] = {
#embed "../../Rules/checks/logging/alterable-logs.yaml" suffix(, )
    0};
static const unsigned char file_143[] = {
#embed "../../Rules/checks/logging/log-retention-out-of-range.yaml" suffix(, )
    0};
static const unsigned char file_144[] = {
#embed "../../Rules/checks/logging/logs-kept-on-the-system-alone.yaml" suffix(, )
    0};
static const unsigned char file_145[] = {
#embed "../../Rules/checks/logging/logs-that-nobody-reads.yaml" suffix(, )
    0};
static const unsigned char file_146[] = {
#embed "../../Rules/checks/logging/system-without-security-logs.yaml" suffix(, )
    0};
static const unsigned char file_147[] = {
#embed "../../Rules/checks/logging/unsynchronised-clock.yaml" suffix(, )
    0};
static const unsigned char file_148[] = {
#embed "../../Rules/checks/medical-devices/maker-advisories-not-followed.yaml" suffix(, )
    0};
static const unsigned char file_149[] = {
#embed "../../Rules/checks/medical-devices/medical-device-on-office-network.yaml" suffix(, )
    0};
static const unsigned char file_150[] = {
#embed "../../Rules/checks/medical-devices/medical-device-opened-without-authentication.yaml" suffix(, )
    0};
static const unsigned char file_151[] = {
#embed "../../Rules/checks/medical-devices/medical-device-past-maker-support.yaml" suffix(, )
    0};
static const unsigned char file_152[] = {
#embed "../../Rules/checks/medical-devices/medical-device-reaching-the-internet.yaml" suffix(, )
    0};
static const unsigned char file_153[] = {
#embed "../../Rules/checks/medical-devices/medical-device-without-component-list.yaml" suffix(, )
    0};
static const unsigned char file_154[] = {
#embed "../../Rules/checks/medical-devices/medical-device-without-flow-matrix.yaml" suffix(, )
    0};
static const unsigned char file_155[] = {
#embed "../../Rules/checks/medical-devices/medical-device-without-maintenance.yaml" suffix(, )
    0};
static const unsigned char file_156[] = {
#embed "../../Rules/checks/medical-devices/medical-device-without-maker-security-contact.yaml" suffix(, )
    0};
static const unsigned char file_157[] = {
#embed "../../Rules/checks/medical-devices/medical-device-without-security-statement.yaml" suffix(, )
    0};
static const unsigned char file_158[] = {
#embed "../../Rules/checks/medical-devices/removable-media-unchecked-on-medical-device.yaml" suffix(, )
    0};
static const unsigned char file_159[] = {
#embed "../../Rules/checks/medical-devices/security-statement-of-an-old-edition.yaml" suffix(, )
    0};
static const unsigned char file_160[] = {
#embed "../../Rules/checks/medical-devices/shared-password-on-medical-device.yaml" suffix(, )
    0};
static const unsigned char file_161[] = {
#embed "../../Rules/checks/medical-devices/unpatchable-device-without-compensation.yaml" suffix(, )
    0};
static const unsigned char file_162[] = {
#embed "../../Rules/checks/messaging/forgeable-mail-domain.yaml" suffix(, )
    0};
static const unsigned char file_163[] = {
#embed "../../Rules/checks/messaging/incoming-mail-unfiltered.yaml" suffix(, )
    0};
static const unsigned char file_164[] = {
#embed "../../Rules/checks/messaging/webmail-without-multi-factor-authentication.yaml" suffix(, )
    0};
static const unsigned char file_165[] = {
#embed "../../Rules/checks/minimisation/need-for-each-datum-never-reviewed.yaml" suffix(, )
    0};
static const unsigned char file_166[] = {
#embed "../../Rules/checks/national-services/documents-not-sent-to-shared-record.yaml" suffix(, )
    0};
static const unsigned char file_167[] = {
#embed "../../Rules/checks/national-services/electronic-prescription-software-not-approved.yaml" suffix(, )
    0};
static const unsigned char file_168[] = {
#embed "../../Rules/checks/national-services/no-identity-vigilance-unit.yaml" suffix(, )
    0};
static const unsigned char file_169[] = {
#embed "../../Rules/checks/national-services/patient-software-without-national-health-identity.yaml" suffix(, )
    0};
static const unsigned char file_170[] = {
#embed "../../Rules/checks/national-services/prescriptions-for-town-not-electronic.yaml" suffix(, )
    0};
static const unsigned char file_171[] = {
#embed "../../Rules/checks/national-services/secure-messaging-operator-without-contract.yaml" suffix(, )
    0};
static const unsigned char file_172[] = {
#embed "../../Rules/checks/national-services/service-without-pro-sante-connect-to-judge.yaml" suffix(, )
    0};
static const unsigned char file_173[] = {
#embed "../../Rules/checks/national-services/shared-record-opened-without-patients-choice.yaml" suffix(, )
    0};
static const unsigned char file_174[] = {
#embed "../../Rules/checks/national-services/unqualified-identities-sent-to-shared-record.yaml" suffix(, )
    0};
static const unsigned char file_175[] = {
#embed "../../Rules/checks/networks/dangerous-service-open-to-the-internet.yaml" suffix(, )
    0};
static const unsigned char file_176[] = {
#embed "../../Rules/checks/networks/filtering-rules-not-reviewed-within-a-year.yaml" suffix(, )
    0};
static const unsigned char file_177[] = {
#embed "../../Rules/checks/networks/guest-network-reaching-inside.yaml" suffix(, )
    0};
static const unsigned char file_178[] = {
#embed "../../Rules/checks/networks/health-data-in-clear-across-zones.yaml" suffix(, )
    0};
static const unsigned char file_179[] = {
#embed "../../Rules/checks/networks/insecure-service-open.yaml" suffix(, )
    0};
static const unsigned char file_180[] = {
#embed "../../Rules/checks/networks/internet-facing-system-outside-the-dmz.yaml" suffix(, )
    0};
static const unsigned char file_181[] = {
#embed "../../Rules/checks/networks/internet-zone-without-filtering-resolver.yaml" suffix(, )
    0};
static const unsigned char file_182[] = {
#embed "../../Rules/checks/networks/name-resolution-past-the-hospital.yaml" suffix(, )
    0};
static const unsigned char file_183[] = {
#embed "../../Rules/checks/networks/server-certificate-expired-or-about-to.yaml" suffix(, )
    0};
static const unsigned char file_184[] = {
#embed "../../Rules/checks/networks/servers-and-workstations-in-one-zone.yaml" suffix(, )
    0};
static const unsigned char file_185[] = {
#embed "../../Rules/checks/networks/unfiltered-link-between-zones.yaml" suffix(, )
    0};
static const unsigned char file_186[] = {
#embed "../../Rules/checks/networks/unlogged-name-queries.yaml" suffix(, )
    0};
static const unsigned char file_187[] = {
#embed "../../Rules/checks/networks/unmonitored-network-zone.yaml" suffix(, )
    0};
static const unsigned char file_188[] = {
#embed "../../Rules/checks/networks/weak-wireless-security.yaml" suffix(, )
    0};
static const unsigned char file_189[] = {
#embed "../../Rules/checks/networks/zone-open-to-unknown-equipment.yaml" suffix(, )
    0};
static const unsigned char file_190[] = {
#embed "../../Rules/checks/networks/zone-without-default-deny.yaml" suffix(, )
    0};
static const unsigned char file_191[] = {
#embed "../../Rules/checks/nursing-homes/bank-details-changed-without-confirmation.yaml" suffix(, )
    0};
static const unsigned char file_192[] = {
#embed "../../Rules/checks/nursing-homes/bank-details-open-to-all-staff.yaml" suffix(, )
    0};
static const unsigned char file_193[] = {
#embed "../../Rules/checks/nursing-homes/callers-not-verified-before-disclosure.yaml" suffix(, )
    0};
static const unsigned char file_194[] = {
#embed "../../Rules/checks/nursing-homes/nursing-home-staff-not-trained-against-impostors.yaml" suffix(, )
    0};
static const unsigned char file_195[] = {
#embed "../../Rules/checks/nursing-homes/nursing-home-without-disclosure-procedure.yaml" suffix(, )
    0};
static const unsigned char file_196[] = {
#embed "../../Rules/checks/nursing-homes/residents-trusted-contacts-not-on-file.yaml" suffix(, )
    0};
static const unsigned char file_197[] = {
#embed "../../Rules/checks/nursing-homes/visitors-not-identified-in-nursing-home.yaml" suffix(, )
    0};
static const unsigned char file_198[] = {
#embed "../../Rules/checks/premises/room-access-list-not-reviewed-within-a-year.yaml" suffix(, )
    0};
static const unsigned char file_199[] = {
#embed "../../Rules/checks/premises/technical-room-open-to-anybody.yaml" suffix(, )
    0};
static const unsigned char file_200[] = {
#embed "../../Rules/checks/premises/technical-room-without-emergency-power.yaml" suffix(, )
    0};
static const unsigned char file_201[] = {
#embed "../../Rules/checks/premises/technical-room-without-fire-protection.yaml" suffix(, )
    0};
static const unsigned char file_202[] = {
#embed "../../Rules/checks/processors/audit-right-never-used.yaml" suffix(, )
    0};
static const unsigned char file_203[] = {
#embed "../../Rules/checks/processors/contract-ends-soon-without-successor.yaml" suffix(, )
    0};
static const unsigned char file_204[] = {
#embed "../../Rules/checks/processors/destruction-not-confirmed-after-contract-end.yaml" suffix(, )
    0};
static const unsigned char file_205[] = {
#embed "../../Rules/checks/processors/processor-breach-notice-too-slow.yaml" suffix(, )
    0};
static const unsigned char file_206[] = {
#embed "../../Rules/checks/processors/processor-chosen-without-risk-assessment.yaml" suffix(, )
    0};
static const unsigned char file_207[] = {
#embed "../../Rules/checks/processors/processor-contract-without-audit-clause.yaml" suffix(, )
    0};
static const unsigned char file_208[] = {
#embed "../../Rules/checks/processors/processor-contract-without-breach-assistance-clause.yaml" suffix(, )
    0};
static const unsigned char file_209[] = {
#embed "../../Rules/checks/processors/processor-contract-without-confidentiality-clause.yaml" suffix(, )
    0};
static const unsigned char file_210[] = {
#embed "../../Rules/checks/processors/processor-contract-without-instructions-clause.yaml" suffix(, )
    0};
static const unsigned char file_211[] = {
#embed "../../Rules/checks/processors/processor-contract-without-return-or-deletion-clause.yaml" suffix(, )
    0};
static const unsigned char file_212[] = {
#embed "../../Rules/checks/processors/processor-contract-without-rights-assistance-clause.yaml" suffix(, )
    0};
static const unsigned char file_213[] = {
#embed "../../Rules/checks/processors/processor-contract-without-security-clause.yaml" suffix(, )
    0};
static const unsigned char file_214[] = {
#embed "../../Rules/checks/processors/processor-contract-without-subprocessor-clause.yaml" suffix(, )
    0};
static const unsigned char file_215[] = {
#embed "../../Rules/checks/processors/processor-using-data-for-own-ends.yaml" suffix(, )
    0};
static const unsigned char file_216[] = {
#embed "../../Rules/checks/processors/processor-without-article-28-contract.yaml" suffix(, )
    0};
static const unsigned char file_217[] = {
#embed "../../Rules/checks/processors/provider-with-access-without-secrecy-undertaking.yaml" suffix(, )
    0};
static const unsigned char file_218[] = {
#embed "../../Rules/checks/processors/remote-access-open-after-contract-end.yaml" suffix(, )
    0};
static const unsigned char file_219[] = {
#embed "../../Rules/checks/processors/sub-processor-not-on-authorised-list.yaml" suffix(, )
    0};
static const unsigned char file_220[] = {
#embed "../../Rules/checks/processors/sub-processors-without-authorisation.yaml" suffix(, )
    0};
static const unsigned char file_221[] = {
#embed "../../Rules/checks/processors/supplier-reaching-health-data-to-requalify.yaml" suffix(, )
    0};
static const unsigned char file_222[] = {
#embed "../../Rules/checks/processors/vital-provider-not-reviewed-in-a-year.yaml" suffix(, )
    0};
static const unsigned char file_223[] = {
#embed "../../Rules/checks/purposes/data-kept-after-temporary-purpose-ended.yaml" suffix(, )
    0};
static const unsigned char file_224[] = {
#embed "../../Rules/checks/purposes/health-data-reuse-without-referential-or-authorisation.yaml" suffix(, )
    0};
static const unsigned char file_225[] = {
#embed "../../Rules/checks/purposes/new-purpose-not-announced-to-persons.yaml" suffix(, )
    0};
static const unsigned char file_226[] = {
#embed "../../Rules/checks/purposes/research-extract-not-pseudonymised.yaml" suffix(, )
    0};
static const unsigned char file_227[] = {
#embed "../../Rules/checks/purposes/secondary-use-without-compatibility-assessment.yaml" suffix(, )
    0};
static const unsigned char file_228[] = {
#embed "../../Rules/checks/records/health-system-missing-from-record.yaml" suffix(, )
    0};
static const unsigned char file_229[] = {
#embed "../../Rules/checks/records/no-record-of-processing-activities.yaml" suffix(, )
    0};
static const unsigned char file_230[] = {
#embed "../../Rules/checks/records/processor-record-without-controllers.yaml" suffix(, )
    0};
static const unsigned char file_231[] = {
#embed "../../Rules/checks/records/record-entry-not-reviewed-for-a-year.yaml" suffix(, )
    0};
static const unsigned char file_232[] = {
#embed "../../Rules/checks/records/record-entry-transfer-without-country.yaml" suffix(, )
    0};
static const unsigned char file_233[] = {
#embed "../../Rules/checks/records/record-entry-without-erasure-time.yaml" suffix(, )
    0};
static const unsigned char file_234[] = {
#embed "../../Rules/checks/records/record-entry-without-persons-or-data.yaml" suffix(, )
    0};
static const unsigned char file_235[] = {
#embed "../../Rules/checks/records/record-entry-without-purposes.yaml" suffix(, )
    0};
static const unsigned char file_236[] = {
#embed "../../Rules/checks/records/record-entry-without-recipients.yaml" suffix(, )
    0};
static const unsigned char file_237[] = {
#embed "../../Rules/checks/records/record-entry-without-security-description.yaml" suffix(, )
    0};
static const unsigned char file_238[] = {
#embed "../../Rules/checks/records/record-without-contact-details.yaml" suffix(, )
    0};
static const unsigned char file_239[] = {
#embed "../../Rules/checks/remote-work/cloud-tool-with-health-data-unaccounted-for.yaml" suffix(, )
    0};
static const unsigned char file_240[] = {
#embed "../../Rules/checks/remote-work/health-data-by-ordinary-e-mail.yaml" suffix(, )
    0};
static const unsigned char file_241[] = {
#embed "../../Rules/checks/remote-work/remote-access-not-reviewed-in-a-year.yaml" suffix(, )
    0};
static const unsigned char file_242[] = {
#embed "../../Rules/checks/remote-work/remote-access-through-shared-account.yaml" suffix(, )
    0};
static const unsigned char file_243[] = {
#embed "../../Rules/checks/remote-work/remote-desktop-open-without-vpn.yaml" suffix(, )
    0};
static const unsigned char file_244[] = {
#embed "../../Rules/checks/remote-work/remote-work-from-unmanaged-devices.yaml" suffix(, )
    0};
static const unsigned char file_245[] = {
#embed "../../Rules/checks/remote-work/supplier-access-always-open.yaml" suffix(, )
    0};
static const unsigned char file_246[] = {
#embed "../../Rules/checks/remote-work/supplier-access-from-third-country-without-safeguard.yaml" suffix(, )
    0};
static const unsigned char file_247[] = {
#embed "../../Rules/checks/remote-work/supplier-maintenance-bypasses-gateway.yaml" suffix(, )
    0};
static const unsigned char file_248[] = {
#embed "../../Rules/checks/remote-work/supplier-sessions-not-recorded.yaml" suffix(, )
    0};
static const unsigned char file_249[] = {
#embed "../../Rules/checks/retention/access-traces-kept-under-three-years.yaml" suffix(, )
    0};
static const unsigned char file_250[] = {
#embed "../../Rules/checks/retention/accounting-documents-kept-under-ten-years.yaml" suffix(, )
    0};
static const unsigned char file_251[] = {
#embed "../../Rules/checks/retention/care-file-kept-under-recommended-period.yaml" suffix(, )
    0};
static const unsigned char file_252[] = {
#embed "../../Rules/checks/retention/clinical-study-file-kept-under-legal-period.yaml" suffix(, )
    0};
static const unsigned char file_253[] = {
#embed "../../Rules/checks/retention/deceased-patient-record-kept-under-ten-years.yaml" suffix(, )
    0};
static const unsigned char file_254[] = {
#embed "../../Rules/checks/retention/hospital-record-kept-under-twenty-years.yaml" suffix(, )
    0};
static const unsigned char file_255[] = {
#embed "../../Rules/checks/retention/hospital-record-not-counted-from-last-stay.yaml" suffix(, )
    0};
static const unsigned char file_256[] = {
#embed "../../Rules/checks/retention/pharmacy-register-kept-under-legal-period.yaml" suffix(, )
    0};
static const unsigned char file_257[] = {
#embed "../../Rules/checks/retention/public-archives-destroyed-without-visa.yaml" suffix(, )
    0};
static const unsigned char file_258[] = {
#embed "../../Rules/checks/retention/record-of-minor-erased-before-28th-birthday.yaml" suffix(, )
    0};
static const unsigned char file_259[] = {
#embed "../../Rules/checks/retention/records-kept-past-their-period.yaml" suffix(, )
    0};
static const unsigned char file_260[] = {
#embed "../../Rules/checks/retention/records-not-purged-within-a-year.yaml" suffix(, )
    0};
static const unsigned char file_261[] = {
#embed "../../Rules/checks/retention/research-data-kept-beyond-twenty-years-to-judge.yaml" suffix(, )
    0};
static const unsigned char file_262[] = {
#embed "../../Rules/checks/retention/retention-longer-than-recommended.yaml" suffix(, )
    0};
static const unsigned char file_263[] = {
#embed "../../Rules/checks/retention/retention-period-not-reviewed-for-three-years.yaml" suffix(, )
    0};
static const unsigned char file_264[] = {
#embed "../../Rules/checks/retention/retention-rule-without-period-or-criteria.yaml" suffix(, )
    0};
static const unsigned char file_265[] = {
#embed "../../Rules/checks/retention/retention-shorter-than-disputed-period.yaml" suffix(, )
    0};
static const unsigned char file_266[] = {
#embed "../../Rules/checks/retention/tax-documents-kept-under-six-years.yaml" suffix(, )
    0};
static const unsigned char file_267[] = {
#embed "../../Rules/checks/retention/transfusion-trace-kept-under-thirty-years.yaml" suffix(, )
    0};
static const unsigned char file_268[] = {
#embed "../../Rules/checks/retention/video-recordings-kept-over-a-month.yaml" suffix(, )
    0};
static const unsigned char file_269[] = {
#embed "../../Rules/checks/rights/extended-request-not-answered-in-time.yaml" suffix(, )
    0};
static const unsigned char file_270[] = {
#embed "../../Rules/checks/rights/extension-of-request-late-or-too-long.yaml" suffix(, )
    0};
static const unsigned char file_271[] = {
#embed "../../Rules/checks/rights/identity-document-kept-after-answer.yaml" suffix(, )
    0};
static const unsigned char file_272[] = {
#embed "../../Rules/checks/rights/medical-record-not-given-within-eight-days.yaml" suffix(, )
    0};
static const unsigned char file_273[] = {
#embed "../../Rules/checks/rights/no-channel-for-rights-requests.yaml" suffix(, )
    0};
static const unsigned char file_274[] = {
#embed "../../Rules/checks/rights/objection-to-marketing-refused.yaml" suffix(, )
    0};
static const unsigned char file_275[] = {
#embed "../../Rules/checks/rights/recipients-not-told-of-correction.yaml" suffix(, )
    0};
static const unsigned char file_276[] = {
#embed "../../Rules/checks/rights/record-required-by-law-erased-on-request.yaml" suffix(, )
    0};
static const unsigned char file_277[] = {
#embed "../../Rules/checks/rights/request-refused-without-reasons.yaml" suffix(, )
    0};
static const unsigned char file_278[] = {
#embed "../../Rules/checks/rights/rights-request-not-answered-within-a-month.yaml" suffix(, )
    0};
static const unsigned char file_279[] = {
#embed "../../Rules/checks/systems/default-passwords-unchanged.yaml" suffix(, )
    0};
static const unsigned char file_280[] = {
#embed "../../Rules/checks/systems/end-of-support-ahead-without-replacement.yaml" suffix(, )
    0};
static const unsigned char file_281[] = {
#embed "../../Rules/checks/systems/internet-facing-system-not-tested-within-a-year.yaml" suffix(, )
    0};
static const unsigned char file_282[] = {
#embed "../../Rules/checks/systems/inventory-entry-not-verified-within-a-year.yaml" suffix(, )
    0};
static const unsigned char file_283[] = {
#embed "../../Rules/checks/systems/real-patient-data-in-test-system.yaml" suffix(, )
    0};
static const unsigned char file_284[] = {
#embed "../../Rules/checks/systems/storage-nearly-full.yaml" suffix(, )
    0};
static const unsigned char file_285[] = {
#embed "../../Rules/checks/systems/system-without-responsible-role.yaml" suffix(, )
    0};
static const unsigned char file_286[] = {
#embed "../../Rules/checks/systems/unsupported-operating-system.yaml" suffix(, )
    0};
static const unsigned char file_287[] = {
#embed "../../Rules/checks/systems/unsupported-software-in-production.yaml" suffix(, )
    0};
static const unsigned char file_288[] = {
#embed "../../Rules/checks/topics.yaml" suffix(, )
    0};
static const unsigned char file_289[] = {
#embed "../../Rules/checks/training/mandatory-training-completed-by-too-few.yaml" suffix(, )
    0};
static const unsigned char file_290[] = {
#embed "../../Rules/checks/training/newcomers-trained-later-than-six-months.yaml" suffix(, )
    0};
static const unsigned char file_291[] = {
#embed "../../Rules/checks/training/no-data-protection-training-within-a-year.yaml" suffix(, )
    0};
static const unsigned char file_292[] = {
#embed "../../Rules/checks/training/no-security-awareness-within-a-year.yaml" suffix(, )
    0};
static const unsigned char file_293[] = {
#embed "../../Rules/checks/transfers/adequacy-decision-not-covering-transfer.yaml" suffix(, )
    0};
static const unsigned char file_294[] = {
#embed "../../Rules/checks/transfers/data-flow-to-third-country-without-safeguard.yaml" suffix(, )
    0};
static const unsigned char file_295[] = {
#embed "../../Rules/checks/transfers/derogation-for-regular-transfer-to-judge.yaml" suffix(, )
    0};
static const unsigned char file_296[] = {
#embed "../../Rules/checks/transfers/derogation-used-for-regular-transfer.yaml" suffix(, )
    0};
static const unsigned char file_297[] = {
#embed "../../Rules/checks/transfers/host-access-from-third-country-not-assessed.yaml" suffix(, )
    0};
static const unsigned char file_298[] = {
#embed "../../Rules/checks/transfers/processor-abroad-missing-from-transfer-record.yaml" suffix(, )
    0};
static const unsigned char file_299[] = {
#embed "../../Rules/checks/transfers/standard-clauses-of-an-old-edition.yaml" suffix(, )
    0};
static const unsigned char file_300[] = {
#embed "../../Rules/checks/transfers/transfer-impact-not-assessed.yaml" suffix(, )
    0};
static const unsigned char file_301[] = {
#embed "../../Rules/checks/transfers/transfer-without-adequacy-or-safeguard.yaml" suffix(, )
    0};
static const unsigned char file_302[] = {
#embed "../../Rules/checks/transparency/notice-lacking-mandatory-content.yaml" suffix(, )
    0};
static const unsigned char file_303[] = {
#embed "../../Rules/checks/transparency/notice-not-adapted-to-its-readers.yaml" suffix(, )
    0};
static const unsigned char file_304[] = {
#embed "../../Rules/checks/transparency/notice-older-than-change-of-processing.yaml" suffix(, )
    0};
static const unsigned char file_305[] = {
#embed "../../Rules/checks/transparency/notices-lacking-language-of-patients.yaml" suffix(, )
    0};
static const unsigned char file_306[] = {
#embed "../../Rules/checks/transparency/processing-without-notice-to-persons.yaml" suffix(, )
    0};
static const unsigned char file_307[] = {
#embed "../../Rules/checks/vulnerabilities/exploited-vulnerability-left-open.yaml" suffix(, )
    0};
static const unsigned char file_308[] = {
#embed "../../Rules/checks/vulnerabilities/security-updates-overdue.yaml" suffix(, )
    0};
static const unsigned char file_309[] = {
#embed "../../Rules/checks/vulnerabilities/severe-vulnerability-past-its-delay.yaml" suffix(, )
    0};
static const unsigned char file_310[] = {
#embed "../../Rules/checks/vulnerabilities/unpatchable-computer-without-compensation.yaml" suffix(, )
    0};
static const unsigned char file_311[] = {
#embed "../../Rules/facts/adequacy-decisions.tsv" suffix(, )
    0};
static const unsigned char file_312[] = {
#embed "../../Rules/facts/countries.tsv" suffix(, )
    0};
static const unsigned char file_313[] = {
#embed "../../Rules/facts/fine-circumstances.tsv" suffix(, )
    0};
static const unsigned char file_314[] = {
#embed "../../Rules/facts/fine-conducts.tsv" suffix(, )
    0};
static const unsigned char file_315[] = {
#embed "../../Rules/facts/fine-procedures.tsv" suffix(, )
    0};
static const unsigned char file_316[] = {
#embed "../../Rules/facts/fine-public-bodies.tsv" suffix(, )
    0};
static const unsigned char file_317[] = {
#embed "../../Rules/facts/fine-scoring.tsv" suffix(, )
    0};
static const unsigned char file_318[] = {
#embed "../../Rules/facts/fine-seriousness.tsv" suffix(, )
    0};
static const unsigned char file_319[] = {
#embed "../../Rules/facts/fine-size-brackets.tsv" suffix(, )
    0};
static const unsigned char file_320[] = {
#embed "../../Rules/facts/fine-tiers.tsv" suffix(, )
    0};
static const unsigned char file_321[] = {
#embed "../../Rules/facts/fine-weights.tsv" suffix(, )
    0};
static const unsigned char file_322[] = {
#embed "../../Rules/facts/os-lifecycles.tsv" suffix(, )
    0};
static const unsigned char file_323[] = {
#embed "../../Rules/facts/os-names.tsv" suffix(, )
    0};
static const unsigned char file_324[] = {
#embed "../../Rules/facts/os-products.tsv" suffix(, )
    0};
static const unsigned char file_325[] = {
#embed "../../Rules/facts/other-sanctions.tsv" suffix(, )
    0};
static const unsigned char file_326[] = {
#embed "../../Rules/facts/plan-efforts.tsv" suffix(, )
    0};
static const unsigned char file_327[] = {
#embed "../../Rules/facts/plan-risks.tsv" suffix(, )
    0};
static const unsigned char file_328[] = {
#embed "../../Rules/facts/precedent-failures.tsv" suffix(, )
    0};
static const unsigned char file_329[] = {
#embed "../../Rules/facts/precedents.tsv" suffix(, )
    0};
static const unsigned char file_330[] = {
#embed "../../Rules/facts/time-zones.tsv" suffix(, )
    0};
static const unsigned char file_331[] = {
#embed "../../Rules/frameworks/anssi-hygiene.yaml" suffix(, )
    0};
static const unsigned char file_332[] = {
#embed "../../Rules/frameworks/cnil-security.yaml" suffix(, )
    0};
static const unsigned char file_333[] = {
#embed "../../Rules/frameworks/french-criminal-law.yaml" suffix(, )
    0};
static const unsigned char file_334[] = {
#embed "../../Rules/frameworks/french-law.yaml" suffix(, )
    0};
static const unsigned char file_335[] = {
#embed "../../Rules/frameworks/gdpr.yaml" suffix(, )
    0};
static const unsigned char file_336[] = {
#embed "../../Rules/frameworks/hds.yaml" suffix(, )
    0};
static const unsigned char file_337[] = {
#embed "../../Rules/frameworks/iso27001.yaml" suffix(, )
    0};
static const unsigned char file_338[] = {
#embed "../../Rules/frameworks/mds2.yaml" suffix(, )
    0};
static const unsigned char file_339[] = {
#embed "../../Rules/frameworks/nis2.yaml" suffix(, )
    0};
static const unsigned char file_340[] = {
#embed "../../Rules/frameworks/pgssi-s.yaml" suffix(, )
    0};
static const unsigned char file_341[] = {
#embed "../../Rules/model/access_control.yaml" suffix(, )
    0};
static const unsigned char file_342[] = {
#embed "../../Rules/model/access_review.yaml" suffix(, )
    0};
static const unsigned char file_343[] = {
#embed "../../Rules/model/account.yaml" suffix(, )
    0};
static const unsigned char file_344[] = {
#embed "../../Rules/model/activity_timeline.yaml" suffix(, )
    0};
static const unsigned char file_345[] = {
#embed "../../Rules/model/administration.yaml" suffix(, )
    0};
static const unsigned char file_346[] = {
#embed "../../Rules/model/antivirus.yaml" suffix(, )
    0};
static const unsigned char file_347[] = {
#embed "../../Rules/model/attestation.yaml" suffix(, )
    0};
static const unsigned char file_348[] = {
#embed "../../Rules/model/authority_request.yaml" suffix(, )
    0};
static const unsigned char file_349[] = {
#embed "../../Rules/model/automated_decision.yaml" suffix(, )
    0};
static const unsigned char file_350[] = {
#embed "../../Rules/model/backup.yaml" suffix(, )
    0};
static const unsigned char file_351[] = {
#embed "../../Rules/model/breach.yaml" suffix(, )
    0};
static const unsigned char file_352[] = {
#embed "../../Rules/model/certificate.yaml" suffix(, )
    0};
static const unsigned char file_353[] = {
#embed "../../Rules/model/compensating_measure.yaml" suffix(, )
    0};
static const unsigned char file_354[] = {
#embed "../../Rules/model/conduct.yaml" suffix(, )
    0};
static const unsigned char file_355[] = {
#embed "../../Rules/model/container.yaml" suffix(, )
    0};
static const unsigned char file_356[] = {
#embed "../../Rules/model/container_mount.yaml" suffix(, )
    0};
static const unsigned char file_357[] = {
#embed "../../Rules/model/contract.yaml" suffix(, )
    0};
static const unsigned char file_358[] = {
#embed "../../Rules/model/data_category.yaml" suffix(, )
    0};
static const unsigned char file_359[] = {
#embed "../../Rules/model/data_flow.yaml" suffix(, )
    0};
static const unsigned char file_360[] = {
#embed "../../Rules/model/data_protection_officer.yaml" suffix(, )
    0};
static const unsigned char file_361[] = {
#embed "../../Rules/model/data_subject_request.yaml" suffix(, )
    0};
static const unsigned char file_362[] = {
#embed "../../Rules/model/directory.yaml" suffix(, )
    0};
static const unsigned char file_363[] = {
#embed "../../Rules/model/disclosure_procedure.yaml" suffix(, )
    0};
static const unsigned char file_364[] = {
#embed "../../Rules/model/disposal.yaml" suffix(, )
    0};
static const unsigned char file_365[] = {
#embed "../../Rules/model/exercise.yaml" suffix(, )
    0};
static const unsigned char file_366[] = {
#embed "../../Rules/model/exposure_assumptions.yaml" suffix(, )
    0};
static const unsigned char file_367[] = {
#embed "../../Rules/model/extended_support.yaml" suffix(, )
    0};
static const unsigned char file_368[] = {
#embed "../../Rules/model/fine_circumstance.yaml" suffix(, )
    0};
static const unsigned char file_369[] = {
#embed "../../Rules/model/hosting_service.yaml" suffix(, )
    0};
static const unsigned char file_370[] = {
#embed "../../Rules/model/impact_assessment.yaml" suffix(, )
    0};
static const unsigned char file_371[] = {
#embed "../../Rules/model/impact_screening.yaml" suffix(, )
    0};
static const unsigned char file_372[] = {
#embed "../../Rules/model/incident.yaml" suffix(, )
    0};
static const unsigned char file_373[] = {
#embed "../../Rules/model/joint_arrangement.yaml" suffix(, )
    0};
static const unsigned char file_374[] = {
#embed "../../Rules/model/legal_grounds.yaml" suffix(, )
    0};
static const unsigned char file_375[] = {
#embed "../../Rules/model/lifecycle.yaml" suffix(, )
    0};
static const unsigned char file_376[] = {
#embed "../../Rules/model/logging.yaml" suffix(, )
    0};
static const unsigned char file_377[] = {
#embed "../../Rules/model/mail_domain.yaml" suffix(, )
    0};
static const unsigned char file_378[] = {
#embed "../../Rules/model/management_system.yaml" suffix(, )
    0};
static const unsigned char file_379[] = {
#embed "../../Rules/model/national_service.yaml" suffix(, )
    0};
static const unsigned char file_380[] = {
#embed "../../Rules/model/network_interface.yaml" suffix(, )
    0};
static const unsigned char file_381[] = {
#embed "../../Rules/model/network_zone.yaml" suffix(, )
    0};
static const unsigned char file_382[] = {
#embed "../../Rules/model/notice.yaml" suffix(, )
    0};
static const unsigned char file_383[] = {
#embed "../../Rules/model/operating_system.yaml" suffix(, )
    0};
static const unsigned char file_384[] = {
#embed "../../Rules/model/organisation.yaml" suffix(, )
    0};
static const unsigned char file_385[] = {
#embed "../../Rules/model/password_policy.yaml" suffix(, )
    0};
static const unsigned char file_386[] = {
#embed "../../Rules/model/patching.yaml" suffix(, )
    0};
static const unsigned char file_387[] = {
#embed "../../Rules/model/plain_secret.yaml" suffix(, )
    0};
static const unsigned char file_388[] = {
#embed "../../Rules/model/procedure.yaml" suffix(, )
    0};
static const unsigned char file_389[] = {
#embed "../../Rules/model/processing_activity.yaml" suffix(, )
    0};
static const unsigned char file_390[] = {
#embed "../../Rules/model/protection.yaml" suffix(, )
    0};
static const unsigned char file_391[] = {
#embed "../../Rules/model/provider.yaml" suffix(, )
    0};
static const unsigned char file_392[] = {
#embed "../../Rules/model/published_port.yaml" suffix(, )
    0};
static const unsigned char file_393[] = {
#embed "../../Rules/model/remote_access.yaml" suffix(, )
    0};
static const unsigned char file_394[] = {
#embed "../../Rules/model/removable_medium.yaml" suffix(, )
    0};
static const unsigned char file_395[] = {
#embed "../../Rules/model/restore_test.yaml" suffix(, )
    0};
static const unsigned char file_396[] = {
#embed "../../Rules/model/retention_rule.yaml" suffix(, )
    0};
static const unsigned char file_397[] = {
#embed "../../Rules/model/room.yaml" suffix(, )
    0};
static const unsigned char file_398[] = {
#embed "../../Rules/model/secondary_use.yaml" suffix(, )
    0};
static const unsigned char file_399[] = {
#embed "../../Rules/model/security_file.yaml" suffix(, )
    0};
static const unsigned char file_400[] = {
#embed "../../Rules/model/site.yaml" suffix(, )
    0};
static const unsigned char file_401[] = {
#embed "../../Rules/model/software.yaml" suffix(, )
    0};
static const unsigned char file_402[] = {
#embed "../../Rules/model/system.yaml" suffix(, )
    0};
static const unsigned char file_403[] = {
#embed "../../Rules/model/tls_certificate.yaml" suffix(, )
    0};
static const unsigned char file_404[] = {
#embed "../../Rules/model/training.yaml" suffix(, )
    0};
static const unsigned char file_405[] = {
#embed "../../Rules/model/transfer.yaml" suffix(, )
    0};
static const unsigned char file_406[] = {
#embed "../../Rules/model/vulnerability.yaml" suffix(, )
    0};
static const unsigned char file_407[] = {
#embed "../../Rules/model/waiver.yaml" suffix(, )
    0};
static const unsigned char file_408[] = {
#embed "../../Rules/model/zone_link.yaml" suffix(, )
    0};

static const struct crules_file files[] = {
    {"checks/access/access-rights-not-reviewed-in-a-year.yaml", file_0, sizeof file_0 - 1},
    {"checks/access/account-of-leaver-still-enabled.yaml", file_1, sizeof file_1 - 1},
    {"checks/access/account-that-nobody-answers-for.yaml", file_2, sizeof file_2 - 1},
    {"checks/access/dormant-account-enabled.yaml", file_3, sizeof file_3 - 1},
    {"checks/access/emergency-access-not-reviewed.yaml", file_4, sizeof file_4 - 1},
    {"checks/access/emergency-access-not-traced.yaml", file_5, sizeof file_5 - 1},
    {"checks/access/health-data-behind-shared-password.yaml", file_6, sizeof file_6 - 1},
    {"checks/access/health-data-reached-remotely-with-one-factor.yaml", file_7, sizeof file_7 - 1},
    {"checks/access/health-records-opened-with-one-factor.yaml", file_8, sizeof file_8 - 1},
    {"checks/access/password-rules-too-weak.yaml", file_9, sizeof file_9 - 1},
    {"checks/access/passwords-stored-in-recoverable-form.yaml", file_10, sizeof file_10 - 1},
    {"checks/access/patient-record-access-not-traced.yaml", file_11, sizeof file_11 - 1},
    {"checks/access/patient-records-open-beyond-care-team.yaml", file_12, sizeof file_12 - 1},
    {"checks/access/privileged-account-used-for-daily-work.yaml", file_13, sizeof file_13 - 1},
    {"checks/access/privileged-account-without-named-holder.yaml", file_14, sizeof file_14 - 1},
    {"checks/access/privileged-account-without-second-factor.yaml", file_15, sizeof file_15 - 1},
    {"checks/access/record-access-traces-not-analysed.yaml", file_16, sizeof file_16 - 1},
    {"checks/access/remote-access-without-multi-factor-authentication.yaml", file_17, sizeof file_17 - 1},
    {"checks/access/service-account-open-to-people.yaml", file_18, sizeof file_18 - 1},
    {"checks/access/service-account-secret-never-renewed.yaml", file_19, sizeof file_19 - 1},
    {"checks/access/shared-account-on-health-data.yaml", file_20, sizeof file_20 - 1},
    {"checks/administration/administration-account-with-mailbox.yaml", file_21, sizeof file_21 - 1},
    {"checks/administration/administration-open-to-user-zones.yaml", file_22, sizeof file_22 - 1},
    {"checks/administration/administration-workstation-with-mail-or-web.yaml", file_23, sizeof file_23 - 1},
    {"checks/administration/directory-configuration-not-reviewed-within-a-year.yaml", file_24, sizeof file_24 - 1},
    {"checks/administration/directory-without-administration-tiers.yaml", file_25, sizeof file_25 - 1},
    {"checks/artificial-intelligence/automated-decision-not-announced.yaml", file_26, sizeof file_26 - 1},
    {"checks/artificial-intelligence/automated-decision-on-health-data-without-consent-or-law.yaml", file_27, sizeof file_27 - 1},
    {"checks/artificial-intelligence/automated-decision-without-human-review.yaml", file_28, sizeof file_28 - 1},
    {"checks/breaches/breach-not-notified-within-72-hours.yaml", file_29, sizeof file_29 - 1},
    {"checks/breaches/breach-notification-never-completed.yaml", file_30, sizeof file_30 - 1},
    {"checks/breaches/breach-register-entry-incomplete.yaml", file_31, sizeof file_31 - 1},
    {"checks/breaches/high-risk-breach-not-told-to-persons.yaml", file_32, sizeof file_32 - 1},
    {"checks/breaches/late-breach-notification-to-justify.yaml", file_33, sizeof file_33 - 1},
    {"checks/breaches/message-on-breach-lacking-content.yaml", file_34, sizeof file_34 - 1},
    {"checks/breaches/no-complaint-within-72-hours-of-attack.yaml", file_35, sizeof file_35 - 1},
    {"checks/breaches/no-early-warning-within-24-hours.yaml", file_36, sizeof file_36 - 1},
    {"checks/breaches/no-final-report-within-a-month.yaml", file_37, sizeof file_37 - 1},
    {"checks/breaches/processor-slow-to-tell-of-breach.yaml", file_38, sizeof file_38 - 1},
    {"checks/breaches/serious-incident-not-reported-to-health-portal.yaml", file_39, sizeof file_39 - 1},
    {"checks/breaches/significant-incident-not-notified-within-72-hours.yaml", file_40, sizeof file_40 - 1},
    {"checks/containers/container-image-without-fixed-version.yaml", file_41, sizeof file_41 - 1},
    {"checks/containers/database-port-published-to-network.yaml", file_42, sizeof file_42 - 1},
    {"checks/containers/plain-secret-in-configuration.yaml", file_43, sizeof file_43 - 1},
    {"checks/containers/privileged-container.yaml", file_44, sizeof file_44 - 1},
    {"checks/containers/web-address-without-encryption.yaml", file_45, sizeof file_45 - 1},
    {"checks/continuity/backup-administered-with-production-accounts.yaml", file_46, sizeof file_46 - 1},
    {"checks/continuity/backup-in-the-zone-that-it-protects.yaml", file_47, sizeof file_47 - 1},
    {"checks/continuity/backup-less-frequent-than-tolerated-loss.yaml", file_48, sizeof file_48 - 1},
    {"checks/continuity/backup-without-recent-success.yaml", file_49, sizeof file_49 - 1},
    {"checks/continuity/continuity-procedure-not-exercised-within-a-year.yaml", file_50, sizeof file_50 - 1},
    {"checks/continuity/crisis-contacts-not-verified-within-a-year.yaml", file_51, sizeof file_51 - 1},
    {"checks/continuity/crisis-plan-without-means-of-communication.yaml", file_52, sizeof file_52 - 1},
    {"checks/continuity/crisis-procedure-only-on-the-network.yaml", file_53, sizeof file_53 - 1},
    {"checks/continuity/important-system-without-backup.yaml", file_54, sizeof file_54 - 1},
    {"checks/continuity/important-system-without-offsite-backup.yaml", file_55, sizeof file_55 - 1},
    {"checks/continuity/no-restore-test-within-a-year.yaml", file_56, sizeof file_56 - 1},
    {"checks/continuity/organisation-without-cyber-crisis-plan.yaml", file_57, sizeof file_57 - 1},
    {"checks/continuity/restore-slower-than-tolerated-downtime.yaml", file_58, sizeof file_58 - 1},
    {"checks/continuity/unencrypted-backup-of-health-data.yaml", file_59, sizeof file_59 - 1},
    {"checks/continuity/vital-system-without-degraded-mode.yaml", file_60, sizeof file_60 - 1},
    {"checks/continuity/vital-system-without-offline-backup.yaml", file_61, sizeof file_61 - 1},
    {"checks/continuity/vital-system-without-recovery-objectives.yaml", file_62, sizeof file_62 - 1},
    {"checks/disposal/erasure-without-evidence.yaml", file_63, sizeof file_63 - 1},
    {"checks/disposal/retired-system-still-holding-health-data.yaml", file_64, sizeof file_64 - 1},
    {"checks/disposal/storage-left-without-effective-erasure.yaml", file_65, sizeof file_65 - 1},
    {"checks/endpoints/computer-without-hardening-baseline.yaml", file_66, sizeof file_66 - 1},
    {"checks/endpoints/computer-without-malware-protection.yaml", file_67, sizeof file_67 - 1},
    {"checks/endpoints/critical-server-without-endpoint-detection.yaml", file_68, sizeof file_68 - 1},
    {"checks/endpoints/health-data-server-without-encryption-at-rest.yaml", file_69, sizeof file_69 - 1},
    {"checks/endpoints/mobile-device-without-central-management.yaml", file_70, sizeof file_70 - 1},
    {"checks/endpoints/outdated-malware-protection.yaml", file_71, sizeof file_71 - 1},
    {"checks/endpoints/session-that-does-not-lock.yaml", file_72, sizeof file_72 - 1},
    {"checks/endpoints/unencrypted-portable-computer.yaml", file_73, sizeof file_73 - 1},
    {"checks/endpoints/unencrypted-removable-medium.yaml", file_74, sizeof file_74 - 1},
    {"checks/endpoints/workstation-without-local-firewall.yaml", file_75, sizeof file_75 - 1},
    {"checks/governance/acceptable-use-policy-signed-by-too-few.yaml", file_76, sizeof file_76 - 1},
    {"checks/governance/attestation-unsigned-or-expired.yaml", file_77, sizeof file_77 - 1},
    {"checks/governance/corrective-action-overdue.yaml", file_78, sizeof file_78 - 1},
    {"checks/governance/information-neither-classified-nor-labelled.yaml", file_79, sizeof file_79 - 1},
    {"checks/governance/joint-arrangement-not-made-available.yaml", file_80, sizeof file_80 - 1},
    {"checks/governance/joint-controllers-without-arrangement.yaml", file_81, sizeof file_81 - 1},
    {"checks/governance/nis2-class-not-established.yaml", file_82, sizeof file_82 - 1},
    {"checks/governance/no-channel-for-reporting-security-events.yaml", file_83, sizeof file_83 - 1},
    {"checks/governance/no-data-protection-officer.yaml", file_84, sizeof file_84 - 1},
    {"checks/governance/no-data-protection-policy.yaml", file_85, sizeof file_85 - 1},
    {"checks/governance/no-disciplinary-process-for-misuse.yaml", file_86, sizeof file_86 - 1},
    {"checks/governance/no-information-security-officer.yaml", file_87, sizeof file_87 - 1},
    {"checks/governance/no-internal-audit-within-a-year.yaml", file_88, sizeof file_88 - 1},
    {"checks/governance/no-management-review-within-a-year.yaml", file_89, sizeof file_89 - 1},
    {"checks/governance/no-representative-in-the-union.yaml", file_90, sizeof file_90 - 1},
    {"checks/governance/officer-contact-not-published.yaml", file_91, sizeof file_91 - 1},
    {"checks/governance/officer-not-declared-to-authority.yaml", file_92, sizeof file_92 - 1},
    {"checks/governance/officer-not-reporting-to-top-management.yaml", file_93, sizeof file_93 - 1},
    {"checks/governance/officer-with-conflicting-function.yaml", file_94, sizeof file_94 - 1},
    {"checks/governance/officer-without-report-to-management-within-a-year.yaml", file_95, sizeof file_95 - 1},
    {"checks/governance/officer-without-resources.yaml", file_96, sizeof file_96 - 1},
    {"checks/governance/order-of-authority-not-complied-with.yaml", file_97, sizeof file_97 - 1},
    {"checks/governance/request-of-authority-unanswered.yaml", file_98, sizeof file_98 - 1},
    {"checks/governance/risk-assessment-older-than-three-years.yaml", file_99, sizeof file_99 - 1},
    {"checks/governance/security-never-reviewed-independently.yaml", file_100, sizeof file_100 - 1},
    {"checks/governance/security-policy-missing-or-overdue.yaml", file_101, sizeof file_101 - 1},
    {"checks/hosting/exit-clause-without-usable-format.yaml", file_102, sizeof file_102 - 1},
    {"checks/hosting/hds-certificate-expires-soon.yaml", file_103, sizeof file_103 - 1},
    {"checks/hosting/hds-certificate-not-covering-service.yaml", file_104, sizeof file_104 - 1},
    {"checks/hosting/hds-certificate-of-first-referential-to-replace.yaml", file_105, sizeof file_105 - 1},
    {"checks/hosting/hds-table-of-guarantees-not-obtained.yaml", file_106, sizeof file_106 - 1},
    {"checks/hosting/health-data-host-without-hds-certificate.yaml", file_107, sizeof file_107 - 1},
    {"checks/hosting/host-audit-report-not-read.yaml", file_108, sizeof file_108 - 1},
    {"checks/hosting/host-iso27001-certificate-not-valid.yaml", file_109, sizeof file_109 - 1},
    {"checks/hosting/host-transfer-map-never-consulted.yaml", file_110, sizeof file_110 - 1},
    {"checks/hosting/host-without-contact-at-the-customer.yaml", file_111, sizeof file_111 - 1},
    {"checks/hosting/host-without-support-in-french.yaml", file_112, sizeof file_112 - 1},
    {"checks/hosting/hosted-data-accessed-from-third-country-without-safeguard.yaml", file_113, sizeof file_113 - 1},
    {"checks/hosting/hosted-health-data-backed-up-by-nobody.yaml", file_114, sizeof file_114 - 1},
    {"checks/hosting/hosted-health-data-not-encrypted-at-rest.yaml", file_115, sizeof file_115 - 1},
    {"checks/hosting/hosting-contract-without-exit-clause.yaml", file_116, sizeof file_116 - 1},
    {"checks/hosting/hosting-contract-without-health-code-clauses.yaml", file_117, sizeof file_117 - 1},
    {"checks/hosting/hosting-responsibilities-not-divided.yaml", file_118, sizeof file_118 - 1},
    {"checks/hosting/iso27001-scope-leaves-out-services-used.yaml", file_119, sizeof file_119 - 1},
    {"checks/hosting/quality-certificate-taken-for-security.yaml", file_120, sizeof file_120 - 1},
    {"checks/hosting/sub-host-without-hds-certificate.yaml", file_121, sizeof file_121 - 1},
    {"checks/hosting/third-country-law-over-host-not-disclosed.yaml", file_122, sizeof file_122 - 1},
    {"checks/hosting/third-party-hosting-outside-eea.yaml", file_123, sizeof file_123 - 1},
    {"checks/impact-assessments/high-residual-risk-without-prior-consultation.yaml", file_124, sizeof file_124 - 1},
    {"checks/impact-assessments/impact-assessment-done-after-start.yaml", file_125, sizeof file_125 - 1},
    {"checks/impact-assessments/impact-assessment-lacking-mandatory-content.yaml", file_126, sizeof file_126 - 1},
    {"checks/impact-assessments/impact-assessment-not-reviewed-for-three-years.yaml", file_127, sizeof file_127 - 1},
    {"checks/impact-assessments/impact-assessment-older-than-change.yaml", file_128, sizeof file_128 - 1},
    {"checks/impact-assessments/impact-assessment-without-officer-advice.yaml", file_129, sizeof file_129 - 1},
    {"checks/impact-assessments/large-scale-health-processing-without-impact-assessment.yaml", file_130, sizeof file_130 - 1},
    {"checks/impact-assessments/listed-processing-without-impact-assessment.yaml", file_131, sizeof file_131 - 1},
    {"checks/impact-assessments/processing-meeting-two-criteria-without-impact-assessment.yaml", file_132, sizeof file_132 - 1},
    {"checks/lawfulness/care-data-outside-professional-secrecy.yaml", file_133, sizeof file_133 - 1},
    {"checks/lawfulness/consent-harder-to-withdraw-than-to-give.yaml", file_134, sizeof file_134 - 1},
    {"checks/lawfulness/consent-that-cannot-be-shown.yaml", file_135, sizeof file_135 - 1},
    {"checks/lawfulness/legal-basis-without-founding-text.yaml", file_136, sizeof file_136 - 1},
    {"checks/lawfulness/national-number-without-legal-text.yaml", file_137, sizeof file_137 - 1},
    {"checks/lawfulness/offence-data-without-law.yaml", file_138, sizeof file_138 - 1},
    {"checks/lawfulness/processing-without-lawful-basis.yaml", file_139, sizeof file_139 - 1},
    {"checks/lawfulness/public-authority-relying-on-legitimate-interests.yaml", file_140, sizeof file_140 - 1},
    {"checks/lawfulness/special-category-data-without-exception.yaml", file_141, sizeof file_141 - 1},
    {"checks/logging/alterable-logs.yaml", file_142, sizeof file_142 - 1},
    {"checks/logging/log-retention-out-of-range.yaml", file_143, sizeof file_143 - 1},
    {"checks/logging/logs-kept-on-the-system-alone.yaml", file_144, sizeof file_144 - 1},
    {"checks/logging/logs-that-nobody-reads.yaml", file_145, sizeof file_145 - 1},
    {"checks/logging/system-without-security-logs.yaml", file_146, sizeof file_146 - 1},
    {"checks/logging/unsynchronised-clock.yaml", file_147, sizeof file_147 - 1},
    {"checks/medical-devices/maker-advisories-not-followed.yaml", file_148, sizeof file_148 - 1},
    {"checks/medical-devices/medical-device-on-office-network.yaml", file_149, sizeof file_149 - 1},
    {"checks/medical-devices/medical-device-opened-without-authentication.yaml", file_150, sizeof file_150 - 1},
    {"checks/medical-devices/medical-device-past-maker-support.yaml", file_151, sizeof file_151 - 1},
    {"checks/medical-devices/medical-device-reaching-the-internet.yaml", file_152, sizeof file_152 - 1},
    {"checks/medical-devices/medical-device-without-component-list.yaml", file_153, sizeof file_153 - 1},
    {"checks/medical-devices/medical-device-without-flow-matrix.yaml", file_154, sizeof file_154 - 1},
    {"checks/medical-devices/medical-device-without-maintenance.yaml", file_155, sizeof file_155 - 1},
    {"checks/medical-devices/medical-device-without-maker-security-contact.yaml", file_156, sizeof file_156 - 1},
    {"checks/medical-devices/medical-device-without-security-statement.yaml", file_157, sizeof file_157 - 1},
    {"checks/medical-devices/removable-media-unchecked-on-medical-device.yaml", file_158, sizeof file_158 - 1},
    {"checks/medical-devices/security-statement-of-an-old-edition.yaml", file_159, sizeof file_159 - 1},
    {"checks/medical-devices/shared-password-on-medical-device.yaml", file_160, sizeof file_160 - 1},
    {"checks/medical-devices/unpatchable-device-without-compensation.yaml", file_161, sizeof file_161 - 1},
    {"checks/messaging/forgeable-mail-domain.yaml", file_162, sizeof file_162 - 1},
    {"checks/messaging/incoming-mail-unfiltered.yaml", file_163, sizeof file_163 - 1},
    {"checks/messaging/webmail-without-multi-factor-authentication.yaml", file_164, sizeof file_164 - 1},
    {"checks/minimisation/need-for-each-datum-never-reviewed.yaml", file_165, sizeof file_165 - 1},
    {"checks/national-services/documents-not-sent-to-shared-record.yaml", file_166, sizeof file_166 - 1},
    {"checks/national-services/electronic-prescription-software-not-approved.yaml", file_167, sizeof file_167 - 1},
    {"checks/national-services/no-identity-vigilance-unit.yaml", file_168, sizeof file_168 - 1},
    {"checks/national-services/patient-software-without-national-health-identity.yaml", file_169, sizeof file_169 - 1},
    {"checks/national-services/prescriptions-for-town-not-electronic.yaml", file_170, sizeof file_170 - 1},
    {"checks/national-services/secure-messaging-operator-without-contract.yaml", file_171, sizeof file_171 - 1},
    {"checks/national-services/service-without-pro-sante-connect-to-judge.yaml", file_172, sizeof file_172 - 1},
    {"checks/national-services/shared-record-opened-without-patients-choice.yaml", file_173, sizeof file_173 - 1},
    {"checks/national-services/unqualified-identities-sent-to-shared-record.yaml", file_174, sizeof file_174 - 1},
    {"checks/networks/dangerous-service-open-to-the-internet.yaml", file_175, sizeof file_175 - 1},
    {"checks/networks/filtering-rules-not-reviewed-within-a-year.yaml", file_176, sizeof file_176 - 1},
    {"checks/networks/guest-network-reaching-inside.yaml", file_177, sizeof file_177 - 1},
    {"checks/networks/health-data-in-clear-across-zones.yaml", file_178, sizeof file_178 - 1},
    {"checks/networks/insecure-service-open.yaml", file_179, sizeof file_179 - 1},
    {"checks/networks/internet-facing-system-outside-the-dmz.yaml", file_180, sizeof file_180 - 1},
    {"checks/networks/internet-zone-without-filtering-resolver.yaml", file_181, sizeof file_181 - 1},
    {"checks/networks/name-resolution-past-the-hospital.yaml", file_182, sizeof file_182 - 1},
    {"checks/networks/server-certificate-expired-or-about-to.yaml", file_183, sizeof file_183 - 1},
    {"checks/networks/servers-and-workstations-in-one-zone.yaml", file_184, sizeof file_184 - 1},
    {"checks/networks/unfiltered-link-between-zones.yaml", file_185, sizeof file_185 - 1},
    {"checks/networks/unlogged-name-queries.yaml", file_186, sizeof file_186 - 1},
    {"checks/networks/unmonitored-network-zone.yaml", file_187, sizeof file_187 - 1},
    {"checks/networks/weak-wireless-security.yaml", file_188, sizeof file_188 - 1},
    {"checks/networks/zone-open-to-unknown-equipment.yaml", file_189, sizeof file_189 - 1},
    {"checks/networks/zone-without-default-deny.yaml", file_190, sizeof file_190 - 1},
    {"checks/nursing-homes/bank-details-changed-without-confirmation.yaml", file_191, sizeof file_191 - 1},
    {"checks/nursing-homes/bank-details-open-to-all-staff.yaml", file_192, sizeof file_192 - 1},
    {"checks/nursing-homes/callers-not-verified-before-disclosure.yaml", file_193, sizeof file_193 - 1},
    {"checks/nursing-homes/nursing-home-staff-not-trained-against-impostors.yaml", file_194, sizeof file_194 - 1},
    {"checks/nursing-homes/nursing-home-without-disclosure-procedure.yaml", file_195, sizeof file_195 - 1},
    {"checks/nursing-homes/residents-trusted-contacts-not-on-file.yaml", file_196, sizeof file_196 - 1},
    {"checks/nursing-homes/visitors-not-identified-in-nursing-home.yaml", file_197, sizeof file_197 - 1},
    {"checks/premises/room-access-list-not-reviewed-within-a-year.yaml", file_198, sizeof file_198 - 1},
    {"checks/premises/technical-room-open-to-anybody.yaml", file_199, sizeof file_199 - 1},
    {"checks/premises/technical-room-without-emergency-power.yaml", file_200, sizeof file_200 - 1},
    {"checks/premises/technical-room-without-fire-protection.yaml", file_201, sizeof file_201 - 1},
    {"checks/processors/audit-right-never-used.yaml", file_202, sizeof file_202 - 1},
    {"checks/processors/contract-ends-soon-without-successor.yaml", file_203, sizeof file_203 - 1},
    {"checks/processors/destruction-not-confirmed-after-contract-end.yaml", file_204, sizeof file_204 - 1},
    {"checks/processors/processor-breach-notice-too-slow.yaml", file_205, sizeof file_205 - 1},
    {"checks/processors/processor-chosen-without-risk-assessment.yaml", file_206, sizeof file_206 - 1},
    {"checks/processors/processor-contract-without-audit-clause.yaml", file_207, sizeof file_207 - 1},
    {"checks/processors/processor-contract-without-breach-assistance-clause.yaml", file_208, sizeof file_208 - 1},
    {"checks/processors/processor-contract-without-confidentiality-clause.yaml", file_209, sizeof file_209 - 1},
    {"checks/processors/processor-contract-without-instructions-clause.yaml", file_210, sizeof file_210 - 1},
    {"checks/processors/processor-contract-without-return-or-deletion-clause.yaml", file_211, sizeof file_211 - 1},
    {"checks/processors/processor-contract-without-rights-assistance-clause.yaml", file_212, sizeof file_212 - 1},
    {"checks/processors/processor-contract-without-security-clause.yaml", file_213, sizeof file_213 - 1},
    {"checks/processors/processor-contract-without-subprocessor-clause.yaml", file_214, sizeof file_214 - 1},
    {"checks/processors/processor-using-data-for-own-ends.yaml", file_215, sizeof file_215 - 1},
    {"checks/processors/processor-without-article-28-contract.yaml", file_216, sizeof file_216 - 1},
    {"checks/processors/provider-with-access-without-secrecy-undertaking.yaml", file_217, sizeof file_217 - 1},
    {"checks/processors/remote-access-open-after-contract-end.yaml", file_218, sizeof file_218 - 1},
    {"checks/processors/sub-processor-not-on-authorised-list.yaml", file_219, sizeof file_219 - 1},
    {"checks/processors/sub-processors-without-authorisation.yaml", file_220, sizeof file_220 - 1},
    {"checks/processors/supplier-reaching-health-data-to-requalify.yaml", file_221, sizeof file_221 - 1},
    {"checks/processors/vital-provider-not-reviewed-in-a-year.yaml", file_222, sizeof file_222 - 1},
    {"checks/purposes/data-kept-after-temporary-purpose-ended.yaml", file_223, sizeof file_223 - 1},
    {"checks/purposes/health-data-reuse-without-referential-or-authorisation.yaml", file_224, sizeof file_224 - 1},
    {"checks/purposes/new-purpose-not-announced-to-persons.yaml", file_225, sizeof file_225 - 1},
    {"checks/purposes/research-extract-not-pseudonymised.yaml", file_226, sizeof file_226 - 1},
    {"checks/purposes/secondary-use-without-compatibility-assessment.yaml", file_227, sizeof file_227 - 1},
    {"checks/records/health-system-missing-from-record.yaml", file_228, sizeof file_228 - 1},
    {"checks/records/no-record-of-processing-activities.yaml", file_229, sizeof file_229 - 1},
    {"checks/records/processor-record-without-controllers.yaml", file_230, sizeof file_230 - 1},
    {"checks/records/record-entry-not-reviewed-for-a-year.yaml", file_231, sizeof file_231 - 1},
    {"checks/records/record-entry-transfer-without-country.yaml", file_232, sizeof file_232 - 1},
    {"checks/records/record-entry-without-erasure-time.yaml", file_233, sizeof file_233 - 1},
    {"checks/records/record-entry-without-persons-or-data.yaml", file_234, sizeof file_234 - 1},
    {"checks/records/record-entry-without-purposes.yaml", file_235, sizeof file_235 - 1},
    {"checks/records/record-entry-without-recipients.yaml", file_236, sizeof file_236 - 1},
    {"checks/records/record-entry-without-security-description.yaml", file_237, sizeof file_237 - 1},
    {"checks/records/record-without-contact-details.yaml", file_238, sizeof file_238 - 1},
    {"checks/remote-work/cloud-tool-with-health-data-unaccounted-for.yaml", file_239, sizeof file_239 - 1},
    {"checks/remote-work/health-data-by-ordinary-e-mail.yaml", file_240, sizeof file_240 - 1},
    {"checks/remote-work/remote-access-not-reviewed-in-a-year.yaml", file_241, sizeof file_241 - 1},
    {"checks/remote-work/remote-access-through-shared-account.yaml", file_242, sizeof file_242 - 1},
    {"checks/remote-work/remote-desktop-open-without-vpn.yaml", file_243, sizeof file_243 - 1},
    {"checks/remote-work/remote-work-from-unmanaged-devices.yaml", file_244, sizeof file_244 - 1},
    {"checks/remote-work/supplier-access-always-open.yaml", file_245, sizeof file_245 - 1},
    {"checks/remote-work/supplier-access-from-third-country-without-safeguard.yaml", file_246, sizeof file_246 - 1},
    {"checks/remote-work/supplier-maintenance-bypasses-gateway.yaml", file_247, sizeof file_247 - 1},
    {"checks/remote-work/supplier-sessions-not-recorded.yaml", file_248, sizeof file_248 - 1},
    {"checks/retention/access-traces-kept-under-three-years.yaml", file_249, sizeof file_249 - 1},
    {"checks/retention/accounting-documents-kept-under-ten-years.yaml", file_250, sizeof file_250 - 1},
    {"checks/retention/care-file-kept-under-recommended-period.yaml", file_251, sizeof file_251 - 1},
    {"checks/retention/clinical-study-file-kept-under-legal-period.yaml", file_252, sizeof file_252 - 1},
    {"checks/retention/deceased-patient-record-kept-under-ten-years.yaml", file_253, sizeof file_253 - 1},
    {"checks/retention/hospital-record-kept-under-twenty-years.yaml", file_254, sizeof file_254 - 1},
    {"checks/retention/hospital-record-not-counted-from-last-stay.yaml", file_255, sizeof file_255 - 1},
    {"checks/retention/pharmacy-register-kept-under-legal-period.yaml", file_256, sizeof file_256 - 1},
    {"checks/retention/public-archives-destroyed-without-visa.yaml", file_257, sizeof file_257 - 1},
    {"checks/retention/record-of-minor-erased-before-28th-birthday.yaml", file_258, sizeof file_258 - 1},
    {"checks/retention/records-kept-past-their-period.yaml", file_259, sizeof file_259 - 1},
    {"checks/retention/records-not-purged-within-a-year.yaml", file_260, sizeof file_260 - 1},
    {"checks/retention/research-data-kept-beyond-twenty-years-to-judge.yaml", file_261, sizeof file_261 - 1},
    {"checks/retention/retention-longer-than-recommended.yaml", file_262, sizeof file_262 - 1},
    {"checks/retention/retention-period-not-reviewed-for-three-years.yaml", file_263, sizeof file_263 - 1},
    {"checks/retention/retention-rule-without-period-or-criteria.yaml", file_264, sizeof file_264 - 1},
    {"checks/retention/retention-shorter-than-disputed-period.yaml", file_265, sizeof file_265 - 1},
    {"checks/retention/tax-documents-kept-under-six-years.yaml", file_266, sizeof file_266 - 1},
    {"checks/retention/transfusion-trace-kept-under-thirty-years.yaml", file_267, sizeof file_267 - 1},
    {"checks/retention/video-recordings-kept-over-a-month.yaml", file_268, sizeof file_268 - 1},
    {"checks/rights/extended-request-not-answered-in-time.yaml", file_269, sizeof file_269 - 1},
    {"checks/rights/extension-of-request-late-or-too-long.yaml", file_270, sizeof file_270 - 1},
    {"checks/rights/identity-document-kept-after-answer.yaml", file_271, sizeof file_271 - 1},
    {"checks/rights/medical-record-not-given-within-eight-days.yaml", file_272, sizeof file_272 - 1},
    {"checks/rights/no-channel-for-rights-requests.yaml", file_273, sizeof file_273 - 1},
    {"checks/rights/objection-to-marketing-refused.yaml", file_274, sizeof file_274 - 1},
    {"checks/rights/recipients-not-told-of-correction.yaml", file_275, sizeof file_275 - 1},
    {"checks/rights/record-required-by-law-erased-on-request.yaml", file_276, sizeof file_276 - 1},
    {"checks/rights/request-refused-without-reasons.yaml", file_277, sizeof file_277 - 1},
    {"checks/rights/rights-request-not-answered-within-a-month.yaml", file_278, sizeof file_278 - 1},
    {"checks/systems/default-passwords-unchanged.yaml", file_279, sizeof file_279 - 1},
    {"checks/systems/end-of-support-ahead-without-replacement.yaml", file_280, sizeof file_280 - 1},
    {"checks/systems/internet-facing-system-not-tested-within-a-year.yaml", file_281, sizeof file_281 - 1},
    {"checks/systems/inventory-entry-not-verified-within-a-year.yaml", file_282, sizeof file_282 - 1},
    {"checks/systems/real-patient-data-in-test-system.yaml", file_283, sizeof file_283 - 1},
    {"checks/systems/storage-nearly-full.yaml", file_284, sizeof file_284 - 1},
    {"checks/systems/system-without-responsible-role.yaml", file_285, sizeof file_285 - 1},
    {"checks/systems/unsupported-operating-system.yaml", file_286, sizeof file_286 - 1},
    {"checks/systems/unsupported-software-in-production.yaml", file_287, sizeof file_287 - 1},
    {"checks/topics.yaml", file_288, sizeof file_288 - 1},
    {"checks/training/mandatory-training-completed-by-too-few.yaml", file_289, sizeof file_289 - 1},
    {"checks/training/newcomers-trained-later-than-six-months.yaml", file_290, sizeof file_290 - 1},
    {"checks/training/no-data-protection-training-within-a-year.yaml", file_291, sizeof file_291 - 1},
    {"checks/training/no-security-awareness-within-a-year.yaml", file_292, sizeof file_292 - 1},
    {"checks/transfers/adequacy-decision-not-covering-transfer.yaml", file_293, sizeof file_293 - 1},
    {"checks/transfers/data-flow-to-third-country-without-safeguard.yaml", file_294, sizeof file_294 - 1},
    {"checks/transfers/derogation-for-regular-transfer-to-judge.yaml", file_295, sizeof file_295 - 1},
    {"checks/transfers/derogation-used-for-regular-transfer.yaml", file_296, sizeof file_296 - 1},
    {"checks/transfers/host-access-from-third-country-not-assessed.yaml", file_297, sizeof file_297 - 1},
    {"checks/transfers/processor-abroad-missing-from-transfer-record.yaml", file_298, sizeof file_298 - 1},
    {"checks/transfers/standard-clauses-of-an-old-edition.yaml", file_299, sizeof file_299 - 1},
    {"checks/transfers/transfer-impact-not-assessed.yaml", file_300, sizeof file_300 - 1},
    {"checks/transfers/transfer-without-adequacy-or-safeguard.yaml", file_301, sizeof file_301 - 1},
    {"checks/transparency/notice-lacking-mandatory-content.yaml", file_302, sizeof file_302 - 1},
    {"checks/transparency/notice-not-adapted-to-its-readers.yaml", file_303, sizeof file_303 - 1},
    {"checks/transparency/notice-older-than-change-of-processing.yaml", file_304, sizeof file_304 - 1},
    {"checks/transparency/notices-lacking-language-of-patients.yaml", file_305, sizeof file_305 - 1},
    {"checks/transparency/processing-without-notice-to-persons.yaml", file_306, sizeof file_306 - 1},
    {"checks/vulnerabilities/exploited-vulnerability-left-open.yaml", file_307, sizeof file_307 - 1},
    {"checks/vulnerabilities/security-updates-overdue.yaml", file_308, sizeof file_308 - 1},
    {"checks/vulnerabilities/severe-vulnerability-past-its-delay.yaml", file_309, sizeof file_309 - 1},
    {"checks/vulnerabilities/unpatchable-computer-without-compensation.yaml", file_310, sizeof file_310 - 1},
    {"facts/adequacy-decisions.tsv", file_311, sizeof file_311 - 1},
    {"facts/countries.tsv", file_312, sizeof file_312 - 1},
    {"facts/fine-circumstances.tsv", file_313, sizeof file_313 - 1},
    {"facts/fine-conducts.tsv", file_314, sizeof file_314 - 1},
    {"facts/fine-procedures.tsv", file_315, sizeof file_315 - 1},
    {"facts/fine-public-bodies.tsv", file_316, sizeof file_316 - 1},
    {"facts/fine-scoring.tsv", file_317, sizeof file_317 - 1},
    {"facts/fine-seriousness.tsv", file_318, sizeof file_318 - 1},
    {"facts/fine-size-brackets.tsv", file_319, sizeof file_319 - 1},
    {"facts/fine-tiers.tsv", file_320, sizeof file_320 - 1},
    {"facts/fine-weights.tsv", file_321, sizeof file_321 - 1},
    {"facts/os-lifecycles.tsv", file_322, sizeof file_322 - 1},
    {"facts/os-names.tsv", file_323, sizeof file_323 - 1},
    {"facts/os-products.tsv", file_324, sizeof file_324 - 1},
    {"facts/other-sanctions.tsv", file_325, sizeof file_325 - 1},
    {"facts/plan-efforts.tsv", file_326, sizeof file_326 - 1},
    {"facts/plan-risks.tsv", file_327, sizeof file_327 - 1},
    {"facts/precedent-failures.tsv", file_328, sizeof file_328 - 1},
    {"facts/precedents.tsv", file_329, sizeof file_329 - 1},
    {"facts/time-zones.tsv", file_330, sizeof file_330 - 1},
    {"frameworks/anssi-hygiene.yaml", file_331, sizeof file_331 - 1},
    {"frameworks/cnil-security.yaml", file_332, sizeof file_332 - 1},
    {"frameworks/french-criminal-law.yaml", file_333, sizeof file_333 - 1},
    {"frameworks/french-law.yaml", file_334, sizeof file_334 - 1},
    {"frameworks/gdpr.yaml", file_335, sizeof file_335 - 1},
    {"frameworks/hds.yaml", file_336, sizeof file_336 - 1},
    {"frameworks/iso27001.yaml", file_337, sizeof file_337 - 1},
    {"frameworks/mds2.yaml", file_338, sizeof file_338 - 1},
    {"frameworks/nis2.yaml", file_339, sizeof file_339 - 1},
    {"frameworks/pgssi-s.yaml", file_340, sizeof file_340 - 1},
    {"model/access_control.yaml", file_341, sizeof file_341 - 1},
    {"model/access_review.yaml", file_342, sizeof file_342 - 1},
    {"model/account.yaml", file_343, sizeof file_343 - 1},
    {"model/activity_timeline.yaml", file_344, sizeof file_344 - 1},
    {"model/administration.yaml", file_345, sizeof file_345 - 1},
    {"model/antivirus.yaml", file_346, sizeof file_346 - 1},
    {"model/attestation.yaml", file_347, sizeof file_347 - 1},
    {"model/authority_request.yaml", file_348, sizeof file_348 - 1},
    {"model/automated_decision.yaml", file_349, sizeof file_349 - 1},
    {"model/backup.yaml", file_350, sizeof file_350 - 1},
    {"model/breach.yaml", file_351, sizeof file_351 - 1},
    {"model/certificate.yaml", file_352, sizeof file_352 - 1},
    {"model/compensating_measure.yaml", file_353, sizeof file_353 - 1},
    {"model/conduct.yaml", file_354, sizeof file_354 - 1},
    {"model/container.yaml", file_355, sizeof file_355 - 1},
    {"model/container_mount.yaml", file_356, sizeof file_356 - 1},
    {"model/contract.yaml", file_357, sizeof file_357 - 1},
    {"model/data_category.yaml", file_358, sizeof file_358 - 1},
    {"model/data_flow.yaml", file_359, sizeof file_359 - 1},
    {"model/data_protection_officer.yaml", file_360, sizeof file_360 - 1},
    {"model/data_subject_request.yaml", file_361, sizeof file_361 - 1},
    {"model/directory.yaml", file_362, sizeof file_362 - 1},
    {"model/disclosure_procedure.yaml", file_363, sizeof file_363 - 1},
    {"model/disposal.yaml", file_364, sizeof file_364 - 1},
    {"model/exercise.yaml", file_365, sizeof file_365 - 1},
    {"model/exposure_assumptions.yaml", file_366, sizeof file_366 - 1},
    {"model/extended_support.yaml", file_367, sizeof file_367 - 1},
    {"model/fine_circumstance.yaml", file_368, sizeof file_368 - 1},
    {"model/hosting_service.yaml", file_369, sizeof file_369 - 1},
    {"model/impact_assessment.yaml", file_370, sizeof file_370 - 1},
    {"model/impact_screening.yaml", file_371, sizeof file_371 - 1},
    {"model/incident.yaml", file_372, sizeof file_372 - 1},
    {"model/joint_arrangement.yaml", file_373, sizeof file_373 - 1},
    {"model/legal_grounds.yaml", file_374, sizeof file_374 - 1},
    {"model/lifecycle.yaml", file_375, sizeof file_375 - 1},
    {"model/logging.yaml", file_376, sizeof file_376 - 1},
    {"model/mail_domain.yaml", file_377, sizeof file_377 - 1},
    {"model/management_system.yaml", file_378, sizeof file_378 - 1},
    {"model/national_service.yaml", file_379, sizeof file_379 - 1},
    {"model/network_interface.yaml", file_380, sizeof file_380 - 1},
    {"model/network_zone.yaml", file_381, sizeof file_381 - 1},
    {"model/notice.yaml", file_382, sizeof file_382 - 1},
    {"model/operating_system.yaml", file_383, sizeof file_383 - 1},
    {"model/organisation.yaml", file_384, sizeof file_384 - 1},
    {"model/password_policy.yaml", file_385, sizeof file_385 - 1},
    {"model/patching.yaml", file_386, sizeof file_386 - 1},
    {"model/plain_secret.yaml", file_387, sizeof file_387 - 1},
    {"model/procedure.yaml", file_388, sizeof file_388 - 1},
    {"model/processing_activity.yaml", file_389, sizeof file_389 - 1},
    {"model/protection.yaml", file_390, sizeof file_390 - 1},
    {"model/provider.yaml", file_391, sizeof file_391 - 1},
    {"model/published_port.yaml", file_392, sizeof file_392 - 1},
    {"model/remote_access.yaml", file_393, sizeof file_393 - 1},
    {"model/removable_medium.yaml", file_394, sizeof file_394 - 1},
    {"model/restore_test.yaml", file_395, sizeof file_395 - 1},
    {"model/retention_rule.yaml", file_396, sizeof file_396 - 1},
    {"model/room.yaml", file_397, sizeof file_397 - 1},
    {"model/secondary_use.yaml", file_398, sizeof file_398 - 1},
    {"model/security_file.yaml", file_399, sizeof file_399 - 1},
    {"model/site.yaml", file_400, sizeof file_400 - 1},
    {"model/software.yaml", file_401, sizeof file_401 - 1},
    {"model/system.yaml", file_402, sizeof file_402 - 1},
    {"model/tls_certificate.yaml", file_403, sizeof file_403 - 1},
    {"model/training.yaml", file_404, sizeof file_404 - 1},
    {"model/transfer.yaml", file_405, sizeof file_405 - 1},
    {"model/vulnerability.yaml", file_406, sizeof file_406 - 1},
    {"model/waiver.yaml", file_407, sizeof file_407 - 1},
    {"model/zone_link.yaml", file_408, sizeof file_408 - 1},
};

size_t crules_count(void) { return sizeof files / sizeof files[0]; }
struct crules_file crules_file_at(size_t index) { return files[index]; }
