using Yardstick.Core.People;
using Yardstick.Core.Periods;

namespace Yardstick.Core.SavedViews;

/// <summary>A view as the store keeps it; what was chosen stands in rows of its own.</summary>
internal sealed record SavedViewRow
{
    private const string Indicator = "indicator";
    private const string Area = "area";
    private const string Breakdown = "breakdown";

    public required string ViewId { get; init; }

    public required string AuthorityCode { get; init; }

    public required string OwnerAccount { get; init; }

    public required string Name { get; init; }

    public int? LastMonths { get; init; }

    public DateOnly? FirstPeriodEnd { get; init; }

    public DateOnly? LastPeriodEnd { get; init; }

    public string? SharedRole { get; init; }

    public string? SharedAccount { get; init; }

    public required DateTime ChangedAt { get; init; }

    public static SavedViewRow Of(SavedView view) =>
        new()
        {
            ViewId = view.ViewId,
            AuthorityCode = view.AuthorityCode,
            OwnerAccount = view.OwnerAccount,
            Name = view.Name,
            LastMonths = (view.Months as ViewMonths.Last)?.Count,
            FirstPeriodEnd = (view.Months as ViewMonths.Between)?.First.LastDay,
            LastPeriodEnd = (view.Months as ViewMonths.Between)?.Until.LastDay,
            SharedRole = view.SharedRole is { } role ? HyphenedWord.Of(role) : null,
            SharedAccount = view.SharedAccount,
            ChangedAt = view.ChangedAt,
        };

    /// <summary>As the log of changes has it: all of it in plain values.</summary>
    public static object Logged(SavedView view) =>
        new
        {
            view = Of(view),
            view.Indicators,
            view.Areas,
            view.Breakdowns,
        };

    public static IEnumerable<object> PartsOf(SavedView view) =>
        Parts(view.ViewId, Indicator, view.Indicators)
            .Concat(Parts(view.ViewId, Area, view.Areas))
            .Concat(Parts(view.ViewId, Breakdown, view.Breakdowns));

    public SavedView ToView(ILookup<(string ViewId, string Kind), string> parts) =>
        new()
        {
            ViewId = ViewId,
            AuthorityCode = AuthorityCode,
            OwnerAccount = OwnerAccount,
            Name = Name,
            Indicators = [.. parts[(ViewId, Indicator)]],
            Areas = [.. parts[(ViewId, Area)]],
            Breakdowns = [.. parts[(ViewId, Breakdown)]],
            Months = LastMonths is { } count
                ? new ViewMonths.Last(count)
                : new ViewMonths.Between(Month.Of(FirstPeriodEnd!.Value), Month.Of(LastPeriodEnd!.Value)),
            SharedRole = HyphenedWord.Read<Role>(SharedRole),
            SharedAccount = SharedAccount,
            ChangedAt = ChangedAt,
        };

    private static IEnumerable<object> Parts(string viewId, string kind, IReadOnlyList<string> names) =>
        names.Select(
            (name, position) =>
                new
                {
                    viewId,
                    kind,
                    position,
                    name,
                }
        );
}
