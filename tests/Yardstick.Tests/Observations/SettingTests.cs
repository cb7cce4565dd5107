using Yardstick.Core.Periods;
using Yardstick.Core.Storage;
using Yardstick.Tests.Extracts;
using Yardstick.Tests.Imports.Extract;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Observations;

public sealed class SettingTests
{
    private static readonly string Shipped = Path.Combine(ProductFolders.BesideProgram().Definitions, "case-data");

    [Theory]
    [InlineData("flag", 1)]
    [InlineData("no-conference", 2)]
    public void What_counts_as_no_further_action_after_an_enquiry_is_a_setting(string setting, int expected)
    {
        // Three enquiries: marked as no further action; not marked, without a conference; not marked, with one.
        using var folder = new ExtractFolder()
            .WithPeople(3)
            .Write(
                "ssd_s47_enquiry.csv",
                "s47e_s47_enquiry_id,s47e_person_id,s47e_s47_start_date,s47e_s47_end_date,s47e_s47_nfa,s47e_s47_outcome_json",
                "1,P1,2023-07-03,2023-07-20,Y,\"{\"\"CP_CONFERENCE_FLAG\"\":\"\"N\"\"}\"",
                "2,P2,2023-07-03,2023-07-20,N,\"{\"\"CP_CONFERENCE_FLAG\"\":\"\"N\"\"}\"",
                "3,P3,2023-07-03,2023-07-20,N,\"{\"\"CP_CONFERENCE_FLAG\"\":\"\"Y\"\"}\""
            )
            .Write("ssd_cp_plans.csv", "cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date")
            .Write(
                "ssd_cla_episodes.csv",
                "clae_cla_episode_id,clae_person_id,clae_cla_id,clae_cla_episode_start_date"
            );
        using var views = WithSetting(setting);
        using var council = new MeasuredCouncil(Engine.DuckDb, folder.Path, views.Path);

        var row = council
            .Measurement.Measure(council.Extract, [MeasuredCouncil.Indicator("s47_nfa_pct")], [new Month(2023, 7)])
            .First(each => each.AreaLevel == "authority");

        Assert.Equal((expected, 3), (row.Numerator, row.Denominator));
    }

    private static TemporaryFolder WithSetting(string value)
    {
        var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(Shipped, "*.sql"))
        {
            File.WriteAllText(
                Path.Combine(folder.Path, Path.GetFileName(file)),
                File.ReadAllText(file).Replace("'flag' as value", $"'{value}' as value", StringComparison.Ordinal)
            );
        }

        return folder;
    }
}
