namespace Yardstick.Core.People;

/// <summary>A grant as the store holds it, the role as its word.</summary>
internal sealed record GrantRow
{
    public required string GrantId { get; init; }

    public required string AccountId { get; init; }

    public required string Role { get; init; }

    public string? AuthorityCode { get; init; }

    public string? AreaId { get; init; }

    public required DateOnly FromDate { get; init; }

    public required DateOnly ToDate { get; init; }

    public static GrantRow Of(Grant grant) =>
        new()
        {
            GrantId = grant.GrantId,
            AccountId = grant.AccountId,
            Role = HyphenedWord.Of(grant.Role),
            AuthorityCode = grant.AuthorityCode,
            AreaId = grant.AreaId,
            FromDate = grant.FromDate,
            ToDate = grant.ToDate,
        };

    public Grant ToGrant() =>
        new()
        {
            GrantId = GrantId,
            AccountId = AccountId,
            Role = HyphenedWord.Read<Role>(Role)!.Value,
            AuthorityCode = AuthorityCode,
            AreaId = AreaId,
            FromDate = FromDate,
            ToDate = ToDate,
        };
}
