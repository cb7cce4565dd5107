using Yardstick.DuckDb;

namespace Yardstick.Tests.DuckDb;

/// <summary>What is remembered of a file is trusted as long as the number of commits stands still.</summary>
public sealed class DuckDBCommitsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DuckDBConnection _reader;
    private readonly DuckDBConnection _writer;

    public DuckDBCommitsTests()
    {
        _reader = OpenDuckDb.At(_folder.File("a.duckdb"));
        _writer = OpenDuckDb.At(_folder.File("a.duckdb"));
        _writer.Run("create table child (id int)");
    }

    [Fact]
    public void Reading_commits_nothing()
    {
        var before = _reader.Commits;

        _writer.Scalar("select count(*) from child");
        _writer.Run("set search_path = 'main'");

        Assert.Equal(before, _reader.Commits);
    }

    [Theory]
    [InlineData("insert into child values (1)")]
    [InlineData("insert into child values (2) returning id")]
    [InlineData("update child set id = 3")]
    [InlineData("delete from child")]
    [InlineData("create table other (id int)")]
    [InlineData("drop table child")]
    [InlineData("truncate child")]
    public void A_statement_of_another_connection_counts_when_it_has_ended(string sql)
    {
        var before = _reader.Commits;

        _writer.Run(sql);

        Assert.NotEqual(before, _reader.Commits);
    }

    [Fact]
    public void A_transaction_counts_with_its_commit_and_not_before()
    {
        var before = _reader.Commits;
        using var transaction = _writer.BeginTransaction();
        _writer.Run("insert into child values (1)");

        Assert.Equal(before, _reader.Commits);

        transaction.Commit();

        Assert.NotEqual(before, _reader.Commits);
    }

    [Fact]
    public void A_transaction_that_is_rolled_back_or_only_reads_does_not_count()
    {
        var before = _reader.Commits;
        using (_writer.BeginTransaction())
        {
            _writer.Run("insert into child values (1)");
        }

        using (var transaction = _writer.BeginTransaction())
        {
            _writer.Scalar("select count(*) from child");
            transaction.Commit();
        }

        Assert.Equal(before, _reader.Commits);
    }

    [Fact]
    public void Rows_in_bulk_count_when_they_are_written_or_committed()
    {
        var before = _reader.Commits;
        Append();
        var alone = _reader.Commits;
        Assert.NotEqual(before, alone);

        using var transaction = _writer.BeginTransaction();
        Append();
        Assert.Equal(alone, _reader.Commits);

        transaction.Commit();
        Assert.NotEqual(alone, _reader.Commits);
    }

    public void Dispose()
    {
        _writer.Dispose();
        _reader.Dispose();
        _folder.Dispose();
    }

    private void Append()
    {
        using var appender = _writer.CreateAppender("child", "id");
        appender.AppendValue(1).EndRow();
        appender.Close();
    }
}
