using Yardstick.Core.Periods;

namespace Yardstick.Core.Audits;

/// <summary>The register in counts, from the first of January to a month end.</summary>
public sealed record AuditSummary
{
    public required Month Month { get; init; }

    /// <summary>Audits completed in the period, by service, in the order of their names.</summary>
    public required IReadOnlyList<ServiceAudits> Services { get; init; }

    public required ServiceAudits All { get; init; }

    /// <summary>By role, in order.</summary>
    public required IReadOnlyList<AuditorAudits> Auditors { get; init; }

    /// <summary>Remedial actions that are not done, those due first.</summary>
    public required IReadOnlyList<OpenRemedy> OpenRemedies { get; init; }

    public static AuditSummary Of(
        Month month,
        IEnumerable<AuditedCase> register,
        IReadOnlyList<AuditExpectation> expectations
    )
    {
        var first = new DateOnly(month.Year, 1, 1);
        List<AuditedCase> audits = [.. register.Where(audit => !audit.Withdrawn)];
        return new AuditSummary
        {
            Month = month,
            Services =
            [
                .. audits
                    .GroupBy(audit => audit.Service, StringComparer.Ordinal)
                    .OrderBy(service => service.Key, StringComparer.Ordinal)
                    .Select(service => Count(service.Key, service))
                    .Where(service => service is not { Completed: 0, Moderated: 0 }),
            ],
            All = Count("All services", audits),
            Auditors = ByAuditor(month, first, audits, expectations),
            OpenRemedies =
            [
                .. audits
                    .Where(audit => audit is { Action: not null, ActionDoneOn: null } && In(audit.CompletedOn))
                    .Select(audit => new OpenRemedy(
                        audit.AuditId,
                        audit.Service,
                        audit.Action!,
                        audit.ActionRole!,
                        audit.ActionDue!.Value,
                        audit.ReAuditOn
                    ))
                    .OrderBy(remedy => remedy.Due)
                    .ThenBy(remedy => remedy.AuditId, StringComparer.Ordinal),
            ],
        };

        bool In(DateOnly? day) => day >= first && day <= month.LastDay;

        ServiceAudits Count(string name, IEnumerable<AuditedCase> of)
        {
            List<AuditedCase> all = [.. of];
            List<AuditedCase> moderated = [.. all.Where(audit => In(audit.ModeratedOn))];
            List<AuditedCase> inadequate = [.. moderated.Where(audit => audit.Final is AuditGrade.Inadequate)];
            return new ServiceAudits
            {
                Service = name,
                Completed = all.Count(audit => In(audit.CompletedOn)),
                Moderated = moderated.Count,
                Initial = Grades(moderated, audit => audit.Initial),
                Final = Grades(moderated, audit => audit.Final),
                Better = moderated.Count(audit => audit.Regraded is Regrade.Better),
                Worse = moderated.Count(audit => audit.Regraded is Regrade.Worse),
                Inadequate = inadequate.Count,
                InadequateWithAction = inadequate.Count(audit => audit.Action is not null),
            };
        }
    }

    private static IReadOnlyList<int> Grades(List<AuditedCase> audits, Func<AuditedCase, AuditGrade?> grade) =>
        [.. Enum.GetValues<AuditGrade>().Select(each => audits.Count(audit => grade(audit) == each))];

    private static IReadOnlyList<AuditorAudits> ByAuditor(
        Month month,
        DateOnly first,
        List<AuditedCase> audits,
        IReadOnlyList<AuditExpectation> expectations
    ) =>
        [
            .. audits
                .Select(audit => audit.Auditor)
                .OfType<string>()
                .Concat(expectations.Select(each => each.Auditor))
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Order(StringComparer.Ordinal)
                .Select(auditor =>
                {
                    List<AuditedCase> own =
                    [
                        .. audits.Where(audit =>
                            string.Equals(audit.Auditor, auditor, StringComparison.OrdinalIgnoreCase)
                        ),
                    ];
                    return new AuditorAudits(
                        auditor,
                        Expected(auditor, month, expectations),
                        own.Count(audit => audit.DueOn >= first && audit.DueOn <= month.LastDay),
                        own.Count(audit => audit.CompletedOn >= first && audit.CompletedOn <= month.LastDay)
                    );
                }),
        ];

    /// <summary>What was said last of the latest day by each month's end holds for the month.</summary>
    private static int? Expected(string auditor, Month month, IReadOnlyList<AuditExpectation> expectations)
    {
        List<AuditExpectation> own =
        [
            .. expectations.Where(each => string.Equals(each.Auditor, auditor, StringComparison.OrdinalIgnoreCase)),
        ];
        return own.Count == 0
            ? null
            : Month
                .RunEnding(month, month.Number)
                .Sum(each =>
                    own.Index()
                        .Where(said => said.Item.FromDate <= each.LastDay)
                        .OrderByDescending(said => said.Item.FromDate)
                        .ThenByDescending(said => said.Index)
                        .Select(said => said.Item.EachMonth)
                        .FirstOrDefault()
                );
    }
}

/// <summary>The audits of one service in a period.</summary>
public sealed record ServiceAudits
{
    public required string Service { get; init; }

    public required int Completed { get; init; }

    /// <summary>Those whose moderation fell into the period.</summary>
    public required int Moderated { get; init; }

    /// <summary>The auditors' grades of those that were moderated, in the order of <see cref="AuditGrade"/>.</summary>
    public required IReadOnlyList<int> Initial { get; init; }

    /// <summary>The same after moderation.</summary>
    public required IReadOnlyList<int> Final { get; init; }

    public required int Better { get; init; }

    public required int Worse { get; init; }

    /// <summary>Moderated with the final grade inadequate.</summary>
    public required int Inadequate { get; init; }

    public required int InadequateWithAction { get; init; }
}

/// <param name="Auditor">A role.</param>
/// <param name="Expected">To be completed in the period; null where nothing was said.</param>
/// <param name="Allocated">Due in the period.</param>
/// <param name="Completed">In the period.</param>
public sealed record AuditorAudits(string Auditor, int? Expected, int Allocated, int Completed);

public sealed record OpenRemedy(
    string AuditId,
    string Service,
    string Action,
    string Role,
    DateOnly Due,
    DateOnly? ReAuditOn
);
