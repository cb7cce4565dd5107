using Yardstick.Core.CaseData;

namespace Yardstick.Tests.CaseData;

/// <summary>Which views a session builds for some indicators, and which of them it leaves for their readers to calculate.</summary>
public sealed class CaseDataViewsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public CaseDataViewsTests()
    {
        Write("person", "select * from ssd_person");
        Write("plan", "select * from ssd_cp_plans");
        Write("contact", "select * from event where kind = 'contact'");
        Write(
            "event",
            """
            -- Read in parts: each reader takes one kind.
            -- Read for one part: plan.
            select 'plan' as kind, p.* from plan p join person x on x.id = p.id
            union all
            select 'contact', c.* from ssd_contacts c join person x on x.id = c.id
            """
        );
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Only_the_views_that_a_text_reads_directly_or_through_others_are_built_each_after_those_that_it_reads()
    {
        Assert.Equal(["person"], Needed("select * from person"));
        Assert.Equal(["person", "plan", "event", "contact"], Needed("select * from contact"));
    }

    [Fact]
    public void A_view_in_parts_with_few_readers_is_not_laid_out_nor_is_what_one_part_alone_is_made_of() =>
        Assert.Equal(
            ["person", "contact"],
            LaidOut("select * from contact", "select * from event where kind = 'plan'")
        );

    [Fact]
    public void What_an_indicator_reads_too_is_laid_out() =>
        Assert.Equal(["person", "plan", "contact"], LaidOut("select * from contact", "select * from plan"));

    [Fact]
    public void A_view_in_parts_with_many_readers_is_laid_out_with_all_that_it_is_made_of() =>
        Assert.Equal(
            ["person", "plan", "event"],
            LaidOut([.. Enumerable.Repeat("select * from event where kind = 'plan'", 5)])
        );

    private IEnumerable<string> Needed(params string[] texts) => Views(texts).Select(view => view.Name);

    private IEnumerable<string> LaidOut(params string[] texts) =>
        Views(texts).Where(view => view.IsLaidOut).Select(view => view.Name);

    private IReadOnlyList<CaseDataView> Views(string[] texts) => CaseDataViews.Load(_folder).NeededBy(texts);

    private void Write(string view, string sql) => File.WriteAllText(Path.Combine(_folder, view + ".sql"), sql);
}
