using Yardstick.Core.Storage;

namespace Yardstick.Tests.Storage;

public sealed class DatabaseAddressTests
{
    [Fact]
    public void Without_options_the_store_is_a_file_in_the_data_folder() =>
        Assert.Equal(new DatabaseAddress.Folder("./data"), DatabaseAddress.Of(null, null));

    [Fact]
    public void Either_option_says_where_the_store_is()
    {
        Assert.Equal(new DatabaseAddress.Folder("/srv/yardstick"), DatabaseAddress.Of("/srv/yardstick", null));
        Assert.Equal(new DatabaseAddress.Server("Host=db"), DatabaseAddress.Of(null, "Host=db"));
    }

    [Fact]
    public void Both_options_at_once_are_refused() =>
        Assert.Throws<StoreUnavailable>(() => DatabaseAddress.Of("./data", "Host=db"));

    [Fact]
    public void A_password_is_never_shown() =>
        Assert.DoesNotContain(
            "secret",
            new DatabaseAddress.Server("Host=db;Password=secret").ToString(),
            StringComparison.Ordinal
        );
}
