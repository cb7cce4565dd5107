using Yardstick.Core.CaseData.Rules;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Storage;
using Yardstick.Tests.Imports.Extract;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Imports.Rules;

[Trait(TestScale.Name, TestScale.Council)]
public sealed class CheckedImportTests
{
    private const string Episodes =
        "cine_referral_id,cine_person_id,cine_referral_date,cine_referral_nfa,cine_referral_source_code,cine_cin_primary_need_code,cine_close_date,cine_close_reason";

    [Theory, BothEngines]
    public void Rules_are_tested_on_the_rows_that_are_being_taken_in(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var folder = Case();

        Import(store).Import(folder.Path);

        var finding = Assert.Single(Findings(store, "16"));
        Assert.Equal(
            (ExtractSeverity.Error, "ssd_cin_episodes", "SSD_CIN_Episodes.csv", 3L, "cine_referral_date"),
            (finding.Severity, finding.Table, finding.File, finding.Line, finding.Column)
        );
        Assert.Equal(("R2", "P1", "T1"), (finding.RecordId, finding.PersonId, finding.TeamId));
        Assert.Equal((FindingState.New, new DateOnly(2023, 8, 4)), (finding.Status, finding.FirstSeen));
        Assert.Equal(
            "The child is referred while an earlier case is open: close the earlier case first, or record a contact instead of a referral.",
            finding.Message
        );
    }

    [Theory, BothEngines]
    public void A_rule_is_silent_about_tables_that_were_not_delivered(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var folder = Case();
        File.Delete(Path.Combine(folder.Path, "ssd_involvements.csv"));

        Import(store).Import(folder.Path);

        Assert.Empty(Findings(store, "81"));
        Assert.Null(Assert.Single(Findings(store, "16")).TeamId);
    }

    [Theory, BothEngines]
    public void A_check_finds_the_same_and_keeps_nothing(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var folder = Case();

        var check = Assert.Single(Import(store).Check(folder.Path));

        Assert.Contains(check.Findings, finding => finding.Rule == "16");
        Assert.Empty(store.Database.Select<string>("select authority_code from extract"));
        Assert.Empty(store.Database.Select<string>("select rule from extract_finding"));
        Import(store).Import(folder.Path);
        Assert.Equal(check.Findings, new ExtractFindingStore(store.Database).Read("852"));
    }

    [Theory, BothEngines]
    public void A_table_that_was_there_before_is_missed(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var folder = Case();
        Import(store).Import(folder.Path);
        File.Delete(Path.Combine(folder.Path, "ssd_person.csv"));

        Import(store).Import(folder.Path);

        var finding = Assert.Single(Findings(store, "1"));
        Assert.Equal((ExtractSeverity.Blocks, "ssd_person"), (finding.Severity, finding.Table));
    }

    private static CheckedImport Import(TestStore store) =>
        CheckedImport.Into(store.Database, ProductFolders.BesideProgram());

    private static IReadOnlyList<ExtractFinding> Findings(TestStore store, string rule) =>
        [.. new ExtractFindingStore(store.Database).Read("852").Where(finding => finding.Rule == rule)];

    private static ExtractFolder Case() =>
        new ExtractFolder()
            .Write("ssd_person.csv", "pers_person_id,pers_sex,pers_ethnicity,pers_dob", "P1,F,WBRI,2015-01-01")
            .Write("SSD_CIN_Episodes.csv", Episodes, "R1,P1,2023-01-03,N,1A,N1,,", "R2,P1,2023-05-03,N,1A,N1,,")
            .Write(
                "ssd_department.csv",
                "dept_team_id,dept_team_name,dept_team_parent_id",
                "A1,Anytown,",
                "T1,North,A1"
            )
            .Write("local_team.csv", "team_id,level", "T1,team")
            .Write(
                "ssd_involvements.csv",
                "invo_involvements_id,invo_person_id,invo_professional_id,invo_professional_role_id,invo_professional_team,invo_involvement_start_date,invo_involvement_end_date",
                "I1,P1,W1,LEAD,T1,2023-01-03,"
            );
}
