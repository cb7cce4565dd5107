using Yardstick.Core.Audits;
using Yardstick.Core.Children;
using Yardstick.Core.Periods;
using Yardstick.Tests.Imports.Extract;
using Yardstick.Tests.Snapshots;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Audits;

/// <summary>Inspectors name children of Anytown: team T1 leads for A and B at the end of June 2023, T2 for D, and nobody for C.</summary>
public sealed class NamedChildrenTests
{
    private static readonly FixedClock TenthOfJuly = new(new DateTimeOffset(2023, 7, 10, 12, 0, 0, TimeSpan.Zero));

    [Theory]
    [BothEngines]
    public void A_round_begins_with_the_children_named_and_the_teams_that_lead_for_them(Engine engine)
    {
        using var at = new Desk(engine);

        var number = at.Begin("D\n\nA\nC");

        var round = at.Rounds.Of(Anytown.Code).Single();
        Assert.Equal(
            (number, "external", true, 3, 3L),
            (round.Number, round.Kind, round.IsNamed, round.SampleSize, round.Behind)
        );
        Assert.Equal(
            ["D T2 Help and protection", "A T1 Help and protection", "C  Unallocated"],
            at.Register.Of(Anytown.Code).Select(audit => $"{audit.PersonId} {audit.AreaId} {audit.Service}")
        );
        Assert.Equal(["D", "A", "C"], at.Rounds.DrawAgain(Anytown.Code, round));
    }

    [Fact]
    public void Lines_that_name_nobody_somebody_twice_or_a_restricted_record_are_told_and_nothing_is_kept()
    {
        using var at = new Desk(Engine.DuckDb);
        at.Store.Execute(
            "insert into restricted_record values ('852', 'B', timestamp '2023-01-01 00:00:00', 'Alex', 'child of a member of staff', timestamp '9999-12-31 00:00:00', null)"
        );

        var refused = Assert.Throws<AuditRefused>(() => at.Begin("A\nX\nA\nB"));

        Assert.Equal("Children", refused.Field);
        Assert.Equal(
            "Nothing was kept. line 2: 'X' is no child of the extract who can be audited here; line 3: 'A' stands twice; line 4: 'B' is no child of the extract who can be audited here: correct the list.",
            refused.Message
        );
        Assert.Empty(at.Rounds.Of(Anytown.Code));
        Assert.Empty(at.Register.Of(Anytown.Code));
        Assert.Throws<AuditRefused>(() => at.Begin(" \n "));
    }

    [Fact]
    public void A_file_names_each_child_by_line_and_column()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(path, ["note,person_id", "first,A", "second,", "third,D"]);
            Assert.Equal(
                [new NamedChild("list.csv:2:2", "A"), new NamedChild("list.csv:4:2", "D")],
                NamedChild.OfFile(path, "list.csv")
            );

            File.WriteAllLines(path, ["child", "A"]);
            Assert.StartsWith(
                "list.csv has no heading person_id",
                Assert.Throws<AuditRefused>(() => NamedChild.OfFile(path, "list.csv")).Message,
                StringComparison.Ordinal
            );
        }
        finally
        {
            File.Delete(path);
        }
    }

    private sealed class Desk : IDisposable
    {
        private readonly SomeDefinitions _definitions = SomeDefinitions.Of("cpp_n");

        public Desk(Engine engine)
        {
            Store = TestStore.On(engine);
            using var june = Anytown.June();
            june.Import(Store.Database);
            var loaded = _definitions.Load();
            Rounds = new AuditRounds(
                Store.Database,
                new AuditSampling(
                    Store.Database,
                    loaded.In(Store.Database),
                    loaded.Indicators,
                    new ChildGate(Store.Database, TenthOfJuly)
                ),
                TenthOfJuly
            );
            Register = new AuditRegister(Store.Database, TenthOfJuly);
        }

        public TestStore Store { get; }

        public AuditRounds Rounds { get; }

        public AuditRegister Register { get; }

        public long Begin(string children) =>
            Rounds.Begin(
                Anytown.Code,
                new RoundToBegin
                {
                    Kind = AuditKind.External,
                    Title = "Inspection, June 2023",
                    Month = new Month(2023, 6),
                    Indicator = null,
                    Rule = SampleRule.Named,
                    Children = NamedChild.OfText(children),
                },
                "Alex"
            );

        public void Dispose()
        {
            _definitions.Dispose();
            Store.Dispose();
        }
    }
}
