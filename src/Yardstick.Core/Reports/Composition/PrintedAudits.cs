using Yardstick.Core.Audits;

namespace Yardstick.Core.Reports.Composition;

/// <summary>The audits of an edition's year, for the restricted version: counts, open remedial actions, and what rounds found in words.</summary>
public sealed record PrintedAudits
{
    public required AuditSummary Summary { get; init; }

    /// <summary>Of the rounds of the year, in the order in which they were written.</summary>
    public required IReadOnlyList<PrintedTheme> Themes { get; init; }
}

/// <param name="Round">Title of the round.</param>
public sealed record PrintedTheme(string Round, string Wording);

/// <summary>
/// The same for everyone: counts alone, those from 1 to 5 not shown and all others rounded to the nearest 5, so that no sum, share or difference
/// between two editions gives a small one away.
/// </summary>
public sealed record PublicAudits
{
    private const int Smallest = 6;
    private const int Step = 5;

    /// <summary>Names of services with completed and moderated audits, the total last.</summary>
    public required IReadOnlyList<PublicAuditCount> Services { get; init; }

    /// <summary>Final grades of all services, in the order of <see cref="AuditGrade"/>.</summary>
    public required IReadOnlyList<int?> Grades { get; init; }

    public static PublicAudits Of(AuditSummary summary) =>
        new()
        {
            Services =
            [
                .. summary
                    .Services.Append(summary.All)
                    .Select(service => new PublicAuditCount(
                        service.Service,
                        Protected(service.Completed),
                        Protected(service.Moderated)
                    )),
            ],
            Grades = [.. summary.All.Final.Select(Protected)],
        };

    /// <summary>Null for a small number.</summary>
    private static int? Protected(int count) =>
        count == 0 ? 0
        : count < Smallest ? null
        : (count + (Step / 2)) / Step * Step;
}

/// <param name="Completed">Null where it is small.</param>
/// <param name="Moderated">Null where it is small.</param>
public sealed record PublicAuditCount(string Service, int? Completed, int? Moderated);
