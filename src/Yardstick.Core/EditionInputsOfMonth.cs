using System.Security.Cryptography;
using System.Text;
using Yardstick.Core.Administration.Settings;
using Yardstick.Core.Assessments;
using Yardstick.Core.Commentaries.Actions;
using Yardstick.Core.Commentaries.States;
using Yardstick.Core.Commentaries.Tasks;
using Yardstick.Core.Editions.Headlines;
using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Observations.Measuring.Lists;
using Yardstick.Core.Periods;
using Yardstick.Core.Reference;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;

namespace Yardstick.Core;

/// <summary>Gathers what an edition of a frozen month is composed from, as it stands in the store today.</summary>
internal sealed class EditionInputsOfMonth(Product product, Database database)
{
    private readonly FrozenEditions _months = new(product, database);
    private readonly CommentaryOfMonth _commentary = new(product, database);
    private readonly PublicVersions _public = new(product, database, TimeProvider.System);
    private readonly WithheldFigures _withheld = new(product, database);
    private readonly ChosenNeighbours _neighbours = product.NeighboursIn(database);

    /// <param name="headlines">Those that a person has put down; null for the proposed ones.</param>
    /// <exception cref="SnapshotRefused">The month is not frozen.</exception>
    public EditionInputs Gather(string authority, Month month, ReportLayout layout, IReadOnlyList<Headline>? headlines)
    {
        var council = _months.Councils().FirstOrDefault(each => each.Code == authority);
        if (council is null || council.Months.All(frozen => frozen.Month != month))
        {
            throw new SnapshotRefused(
                $"{month.ToWords()} of {authority} is not frozen, so no edition can be composed of it: freeze it first."
            );
        }

        var measured = _months.Figures(council, month);
        var delivery = product.Measured.Of(measured);
        var withholding = _withheld.Of(authority);
        var judged = Judge(delivery, withholding);
        var keys = layout.IndicatorKeys.ToHashSet(StringComparer.Ordinal);
        IReadOnlyList<Assessment> shown = [.. judged.Where(each => each.Indicator is { } of && keys.Contains(of.Key))];
        var focus = new FocusOfMonth(product, database).Of(authority, month);
        return new EditionInputs
        {
            AuthorityCode = authority,
            AuthorityName = council.Name,
            Month = month,
            Layout = layout,
            Months =
            [
                .. council
                    .Months.Where(frozen => frozen.Month <= month)
                    .TakeLast(FrozenEditions.MonthsShown)
                    .Select(frozen => new FrozenMonthUsed(
                        frozen.Month,
                        frozen.ExtractId,
                        frozen.ObservationsHash,
                        frozen.DefinitionsHash
                    )),
            ],
            Targets = Targets(measured.Targets, authority, month, TargetAudience.Council),
            PublicTargets = Targets(measured.Targets, authority, month, TargetAudience.Everyone),
            Texts =
            [
                .. _commentary
                    .Approved(authority, month)
                    .Select(text => new ApprovedText(
                        text.Id,
                        text.Approved!.Number,
                        text.Indicators,
                        text.Approved.Wording,
                        text.Approved.Shown ?? "",
                        text.Approved.DecidedBy ?? "",
                        text.Approved.DecidedAt ?? text.Approved.WrittenAt
                    )),
            ],
            Actions = _commentary.OpenActions(authority, month),
            Withheld = Withheld(withholding, month),
            NeighbourModel = _neighbours.On(authority, month.LastDay).Name,
            StatisticsRelease = ReleasedValues.Newest(database),
            Definitions =
            [
                .. layout
                    .IndicatorKeys.Select(product.Catalogue.FindEntry)
                    .OfType<Indicators.CatalogueEntry>()
                    .Select(entry => new DefinitionUsed(
                        entry.Indicator.Key,
                        entry.Indicator.Title,
                        entry.Indicator.VersionOn(month.LastDay),
                        entry.ContentHash
                    )),
            ],
            Headlines = headlines ?? new HeadlineRule(product.Statements).Propose(shown, []),
            ToExplain = ToExplain(council, month, shown, withholding),
            Caseloads = Caseloads(authority, month),
            Audits = new AuditsOfMonth(database).Of(authority, month),
            Trackers = new TrackersOfMonth(product, database).Of(authority, month),
            Life = _months.Life(authority) is { Count: > 0 } life ? life : null,
            Focus = focus.Signed,
            UnsignedFocus = focus.Unsigned,
            Positions = new PositionsOfMonth(database).Of(authority, month),
            SmallNumbers = _public.RulesFor(authority, month.LastDay),
            Earlier = new EarlierEditions(
                [
                    .. new EditionStore(database)
                        .All(authority)
                        .Where(edition => edition is { PublishedOn: not null, PublicHash: not null })
                        .Select(edition => edition.EditionId)
                        .Order(),
                ],
                [
                    .. new PublishedStore(database)
                        .Editions(authority)
                        .Where(edition => edition.Month <= month)
                        .Select(edition => edition.Name),
                ]
            ),
            ProductHash = HashOf(product.Folders),
        };
    }

    private IReadOnlyList<SetTarget> Targets(Targets targets, string authority, Month month, TargetAudience reader) =>
        [
            .. product
                .Catalogue.All.Select(indicator => targets.InForce(authority, indicator.Key, month.LastDay, reader))
                .OfType<SetTarget>(),
        ];

    private IReadOnlyList<WithheldFigure> Withheld(Func<string, Month, Withholding?> withholding, Month month) =>
        [
            .. from indicator in product.Catalogue.All
            from shown in Month.RunEnding(month, FrozenEditions.MonthsShown)
            let why = withholding(indicator.Key, shown)
            where why is not null
            select new WithheldFigure(indicator.Key, shown, why),
        ];

    private IReadOnlyList<FigureToExplain> ToExplain(
        FrozenCouncil council,
        Month month,
        IReadOnlyList<Assessment> shown,
        Func<string, Month, Withholding?> withholding
    )
    {
        var before = council.Months.Any(frozen => frozen.Month == month.Previous);
        return
        [
            .. TaskRules
                .For(
                    new TaskMaterial
                    {
                        AuthorityCode = council.Code,
                        Month = month,
                        Assessments = shown,
                        MonthBefore = before ? Judge(_months.Read(council, month.Previous), withholding) : [],
                        Actions = [],
                        States = [],
                        DueOn = month.LastDay,
                        Today = month.LastDay,
                    }
                )
                .SelectMany(task => task.Reasons.Select(reason => (task.Indicator, reason)))
                .Where(each => EditionGate.MustBeExplained(each.reason.Cause))
                .Select(each => new FigureToExplain(each.Indicator, each.reason.Cause, each.reason.Why)),
        ];
    }

    /// <summary>From the extract that is there now: caseloads are not frozen. They are kept with the edition.</summary>
    private IReadOnlyList<Caseload> Caseloads(string authority, Month month) =>
        MeasuredExtract.All(database).FirstOrDefault(extract => extract.AuthorityCode == authority) is { } extract
            ? new Caseloads(FigureDefinitions.Load(product.Folders).In(database)).At(extract, [month])
            : [];

    private IReadOnlyList<Assessment> Judge(
        PublishedDelivery delivery,
        Func<string, Month, Withholding?> withholding
    ) =>
        product
            .AssessorFor([delivery], withholding, _neighbours.For)
            .Assess(delivery.Edition.Month, delivery.Edition.Name, [delivery]);

    /// <summary>SHA-256 over everything that the product knows: definitions and reference data, by name.</summary>
    internal static string HashOf(ProductFolders folders)
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var root in new[] { folders.Definitions, folders.Reference })
        {
            foreach (
                var (name, path) in Directory
                    .EnumerateFiles(root, "*", SearchOption.AllDirectories)
                    .Select(path => (Path.GetRelativePath(root, path).Replace('\\', '/'), path))
                    .OrderBy(file => file.Item1, StringComparer.Ordinal)
            )
            {
                all.AppendData(Encoding.UTF8.GetBytes(name + "\n"));
                all.AppendData(
                    SHA256.HashData(Encoding.UTF8.GetBytes(File.ReadAllText(path).ReplaceLineEndings("\n")))
                );
            }
        }

        return Convert.ToHexStringLower(all.GetHashAndReset());
    }
}
