using Yardstick.Core.Storage;

namespace Yardstick.Tests.Storage;

public sealed class PostgreSqlErrorsTests
{
    [Fact]
    public void A_server_that_is_not_there_is_named_with_the_remedy()
    {
        var refusal = Assert.Throws<StoreUnavailable>(() =>
            Open("Host=127.0.0.1;Port=1;Database=yardstick;Password=secret")
        );

        Assert.StartsWith(
            "PostgreSQL 127.0.0.1:1/yardstick cannot be reached",
            refusal.Message,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("secret", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_are_no_connection_string_are_refused()
    {
        var refusal = Assert.Throws<StoreUnavailable>(() => Open("my server"));

        Assert.StartsWith(
            "--database is not a connection string of PostgreSQL",
            refusal.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_database_that_is_not_there_says_how_to_make_it()
    {
        Assert.SkipWhen(PostgreSqlCluster.ReasonToSkip is not null, PostgreSqlCluster.ReasonToSkip ?? "");

        var refusal = Assert.Throws<StoreUnavailable>(() => Open(PostgreSqlCluster.ConnectionString("absent")));

        Assert.Contains(
            "/absent is not there: make it with \"create database",
            refusal.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_database_that_keeps_other_text_than_utf8_is_refused()
    {
        Assert.SkipWhen(PostgreSqlCluster.ReasonToSkip is not null, PostgreSqlCluster.ReasonToSkip ?? "");
        PostgreSqlCluster.Administer("create database other_text template template0 encoding 'SQL_ASCII' locale 'C'");

        var refusal = Assert.Throws<StoreUnavailable>(() => Open(PostgreSqlCluster.ConnectionString("other_text")));

        Assert.Contains("sorts as 'C' in SQL_ASCII", refusal.Message, StringComparison.Ordinal);
    }

    private static void Open(string connectionString) =>
        Database.Open(new DatabaseAddress.Server(connectionString)).Dispose();
}
