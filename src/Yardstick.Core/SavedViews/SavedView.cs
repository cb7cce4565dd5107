using Yardstick.Core.People;
using Yardstick.Core.Periods;

namespace Yardstick.Core.SavedViews;

/// <summary>A choice of frozen figures that somebody keeps: indicators × areas × months × breakdowns. It holds no figure.</summary>
public sealed record SavedView
{
    public required string ViewId { get; init; }

    public required string AuthorityCode { get; init; }

    /// <summary>Account of whoever keeps it, who alone changes it.</summary>
    public required string OwnerAccount { get; init; }

    public required string Name { get; init; }

    /// <summary>Keys of the catalogue.</summary>
    public required IReadOnlyList<string> Indicators { get; init; }

    /// <summary>Nodes of the organisation tree; none for the whole authority alone.</summary>
    public required IReadOnlyList<string> Areas { get; init; }

    /// <summary>Keys of breakdowns, whose categories stand beside the totals; none for totals alone.</summary>
    public IReadOnlyList<string> Breakdowns { get; init; } = [];

    public required ViewMonths Months { get; init; }

    /// <summary>Whoever has this role in the authority may read it too; null for nobody.</summary>
    public Role? SharedRole { get; init; }

    /// <summary>This person may read it too; null for nobody.</summary>
    public string? SharedAccount { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime ChangedAt { get; init; }

    /// <summary>Whether somebody may open it: what stands in it then goes by that reader's own rights.</summary>
    public bool IsFor(Reader reader) =>
        reader.Person is { } person
        && reader.May(Permission.ReadMeasured, AuthorityCode)
        && (
            person.AccountId == OwnerAccount
            || person.AccountId == SharedAccount
            || (SharedRole is { } role && reader.Grants.Any(grant => grant.Role == role && grant.IsIn(AuthorityCode)))
        );
}

/// <summary>Closed union: the months of a view.</summary>
public abstract record ViewMonths
{
    private ViewMonths() { }

    /// <summary>The newest frozen months, whichever these are when it is read.</summary>
    public sealed record Last(int Count) : ViewMonths;

    public sealed record Between(Month First, Month Until) : ViewMonths;
}

/// <summary>What cannot be kept or read; one sentence with the remedy. Nothing was changed.</summary>
public sealed class SavedViewRefused(string message) : Exception(message);
