namespace Yardstick.Tests.Extracts.Generating;

/// <summary>Only codes of the national code lists are written, as the lists stood in July 2023.</summary>
[Collection<InventedCouncil>]
public sealed class InventedCodesTests(InventedExtract invented)
{
    [Theory]
    [InlineData("ssd_person", "pers_sex", "M F U")]
    [InlineData(
        "ssd_person",
        "pers_ethnicity",
        "WBRI WIRI WIRT WOTH WROM MWBC MWBA MWAS MOTH AIND APKN ABAN AOTH BCRB BAFR BOTH CHNE OOTH REFU NOBT"
    )]
    [InlineData("ssd_disability", "disa_disability_code", "NONE MOB HAND PC INC COMM LD HEAR VIS BEH CON AUT DDA")]
    [InlineData(
        "ssd_cin_episodes",
        "cine_referral_source_code",
        "1A 1B 1C 1D 2A 2B 3A 3B 3C 3D 3E 3F 4 5A 5B 5C 5D 6 7 8 9 10"
    )]
    [InlineData("ssd_cin_episodes", "cine_cin_primary_need_code", "N1 N2 N3 N4 N5 N6 N7 N8 N9 N0")]
    [InlineData("ssd_cin_episodes", "cine_close_reason", "RC1 RC2 RC3 RC4 RC5 RC6 RC7 RC8 RC9")]
    [InlineData("ssd_cp_plans", "cppl_cp_plan_initial_category", "NEG PHY SAB EMO MUL")]
    [InlineData("ssd_cp_plans", "cppl_cp_plan_latest_category", "NEG PHY SAB EMO MUL")]
    [InlineData("ssd_cp_reviews", "cppr_cp_review_participation", "PN0 PN1 PN2 PN3 PN4 PN5 PN6 PN7")]
    [InlineData("ssd_cla_reviews", "clar_cla_review_participation", "PN0 PN1 PN2 PN3 PN4 PN5 PN6 PN7")]
    [InlineData("ssd_legal_status", "lega_legal_status", "C1 C2 E1 V2 V3 V4 L1 L2 L3 J1 J2 J3")]
    [InlineData(
        "ssd_cla_placement",
        "clap_cla_placement_type",
        "A3 A4 A5 A6 H5 K1 K2 P1 P2 P3 R1 R2 R3 R5 S1 T0 T1 T2 T3 T4 U1 U2 U3 U4 U5 U6 Z1"
    )]
    [InlineData("ssd_cla_placement", "clap_cla_placement_provider", "PR0 PR1 PR2 PR3 PR4 PR5")]
    [InlineData(
        "ssd_cla_placement",
        "clap_cla_placement_change_reason",
        "CARPL CLOSE ALLEG STAND APPRR CREQB CREQO CHILD LAREQ PLACE CUSTOD OTHER"
    )]
    [InlineData("ssd_cla_episodes", "clae_cla_episode_start_reason", "S L P T B U")]
    [InlineData(
        "ssd_cla_episodes",
        "clae_cla_episode_ceased_reason",
        "X1 E11 E12 E2 E3 E4A E4B E13 E41 E43 E44 E45 E46 E47 E48 E5 E6 E7 E9 E14 E15 E16 E17 E8"
    )]
    [InlineData("ssd_cla_health", "clah_health_check_type", "INITIAL REVIEW")]
    [InlineData("ssd_care_leavers", "clea_care_leaver_in_touch", "YES NO DIED REFU NREQ RHOM")]
    [InlineData("ssd_care_leavers", "clea_care_leaver_accommodation", "B C D E G H K R S T U V W X Y Z")]
    [InlineData("ssd_care_leavers", "clea_care_leaver_activity", "F1 P1 F2 P2 F4 P4 F5 P5 G4 G5 G6 0")]
    [InlineData("ssd_missing", "miss_missing_episode_type", "M A")]
    [InlineData("local_worker_status", "status", "SW NQSW ASYE OTHER")]
    [InlineData("local_team", "level", "team locality service authority")]
    [InlineData(
        "local_team",
        "function",
        "front-door assessment safeguarding disability care leaving-care early-help other"
    )]
    [InlineData("local_placement_code", "code", "Z101 Z102 Z103 Z104")]
    [InlineData("local_visit_agreement", "cohort", "CLA CIN_CWD")]
    [InlineData("local_foster_carer", "carer_type", "mainstream connected")]
    public void A_code_is_one_of_its_list(string table, string column, string list)
    {
        var codes = invented.Rows(table).Select(row => row[column]).Where(code => code.Length > 0).Distinct().ToList();

        Assert.NotEmpty(codes);
        Assert.Empty(codes.Except(list.Split(' ')));
    }

    [Fact]
    public void Grades_are_those_of_inspections() =>
        Assert.Empty(
            invented
                .Rows("local_audit")
                .Select(row => row["initial_grade"])
                .Except(["Outstanding", "Good", "Requires improvement", "Inadequate"])
        );
}
