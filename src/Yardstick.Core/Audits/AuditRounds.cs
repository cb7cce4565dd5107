using System.Globalization;
using System.Security.Cryptography;
using Yardstick.Core.People;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Audits;

/// <summary>Begins rounds of audits, with their samples, and keeps what they found and how many are expected.</summary>
public sealed class AuditRounds(Database database, AuditSampling sampling, TimeProvider clock)
{
    private const string Subject = "audit-round";
    private const int LongestTitle = 200;
    private const int LongestTheme = 2000;
    private const int LargestSample = 500;
    private const int MostEachMonth = 100;
    private readonly AuditStore _store = new(database, clock);
    private readonly ChangeLog _log = new(database, clock);

    /// <summary>The newest first.</summary>
    public IReadOnlyList<AuditRound> Of(string authority) => _store.Rounds(authority);

    /// <summary>Draws the sample of a round and keeps both.</summary>
    /// <returns>The number of the round.</returns>
    /// <exception cref="AuditRefused">It cannot be begun as asked.</exception>
    public long Begin(string authority, RoundToBegin round, string by)
    {
        var title = AuditRefused.Unless(round.Title, "Title", "The title", LongestTitle);
        if (round.Rule is SampleRule.Random or SampleRule.Latest && round.Size is < 1 or > LargestSample)
        {
            throw new AuditRefused($"Write how many children are drawn, from 1 to {LargestSample}.", "Size");
        }

        var seed = round.Seed ?? RandomNumberGenerator.GetInt32(int.MaxValue);
        var (extract, behind, drawn) = sampling.Draw(authority, round, seed);
        return database.Write(transaction =>
        {
            var kept = new
            {
                authority,
                kind = HyphenedWord.Of(round.Kind),
                title,
                period_end = round.Month.LastDay,
                indicator = round.Rule is SampleRule.Named ? "" : round.Indicator,
                area_id = round.AreaId,
                rule = HyphenedWord.Of(round.Rule),
                sample_size = round.Rule is SampleRule.Random or SampleRule.Latest ? round.Size : drawn.Count,
                seed,
                behind = (long)behind,
                extract_id = extract.ExtractId,
                by,
                now = _store.Now(),
            };
            var number = AuditStore.AddRound(transaction, kept);
            foreach (var (place, child) in drawn.Index())
            {
                _store.AddVersion(
                    transaction,
                    authority,
                    new AuditedCase
                    {
                        AuditId = string.Create(CultureInfo.InvariantCulture, $"register-{number}-{place + 1}"),
                        Round = number,
                        PersonId = child.PersonId,
                        AreaId = child.AreaId,
                        Service = sampling.ServiceOf(authority, child.AreaId),
                        Withdrawn = false,
                    },
                    by
                );
            }

            _log.Note<object>(transaction, by, Subject, $"{authority}/{number}", "Round of audits begun", null, kept);
            return number;
        });
    }

    /// <summary>Draws the sample of a round again, from the extract that is held now: the same children where that is the same extract.</summary>
    public IReadOnlyList<string> DrawAgain(string authority, AuditRound round) =>
        round.IsNamed
            ? [.. _store.Cases(authority).Where(audit => audit.Round == round.Number).Select(audit => audit.PersonId)]
            :
            [
                .. sampling
                    .Draw(
                        authority,
                        new RoundToBegin
                        {
                            Kind = HyphenedWord.Read<AuditKind>(round.Kind)!.Value,
                            Title = round.Title,
                            Month = round.Month,
                            Indicator = round.Indicator,
                            AreaId = round.AreaId,
                            Rule = HyphenedWord.Read<SampleRule>(round.Rule)!.Value,
                            Size = round.SampleSize,
                        },
                        round.Seed
                    )
                    .Drawn.Select(child => child.PersonId),
            ];

    public IReadOnlyList<AuditTheme> Themes(string authority, long round) =>
        [.. _store.Themes(authority).Where(theme => theme.Round == round)];

    /// <summary>Adds a finding of a round in words.</summary>
    /// <exception cref="AuditRefused">There is no such round, or no text.</exception>
    public void AddTheme(string authority, long round, string? wording, string by)
    {
        var text = AuditRefused.Unless(wording, "Wording", "The finding", LongestTheme);
        if (Of(authority).All(each => each.Number != round))
        {
            throw new AuditRefused("There is no such round: open it from the register.");
        }

        database.Write(transaction =>
        {
            AuditStore.Add(
                transaction,
                "audit_theme_add.sql",
                new
                {
                    authority,
                    round,
                    wording = text,
                    by,
                    now = _store.Now(),
                }
            );
            _log.Note<object>(transaction, by, Subject, $"{authority}/{round}", "Finding added", null, new { text });
        });
    }

    /// <summary>Says how many audits a manager is expected to complete each month, from a day on; none is 0.</summary>
    /// <exception cref="AuditRefused">No role, or an impossible number.</exception>
    public void Expect(string authority, string? auditor, int eachMonth, DateOnly from, string by)
    {
        var role = AuditRefused.Unless(auditor, "ExpectedOf", "The manager's role", LongestTitle);
        if (eachMonth is < 0 or > MostEachMonth)
        {
            throw new AuditRefused(
                $"Write how many audits are expected each month, from 0 to {MostEachMonth}.",
                "Each"
            );
        }

        database.Write(transaction =>
        {
            var row = new
            {
                authority,
                auditor = role,
                each_month = eachMonth,
                from_date = from,
                by,
                now = _store.Now(),
            };
            AuditStore.Add(transaction, "audit_expectation_add.sql", row);
            _log.Note<object>(
                transaction,
                by,
                "audit-expectation",
                $"{authority}/{role}",
                "Audits expected",
                null,
                row
            );
        });
    }
}
