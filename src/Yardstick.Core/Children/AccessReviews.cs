using System.Globalization;
using Dapper;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Children;

/// <summary>The monthly review of the access log. Nobody signs for a month in which they looked at children themselves.</summary>
public sealed class AccessReviews(Database database, ChildGate gate, TimeProvider clock)
{
    private const string Folder = "Children/";
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>A month of the log with pseudonyms in the place of identifiers, for who may review it.</summary>
    /// <exception cref="ChildrenRefused">The reader may not review the log.</exception>
    public AccessLogMonth Read(Reader reader, string authority, Month month)
    {
        RefuseOthers(reader, authority);
        using var connection = database.OpenConnection();
        return new AccessLogMonth
        {
            Month = month,
            Entries =
            [
                .. gate
                    .Log.Of(authority, month)
                    .Select(entry => new AccessLine(
                        entry with
                        {
                            PersonId = null,
                        },
                        entry.PersonId is { } person && ChildRights.May(reader, Permission.SeeChildren, authority)
                            ? gate.Pseudonyms.Of(authority, person)
                            : null,
                        entry.AccountId is not null && entry.AccountId == reader.Person?.AccountId
                    )),
            ],
            Check = gate.Log.Verify(),
            Review = connection.QuerySingleOrDefault<AccessReview>(
                SqlFile.Text(Folder + "access_review_find.sql"),
                new { authority_code = authority, month_end = month.LastDay }
            ),
        };
    }

    /// <summary>Signs a month that has ended; the hash of the log as it stands is kept with the signature.</summary>
    /// <exception cref="ChildrenRefused">Not allowed, not ended, signed already, tampered with, or the reader's own entries are in it.</exception>
    public AccessReview SignOff(Reader reader, string authority, Month month, string remark)
    {
        var read = Read(reader, authority, month);
        var words = Purpose.Checked(remark);
        if (month.LastDay >= DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime))
        {
            throw Wrong(
                string.Create(
                    English,
                    $"{month.ToWords()} has not ended: sign it off from {month.LastDay.AddDays(1):d MMMM yyyy}."
                )
            );
        }

        if (read.Review is { } signed)
        {
            throw Wrong($"{month.ToWords()} was signed off by {signed.SignedBy} already.");
        }

        if (!read.Check.IsWhole)
        {
            throw Wrong(read.Check.Words);
        }

        if (read.Entries.Any(line => line.IsOwn && line.Entry.Action != HyphenedWord.Of(AccessAction.Review)))
        {
            throw Wrong(
                $"You looked at children in {month.ToWords()} yourself: somebody else who may review the log signs it off."
            );
        }

        return database.Write(transaction =>
        {
            var entry = gate.Log.Add(
                transaction,
                AccessLog.Of(reader, AccessAction.Review, authority, words, $"review of {month.ToWords()}")
            );
            var review = new AccessReview
            {
                AuthorityCode = authority,
                MonthEnd = month.LastDay,
                SignedAt = entry.HappenedAt,
                SignedBy = reader.Person!.Email,
                Remark = words,
                Entries = read.Entries.Count,
                LastNumber = entry.Number,
                LastHash = entry.Hash,
            };
            transaction.Connection!.Execute(SqlFile.Text(Folder + "access_review_add.sql"), review, transaction);
            return review;
        });
    }

    private static void RefuseOthers(Reader reader, string authority)
    {
        if (!ChildRights.May(reader, Permission.ReviewAccessLog, authority))
        {
            throw new ChildrenRefused(RefusalKind.NotAllowed, "You may not read the access log of this authority.");
        }
    }

    private static ChildrenRefused Wrong(string sentence) => new(RefusalKind.WrongInput, sentence);
}

/// <summary>A month of the access log, to be reviewed.</summary>
public sealed record AccessLogMonth
{
    public required Month Month { get; init; }

    /// <summary>In order.</summary>
    public required IReadOnlyList<AccessLine> Entries { get; init; }

    /// <summary>Of the whole log.</summary>
    public required AccessLogCheck Check { get; init; }

    /// <summary>Null while nobody has signed.</summary>
    public required AccessReview? Review { get; init; }
}

/// <param name="Entry">Without the child's identifier.</param>
/// <param name="Pseudonym">Of the one child that was meant, for a reviewer who may see children.</param>
/// <param name="IsOwn">The reviewer's own doing.</param>
public sealed record AccessLine(AccessEntry Entry, string? Pseudonym, bool IsOwn);
