using Yardstick.Core.People;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.People;

public sealed class RecoveryCodesTests
{
    private static readonly FixedClock Noon = new(new DateTimeOffset(2026, 5, 20, 12, 0, 0, TimeSpan.Zero));

    [Theory]
    [BothEngines]
    public void Each_of_ten_codes_is_taken_once_from_its_person_however_it_is_spaced(Engine engine)
    {
        using var store = TestStore.On(engine);
        var codes = new RecoveryCodes(store.Database, Noon);
        var made = codes.Make("ann");

        Assert.Equal(10, made.Distinct().Count());
        Assert.All(made, code => Assert.Matches("^([a-z2-9]{4}-){3}[a-z2-9]{4}$", code));
        Assert.False(codes.Use("ben", made[0]));
        Assert.True(codes.Use("ann", $" {made[0].Replace('-', ' ').ToUpperInvariant()} "));
        Assert.False(codes.Use("ann", made[0]));
        Assert.True(codes.Use("ann", made[9]));
        Assert.Equal((8L, 0L), (codes.Left("ann"), codes.Left("ben")));
    }

    [Fact]
    public void New_codes_replace_the_old_ones_and_nothing_of_a_code_is_kept_but_its_hash()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var codes = new RecoveryCodes(store.Database, Noon);
        var old = codes.Make("ann");
        var made = codes.Make("ann");

        Assert.False(codes.Use("ann", old[0]));
        Assert.True(codes.Use("ann", made[0]));
        codes.Clear("ann");
        Assert.False(codes.Use("ann", made[1]));
        Assert.False(codes.Use("ann", null));
        Assert.False(codes.Use("ann", "123456"));
    }
}
