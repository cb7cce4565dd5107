using Yardstick.Core.Administration;
using Yardstick.Core.Administration.Councils;
using Yardstick.Core.People;
using Yardstick.Tests.Reference;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Administration;

public sealed class CouncilChoiceTests
{
    private static readonly FixedClock Noon = new(new DateTimeOffset(2026, 5, 20, 12, 0, 0, TimeSpan.Zero));

    [Theory]
    [BothEngines]
    public void The_last_choice_holds_and_each_stands_in_the_log(Engine engine)
    {
        using var store = TestStore.On(engine);
        var choice = new CouncilChoice(store.Database, ReferenceSample.Data, Noon);

        Assert.Null(choice.Now);
        choice.Choose("886", by: "first start");
        choice.Choose("942", by: "ann");
        choice.Choose("942", by: "ben");

        Assert.Equal("Cumberland", choice.Now!.Name);
        var log = new ChangeLog(store.Database, Noon).Latest(10);
        Assert.Equal(["ann", "first start"], log.Select(change => change.ChangedBy));
        Assert.Contains("886", log[0].Before!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("909")]
    [InlineData("970")]
    [InlineData("1001")]
    [InlineData("Kent")]
    public void Only_a_council_of_today_can_be_chosen(string code)
    {
        using var store = TestStore.On(Engine.DuckDb);
        var choice = new CouncilChoice(store.Database, ReferenceSample.Data, Noon);

        var refusal = Assert.Throws<AdministrationRefused>(() => choice.Choose(code, by: "ann"));

        Assert.StartsWith($"'{code}' is no council", refusal.Message, StringComparison.Ordinal);
        Assert.Null(choice.Now);
    }

    [Fact]
    public void All_153_councils_of_today_can_be_chosen()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var choices = new CouncilChoice(store.Database, ReferenceSample.Data, Noon).Choices(new DateOnly(2026, 5, 20));

        Assert.Equal(153, choices.Count);
        Assert.Equal("Barking and Dagenham", choices[0].Name);
    }
}
