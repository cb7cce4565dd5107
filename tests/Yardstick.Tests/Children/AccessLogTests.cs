using Yardstick.Core.Children;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;
using Yardstick.Tests.Snapshots;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Children;

[Trait(TestScale.Name, TestScale.Council)]
public sealed class AccessLogTests
{
    private static readonly Month July = new(2023, 7);

    [Theory]
    [BothEngines]
    public void A_log_that_nobody_touched_is_whole(Engine engine)
    {
        using var town = Looked(engine);

        var check = town.Log.Verify();

        Assert.True(check.IsWhole);
        Assert.Equal(3, check.Number);
        Assert.True(town.Log.Verify(check.LastHash).IsWhole);
    }

    [Theory]
    [BothEngines]
    public void An_empty_log_is_whole(Engine engine)
    {
        using var town = new AnytownChildren(engine);

        Assert.True(town.Log.Verify().IsWhole);
    }

    [Theory]
    [InlineData("update child_access set purpose = 'a better reason' where number = 2", 2)]
    [InlineData("update child_access set viewer = 'someone@council.example' where number = 1", 1)]
    [InlineData("update child_access set happened_at = timestamp '2023-07-01 09:00:00' where number = 3", 3)]
    [InlineData("update child_access set children = 0 where number = 3", 3)]
    [InlineData("update child_access set person_id = 'B' where number = 1", 1)]
    [InlineData("delete from child_access where number = 2", 2)]
    [InlineData("delete from child_access where number = 1", 1)]
    [InlineData("update child_access set number = 9 where number = 3", 3)]
    public void A_changed_or_removed_entry_is_found(string tampering, int number)
    {
        using var town = Looked(Engine.DuckDb);

        town.Store.Execute(tampering);

        var check = town.Log.Verify();
        Assert.False(check.IsWhole);
        Assert.Equal(number, check.Number);
    }

    [Fact]
    public void An_entry_that_is_removed_from_the_end_is_found_by_a_noted_hash()
    {
        using var town = Looked(Engine.DuckDb);
        var noted = town.Log.Verify().LastHash;

        town.Store.Execute("delete from child_access where number = 3");

        Assert.True(town.Log.Verify().IsWhole);
        Assert.False(town.Log.Verify(noted).IsWhole);
    }

    [Theory]
    [BothEngines]
    public void A_month_is_signed_off_once_by_somebody_who_did_not_look(Engine engine)
    {
        using var town = Looked(engine);
        town.Use(AnytownChildren.At(31, 9));
        Assert.Throws<ChildrenRefused>(() => SignOff(town));
        town.Use(new FixedClock(new DateTimeOffset(2023, 8, 1, 9, 0, 0, TimeSpan.Zero)));

        Assert.Throws<ChildrenRefused>(() =>
            town.Reviews.SignOff(Readers.QualityLead, Anytown.Code, July, "nothing out of the way")
        );
        var review = SignOff(town);

        Assert.Equal(("adi@council.example", 3L, 4L), (review.SignedBy, review.Entries, review.LastNumber));
        Assert.Throws<ChildrenRefused>(() => SignOff(town));
        Assert.Equal(review, town.Reviews.Read(Readers.QualityLead, Anytown.Code, July).Review);
    }

    [Fact]
    public void A_log_cut_off_after_a_sign_off_is_found()
    {
        using var town = Looked(Engine.DuckDb);
        town.Use(new FixedClock(new DateTimeOffset(2023, 8, 1, 9, 0, 0, TimeSpan.Zero)));
        SignOff(town);

        town.Store.Execute("delete from child_access where number >= 3");

        Assert.False(town.Log.Verify().IsWhole);
    }

    [Fact]
    public void A_reviewer_reads_pseudonyms_and_who_may_not_see_children_reads_none()
    {
        using var town = Looked(Engine.DuckDb);
        var lead = Readers.QualityLead;
        var row = town.Children.List(lead, AnytownChildren.Visits("T2"), "sample for the audit").Rows[0];
        town.Identities.Open(lead, row.Child.Token, "sample for the audit");

        var line = town.Reviews.Read(lead, Anytown.Code, July).Entries[^1];

        Assert.Equal((row.Child.Pseudonym, true), (line.Pseudonym, line.IsOwn));
        Assert.Null(line.Entry.PersonId);
        Assert.All(
            town.Reviews.Read(Readers.Administrator, Anytown.Code, July).Entries,
            each => Assert.Null(each.Pseudonym)
        );
        Assert.Throws<ChildrenRefused>(() => town.Reviews.Read(Readers.Analyst, Anytown.Code, July));
    }

    private static AccessReview SignOff(AnytownChildren town) =>
        town.Reviews.SignOff(Readers.Administrator, Anytown.Code, July, "nothing out of the way");

    /// <summary>Three entries: two lists and a refusal, the first list by the quality lead.</summary>
    private static AnytownChildren Looked(Engine engine)
    {
        var town = new AnytownChildren(engine);
        town.Children.List(Readers.QualityLead, AnytownChildren.Visits("T1"), "sample for the audit");
        Assert.Throws<ChildrenRefused>(() =>
            town.Children.List(Readers.ManagerOf("T2"), AnytownChildren.Visits("T1"), "I wonder how they do")
        );
        town.Children.List(Readers.ManagerOf("T2"), AnytownChildren.Visits("T2"), AnytownChildren.WeeklyMeeting);
        return town;
    }
}
