using Yardstick.Core.Audits;
using Yardstick.Core.Children;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;

namespace Yardstick.Core;

/// <summary>
/// The audits of the invented council in one month: a monthly round that is graded and moderated, one of whose files was inadequate, a dip sample
/// that is under way, and a theme over all who lately left care.
/// </summary>
internal sealed class SampleAudits(Product product, Database database, TimeProvider clock)
{
    private const string Manager = "Team manager, safeguarding";
    private const string Deputy = "Service manager, children in care";
    private const int ExpectedEachMonth = 4;
    private const int Seed = 20_230_630;
    private const int SizeOfRound = 6;
    private const int SizeOfCohort = 5;
    private readonly AuditRegister _register = new(database, clock);

    /// <summary>First grades of the monthly round with the grade after moderation; null where the unit took none of it.</summary>
    private static readonly (AuditGrade First, AuditGrade? Final)[] Grades =
    [
        (AuditGrade.Inadequate, AuditGrade.Inadequate),
        (AuditGrade.Good, AuditGrade.RequiresImprovement),
        (AuditGrade.RequiresImprovement, AuditGrade.RequiresImprovement),
        (AuditGrade.RequiresImprovement, AuditGrade.Good),
        (AuditGrade.Good, null),
        (AuditGrade.Outstanding, null),
    ];

    private static string Lead { get; } = SamplePeople.EmailOf(Role.QualityAssuranceLead);

    private static string Auditor { get; } = SamplePeople.EmailOf(Role.Manager);

    /// <summary>Adds them once, as far as children stand behind the figures.</summary>
    public void AddMissing(Month month)
    {
        var definitions = FigureDefinitions.Load(product.Folders);
        var rounds = new AuditRounds(
            database,
            new AuditSampling(
                database,
                definitions.In(database),
                definitions.Indicators,
                new ChildGate(database, clock)
            ),
            clock
        );
        if (rounds.Of(SampleCouncil.Code).Count > 0)
        {
            return;
        }

        try
        {
            rounds.Expect(SampleCouncil.Code, Manager, ExpectedEachMonth, month.StartOfFinancialYear.FirstDay, Lead);
            AddMonthly(rounds, month);
            AddDipSample(rounds, month);
            AddTheme(rounds, month);
        }
        catch (AuditRefused)
        {
            // A council so small that nobody stands behind one of the figures keeps the rounds that it has.
        }
    }

    private void AddMonthly(AuditRounds rounds, Month month)
    {
        var round = Begin(rounds, AuditKind.Monthly, $"Plans of {month.ToWords()}", month, "cpp_n", SampleRule.Random);
        foreach (var (audit, (first, final)) in CasesOf(round).Zip(Grades))
        {
            Complete(audit, Manager, first, month.LastDay.AddDays(-10));
            if (final is { } grade)
            {
                _register.Moderate(SampleCouncil.Code, audit.AuditId, month.LastDay.AddDays(-3), grade, Lead);
            }

            if (final is AuditGrade.Inadequate)
            {
                _register.Remedy(
                    SampleCouncil.Code,
                    audit.AuditId,
                    "See the child this week and record what the child says; rewrite the plan with the family.",
                    Manager,
                    month.Next.FirstDay.AddDays(6),
                    reAudit: null,
                    Lead
                );
            }
        }
    }

    private void AddDipSample(AuditRounds rounds, Month month)
    {
        var round = Begin(rounds, AuditKind.DipSample, "Visits to children in care", month, "cla_n", SampleRule.Random);
        foreach (var (place, audit) in CasesOf(round).Index())
        {
            if (place % 2 == 0)
            {
                Complete(audit, Deputy, AuditGrade.Good, month.LastDay.AddDays(-5));
            }
            else
            {
                _register.Allocate(SampleCouncil.Code, audit.AuditId, Deputy, month.LastDay, Lead);
            }
        }
    }

    private void AddTheme(AuditRounds rounds, Month month)
    {
        var round = Begin(
            rounds,
            AuditKind.WholeCohort,
            "The last who left care",
            month,
            "cla_ceased_n",
            SampleRule.Latest,
            SizeOfCohort
        );
        rounds.AddTheme(
            SampleCouncil.Code,
            round,
            "Plans for leaving care began early enough; what young people wanted was written down in most of them, and seldom said what became of it.",
            Lead
        );
    }

    private void Complete(AuditedCase audit, string auditor, AuditGrade grade, DateOnly on)
    {
        _register.Allocate(SampleCouncil.Code, audit.AuditId, auditor, on.AddDays(3), Lead);
        _register.Complete(SampleCouncil.Code, audit.AuditId, on, grade, Auditor);
    }

    private static long Begin(
        AuditRounds rounds,
        AuditKind kind,
        string title,
        Month month,
        string indicator,
        SampleRule rule,
        int size = SizeOfRound
    ) =>
        rounds.Begin(
            SampleCouncil.Code,
            new RoundToBegin
            {
                Kind = kind,
                Title = title,
                Month = month,
                Indicator = indicator,
                Rule = rule,
                Size = size,
                Seed = Seed,
            },
            Lead
        );

    private IEnumerable<AuditedCase> CasesOf(long round) =>
        [
            .. _register
                .Of(SampleCouncil.Code)
                .Where(audit => audit.Round == round)
                .OrderBy(audit => audit.AuditId.Length)
                .ThenBy(audit => audit.AuditId, StringComparer.Ordinal),
        ];
}
