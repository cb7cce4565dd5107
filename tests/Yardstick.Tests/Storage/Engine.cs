namespace Yardstick.Tests.Storage;

public enum Engine
{
    DuckDb,
    PostgreSql,
}
