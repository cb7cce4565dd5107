using System.Data.Common;
using Dapper;
using Yardstick.Core.Checks;
using Yardstick.Core.Indicators;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Commentaries.Texts;

/// <summary>The reporter's part: open the commentary of a month, write it, settle its numbers, submit it. Nothing that was saved is lost.</summary>
public sealed class CommentaryWriting(
    Database database,
    IndicatorCatalogue catalogue,
    CommentaryCheck check,
    TimeProvider clock
)
{
    private const string Folder = "Commentaries/Texts/";
    private const int LongestText = 8000;
    private const int LongestReason = 500;
    private readonly CommentaryVersions _versions = new(database, clock);
    private readonly Responsibilities _responsibilities = new(database, clock);

    public bool IsFor(Reader reader, string authority, string indicator) =>
        CommentaryRights.MayWrite(
            reader,
            authority,
            indicator,
            _responsibilities.On(DateOnly.FromDateTime(StoreTime.Now(clock)), authority)
        );

    /// <summary>The commentary that serves an indicator in a month, opened if need be.</summary>
    /// <exception cref="CommentaryRefused">The reader may not write it.</exception>
    public Commentary Open(Reader reader, string authority, Month month, string indicator)
    {
        RefuseOthers(reader, authority, indicator);
        return database.Write(transaction =>
        {
            var known = CommentaryStore
                .List(transaction.Connection!, authority, month, transaction)
                .FirstOrDefault(each => each.Indicators.Contains(indicator));
            if (known is not null)
            {
                return known;
            }

            var opened = new Commentary
            {
                AuthorityCode = authority,
                Id = Guid.CreateVersion7(clock.GetUtcNow()).ToString("n"),
                Month = month,
                Indicator = indicator,
                Indicators = [indicator],
                Versions = [],
            };
            Execute(
                transaction,
                "commentary_add.sql",
                new
                {
                    opened.AuthorityCode,
                    opened.Id,
                    opened.Month,
                    opened.Indicator,
                    OpenedAt = StoreTime.Now(clock),
                }
            );
            Execute(transaction, "commentary_indicator_add.sql", Served(opened, indicator));
            return opened;
        });
    }

    /// <summary>Chooses which indicators of its family the text serves besides the one that it is written for.</summary>
    /// <exception cref="CommentaryRefused">The reader may not write it, one is of another family, or another commentary serves it already.</exception>
    public Commentary Serve(Reader reader, Commentary commentary, IReadOnlyCollection<string> also)
    {
        RefuseOthers(reader, commentary.AuthorityCode, commentary.Indicator);
        var family = catalogue.Find(commentary.Indicator)?.Family;
        List<string> wanted = [.. also.Where(key => key != commentary.Indicator).Distinct(StringComparer.Ordinal)];
        if (wanted.Find(key => catalogue.Find(key)?.Family != family) is { } stranger)
        {
            throw new CommentaryRefused(
                $"{stranger} is not of the family of {commentary.Indicator}: write a commentary of its own."
            );
        }

        return database.Write(transaction =>
        {
            var now = CommentaryVersions.Latest(transaction, commentary);
            var others = CommentaryStore
                .List(transaction.Connection!, now.AuthorityCode, now.Month, transaction)
                .Where(each => each.Id != now.Id)
                .SelectMany(each => each.Indicators)
                .ToHashSet(StringComparer.Ordinal);
            if (wanted.Find(others.Contains) is { } taken)
            {
                throw new CommentaryRefused($"{taken} has a commentary of its own this month: leave it out here.");
            }

            now.Indicators.Skip(1)
                .Except(wanted)
                .ToList()
                .ForEach(key => Execute(transaction, "commentary_indicator_remove.sql", Served(now, key)));
            wanted
                .Except(now.Indicators)
                .ToList()
                .ForEach(key => Execute(transaction, "commentary_indicator_add.sql", Served(now, key)));
            return now with { Indicators = [now.Indicator, .. wanted.Order(StringComparer.Ordinal)] };
        });
    }

    /// <summary>Keeps a draft. On a text that somebody changed meanwhile it is set aside, and both are given back.</summary>
    /// <param name="basedOn">Number of the version that the writer began from; 0 for none.</param>
    /// <exception cref="CommentaryRefused">The reader may not write it, or the text is empty or too long.</exception>
    public Saving Save(Reader reader, Commentary commentary, int basedOn, string? wording)
    {
        RefuseOthers(reader, commentary.AuthorityCode, commentary.Indicator);
        var text = CommentaryRefused.Unless(wording?.ReplaceLineEndings("\n"), "The commentary", LongestText);
        return database.Write<Saving>(transaction =>
        {
            var now = CommentaryVersions.Latest(transaction, commentary);
            if (now.Current is { } current && current.Wording == text && current.Standing != Standing.Returned)
            {
                return new Saving.Done(now);
            }

            var mine = new CommentaryVersion
            {
                Number = CommentaryVersions.Next(now),
                BasedOn = basedOn,
                Standing = now.Number == basedOn ? Standing.Draft : Standing.SetAside,
                Wording = text,
                WrittenBy = reader.Person!.Email,
                WrittenAt = StoreTime.Now(clock),
            };
            var saved = CommentaryVersions.Add(transaction, now, mine);
            return mine.Standing == Standing.Draft
                ? new Saving.Done(saved)
                : new Saving.Conflict(saved, saved.Current!, mine);
        });
    }

    /// <summary>Says, beside a number that the figures do not bear out, why it stands there.</summary>
    /// <exception cref="CommentaryRefused">The reader may not write it, or gives no reason.</exception>
    public void Confirm(Reader reader, Commentary commentary, TextDoubt doubt, string? reason)
    {
        RefuseOthers(reader, commentary.AuthorityCode, commentary.Indicator);
        var said = CommentaryRefused.Unless(reason, $"The reason for '{doubt.Said}'", LongestReason);
        database.Write(transaction =>
            Execute(
                transaction,
                "commentary_confirmation_save.sql",
                new
                {
                    commentary.AuthorityCode,
                    CommentaryId = commentary.Id,
                    Printed = doubt.Said,
                    doubt.Sentence,
                    Reason = said,
                    ConfirmedBy = reader.Person!.Email,
                    ConfirmedAt = StoreTime.Now(clock),
                }
            )
        );
    }

    /// <summary>Hands the newest draft to the owner.</summary>
    /// <exception cref="CommentaryRefused">The text changed meanwhile, or a number or token in it is not settled.</exception>
    public Commentary Submit(Reader reader, Commentary commentary, int basedOn, CommentaryFigures figures)
    {
        RefuseOthers(reader, commentary.AuthorityCode, commentary.Indicator);
        return _versions.Decide(
            commentary,
            basedOn,
            [Standing.Draft],
            "Only a new draft can be submitted: save one first.",
            current =>
            {
                _ = check.Settled(commentary, current, figures);
                return current with { Standing = Standing.Submitted, DecidedBy = reader.Person!.Email };
            }
        );
    }

    private void RefuseOthers(Reader reader, string authority, string indicator)
    {
        if (!IsFor(reader, authority, indicator))
        {
            throw new CommentaryRefused(
                $"The commentary on {indicator} is written by its reporter, deputy or owner, or an analyst: ask one of them."
            );
        }
    }

    private static object Served(Commentary commentary, string indicator) =>
        new
        {
            commentary.AuthorityCode,
            commentary.Month,
            Indicator = indicator,
            CommentaryId = commentary.Id,
        };

    private static void Execute(DbTransaction transaction, string file, object values) =>
        transaction.Connection!.Execute(SqlFile.Text(Folder + file), values, transaction);
}
