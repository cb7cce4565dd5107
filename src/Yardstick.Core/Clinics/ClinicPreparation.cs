using System.Globalization;
using Dapper;
using Yardstick.Core.Children;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Observations.Measuring.Bridges;
using Yardstick.Core.Observations.Measuring.Lists;
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

    private readonly Measurement _measurement = inputs.Definitions.In(database);

    /// <exception cref="ClinicRefused">The reader may not read the area, there is no such area, or the month is not frozen.</exception>
    public Clinic Prepare(Reader reader, string authority, string areaId, Month month)
    {
        var area = new ClinicAreas(database).Find(reader, authority, areaId);
        var frozen = new FrozenFigures(database);
        var snapshot =
            frozen.Months(authority).FirstOrDefault(each => each.Month == month)
            ?? throw new ClinicRefused(
                RefusalKind.NotThere,
                $"{month.ToWords()} has not been frozen: choose a month that has been."
            );
        var extract = ClinicInputs.ExtractOf(database, authority);
        var teams = Teams.Of(database, authority);
        bool InArea(string? team) => area.IsWhole || area.Parts.Any(part => teams.IsBelow(team, part));
        var figures = Figures(area, month, frozen);
        var rights = ClinicRights.Of(reader, area, teams);
        var work = new DueWork(database, inputs);
        return new Clinic
        {
            Area = area,
            AuthorityName = extract.AuthorityName,
            Month = month,
            FrozenOn = DateOnly.FromDateTime(snapshot.FrozenAt),
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
            Bridges = Bridges(extract, month, InArea),
            Due =
            [
                .. work.On(extract, InArea)
                    .GroupBy(each => each.Duty)
                    .Select(each => new DueCount(
                        each.Key.Title,
                        each.Count(row => row.IsOverdue),
                        each.Count(row => !row.IsOverdue)
                    ))
                    .OrderByDescending(each => each.Overdue)
                    .ThenBy(each => each.Duty, StringComparer.Ordinal),
            ],
            DueUntil = work.Until(extract),
            Transfers =
            [
                .. new LeadWork(database, inputs)
                    .TransfersOn(extract, month.LastDay)
                    .Where(each => InArea(each.ToArea))
                    .GroupBy(each => teams.NameOf(each.FromArea))
                    .Select(from => new TransferCount(from.Key, from.Count()))
                    .OrderByDescending(from => from.Children)
                    .ThenBy(from => from.FromTeam, StringComparer.Ordinal),
            ],
            Caseloads = Caseloads(extract, month, InArea, rights.MaySeeChildren),
            LateRecording = Late(extract, area),
            Corrections = Corrections(extract, InArea, rights.MaySeeChildren),
            MaySeeChildren = rights.MaySeeChildren,
            MayPlan = rights.MayPlan,
        };
    }

    private List<ClinicFigure> Figures(ClinicArea area, Month month, FrozenFigures frozen)
    {
        var months = Month.RunEnding(month, LookBack);
        var figures = new ClinicFigures(
            area,
            month,
            frozen.Observations(area.Authority, null, months, area.Parts).Select(row => row.Observation),
            frozen
                .Observations(area.Authority, null, [month])
                .Select(row => row.Observation)
                .Where(row => row.AreaLevel == "authority"),
            inputs.TargetsIn(database).In(area.Authority)
        );
        return [.. inputs.Definitions.Indicators.Select(each => figures.Of(each.Indicator)).OfType<ClinicFigure>()];
    }

    /// <summary>Of stock alone: who is counted in a flow is new each month.</summary>
    private List<Bridge> Bridges(MeasuredExtract extract, Month month, Func<string?, bool> inArea) =>
        [
            .. new MonthBridges(_measurement)
                .ToEach(
                    extract,
                    [
                        .. inputs.Definitions.Indicators.Where(each =>
                            Measurement.IsStock(each.Indicator) && MonthBridges.WhyNone(each.Indicator) is null
                        ),
                    ],
                    month,
                    inArea
                )
                .Where(bridge => bridge.Steps.Any(step => step.Subjects.Count > 0)),
        ];

    private ClinicCaseloads Caseloads(
        MeasuredExtract extract,
        Month month,
        Func<string?, bool> inArea,
        bool mayKnowWorkers
    )
    {
        var workers = new Caseloads(_measurement).At(extract, [month]).Where(each => inArea(each.TeamId)).ToList();
        var limits = Limits(extract);
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

    private Dictionary<string, int> Limits(MeasuredExtract extract)
    {
        var sql = SqlFile.Text("Clinics/limit_list.sql");
        using var session = _measurement.OpenOn(extract, [], extract.ExtractDate);
        session.Build(_measurement.Views.NeededBy([sql]));
        return session
            .Connection.Query<(string Name, string Value)>(sql)
            .ToDictionary(row => row.Name, row => int.Parse(row.Value, CultureInfo.InvariantCulture));
    }

    private List<ClinicLateRecording> Late(MeasuredExtract extract, ClinicArea area)
    {
        var rows = new LateRecording(database, inputs.Definitions.Views, inputs.Definitions.BankHolidays)
            .Of(extract)
            .Where(row => area.IsWhole ? row.AreaLevel == "authority" : area.Parts.Contains(row.AreaId))
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

    private List<CorrectionCount> Corrections(
        MeasuredExtract extract,
        Func<string?, bool> inArea,
        bool mayKnowWorkers
    ) =>
        [
            .. new Corrections(database, inputs)
                .Of(extract, inArea)
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
