using System.Data.Common;
using Dapper;
using Yardstick.Core.Indicators;
using Yardstick.Core.People;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Supplied;

/// <summary>
/// The figures that people supply where no case record gives them: supplied by one person, approved by another, corrected by a new figure with
/// the reason. Rows are only added, and each step stands in the change log.
/// </summary>
public sealed class SuppliedFigures(Database database, IndicatorCatalogue catalogue, TimeProvider clock)
{
    private const string Folder = "Supplied/";
    private const string Subject = "supplied-figure";
    private const int LongestNote = 200;
    private readonly ChangeLog _log = new(database, clock);

    /// <summary>Every figure of an authority, the newest first.</summary>
    public IReadOnlyList<SuppliedFigure> Of(string authority)
    {
        using var connection = database.OpenConnection();
        return Of(connection, authority, transaction: null);
    }

    public SuppliedFigure? Find(string authority, long number) =>
        Of(authority).FirstOrDefault(figure => figure.Number == number);

    /// <summary>Keeps all figures given, or none of them; they count once another person has approved them.</summary>
    /// <returns>Their numbers, in the order given.</returns>
    /// <exception cref="SuppliedRefused">With everything that is wrong, by cell.</exception>
    public IReadOnlyList<long> Supply(string authority, IReadOnlyList<SuppliedRow> rows, string by)
    {
        var now = Now();
        var figures = new FigureReading(catalogue, authority, DateOnly.FromDateTime(now)).Read(rows);
        return database.Write(
            IReadOnlyList<long> (transaction) =>
            {
                RefuseWhatIsThere(figures, Of(transaction.Connection!, authority, transaction));
                return [.. figures.Select(figure => Add(transaction, authority, figure, by, now))];
            }
        );
    }

    /// <summary>Lets a figure count from now on, in the place of the one that was approved before.</summary>
    /// <exception cref="SuppliedRefused">It does not wait, or whoever approves it has supplied it.</exception>
    public void Approve(string authority, long number, string by) =>
        Decide(authority, number, SuppliedStanding.Approved, note: null, by);

    /// <summary>Sends a figure that waits back to whoever supplied it.</summary>
    /// <exception cref="SuppliedRefused">It does not wait, or no reason is given.</exception>
    public void Return(string authority, long number, string? note, string by) =>
        Decide(authority, number, SuppliedStanding.Returned, Reason(note), by);

    /// <summary>Takes an approved figure away: there is no figure of the period from then on. Frozen months keep it.</summary>
    /// <exception cref="SuppliedRefused">It is not the one that counts, or no reason is given.</exception>
    public void Withdraw(string authority, long number, string? note, string by) =>
        Decide(authority, number, SuppliedStanding.Withdrawn, Reason(note), by);

    private static void RefuseWhatIsThere(IReadOnlyList<FigureToSupply> figures, IReadOnlyList<SuppliedFigure> held)
    {
        var problems = figures
            .Select(figure =>
                (
                    figure,
                    wrong: WhyNot(
                        figure,
                        [
                            .. held.Where(each =>
                                each.Indicator == figure.Indicator.Key && each.PeriodEnd == figure.Month.LastDay
                            ),
                        ]
                    )
                )
            )
            .Where(each => each.wrong.Sentence is not null)
            .Select(each => each.figure.Row.Wrong(each.wrong.Column, each.wrong.Sentence!))
            .ToList();
        if (problems.Count > 0)
        {
            throw new SuppliedRefused(problems);
        }
    }

    private static (string Column, string? Sentence) WhyNot(FigureToSupply figure, IReadOnlyList<SuppliedFigure> held)
    {
        var period = SuppliedPeriod.InWords(figure.Month, figure.Indicator);
        if (held.FirstOrDefault(each => each.Standing is SuppliedStanding.Waiting) is { } waiting)
        {
            return (
                SuppliedRow.Period,
                $"{figure.Indicator.Key} of {period} waits for approval already, as figure {waiting.Number}: have that one approved or returned first."
            );
        }

        return held.FirstOrDefault(each => each.Holds) switch
        {
            null when figure.Correction is not null => (
                SuppliedRow.Correction,
                $"No figure of {figure.Indicator.Key} is approved for {period}, so there is nothing to correct: leave it empty."
            ),
            { } approved when figure.Says(approved) => (
                SuppliedRow.Period,
                $"{figure.Indicator.Key} of {period} is approved with the same numbers already, as figure {approved.Number}: leave it out."
            ),
            { } approved when figure.Correction is null => (
                SuppliedRow.Correction,
                $"{figure.Indicator.Key} of {period} is approved with other numbers already, as figure {approved.Number}: write why it changes."
            ),
            _ => (SuppliedRow.Period, null),
        };
    }

    private long Add(DbTransaction transaction, string authority, FigureToSupply figure, string by, DateTime now)
    {
        var row = new
        {
            authority,
            indicator = figure.Indicator.Key,
            period_end = figure.Month.LastDay,
            numerator = figure.Numerator,
            denominator = figure.Denominator,
            value = figure.Value,
            source = figure.Source,
            supplier = figure.Supplier,
            correction = figure.Correction,
            by,
            now,
        };
        var number = transaction.Connection!.QuerySingle<long>(
            SqlFile.Text(Folder + "supplied_figure_add.sql"),
            row,
            transaction
        );
        _log.Note<object>(transaction, by, Subject, $"{authority}/{number}", "Figure supplied", null, row);
        return number;
    }

    private void Decide(string authority, long number, SuppliedStanding decision, string? note, string by)
    {
        database.Write(transaction =>
        {
            var figure =
                Of(transaction.Connection!, authority, transaction).FirstOrDefault(each => each.Number == number)
                ?? throw new SuppliedRefused($"There is no supplied figure {number} of {authority}: see the list.");
            Refuse(figure, decision, by);
            transaction.Connection!.Execute(
                SqlFile.Text(Folder + "supplied_decision_add.sql"),
                new
                {
                    authority,
                    figure = number,
                    decision = HyphenedWord.Of(decision),
                    note,
                    by,
                    now = Now(),
                },
                transaction
            );
            _log.Note(
                transaction,
                by,
                Subject,
                $"{authority}/{number}",
                $"Figure {HyphenedWord.Of(decision)}",
                new { figure.Standing },
                new { Standing = decision }
            );
        });
    }

    private static void Refuse(SuppliedFigure figure, SuppliedStanding decision, string by)
    {
        if (decision is SuppliedStanding.Withdrawn ? !figure.Holds : figure.Standing is not SuppliedStanding.Waiting)
        {
            throw new SuppliedRefused(
                decision is SuppliedStanding.Withdrawn
                    ? $"Figure {figure.Number} is not the one that counts, so it cannot be withdrawn: see the list."
                    : $"Figure {figure.Number} is {HyphenedWord.Of(figure.Standing)} already: supply a new figure that corrects it."
            );
        }

        if (
            decision is SuppliedStanding.Approved
            && string.Equals(figure.SuppliedBy, by, StringComparison.OrdinalIgnoreCase)
        )
        {
            throw new SuppliedRefused($"Figure {figure.Number} was supplied by you: another person has to approve it.");
        }
    }

    private static string Reason(string? note) =>
        note?.Trim() switch
        {
            null or "" => throw new SuppliedRefused("No reason is given: write why."),
            { Length: > LongestNote } => throw new SuppliedRefused(
                $"The reason is too long: write at most {LongestNote} characters."
            ),
            var reason => reason,
        };

    private static List<SuppliedFigure> Of(DbConnection connection, string authority, DbTransaction? transaction)
    {
        var all = connection
            .Query<SuppliedFigure>(SqlFile.Text(Folder + "supplied_figure_list.sql"), new { authority }, transaction)
            .ToList();
        var holding = all.Where(figure => figure.Standing is SuppliedStanding.Approved or SuppliedStanding.Withdrawn)
            .GroupBy(figure => (figure.Indicator, figure.PeriodEnd))
            .Select(period => period.MaxBy(figure => figure.DecisionNumber)!)
            .Where(figure => figure.Standing is SuppliedStanding.Approved)
            .Select(figure => figure.Number)
            .ToHashSet();
        return [.. all.Select(figure => figure with { Holds = holding.Contains(figure.Number) })];
    }

    private DateTime Now() => DateTime.SpecifyKind(clock.GetUtcNow().UtcDateTime, DateTimeKind.Unspecified);
}
