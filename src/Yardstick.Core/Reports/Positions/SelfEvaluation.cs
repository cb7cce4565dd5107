using System.Globalization;
using Yardstick.Core.Indicators;
using Yardstick.Core.Periods;
using Yardstick.Core.Positions;
using Yardstick.Core.Reference;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Composition;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Positions;

/// <summary>
/// The self-evaluation: the approved position statements of all services of a month, each with the service's headline figures; services without
/// an approved statement are named. Restricted, since figures of services are not protected. Pure.
/// </summary>
public static class SelfEvaluation
{
    private const string Standing = "restricted, not for publication";

    public static Report Compose(SelfEvaluationMaterial material)
    {
        List<ReportSection> sections =
        [
            new("contents", "Contents", [new Block.Contents()]),
            new("services", "The services and their statements", [.. Overview(material)]),
            .. material
                .Services.Where(service => service.Position is not null)
                .Select(service => Section(material, service, service.Position!)),
        ];
        var used = material.Glossary.UsedIn(BlockTexts.Of(sections));
        if (used.Count > 0)
        {
            sections.Add(
                new ReportSection(
                    "glossary",
                    "Glossary",
                    [
                        new Block.Terms([
                            .. used.Select(term => (term.Acronym, $"{term.Meaning}. {term.Explanation}".Trim())),
                        ]),
                    ]
                )
            );
        }

        return new Report
        {
            Title = $"Self-evaluation, {material.Month.ToWords()}",
            Subtitle =
                $"Position statements of the services. {char.ToUpperInvariant(Standing[0])}{Standing[1..]}. Figures to {DateText.Of(material.Month.LastDay)}, frozen on {DateText.Of(material.FrozenOn)}.",
            Authority = material.AuthorityName,
            Name = $"self-evaluation-{material.Month}-restricted",
            Date = material.Date,
            Footer =
                $"{material.AuthorityName} · Self-evaluation · figures to {DateText.Of(material.Month.LastDay)} · RESTRICTED",
            Contact = "the director of children's services",
            Sections = new FirstUses(material.Glossary).Explain(sections),
        };
    }

    private static IEnumerable<Block> Overview(SelfEvaluationMaterial material)
    {
        yield return new Block.Table(
            new TableContent
            {
                Id = "services",
                Caption = $"Position statements, {material.Month.ToWords()}",
                Columns =
                [
                    new TableColumn("Service", HeadsRow: true),
                    new TableColumn("Statement"),
                    new TableColumn("Approved on"),
                ],
                Rows =
                [
                    .. material.Services.Select(service => new TableRow([
                        new TableCell(
                            service.Area.Name,
                            Link: service.Position is null ? null : $"#{AnchorOf(service)}"
                        ),
                        new TableCell(Words(service.Position)),
                        new TableCell(
                            service.Position is { } approved
                                ? DateText.Of(DateOnly.FromDateTime(approved.ApprovedAt))
                                : "–"
                        ),
                    ])),
                ],
            }
        );
        var missing = material
            .Services.Where(service => service.Position is null)
            .Select(service => service.Area.Name)
            .ToList();
        if (missing.Count > 0)
        {
            yield return new Block.Inset($"No approved statement: {string.Join(", ", missing)}.");
        }
    }

    private static string Words(PrintedPosition? position) =>
        position switch
        {
            null => "no approved statement",
            { CarriedFrom: { } from } => $"version {Number(position)}, text of {from.ToWords()}",
            _ => $"version {Number(position)}",
        };

    private static string Number(PrintedPosition position) => position.Version.ToString(CultureInfo.InvariantCulture);

    private static ReportSection Section(
        SelfEvaluationMaterial material,
        EvaluatedService service,
        PrintedPosition position
    )
    {
        var anchor = AnchorOf(service);
        return new ReportSection(
            anchor,
            service.Area.Name,
            [
                .. HeadlineFigures.Table(service.Figures, position.Spoken, material.Month, $"{anchor}-figures")
                    is { } table
                    ? new Block[] { new Block.Table(table) }
                    :
                    [
                        new Block.Paragraph(
                            "The statement speaks of no figure, and none of the headline figures is the service's own."
                        ),
                    ],
                .. PositionBlocks.Of(
                    position,
                    position.Shown,
                    level: 2,
                    anchor,
                    PositionBlocks.Titles(material.FindIndicator)
                ),
            ]
        );
    }

    private static string AnchorOf(EvaluatedService service) =>
        $"service-{string.Concat(service.Area.Id.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'))}";
}

/// <summary>What a self-evaluation is made of.</summary>
public sealed record SelfEvaluationMaterial
{
    public required string AuthorityName { get; init; }

    public required Month Month { get; init; }

    public required DateOnly FrozenOn { get; init; }

    /// <summary>Every service of the month, in the order in which they are printed.</summary>
    public required IReadOnlyList<EvaluatedService> Services { get; init; }

    public required Func<string, Indicator?> FindIndicator { get; init; }

    public required Glossary Glossary { get; init; }

    /// <summary>The day of the last approval, so that the same statements give the same files.</summary>
    public DateOnly Date =>
        Services
            .Select(service => service.Position)
            .OfType<PrintedPosition>()
            .Select(position => DateOnly.FromDateTime(position.ApprovedAt))
            .Append(FrozenOn)
            .Max();
}

/// <param name="Position">Null where no statement is approved.</param>
public sealed record EvaluatedService(ServiceArea Area, PrintedPosition? Position, PositionFigures Figures);
