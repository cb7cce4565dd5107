namespace Yardstick.Core.Commentaries.Tasks;

/// <summary>Days on which a person is away; tasks then go to the deputy.</summary>
/// <param name="ToDate">The first day back.</param>
public sealed record Absence(string AccountId, DateOnly FromDate, DateOnly ToDate)
{
    public bool Covers(DateOnly day) => FromDate <= day && day < ToDate;
}
