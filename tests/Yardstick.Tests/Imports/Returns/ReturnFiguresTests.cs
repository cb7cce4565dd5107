using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Imports.Returns;
using Yardstick.Core.Imports.Sources;
using Yardstick.Core.Observations;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Periods;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Imports.Returns;

/// <summary>The two returns of a council side by side: what figures they give of the months of their year, and what they do not pretend to.</summary>
public sealed class ReturnFiguresTests : IDisposable
{
    private const string Census = """
        <Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2025</Year></CollectionDetails><Source><LEA>852</LEA></Source></Header><Children>
        <Child>
          <ChildIdentifiers><LAchildID>1</LAchildID><PersonBirthDate>2012-03-27</PersonBirthDate><Sex>F</Sex></ChildIdentifiers>
          <ChildCharacteristics><Ethnicity>WBRI</Ethnicity></ChildCharacteristics>
          <CINdetails><CINreferralDate>2024-05-01</CINreferralDate><ReferralSource>1A</ReferralSource><ReferralNFA>0</ReferralNFA>
            <ChildProtectionPlans><CPPstartDate>2024-05-30</CPPstartDate><CPPendDate>2024-11-30</CPPendDate></ChildProtectionPlans>
            <ChildProtectionPlans><CPPstartDate>2025-02-03</CPPstartDate><CPPendDate>2025-02-03</CPPendDate></ChildProtectionPlans></CINdetails>
        </Child></Children></Message>
        """;

    private readonly DeliveredReturn _return = new();
    private readonly TestStore _store = TestStore.On(Engine.DuckDb);

    public ReturnFiguresTests()
    {
        _return
            .Write("census.xml", Census)
            .Write(
                "episodes.csv",
                "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC",
                "1,10/12/2024,S,V2,N1,U6,PR1,,",
                "2,05/03/2023,L,C2,N1,U4,PR4,10/01/2025,E4A",
                "3,05/06/2024,S,C1,N1,K2,PR4,06/06/2024,X1"
            )
            .Write("uasc.csv", "CHILD,SEX,DOB,DUC", "2,M,14/02/2014,14/02/2032")
            .Write("header.csv", "CHILD,SEX,DOB,ETHNIC,UPN", "2,M,14/02/2014,ABAN,", "3,M,15/03/2015,WBRI,");
        using var census = DeliveredReturn.Read(SourceKind.CinCensus, _return.PathOf("census.xml"));
        var archive = new ExtractArchive(_return.PathOf("archive"));
        DeliveredReturn.Import(_store.Database, census, archive);
        using var care = DeliveredReturn.Read(
            SourceKind.Ssda903,
            _return.Path,
            new ReturnOptions { AuthorityCode = "852" }
        );
        DeliveredReturn.Import(_store.Database, care, archive);
    }

    [Fact]
    public void Every_month_of_the_year_has_its_own_figure_and_what_a_return_cannot_say_says_why()
    {
        // The census: one plan from 30 May to 30 November. The return: 2 until January, 1 from December, 3 for a day in June.
        Assert.Equal(["1", "1", "0"], Of("cpp_n", (2024, 6), (2024, 10), (2025, 3)));
        Assert.Equal(["1", "2", "1"], Of("cla_n", (2024, 6), (2024, 12), (2025, 3)));
        Assert.Equal(["1", "1"], Of("cla_new_n", (2024, 6), (2024, 12)));
        Assert.StartsWith(
            "CIN census: it does not hold the plans",
            Assert.Single(Of("cpp_18m_n", (2024, 6))),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "SSDA903 return: it keeps postcodes",
            Assert.Single(Of("cla_lt20mi_pct", (2024, 6))),
            StringComparison.Ordinal
        );
        Assert.All(Of("cpp_n", (2024, 2)), figure => Assert.False(char.IsAsciiDigit(figure[0]), figure));
    }

    [Fact]
    public void The_rules_of_each_return_run_on_what_it_delivered()
    {
        var found = new ExtractFindingStore(_store.Database)
            .Read("852")
            .Where(finding => finding.Rule.Contains('-', StringComparison.Ordinal))
            .Select(finding => $"{finding.Rule} {finding.RecordId} {finding.File}")
            .ToList();

        Assert.Contains("cin-8840 1-P20250203 census.xml!ChildProtectionPlans", found);
        Assert.Contains("903-388 3-E20240605 episodes.csv", found);
    }

    public void Dispose()
    {
        _store.Dispose();
        _return.Dispose();
    }

    private IReadOnlyList<string> Of(string key, params (int Year, int Month)[] months)
    {
        var definitions = FigureDefinitions.Load(ProductFolders.BesideProgram());
        var extract = MeasuredExtract.All(_store.Database).Single();
        var rows = definitions
            .In(_store.Database)
            .Measure(
                extract,
                [.. definitions.Indicators.Where(each => each.Key == key)],
                [.. months.Select(month => new Month(month.Year, month.Month))]
            )
            .Where(row => row.AreaLevel == "authority")
            .OrderBy(row => row.PeriodEnd);
        return
        [
            .. rows.Select(row =>
                row.Status is ObservationStatus.NotAvailable
                    ? row.Reason ?? "not available"
                    : FormattableString.Invariant($"{row.Numerator:0.##}")
            ),
        ];
    }
}
