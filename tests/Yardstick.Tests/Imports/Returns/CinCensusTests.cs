using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Imports.Returns;
using Yardstick.Core.Imports.Sources;
using Yardstick.Core.Storage;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Imports.Returns;

public sealed class CinCensusTests : IDisposable
{
    private const string Girl = """
        <Child>
          <ChildIdentifiers><LAchildID>A1</LAchildID><UPN>A123456789123</UPN><PersonBirthDate>2012-05-06</PersonBirthDate><Sex>F</Sex></ChildIdentifiers>
          <ChildCharacteristics><Ethnicity>WBRI</Ethnicity><Disabilities><Disability>HAND</Disability><Disability>HEAR</Disability></Disabilities></ChildCharacteristics>
          <CINdetails>
            <CINreferralDate>2024-05-01</CINreferralDate><ReferralSource>1A</ReferralSource><PrimaryNeedCode>N1</PrimaryNeedCode>
            <CINclosureDate>2025-02-28</CINclosureDate><ReasonForClosure>RC7</ReasonForClosure>
            <Assessments>
              <AssessmentActualStartDate>2024-05-02</AssessmentActualStartDate><AssessmentAuthorisationDate>2024-06-03</AssessmentAuthorisationDate>
              <FactorsIdentifiedAtAssessment><AssessmentFactors>2B</AssessmentFactors><AssessmentFactors>11A</AssessmentFactors></FactorsIdentifiedAtAssessment>
            </Assessments>
            <CINPlanDates><CINPlanStartDate>2024-12-01</CINPlanStartDate><CINPlanEndDate>2025-02-20</CINPlanEndDate></CINPlanDates>
            <Section47><S47ActualStartDate>2024-05-10</S47ActualStartDate><InitialCPCtarget>2024-06-03</InitialCPCtarget><DateOfInitialCPC>2024-05-30</DateOfInitialCPC><ICPCnotRequired>0</ICPCnotRequired></Section47>
            <Section47><S47ActualStartDate>2024-11-10</S47ActualStartDate><ICPCnotRequired>1</ICPCnotRequired></Section47>
            <ReferralNFA>0</ReferralNFA>
            <ChildProtectionPlans>
              <CPPstartDate>2024-05-30</CPPstartDate><CPPendDate>2024-11-30</CPPendDate><InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse>
              <LatestCategoryOfAbuse>EMO</LatestCategoryOfAbuse><NumberOfPreviousCPP>0</NumberOfPreviousCPP>
              <Reviews><CPPreviewDate>2024-08-20</CPPreviewDate><CPPreviewDate>2024-11-20</CPPreviewDate></Reviews>
            </ChildProtectionPlans>
          </CINdetails>
        </Child>
        """;

    private const string Unborn = """
        <Child>
          <ChildIdentifiers><LAchildID>B2</LAchildID><ExpectedPersonBirthDate>2025-05-01</ExpectedPersonBirthDate><Sex>U</Sex></ChildIdentifiers>
          <ChildCharacteristics><Ethnicity>NOBT</Ethnicity></ChildCharacteristics>
          <CINdetails><CINreferralDate>2025-03-03</CINreferralDate><ReferralSource>3A</ReferralSource><ReferralNFA>1</ReferralNFA></CINdetails>
          <CINdetails><CINreferralDate>2025-03-03</CINreferralDate><ReferralSource>6</ReferralSource><ReferralNFA>1</ReferralNFA></CINdetails>
        </Child>
        """;

    private readonly DeliveredReturn _return = new();

    [Theory, BothEngines]
    public void Each_part_of_a_census_becomes_a_row_of_the_case_data(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var spool = Read(Census(2025, Girl, Unborn));

        var summary = DeliveredReturn.Import(store.Database, spool);

        Assert.Equal(
            ("852", "Anytown", new DateOnly(2025, 3, 31), new DateOnly(2024, 4, 1)),
            (
                summary.Manifest.AuthorityCode,
                summary.Manifest.AuthorityName,
                summary.Manifest.ExtractDate,
                summary.Manifest.CoversFrom
            )
        );
        Says(
            store,
            "select pers_person_id, pers_sex, pers_ethnicity, pers_dob, pers_expected_dob from extract_ssd_person order by 1",
            "A1|F|WBRI|2012-05-06|",
            "B2|U|NOBT||2025-05-01"
        );
        Says(
            store,
            "select disa_table_id, disa_disability_code from extract_ssd_disability order by 1",
            "A1-DHAND|HAND",
            "A1-DHEAR|HEAR"
        );
        Says(
            store,
            "select cine_referral_id, cine_person_id, cine_referral_date, cine_referral_source_code, cine_cin_primary_need_code, cine_referral_nfa, cine_close_date, cine_close_reason from extract_ssd_cin_episodes order by 1",
            "A1-R20240501|A1|2024-05-01|1A|N1|N|2025-02-28|RC7",
            "B2-R20250303|B2|2025-03-03|3A||Y||",
            "B2-R20250303-2|B2|2025-03-03|6||Y||"
        );
        Says(
            store,
            "select cina_assessment_id, cina_referral_id, cina_assessment_start_date, cina_assessment_auth_date from extract_ssd_cin_assessments",
            "A1-A20240502|A1-R20240501|2024-05-02|2024-06-03"
        );
        Says(
            store,
            "select cinf_assessment_id, cinf_assessment_factors_json from extract_ssd_assessment_factors",
            """A1-A20240502|["2B","11A"]"""
        );
        Says(
            store,
            "select cinp_cin_plan_start_date, cinp_cin_plan_end_date from extract_ssd_cin_plans",
            "2024-12-01|2025-02-20"
        );
        Says(
            store,
            "select s47e_s47_enquiry_id, s47e_s47_start_date, s47e_s47_outcome_json from extract_ssd_s47_enquiry order by 1",
            """A1-S20240510|2024-05-10|{"CP_CONFERENCE_FLAG":"Y"}""",
            """A1-S20241110|2024-11-10|{"CP_CONFERENCE_FLAG":"N"}"""
        );
        Says(
            store,
            "select icpc_icpc_id, icpc_s47_enquiry_id, icpc_cp_plan_id, icpc_icpc_target_date, icpc_icpc_date, icpc_icpc_outcome_cp_flag from extract_ssd_initial_cp_conference",
            "A1-C20240530|A1-S20240510|A1-P20240530|2024-06-03|2024-05-30|Y"
        );
        Says(
            store,
            "select cppl_cp_plan_id, cppl_icpc_id, cppl_cp_plan_start_date, cppl_cp_plan_end_date, cppl_cp_plan_initial_category, cppl_cp_plan_latest_category from extract_ssd_cp_plans",
            "A1-P20240530|A1-C20240530|2024-05-30|2024-11-30|NEG|EMO"
        );
        Says(
            store,
            "select cppr_cp_plan_id, cppr_cp_review_date from extract_ssd_cp_reviews order by 2",
            "A1-P20240530|2024-08-20",
            "A1-P20240530|2024-11-20"
        );
    }

    [Fact]
    public void Every_part_is_accounted_for_and_findings_name_its_line()
    {
        using var store = TestStore.On(Engine.DuckDb);
        using var spool = Read(
            Census(2025, Girl, Unborn, Unborn.Replace("2025-03-03", "2025-02-30", StringComparison.Ordinal))
        );

        var summary = DeliveredReturn.Import(store.Database, spool);

        var parts = new SourceStore(store.Database).Parts("852").ToDictionary(part => part.File, part => part.Read);
        Assert.Equal(3, parts["census.xml!Child"]);
        Assert.Equal(5, parts["census.xml!CINdetails"]);
        Assert.Equal(2, parts["census.xml!Section47"]);
        Assert.Equal(1, parts["census.xml!DateOfInitialCPC"]);
        Assert.Equal(
            parts["census.xml!CINdetails"],
            summary.Tables.Single(table => table.Table == "ssd_cin_episodes").Read
        );
        var findings = new ExtractFindingStore(store.Database).Read("852");
        Assert.Contains(findings, each => each is { Rule: "6", File: "census.xml!Child", RecordId: "B2" });
        Assert.Contains(findings, each => each is { Rule: "4", File: "census.xml!CINdetails", Value: "2025-02-30" });
    }

    [Theory]
    [InlineData(2024, "<GenderCurrent>2</GenderCurrent>", 0)]
    [InlineData(2025, "<Sex>F</Sex>", 0)]
    [InlineData(2026, "<Sex>F</Sex>", 0)]
    [InlineData(2026, "<GenderCurrent>2</GenderCurrent>", 1)]
    public void A_census_is_compared_with_the_schema_of_its_year(int year, string sex, int differences)
    {
        using var spool = Read(Census(year, Girl.Replace("<Sex>F</Sex>", sex, StringComparison.Ordinal)));
        using var store = TestStore.On(Engine.DuckDb);

        DeliveredReturn.Import(store.Database, spool);

        Assert.Equal(
            differences,
            new ExtractFindingStore(store.Database).Read("852").Count(finding => finding.Rule == "schema")
        );
        Says(store, "select pers_sex from extract_ssd_person", "F");
    }

    [Fact]
    public void An_older_census_is_read_by_the_nearest_schema_and_what_is_unknown_is_listed_once()
    {
        var odd = Girl.Replace(
            "</CINdetails>",
            "<Hobby>chess</Hobby><Hobby>go</Hobby></CINdetails>",
            StringComparison.Ordinal
        );
        using var store = TestStore.On(Engine.DuckDb);
        using var spool = Read(Census(2022, odd));

        DeliveredReturn.Import(store.Database, spool);

        var findings = new ExtractFindingStore(store.Database).Read("852");
        Assert.Contains(
            findings,
            each => each.Rule == "year" && each.Message.Contains("schema of 2024", StringComparison.Ordinal)
        );
        var unknown = Assert.Single(findings, each => each is { Rule: "ignored", Column: "Hobby" });
        Assert.Contains("2 times", unknown.Message, StringComparison.Ordinal);
        Says(store, "select count(*) from extract_ssd_cp_plans", "1");
    }

    [Theory]
    [InlineData(
        "<?xml version=\"1.0\"?><!DOCTYPE m [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><Message><Header/><Children/></Message>",
        "declares a document type"
    )]
    [InlineData(
        "<Message><Header><CollectionDetails><Year>2025</Year></CollectionDetails><Source><LEA>852</LEA></Source></Header><Children><Child>",
        "cut off"
    )]
    [InlineData(
        "<Message><Header><CollectionDetails><Collection>SWC</Collection><Year>2025</Year></CollectionDetails></Header><Children/></Message>",
        "collection 'SWC'"
    )]
    [InlineData("<Message><Header/><Children/></Message>", "--authority")]
    [InlineData("<Message><Header><Source><LEA>852</LEA></Source></Header><Children/></Message>", "--year")]
    [InlineData(
        "<Message><Header><CollectionDetails><Year>2025</Year><ReferenceDate>2023-03-31</ReferenceDate></CollectionDetails><Source><LEA>852</LEA></Source></Header><Children/></Message>",
        "counts at 2023-03-31"
    )]
    public void What_is_no_whole_census_is_refused_in_one_sentence(string xml, string told)
    {
        _return.Write("census.xml", xml);

        var refused = Assert.Throws<UnreadableSource>(() => Read("census.xml"));

        Assert.Contains(told, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_census_of_another_year_or_authority_than_was_said_is_refused()
    {
        var census = Census(2025, Girl);

        var year = Assert.Throws<UnreadableSource>(() => Read(census, new ReturnOptions { Year = 2024 }));
        var authority = Assert.Throws<UnreadableSource>(() =>
            Read(census, new ReturnOptions { AuthorityCode = "301" })
        );

        Assert.Contains("leave --year out", year.Message, StringComparison.Ordinal);
        Assert.Contains("authority 852", authority.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_another_encoding_is_read_and_says_so()
    {
        var xml = File.ReadAllText(_return.PathOf(Census(2025, Girl)));
        var bytes = CsvEncoding.Windows1252.GetBytes(
            xml.Replace("<Ethnicity>", "<!-- é --><Ethnicity>", StringComparison.Ordinal)
        );
        File.WriteAllBytes(_return.PathOf("census.xml"), bytes);
        using var store = TestStore.On(Engine.DuckDb);
        using var spool = Read("census.xml");

        DeliveredReturn.Import(store.Database, spool);

        Assert.Contains(new ExtractFindingStore(store.Database).Read("852"), each => each.Rule == "encoding");
        Says(store, "select count(*) from extract_ssd_person", "1");
    }

    public void Dispose() => _return.Dispose();

    private static void Says(TestStore store, string sql, params string[] rows) =>
        Assert.Equal(rows, DeliveredReturn.Rows(store.Database, sql));

    private SourceSpool Read(string file, ReturnOptions? options = null) =>
        DeliveredReturn.Read(SourceKind.CinCensus, _return.PathOf(file), options);

    private string Census(int year, params string[] children)
    {
        _return.Write(
            "census.xml",
            $"<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>{year}</Year><ReferenceDate>{year}-03-31</ReferenceDate></CollectionDetails>",
            $"<Source><SourceLevel>L</SourceLevel><LEA>852</LEA><SerialNo>001</SerialNo><DateTime>{year}-05-23T11:14:05</DateTime></Source></Header><Children>",
            string.Concat(children),
            "</Children></Message>"
        );
        return "census.xml";
    }
}
