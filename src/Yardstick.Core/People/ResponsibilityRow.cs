namespace Yardstick.Core.People;

/// <summary>A responsibility as the store holds it, its kind as its word.</summary>
internal sealed record ResponsibilityRow
{
    public required string ResponsibilityId { get; init; }

    public required string AuthorityCode { get; init; }

    public required string Indicator { get; init; }

    public required string Kind { get; init; }

    public required string AccountId { get; init; }

    public required DateOnly FromDate { get; init; }

    public required DateOnly ToDate { get; init; }

    public static ResponsibilityRow Of(Responsibility responsibility) =>
        new()
        {
            ResponsibilityId = responsibility.ResponsibilityId,
            AuthorityCode = responsibility.AuthorityCode,
            Indicator = responsibility.Indicator,
            Kind = HyphenedWord.Of(responsibility.Kind),
            AccountId = responsibility.AccountId,
            FromDate = responsibility.FromDate,
            ToDate = responsibility.ToDate,
        };

    public Responsibility ToResponsibility() =>
        new()
        {
            ResponsibilityId = ResponsibilityId,
            AuthorityCode = AuthorityCode,
            Indicator = Indicator,
            Kind = HyphenedWord.Read<ResponsibilityKind>(Kind)!.Value,
            AccountId = AccountId,
            FromDate = FromDate,
            ToDate = ToDate,
        };
}
