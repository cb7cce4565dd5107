using Dapper;
using Yardstick.Core.Commentaries;
using Yardstick.Core.Indicators;
using Yardstick.Core.People;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Editions.Disclosure.Releases;

/// <summary>Which measures of an authority may be public although a number in them is small: who let them through, and why.</summary>
public sealed class FigureReleases(Database database, IndicatorCatalogue catalogue, TimeProvider clock)
{
    private const string Folder = "Editions/Disclosure/Releases/";
    private const string Subject = "figure release";
    private readonly ChangeLog _log = new(database, clock);

    /// <summary>Those in force, by key of the indicator.</summary>
    public IReadOnlyList<FigureRelease> Of(string authority) =>
        [
            .. History(authority)
                .GroupBy(step => step.Indicator, StringComparer.Ordinal)
                .Select(steps => steps.Last())
                .Where(step => step.Form is not null)
                .OrderBy(step => step.Indicator, StringComparer.Ordinal)
                .Select(step => new FigureRelease(step.Indicator, Enum.Parse<ReleaseForm>(step.Form!), step.Reason)),
        ];

    /// <summary>Every release and withdrawal, oldest first.</summary>
    public IReadOnlyList<ReleaseStep> History(string authority)
    {
        using var connection = database.OpenConnection();
        return [.. connection.Query<ReleaseStep>(SqlFile.Text(Folder + "figure_release_list.sql"), new { authority })];
    }

    /// <exception cref="DisclosureRefused">No such percentage, or no reason.</exception>
    public void Release(string authority, FigureRelease release, string by)
    {
        if (catalogue.Find(release.Indicator) is not { Unit: IndicatorUnit.Percentage } indicator)
        {
            throw new DisclosureRefused(
                $"'{release.Indicator}' is no percentage of the catalogue: only measures of what the service did can be released, by their key."
            );
        }

        Add(authority, release with { Indicator = indicator.Key }, release.Form.ToString(), release.Reason, by);
    }

    /// <exception cref="DisclosureRefused">It is not released, or no reason is given.</exception>
    public void Withdraw(string authority, string indicator, string reason, string by)
    {
        var released =
            Of(authority).FirstOrDefault(each => each.Indicator == indicator)
            ?? throw new DisclosureRefused($"'{indicator}' is not released: nothing is left to withdraw.");
        Add(authority, released, form: null, reason, by);
    }

    private void Add(string authority, FigureRelease release, string? form, string reason, string by)
    {
        var why = reason.Trim();
        if (why.Length == 0)
        {
            throw new DisclosureRefused("Write the reason: it is kept and shown to whoever approves.");
        }

        var before = Of(authority).FirstOrDefault(each => each.Indicator == release.Indicator);
        database.Write(transaction =>
        {
            transaction.Connection!.Execute(
                SqlFile.Text(Folder + "figure_release_add.sql"),
                new
                {
                    authority,
                    indicator = release.Indicator,
                    form,
                    reason = why,
                    person = by,
                    now = StoreTime.Now(clock),
                },
                transaction
            );
            _log.Note(
                transaction,
                by,
                Subject,
                $"{authority}/{release.Indicator}",
                form is null ? "Release withdrawn" : "Figure released",
                before,
                form is null ? null : release with { Reason = why }
            );
        });
    }
}

/// <summary>A measure was released, or its release withdrawn.</summary>
public sealed record ReleaseStep
{
    public required string Indicator { get; init; }

    /// <summary>Null for a withdrawal.</summary>
    public string? Form { get; init; }

    public required string Reason { get; init; }

    public required string Person { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime HappenedAt { get; init; }
}
