using Yardstick.Core;
using Yardstick.Core.Audits;
using Yardstick.Core.Children;
using Yardstick.Core.Observations;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Observations.Measuring.Breakdowns;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Composition;
using Yardstick.Core.Snapshots;
using Yardstick.Tests.Editions;
using Yardstick.Tests.Snapshots;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Audits;

/// <summary>
/// A generated council without audits of its own; rounds of all kinds drawn from several figures, services and months, and a year of steps that
/// are drawn by lot. Every count of the register is that of the list of audits behind it, and so is every indicator of audits.
/// </summary>
[Trait(TestScale.Name, TestScale.Council)]
public sealed class GeneratedRegisterTests
{
    private const string Code = SampleCouncil.Code;
    private static readonly string[] Indicators =
    [
        "audits_completed_n",
        "audits_moderated_n",
        "audit_inadequate_actioned_pct",
        "audit_grade_pct",
    ];

    private static readonly string[] Managers = ["Team manager, Hill", "Team manager, Mill", "Practice lead"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Every_count_of_the_register_is_that_of_the_list_behind_it(int seed)
    {
        using var store = SmallCouncil.Frozen.On(Engine.DuckDb);
        store.Execute("delete from extract_local_audit");
        using var definitions = SomeDefinitions.Of(["cpp_n", "cla_n", "contacts_n", .. Indicators]);
        var loaded = definitions.Load();
        var register = new AuditRegister(store.Database, SmallCouncil.Clock);
        var expected = Fill(store, loaded, register, new Lots(seed));
        var list = register.Of(Code);
        Assert.InRange(list.Count, 12, 60);
        Assert.False(register.FedByExtract(Code));

        foreach (var month in new[] { new Month(2023, 3), new Month(2023, 7) })
        {
            var summary = register.Summary(Code, month);
            Assert.Equal(Counted("All services", list, month), Words(summary.All));
            Assert.Equal(
                list.GroupBy(audit => audit.Service)
                    .OrderBy(service => service.Key, StringComparer.Ordinal)
                    .Select(service => Counted(service.Key, [.. service], month))
                    .Where(words => !words.Contains(": 0 completed, 0 moderated", StringComparison.Ordinal)),
                summary.Services.Select(Words)
            );
            Assert.Equal(
                Managers
                    .Order(StringComparer.Ordinal)
                    .Select(manager => ByManager(manager, expected[manager], list, month)),
                summary.Auditors.Select(each => $"{each.Auditor}: {each.Expected} {each.Allocated} {each.Completed}")
            );
            Assert.Equal(
                list.Count(audit =>
                    audit is { Action: not null, ActionDoneOn: null, Withdrawn: false }
                    && InYear(audit.CompletedOn, month)
                ),
                summary.OpenRemedies.Count
            );
        }

        var july = new Month(2023, 7);
        Assert.Equal(AsIndicators(register.Summary(Code, july).All), Measured(store, loaded, july));
    }

    /// <returns>How many audits each manager is expected to complete each month, and from which month on.</returns>
    private static Dictionary<string, (int Each, Month From)> Fill(
        TestStore store,
        FigureDefinitions loaded,
        AuditRegister register,
        Lots lots
    )
    {
        var rounds = new AuditRounds(
            store.Database,
            new AuditSampling(
                store.Database,
                loaded.In(store.Database),
                loaded.Indicators,
                new ChildGate(store.Database, SmallCouncil.Clock)
            ),
            SmallCouncil.Clock
        );
        (AuditKind Kind, string Indicator, string? Area, SampleRule Rule, int Month)[] begun =
        [
            (AuditKind.Monthly, "cpp_n", null, SampleRule.Random, 7),
            (AuditKind.Thematic, "cla_n", null, SampleRule.Everyone, 6),
            (AuditKind.WholeCohort, "contacts_n", null, SampleRule.Latest, 5),
            (AuditKind.DipSample, "cpp_n", SampleCouncil.SafeguardingService, SampleRule.Everyone, 6),
        ];
        foreach (var (kind, indicator, area, rule, month) in begun)
        {
            rounds.Begin(
                Code,
                new RoundToBegin
                {
                    Kind = kind,
                    Title = HyphenedWord.Of(kind),
                    Month = new Month(2023, month),
                    Indicator = indicator,
                    AreaId = area,
                    Rule = rule,
                    Size = 5 + lots.Of(5),
                    Seed = lots.Of(1000),
                },
                "Alex"
            );
        }

        Dictionary<string, (int Each, Month From)> expected = new(StringComparer.Ordinal);
        foreach (var manager in Managers)
        {
            expected[manager] = (1 + lots.Of(3), new Month(2023, 1 + lots.Of(6)));
            rounds.Expect(Code, manager, expected[manager].Each, expected[manager].From.FirstDay, "Alex");
        }

        foreach (var audit in register.Of(Code))
        {
            Walk(register, audit.AuditId, lots);
        }

        return expected;
    }

    /// <summary>Takes an audit as many steps on as the lots want.</summary>
    private static void Walk(AuditRegister register, string id, Lots lots)
    {
        register.Allocate(Code, id, Managers[lots.Of(Managers.Length)], Day(lots), "Alex");
        if (lots.Of(6) == 0)
        {
            return;
        }

        var (completed, grade) = (Day(lots), (AuditGrade)lots.Of(4));
        register.Complete(Code, id, completed, grade, "Alex");
        if (lots.Of(3) > 0)
        {
            grade = (AuditGrade)lots.Of(4);
            register.Moderate(Code, id, completed.AddDays(lots.Of(40)), grade, "Sam");
        }

        if (grade is AuditGrade.Inadequate && lots.Of(3) > 0)
        {
            register.Remedy(Code, id, "See the child", "Team manager", completed.AddDays(7), reAudit: null, "Alex");
            if (lots.Of(2) == 0)
            {
                register.Remedied(Code, id, completed.AddDays(7), "Alex");
            }
        }

        if (lots.Of(8) == 0)
        {
            register.Withdraw(Code, id, "Of another child", "Alex");
        }
    }

    /// <summary>From 1 December 2022 to 7 August 2023, so that some fall out of the year and some behind the month.</summary>
    private static DateOnly Day(Lots lots) => new DateOnly(2022, 12, 1).AddDays(lots.Of(250));

    private static bool InYear(DateOnly? day, Month month) =>
        day >= new DateOnly(month.Year, 1, 1) && day <= month.LastDay;

    private static string Counted(string service, IReadOnlyList<AuditedCase> list, Month month)
    {
        List<AuditedCase> audits = [.. list.Where(audit => !audit.Withdrawn)];
        List<AuditedCase> moderated = [.. audits.Where(audit => InYear(audit.ModeratedOn, month))];
        List<AuditedCase> inadequate = [.. moderated.Where(audit => audit.FinalGrade == "inadequate")];
        return Words(
            service,
            audits.Count(audit => InYear(audit.CompletedOn, month)),
            moderated.Count,
            Enum.GetValues<AuditGrade>()
                .Select(grade => moderated.Count(audit => audit.InitialGrade == HyphenedWord.Of(grade))),
            Enum.GetValues<AuditGrade>()
                .Select(grade => moderated.Count(audit => audit.FinalGrade == HyphenedWord.Of(grade))),
            moderated.Count(audit => Place(audit.FinalGrade) < Place(audit.InitialGrade)),
            moderated.Count(audit => Place(audit.FinalGrade) > Place(audit.InitialGrade)),
            inadequate.Count,
            inadequate.Count(audit => audit.Action is not null)
        );
    }

    private static string Words(ServiceAudits of) =>
        Words(
            of.Service,
            of.Completed,
            of.Moderated,
            of.Initial,
            of.Final,
            of.Better,
            of.Worse,
            of.Inadequate,
            of.InadequateWithAction
        );

    private static string Words(
        string service,
        int completed,
        int moderated,
        IEnumerable<int> first,
        IEnumerable<int> final,
        int better,
        int worse,
        int inadequate,
        int remedied
    ) =>
        $"{service}: {completed} completed, {moderated} moderated, first {string.Join(' ', first)}, final {string.Join(' ', final)}, {better} better, {worse} worse, {inadequate} inadequate, {remedied} with action";

    /// <summary>The best grade first.</summary>
    private static int Place(string? grade) =>
        Array.IndexOf(["outstanding", "good", "requires-improvement", "inadequate"], grade);

    private static string ByManager(
        string manager,
        (int Each, Month From) expected,
        IReadOnlyList<AuditedCase> list,
        Month month
    )
    {
        List<AuditedCase> own = [.. list.Where(audit => audit.Auditor == manager && !audit.Withdrawn)];
        var months = Math.Max(month.MonthsSince(expected.From) + 1, 0);
        return $"{manager}: {expected.Each * months} {own.Count(audit => InYear(audit.DueOn, month))} {own.Count(audit => InYear(audit.CompletedOn, month))}";
    }

    private static IEnumerable<string> AsIndicators(ServiceAudits all) =>
        [
            $"{Indicators[0]} {all.Completed}",
            $"{Indicators[1]} {all.Moderated}",
            $"{Indicators[2]} {all.InadequateWithAction} of {all.Inadequate}",
            .. all
                .Final.Select((count, grade) => (count, $"{AuditTables.Grades[grade]} {count} of {all.Moderated}"))
                .Where(grade => grade.count > 0)
                .Select(grade => grade.Item2)
                .Order(StringComparer.Ordinal),
        ];

    private static IEnumerable<string> Measured(TestStore store, FigureDefinitions loaded, Month month)
    {
        var extract = MeasuredExtract.All(store.Database).Single();
        var rows = new BrokenDownMeasurement(
            loaded.In(store.Database),
            Editions.Measured.Product.Value.Breakdowns,
            Editions.Measured.Product.Value.Rules.Codes
        )
            .Measure(extract, [.. loaded.Indicators.Where(each => Indicators.Contains(each.Key))], [month])
            .Where(row => row.AreaLevel == "authority")
            .ToList();
        return
        [
            .. Indicators.Take(2).Select(key => $"{key} {Total(key).Numerator}"),
            $"{Indicators[2]} {Total(Indicators[2]).Numerator} of {Total(Indicators[2]).Denominator}",
            .. rows.Where(row => row.Breakdown == "final_grade")
                .Select(row => $"{row.Category} {row.Numerator} of {row.Denominator}")
                .Order(StringComparer.Ordinal),
        ];

        Observation Total(string key) => rows.Single(row => row.Indicator == key && row.Breakdown == "all");
    }

    /// <summary>Lots that fall alike on every machine.</summary>
    private sealed class Lots(int seed)
    {
        private ulong _state = (ulong)seed;

        /// <summary>From 0 to one less than <paramref name="count"/>.</summary>
        public int Of(int count)
        {
            _state = (_state * 6364136223846793005) + 1442695040888963407;
            return (int)((_state >> 33) % (ulong)count);
        }
    }
}
