// Written by .ci/embed-rules from the listing of Rules/. Run it again after adding or deleting a file.
#include "CRules.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

// A zero follows each file, so that an empty one is an array too; the length leaves it out.
static const unsigned char file_0[] = {
#embed "../../Rules/checks/access/remote-access-without-multi-factor-authentication.yaml" suffix(, )
    0};
static const unsigned char file_1[] = {
#embed "../../Rules/checks/breaches/breach-not-notified-within-72-hours.yaml" suffix(, )
    0};
static const unsigned char file_2[] = {
#embed "../../Rules/checks/breaches/late-breach-notification-to-justify.yaml" suffix(, )
    0};
static const unsigned char file_3[] = {
#embed "../../Rules/checks/continuity/no-restore-test-within-a-year.yaml" suffix(, )
    0};
static const unsigned char file_4[] = {
#embed "../../Rules/checks/continuity/vital-system-without-offline-backup.yaml" suffix(, )
    0};
static const unsigned char file_5[] = {
#embed "../../Rules/checks/hosting/hds-certificate-not-covering-service.yaml" suffix(, )
    0};
static const unsigned char file_6[] = {
#embed "../../Rules/checks/hosting/health-data-host-without-hds-certificate.yaml" suffix(, )
    0};
static const unsigned char file_7[] = {
#embed "../../Rules/checks/hosting/third-party-hosting-outside-eea.yaml" suffix(, )
    0};
static const unsigned char file_8[] = {
#embed "../../Rules/checks/medical-devices/medical-device-on-office-network.yaml" suffix(, )
    0};
static const unsigned char file_9[] = {
#embed "../../Rules/checks/medical-devices/unpatchable-device-without-compensation.yaml" suffix(, )
    0};
static const unsigned char file_10[] = {
#embed "../../Rules/checks/networks/health-data-in-clear-across-zones.yaml" suffix(, )
    0};
static const unsigned char file_11[] = {
#embed "../../Rules/checks/processors/processor-without-article-28-contract.yaml" suffix(, )
    0};
static const unsigned char file_12[] = {
#embed "../../Rules/checks/systems/unsupported-operating-system.yaml" suffix(, )
    0};
static const unsigned char file_13[] = {
#embed "../../Rules/facts/NOTICE" suffix(, )
    0};
static const unsigned char file_14[] = {
#embed "../../Rules/facts/adequacy-decisions.tsv" suffix(, )
    0};
static const unsigned char file_15[] = {
#embed "../../Rules/facts/countries.tsv" suffix(, )
    0};
static const unsigned char file_16[] = {
#embed "../../Rules/facts/fine-tiers.tsv" suffix(, )
    0};
static const unsigned char file_17[] = {
#embed "../../Rules/facts/os-lifecycles.tsv" suffix(, )
    0};
static const unsigned char file_18[] = {
#embed "../../Rules/facts/os-names.tsv" suffix(, )
    0};
static const unsigned char file_19[] = {
#embed "../../Rules/facts/os-products.tsv" suffix(, )
    0};
static const unsigned char file_20[] = {
#embed "../../Rules/frameworks/anssi-hygiene.yaml" suffix(, )
    0};
static const unsigned char file_21[] = {
#embed "../../Rules/frameworks/cnil-security.yaml" suffix(, )
    0};
static const unsigned char file_22[] = {
#embed "../../Rules/frameworks/french-criminal-law.yaml" suffix(, )
    0};
static const unsigned char file_23[] = {
#embed "../../Rules/frameworks/french-law.yaml" suffix(, )
    0};
static const unsigned char file_24[] = {
#embed "../../Rules/frameworks/gdpr.yaml" suffix(, )
    0};
static const unsigned char file_25[] = {
#embed "../../Rules/frameworks/hds.yaml" suffix(, )
    0};
static const unsigned char file_26[] = {
#embed "../../Rules/frameworks/iso27001.yaml" suffix(, )
    0};
static const unsigned char file_27[] = {
#embed "../../Rules/frameworks/mds2.yaml" suffix(, )
    0};
static const unsigned char file_28[] = {
#embed "../../Rules/frameworks/nis2.yaml" suffix(, )
    0};
static const unsigned char file_29[] = {
#embed "../../Rules/frameworks/pgssi-s.yaml" suffix(, )
    0};
static const unsigned char file_30[] = {
#embed "../../Rules/model/access_control.yaml" suffix(, )
    0};
static const unsigned char file_31[] = {
#embed "../../Rules/model/access_review.yaml" suffix(, )
    0};
static const unsigned char file_32[] = {
#embed "../../Rules/model/account.yaml" suffix(, )
    0};
static const unsigned char file_33[] = {
#embed "../../Rules/model/antivirus.yaml" suffix(, )
    0};
static const unsigned char file_34[] = {
#embed "../../Rules/model/attestation.yaml" suffix(, )
    0};
static const unsigned char file_35[] = {
#embed "../../Rules/model/backup.yaml" suffix(, )
    0};
static const unsigned char file_36[] = {
#embed "../../Rules/model/breach.yaml" suffix(, )
    0};
static const unsigned char file_37[] = {
#embed "../../Rules/model/certificate.yaml" suffix(, )
    0};
static const unsigned char file_38[] = {
#embed "../../Rules/model/compensating_measure.yaml" suffix(, )
    0};
static const unsigned char file_39[] = {
#embed "../../Rules/model/contract.yaml" suffix(, )
    0};
static const unsigned char file_40[] = {
#embed "../../Rules/model/data_category.yaml" suffix(, )
    0};
static const unsigned char file_41[] = {
#embed "../../Rules/model/data_flow.yaml" suffix(, )
    0};
static const unsigned char file_42[] = {
#embed "../../Rules/model/data_protection_officer.yaml" suffix(, )
    0};
static const unsigned char file_43[] = {
#embed "../../Rules/model/data_subject_request.yaml" suffix(, )
    0};
static const unsigned char file_44[] = {
#embed "../../Rules/model/exercise.yaml" suffix(, )
    0};
static const unsigned char file_45[] = {
#embed "../../Rules/model/extended_support.yaml" suffix(, )
    0};
static const unsigned char file_46[] = {
#embed "../../Rules/model/hosting_service.yaml" suffix(, )
    0};
static const unsigned char file_47[] = {
#embed "../../Rules/model/impact_assessment.yaml" suffix(, )
    0};
static const unsigned char file_48[] = {
#embed "../../Rules/model/incident.yaml" suffix(, )
    0};
static const unsigned char file_49[] = {
#embed "../../Rules/model/lifecycle.yaml" suffix(, )
    0};
static const unsigned char file_50[] = {
#embed "../../Rules/model/network_interface.yaml" suffix(, )
    0};
static const unsigned char file_51[] = {
#embed "../../Rules/model/network_zone.yaml" suffix(, )
    0};
static const unsigned char file_52[] = {
#embed "../../Rules/model/operating_system.yaml" suffix(, )
    0};
static const unsigned char file_53[] = {
#embed "../../Rules/model/organisation.yaml" suffix(, )
    0};
static const unsigned char file_54[] = {
#embed "../../Rules/model/patching.yaml" suffix(, )
    0};
static const unsigned char file_55[] = {
#embed "../../Rules/model/procedure.yaml" suffix(, )
    0};
static const unsigned char file_56[] = {
#embed "../../Rules/model/processing_activity.yaml" suffix(, )
    0};
static const unsigned char file_57[] = {
#embed "../../Rules/model/protection.yaml" suffix(, )
    0};
static const unsigned char file_58[] = {
#embed "../../Rules/model/provider.yaml" suffix(, )
    0};
static const unsigned char file_59[] = {
#embed "../../Rules/model/remote_access.yaml" suffix(, )
    0};
static const unsigned char file_60[] = {
#embed "../../Rules/model/restore_test.yaml" suffix(, )
    0};
static const unsigned char file_61[] = {
#embed "../../Rules/model/retention_rule.yaml" suffix(, )
    0};
static const unsigned char file_62[] = {
#embed "../../Rules/model/room.yaml" suffix(, )
    0};
static const unsigned char file_63[] = {
#embed "../../Rules/model/site.yaml" suffix(, )
    0};
static const unsigned char file_64[] = {
#embed "../../Rules/model/software.yaml" suffix(, )
    0};
static const unsigned char file_65[] = {
#embed "../../Rules/model/system.yaml" suffix(, )
    0};
static const unsigned char file_66[] = {
#embed "../../Rules/model/training.yaml" suffix(, )
    0};
static const unsigned char file_67[] = {
#embed "../../Rules/model/transfer.yaml" suffix(, )
    0};
static const unsigned char file_68[] = {
#embed "../../Rules/model/waiver.yaml" suffix(, )
    0};
static const unsigned char file_69[] = {
#embed "../../Rules/model/zone_link.yaml" suffix(, )
    0};

static const struct crules_file files[] = {
    {"checks/access/remote-access-without-multi-factor-authentication.yaml", file_0, sizeof file_0 - 1},
    {"checks/breaches/breach-not-notified-within-72-hours.yaml", file_1, sizeof file_1 - 1},
    {"checks/breaches/late-breach-notification-to-justify.yaml", file_2, sizeof file_2 - 1},
    {"checks/continuity/no-restore-test-within-a-year.yaml", file_3, sizeof file_3 - 1},
    {"checks/continuity/vital-system-without-offline-backup.yaml", file_4, sizeof file_4 - 1},
    {"checks/hosting/hds-certificate-not-covering-service.yaml", file_5, sizeof file_5 - 1},
    {"checks/hosting/health-data-host-without-hds-certificate.yaml", file_6, sizeof file_6 - 1},
    {"checks/hosting/third-party-hosting-outside-eea.yaml", file_7, sizeof file_7 - 1},
    {"checks/medical-devices/medical-device-on-office-network.yaml", file_8, sizeof file_8 - 1},
    {"checks/medical-devices/unpatchable-device-without-compensation.yaml", file_9, sizeof file_9 - 1},
    {"checks/networks/health-data-in-clear-across-zones.yaml", file_10, sizeof file_10 - 1},
    {"checks/processors/processor-without-article-28-contract.yaml", file_11, sizeof file_11 - 1},
    {"checks/systems/unsupported-operating-system.yaml", file_12, sizeof file_12 - 1},
    {"facts/NOTICE", file_13, sizeof file_13 - 1},
    {"facts/adequacy-decisions.tsv", file_14, sizeof file_14 - 1},
    {"facts/countries.tsv", file_15, sizeof file_15 - 1},
    {"facts/fine-tiers.tsv", file_16, sizeof file_16 - 1},
    {"facts/os-lifecycles.tsv", file_17, sizeof file_17 - 1},
    {"facts/os-names.tsv", file_18, sizeof file_18 - 1},
    {"facts/os-products.tsv", file_19, sizeof file_19 - 1},
    {"frameworks/anssi-hygiene.yaml", file_20, sizeof file_20 - 1},
    {"frameworks/cnil-security.yaml", file_21, sizeof file_21 - 1},
    {"frameworks/french-criminal-law.yaml", file_22, sizeof file_22 - 1},
    {"frameworks/french-law.yaml", file_23, sizeof file_23 - 1},
    {"frameworks/gdpr.yaml", file_24, sizeof file_24 - 1},
    {"frameworks/hds.yaml", file_25, sizeof file_25 - 1},
    {"frameworks/iso27001.yaml", file_26, sizeof file_26 - 1},
    {"frameworks/mds2.yaml", file_27, sizeof file_27 - 1},
    {"frameworks/nis2.yaml", file_28, sizeof file_28 - 1},
    {"frameworks/pgssi-s.yaml", file_29, sizeof file_29 - 1},
    {"model/access_control.yaml", file_30, sizeof file_30 - 1},
    {"model/access_review.yaml", file_31, sizeof file_31 - 1},
    {"model/account.yaml", file_32, sizeof file_32 - 1},
    {"model/antivirus.yaml", file_33, sizeof file_33 - 1},
    {"model/attestation.yaml", file_34, sizeof file_34 - 1},
    {"model/backup.yaml", file_35, sizeof file_35 - 1},
    {"model/breach.yaml", file_36, sizeof file_36 - 1},
    {"model/certificate.yaml", file_37, sizeof file_37 - 1},
    {"model/compensating_measure.yaml", file_38, sizeof file_38 - 1},
    {"model/contract.yaml", file_39, sizeof file_39 - 1},
    {"model/data_category.yaml", file_40, sizeof file_40 - 1},
    {"model/data_flow.yaml", file_41, sizeof file_41 - 1},
    {"model/data_protection_officer.yaml", file_42, sizeof file_42 - 1},
    {"model/data_subject_request.yaml", file_43, sizeof file_43 - 1},
    {"model/exercise.yaml", file_44, sizeof file_44 - 1},
    {"model/extended_support.yaml", file_45, sizeof file_45 - 1},
    {"model/hosting_service.yaml", file_46, sizeof file_46 - 1},
    {"model/impact_assessment.yaml", file_47, sizeof file_47 - 1},
    {"model/incident.yaml", file_48, sizeof file_48 - 1},
    {"model/lifecycle.yaml", file_49, sizeof file_49 - 1},
    {"model/network_interface.yaml", file_50, sizeof file_50 - 1},
    {"model/network_zone.yaml", file_51, sizeof file_51 - 1},
    {"model/operating_system.yaml", file_52, sizeof file_52 - 1},
    {"model/organisation.yaml", file_53, sizeof file_53 - 1},
    {"model/patching.yaml", file_54, sizeof file_54 - 1},
    {"model/procedure.yaml", file_55, sizeof file_55 - 1},
    {"model/processing_activity.yaml", file_56, sizeof file_56 - 1},
    {"model/protection.yaml", file_57, sizeof file_57 - 1},
    {"model/provider.yaml", file_58, sizeof file_58 - 1},
    {"model/remote_access.yaml", file_59, sizeof file_59 - 1},
    {"model/restore_test.yaml", file_60, sizeof file_60 - 1},
    {"model/retention_rule.yaml", file_61, sizeof file_61 - 1},
    {"model/room.yaml", file_62, sizeof file_62 - 1},
    {"model/site.yaml", file_63, sizeof file_63 - 1},
    {"model/software.yaml", file_64, sizeof file_64 - 1},
    {"model/system.yaml", file_65, sizeof file_65 - 1},
    {"model/training.yaml", file_66, sizeof file_66 - 1},
    {"model/transfer.yaml", file_67, sizeof file_67 - 1},
    {"model/waiver.yaml", file_68, sizeof file_68 - 1},
    {"model/zone_link.yaml", file_69, sizeof file_69 - 1},
};

size_t crules_count(void) { return sizeof files / sizeof files[0]; }
struct crules_file crules_file_at(size_t index) { return files[index]; }
