using Yardstick.Core.Children;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Observations.Quality;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Clinics;

/// <summary>Prepares the clinic of an area: frozen figures of the month, and what the current extract says about work, workers and records.</summary>
/// <param name="monthsOfConcern">From how many months below the minimum on a figure is to be talked about.</param>
public sealed class ClinicPreparation(Database database, ClinicInputs inputs, int monthsOfConcern = 3)
{
    /// <summary>Months that are looked back on for figures below the minimum.</summary>
    private const int LookBack = 12;

    /// <summary>Gathers what does not depend on area or reader: seconds of measuring.</summary>
    /// <param name="known">Of another month, gathered from the same extract under the same settings: what holds for both is taken from it.</param>
    /// <exception cref="ClinicRefused">The month is not frozen, or no case records are held.</exception>
    public ClinicMaterial Gather(
        string authority,
        Month month,
        ClinicMaterial? known = null,
        CancellationToken stop = default
    )
    {
        var snapshot =
            new FrozenFigures(database).Months(authority).FirstOrDefault(each => each.Month == month)
            ?? throw new ClinicRefused(
                RefusalKind.NotThere,
                $"{month.ToWords()} has not been frozen: choose a month that has been."
            );
        var extract = ClinicInputs.ExtractOf(database, authority);
        var sameDay = known?.Extract == extract ? known.OfDay : null;
        var (ofMonth, ofDay) = new CaseWork(database, inputs, extract).Of(month, sameDay, stop);
        stop.ThrowIfCancellationRequested();
        var grades = new FrozenGrades(database).Of(authority, Month.RunEnding(month, LookBack));
        return new ClinicMaterial(extract, snapshot, ofMonth, ofDay, new DoubtfulFigures(grades));
    }

    /// <exception cref="ClinicRefused">The reader may not read the area, there is no such area, or the month is not frozen.</exception>
    public Clinic Prepare(Reader reader, string authority, string areaId, Month month)
    {
        // The right first: whoever may not read the area is not told which months there are.
        new ClinicAreas(database).Find(reader, authority, areaId);
        return Prepare(reader, areaId, Gather(authority, month));
    }

    /// <summary>The clinic of one area for one reader, from what was gathered.</summary>
    /// <exception cref="ClinicRefused">The reader may not read the area, or there is no such area.</exception>
    public Clinic Prepare(Reader reader, string areaId, ClinicMaterial material)
    {
        var (authority, month, extract) = (material.Authority, material.Month, material.Extract);
        var area = new ClinicAreas(database).Find(reader, authority, areaId);
        var teams = Teams.Of(database, authority);
        bool InArea(string? team) =>
            area.IsWhole || (team is null ? area.Parts.Contains("-") : area.Nodes.Contains(team));
        var rights = ClinicRights.Of(reader, area, teams);
        var figures = Figures(area, material);
        return new Clinic
        {
            Area = area,
            AuthorityName = extract.AuthorityName,
            Month = month,
            FrozenOn = DateOnly.FromDateTime(material.Snapshot.FrozenAt),
            ExtractDate = extract.ExtractDate,
            Sections =
            [
                .. figures
                    .GroupBy(figure => figure.Indicator.Section)
                    .Select(section => new ClinicSection(
                        section.Key,
                        [.. section.Where(figure => figure.HasCases)],
                        [.. section.Where(figure => !figure.HasCases)]
                    )),
            ],
            Concerns =
            [
                .. figures
                    .Where(figure => figure.MonthsBelowMinimum >= monthsOfConcern)
                    .OrderByDescending(figure => figure.MonthsBelowMinimum),
            ],
            MonthsOfConcern = monthsOfConcern,
            Bridges =
            [
                .. material
                    .OfMonth.Stock.Select(members => members.In(InArea))
                    .Where(bridge => bridge.Steps.Any(step => step.Subjects.Count > 0)),
            ],
            Due =
            [
                .. DueWork
                    .Of(material.OfDay.Due, InArea)
                    .GroupBy(each => each.Duty)
                    .Select(each => new DueCount(
                        each.Key.Title,
                        each.Count(row => row.IsOverdue),
                        each.Count(row => !row.IsOverdue)
                    ))
                    .OrderByDescending(each => each.Overdue)
                    .ThenBy(each => each.Duty, StringComparer.Ordinal),
            ],
            DueUntil = material.OfDay.DueUntil,
            NotKnown = [.. material.OfDay.NotKnown, .. material.OfMonth.NotKnown],
            Transfers =
            [
                .. material
                    .OfMonth.Transfers.Where(each => InArea(each.ToArea))
                    .GroupBy(each => teams.NameOf(each.FromArea))
                    .Select(from => new TransferCount(from.Key, from.Count()))
                    .OrderByDescending(from => from.Children)
                    .ThenBy(from => from.FromTeam, StringComparer.Ordinal),
            ],
            Caseloads = Caseloads(material, InArea, rights.MaySeeChildren),
            LateRecording = Late(material, area),
            Corrections = Corrections(material, InArea, rights.MaySeeChildren),
            MaySeeChildren = rights.MaySeeChildren,
            MayPlan = rights.MayPlan,
        };
    }

    private List<ClinicFigure> Figures(ClinicArea area, ClinicMaterial material)
    {
        var month = material.Month;
        var frozen = new FrozenFigures(database);
        var months = Month.RunEnding(month, LookBack);
        var figures = new ClinicFigures(
            area,
            month,
            frozen.Observations(area.Authority, null, months, area.Parts).Select(row => row.Observation),
            frozen
                .Observations(area.Authority, null, [month])
                .Select(row => row.Observation)
                .Where(row => row.AreaLevel == "authority"),
            inputs.TargetsIn(database).In(area.Authority),
            inputs.WithheldIn(database, area.Authority),
            material.Doubtful
        );
        return [.. inputs.Definitions.Indicators.Select(each => figures.Of(each.Indicator)).OfType<ClinicFigure>()];
    }

    private static ClinicCaseloads Caseloads(ClinicMaterial material, Func<string?, bool> inArea, bool mayKnowWorkers)
    {
        var workers = material.OfMonth.Caseloads.Where(each => inArea(each.TeamId)).ToList();
        var limits = material.OfDay.Limits;
        return new ClinicCaseloads
        {
            Workers = mayKnowWorkers
                ?
                [
                    .. workers
                        .OrderByDescending(each => each.OverLimit)
                        .ThenByDescending(each => each.Children)
                        .ThenBy(each => each.WorkerId, StringComparer.Ordinal),
                ]
                : [],
            Count = workers.Count,
            AtOrOverLimit = workers.Count(each => each.OverLimit),
            Children = workers.Sum(each => each.Children),
            Limit = limits["caseload-limit"],
            NewlyQualifiedLimit = limits["caseload-limit-newly-qualified"],
        };
    }

    private static List<ClinicLateRecording> Late(ClinicMaterial material, ClinicArea area)
    {
        var rows = material
            .OfDay.LateRecording.Where(row =>
                area.IsWhole ? row.AreaLevel == "authority" : area.Parts.Contains(row.AreaId)
            )
            .ToList();
        return
        [
            .. rows.Where(row => row.FirstHeld == rows[0].FirstHeld)
                .GroupBy(row => row.Event)
                .Select(same => new ClinicLateRecording(
                    same.First().FirstHeld,
                    same.Key,
                    same.Sum(row => row.Events),
                    same.Sum(row => row.Late),
                    Ratio.Percentage(same.Sum(row => row.Late), same.Sum(row => row.Events)).ValueOrNull ?? 0,
                    same.Count() == 1 ? same.First().MedianDays : null
                )),
        ];
    }

    private static List<CorrectionCount> Corrections(
        ClinicMaterial material,
        Func<string?, bool> inArea,
        bool mayKnowWorkers
    ) =>
        [
            .. material
                .OfDay.Corrections.Where(each => inArea(each.Team))
                .GroupBy(each => mayKnowWorkers ? each.Worker : null)
                .Select(each => new CorrectionCount(
                    each.Key,
                    each.Count(row => !row.IsResolved && row.Severity < ExtractSeverity.Warning),
                    each.Count(row => !row.IsResolved && row.Severity == ExtractSeverity.Warning),
                    each.Count(row => row.IsResolved)
                ))
                .OrderByDescending(each => each.Errors)
                .ThenByDescending(each => each.Warnings)
                .ThenBy(each => each.Worker, StringComparer.Ordinal),
        ];
}
