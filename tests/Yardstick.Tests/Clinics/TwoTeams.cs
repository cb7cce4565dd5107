using Yardstick.Core.Administration.Settings;
using Yardstick.Core.Administration.Targets;
using Yardstick.Core.CaseData.Rules;
using Yardstick.Core.Children;
using Yardstick.Core.Clinics;
using Yardstick.Core.Indicators;
using Yardstick.Core.Periods;
using Yardstick.Core.Reference;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;
using Yardstick.Tests.Children;
using Yardstick.Tests.Imports.Extract;
using Yardstick.Tests.Snapshots;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Clinics;

/// <summary>
/// Children on a plan since January 2023, April to June frozen from an extract of 7 July. South: S1 to S8, all visited on 26 April, 24 May and 28
/// June. North: N1 and N2 visited likewise; N3 to N7 not since 12 January. N1 came from South on 26 June. At least 90% are to be visited in time.
/// </summary>
internal sealed class TwoTeams : IDisposable
{
    public static readonly Month June = new(2023, 6);
    private readonly SomeDefinitions _definitions = SomeDefinitions.OfAllKinds();
    private readonly DirectoryInfo _reference = Directory.CreateTempSubdirectory("yardstick-reference-");

    public TwoTeams(Engine engine)
    {
        Store = TestStore.On(engine);
        using var extract = Extract();
        extract.Import(Store.Database);
        var folders = _definitions.Folders with { Reference = WithTarget() };
        var reference = new ReferenceData(folders);
        var catalogue = IndicatorCatalogue.Load(folders.Definitions, reference.Measures.Names);
        Inputs = new ClinicInputs
        {
            Definitions = FigureDefinitions.Load(folders),
            Duties =
            [
                new Duty("visit", "Visit to a child on a protection plan", "cpp_visit_10wd_pct", WorkingDays: 10),
            ],
            Rules = [],
            TargetsIn = database => new TargetStore(
                database,
                reference.Targets,
                new FormulaTargets(reference, catalogue, new PopulationsOfAuthority(database, reference.Populations))
            ),
            WorkingDays = reference.WorkingDays,
        };
        new Freezing(Store.Database, Inputs.Definitions, AnytownChildren.TenthOfJuly).Freeze(
            Anytown.Code,
            [.. Month.RunEnding(June, 3)],
            by: "Jo"
        );
    }

    public TestStore Store { get; }

    public ClinicInputs Inputs { get; }

    public ClinicPreparation Clinics => new(Store.Database, Inputs);

    /// <summary>Grades the data behind the frozen figures by the findings that there are now.</summary>
    public void Grade() => new FrozenGrades(Store.Database).Keep(Anytown.Code, Inputs.Definitions, Inputs.Rules);

    public ClinicLists Lists => new(Store.Database, Inputs, Gate);

    public ClinicRecords Records => new(Store.Database, AnytownChildren.TenthOfJuly);

    public ChildGate Gate => new(Store.Database, AnytownChildren.TenthOfJuly);

    public void Dispose()
    {
        Store.Dispose();
        _definitions.Dispose();
        _reference.Delete(recursive: true);
    }

    private string WithTarget()
    {
        foreach (var file in Directory.EnumerateFiles(ProductFolders.BesideProgram().Reference))
        {
            File.Copy(file, Path.Combine(_reference.FullName, Path.GetFileName(file)));
        }

        File.AppendAllText(
            Path.Combine(_reference.FullName, "targets.csv"),
            "852,cpp_visit_10wd_pct,>=90%,2019-04-01,test\n"
        );
        return _reference.FullName;
    }

    private static ExtractFolder Extract()
    {
        string[] south = [.. Enumerable.Range(1, 8).Select(i => $"S{i}")];
        string[] north = [.. Enumerable.Range(1, 7).Select(i => $"N{i}")];
        string[] seen = [.. south, "N1", "N2"];
        return Anytown
            .June()
            .Write(
                "ssd_person.csv",
                ["pers_person_id,pers_dob", .. south.Concat(north).Select(child => $"{child},2015-01-01")]
            )
            .Write("ssd_contacts.csv", "cont_contact_id,cont_person_id,cont_contact_date", "K1,S1,2023-06-05")
            .Write(
                "ssd_cp_plans.csv",
                [
                    "cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date",
                    .. south.Concat(north).Select(child => $"P{child},{child},2023-01-10"),
                ]
            )
            .Write(
                "ssd_cp_visits.csv",
                [
                    "cppv_cp_visit_id,cppv_person_id,cppv_cp_visit_date,cppv_cp_visit_seen",
                    .. south.Concat(north).Select(child => $"V{child}-1,{child},2023-01-12,Y"),
                    .. new[] { "2023-04-26", "2023-05-24", "2023-06-28" }.SelectMany(day =>
                        seen.Select(child => $"V{child}-{day},{child},{day},Y")
                    ),
                ]
            )
            .Write(
                "ssd_involvements.csv",
                [
                    "invo_involvements_id,invo_person_id,invo_professional_id,invo_professional_role_id,invo_professional_team,invo_involvement_start_date,invo_involvement_end_date",
                    .. south.Select(child => $"I{child},{child},W2,LEAD,T2,2023-01-10,"),
                    "IN1a,N1,W2,LEAD,T2,2023-01-10,2023-06-26",
                    "IN1,N1,W1,LEAD,T1,2023-06-26,",
                    .. north[1..].Select(child => $"I{child},{child},W1,LEAD,T1,2023-01-10,"),
                ]
            );
    }
}
