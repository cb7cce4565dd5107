using System.Data.Common;
using System.Globalization;
using Dapper;
using Yardstick.Core.Assessments;
using Yardstick.Core.Indicators;
using Yardstick.Core.People;
using Yardstick.Core.Reference;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Administration.Targets;

/// <summary>Sets and ends targets. What held before stays in the store with its dates, and each change in the log with before and after.</summary>
public sealed class TargetSetting(
    Database database,
    TargetStore store,
    FormulaTargets formulas,
    IndicatorCatalogue catalogue,
    TimeProvider clock
)
{
    private const string Folder = "Administration/Targets/";
    private const string Subject = "target";
    private const int LongestSource = 200;
    private readonly ChangeLog _log = new(database, clock);

    /// <summary>What setting it would change; nothing is changed yet.</summary>
    /// <exception cref="AdministrationRefused">It cannot be set: the message says why.</exception>
    public TargetPreview Preview(TargetToSet wanted)
    {
        var target = Checked(wanted);
        using var connection = database.OpenConnection();
        var (_, closed) = Place(store.Current(connection, wanted.AuthorityCode), target);
        return new TargetPreview(
            store
                .In(target.AuthorityCode)
                .InForce(target.AuthorityCode, target.Indicator, target.ValidFrom, target.Audience),
            target.Formula is null ? target : formulas.Work(target, target.ValidFrom),
            [.. closed.Select(row => row.Before.ToTarget())]
        );
    }

    /// <summary>Sets a target from a day on; the one that held then ends on the day before, one that begins on the same day is withdrawn.</summary>
    /// <exception cref="AdministrationRefused">It cannot be set: the message says why.</exception>
    public SetTarget Set(TargetToSet wanted, string by)
    {
        var target = Checked(wanted);
        return database.Write(transaction =>
        {
            var (placed, changed) = Place(TakeOver(transaction, target.AuthorityCode), target);
            foreach (var (before, after) in changed)
            {
                Change(transaction, before, after, by);
            }

            var row = TargetRow.Of(placed, by, Now);
            transaction.Connection!.Execute(SqlFile.Text(Folder + "target_add.sql"), row.Values, transaction);
            _log.Note(transaction, by, Subject, row.TargetId, "Target set", null, row);
            return placed;
        });
    }

    /// <summary>Ends the target that holds on a day, so that from it on there is none.</summary>
    /// <param name="on">The first day without it.</param>
    /// <exception cref="AdministrationRefused">None holds on that day.</exception>
    public void End(string authority, string indicator, TargetAudience audience, DateOnly on, string by) =>
        database.Write(transaction =>
        {
            var held =
                TakeOver(transaction, authority)
                    .FirstOrDefault(row => row.Indicator == indicator && row.Audience == audience && Holds(row, on))
                ?? throw new AdministrationRefused("No such target holds on that day: nothing is left to end.");
            Change(transaction, held, EndedOn(held, on), by);
        });

    private DateTime Now => DateTime.SpecifyKind(clock.GetUtcNow().UtcDateTime, DateTimeKind.Unspecified);

    private static bool Holds(TargetRow row, DateOnly day) => !row.Withdrawn && row.FromDate <= day && day < row.ToDate;

    private static TargetRow EndedOn(TargetRow row, DateOnly on) =>
        row.FromDate == on ? row with { Withdrawn = true } : row with { ToDate = on };

    /// <summary>The rows of the store, which for the first change of an authority are those of the file.</summary>
    private IReadOnlyList<TargetRow> TakeOver(DbTransaction transaction, string authority)
    {
        var rows = store.Current(transaction.Connection!, authority, transaction);
        var stored = transaction.Connection!.ExecuteScalar<long>(
            SqlFile.Text(Folder + "target_count.sql"),
            new { authority },
            transaction
        );
        if (stored == 0 && rows.Count > 0)
        {
            transaction.Connection!.Execute(
                SqlFile.Text(Folder + "target_add.sql"),
                rows.Select(row => row.Values),
                transaction
            );
        }

        return rows;
    }

    /// <summary>Puts a target between those that are there: the one that holds on its first day ends, and it ends itself where the next begins.</summary>
    private static (SetTarget Placed, IReadOnlyList<(TargetRow Before, TargetRow After)> Changed) Place(
        IEnumerable<TargetRow> rows,
        SetTarget target
    )
    {
        var others = rows.Where(row =>
                !row.Withdrawn && row.Indicator == target.Indicator && row.Audience == target.Audience
            )
            .ToList();
        var next = others
            .Where(row => row.FromDate > target.ValidFrom)
            .Select(row => row.FromDate)
            .Append(target.ValidTo);
        return (
            target with
            {
                ValidTo = next.Min(),
            },
            [.. others.Where(row => Holds(row, target.ValidFrom)).Select(row => (row, EndedOn(row, target.ValidFrom)))]
        );
    }

    private void Change(DbTransaction transaction, TargetRow before, TargetRow after, string by)
    {
        transaction.Connection!.Execute(SqlFile.Text(Folder + "target_end.sql"), after.Values, transaction);
        _log.Note(
            transaction,
            by,
            Subject,
            before.TargetId,
            after.Withdrawn ? "Target withdrawn" : "Target ended",
            before,
            after
        );
    }

    private SetTarget Checked(TargetToSet wanted)
    {
        var indicator = catalogue.Find(wanted.Indicator) ?? throw new AdministrationRefused("Choose an indicator.");
        var source = wanted.Source.Trim();
        if (source.Length is 0 or > LongestSource)
        {
            throw new AdministrationRefused(
                $"Write who decided the target, where and when, in at most {LongestSource} characters."
            );
        }

        if (wanted.Until < wanted.From)
        {
            throw new AdministrationRefused("The last day is before the first: choose a later one or none.");
        }

        if (wanted.Tolerance is { Value: < 0 or > 1000 })
        {
            throw new AdministrationRefused("The tolerance is a number from 0 to 1,000.");
        }

        return new SetTarget(
            wanted.AuthorityCode,
            indicator.Key,
            wanted.Formula is { } formula
                ? formulas.Checked(formula, wanted.Text, indicator)
                : TextOf(wanted.Text, indicator),
            wanted.From,
            source
        )
        {
            TargetId = Guid.CreateVersion7(clock.GetUtcNow()).ToString("n"),
            ValidTo = wanted.Until?.AddDays(1) ?? OpenEnd.Date,
            Audience = wanted.Audience,
            Tolerance = wanted.Tolerance,
            Formula = wanted.Formula,
        };
    }

    /// <summary>As the product writes it. A word is kept as it is, but not a number whose good side nobody said.</summary>
    private static string TextOf(string text, Indicator indicator) =>
        TargetText.Read(text, indicator.Polarity, indicator.TimeBasis) switch
        {
            null => throw new AdministrationRefused(
                "Write the target, as >=95%, <=20, 85-95% or TBC; to have none, end it."
            ),
            Target.Undecided undecided when undecided.Printed.Any(char.IsAsciiDigit) => throw new AdministrationRefused(
                $"'{undecided.Printed}' does not say what meets it: write it as >=95%, <=20 or 85-95%."
            ),
            Target.Bound { IsYearly: true } => string.Create(CultureInfo.InvariantCulture, $"{text.Trim()}"),
            { } target => TargetText.Write(target, indicator.Unit),
        };
}
