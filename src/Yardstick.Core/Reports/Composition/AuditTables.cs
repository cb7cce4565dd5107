using System.Globalization;
using Yardstick.Core.Audits;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Composition;

/// <summary>The audits of the year: in detail in a restricted version, as protected counts in a public one; nothing where the register is empty.</summary>
public static class AuditTables
{
    /// <summary>Names of the grades, the best first.</summary>
    public static readonly IReadOnlyList<string> Grades = ["Outstanding", "Good", "Requires improvement", "Inadequate"];

    private const string Protected = "c";

    internal static IEnumerable<Block> Of(ReportMaterial material) =>
        material.Parts switch
        {
            { Audits: { } audits } => Restricted(audits, material.Edition.DataTo),
            { PublicAudits: { } audits } => ForEveryone(audits, material.Edition.DataTo),
            _ => [],
        };

    /// <summary>Counts by service, final grades, and what each manager was expected to do: the tables of the register itself.</summary>
    public static IReadOnlyList<TableContent> Register(AuditSummary summary)
    {
        var id = ClosingComposer.AnchorOf(ClosingPart.Audits);
        var since = Since(summary.Month.LastDay);
        List<TableContent> tables =
        [
            new()
            {
                Id = id,
                Caption = $"Audits by service, {since}",
                Columns =
                [
                    new TableColumn("Service", HeadsRow: true),
                    Number("Completed"),
                    Number("Moderated"),
                    Number("Graded better by moderation"),
                    Number("Graded worse by moderation"),
                    Number("Inadequate"),
                    Number("Inadequate with remedial action"),
                ],
                Rows = [.. summary.Services.Select(Counts), Counts(summary.All) with { IsTotal = true }],
                Notes =
                [
                    "Completed counts audits by the day of completion, moderated by the day of moderation. The grades are those after moderation; audits that were not moderated are counted and not graded.",
                ],
            },
            new()
            {
                Id = $"{id}-grades",
                Caption = $"Final grades after moderation, {since}",
                Columns = [new TableColumn("Service", HeadsRow: true), .. Grades.Select(Number)],
                Rows =
                [
                    .. summary.Services.Where(service => service.Moderated > 0).Select(GradesOf),
                    GradesOf(summary.All) with
                    {
                        IsTotal = true,
                    },
                    new TableRow([
                        new TableCell("All services, as the auditors graded them"),
                        .. summary.All.Initial.Select(count => Share(count, summary.All.Moderated)),
                    ]),
                ],
                Notes = NotesOn(summary),
            },
        ];
        if (summary.Auditors.Count > 0)
        {
            tables.Add(ByAuditor(id, since, summary));
        }

        return tables;
    }

    private static IEnumerable<Block> Restricted(PrintedAudits audits, DateOnly until)
    {
        yield return new Block.Inset(
            "This section is no part of what is published; the public version holds counts alone."
        );
        foreach (var table in Register(audits.Summary))
        {
            yield return new Block.Table(table);
        }

        var id = ClosingComposer.AnchorOf(ClosingPart.Audits);
        if (audits.Summary.OpenRemedies.Count > 0)
        {
            yield return new Block.Table(Remedies(id, until, audits.Summary.OpenRemedies));
        }

        if (audits.Themes.Count > 0)
        {
            yield return new Block.Heading(2, "What the audits found", $"{id}-found");
            yield return Block.BulletList.Of(audits.Themes.Select(theme => $"{theme.Round}: {theme.Wording}"));
        }
    }

    private static IEnumerable<Block> ForEveryone(PublicAudits audits, DateOnly until)
    {
        var id = ClosingComposer.AnchorOf(ClosingPart.Audits);
        IReadOnlyList<string> notes =
        [
            $"Numbers from 1 to 5 are not shown ({Protected}); all others are rounded to the nearest 5, so they need not add up.",
        ];
        yield return new Block.Table(
            new TableContent
            {
                Id = id,
                Caption = $"Audits by service, {Since(until)}",
                Columns = [new TableColumn("Service", HeadsRow: true), Number("Completed"), Number("Moderated")],
                Rows =
                [
                    .. audits.Services.Select(service => new TableRow([
                        new TableCell(service.Service),
                        Rounded(service.Completed),
                        Rounded(service.Moderated),
                    ])),
                ],
                Notes = notes,
            }
        );
        yield return new Block.Table(
            new TableContent
            {
                Id = $"{id}-grades",
                Caption = $"Final grades after moderation, all services, {Since(until)}",
                Columns = [new TableColumn("Grade", HeadsRow: true), Number("Audits")],
                Rows =
                [
                    .. Grades.Zip(
                        audits.Grades,
                        (grade, count) => new TableRow([new TableCell(grade), Rounded(count)])
                    ),
                ],
                Notes = notes,
            }
        );
    }

    private static TableContent ByAuditor(string id, string since, AuditSummary summary) =>
        new()
        {
            Id = $"{id}-managers",
            Caption = $"Audits by manager, {since}",
            Columns =
            [
                new TableColumn("Manager", HeadsRow: true),
                Number("Expected"),
                Number("Allocated"),
                Number("Completed"),
            ],
            Rows =
            [
                .. summary.Auditors.Select(auditor => new TableRow([
                    new TableCell(auditor.Auditor),
                    auditor.Expected is { } expected ? Count(expected) : new TableCell("not set"),
                    Count(auditor.Allocated),
                    Count(auditor.Completed),
                ])),
            ],
            Notes = ["Allocated counts audits by the day by which they were due."],
        };

    private static TableContent Remedies(string id, DateOnly until, IReadOnlyList<OpenRemedy> remedies) =>
        new()
        {
            Id = $"{id}-remedies",
            Caption = $"Remedial actions that are open, {DateText.Of(until)}",
            Columns =
            [
                new TableColumn("Audit", HeadsRow: true),
                new TableColumn("Service"),
                new TableColumn("Action", ColumnKind.Prose),
                new TableColumn("Role"),
                new TableColumn("Due"),
                new TableColumn("Examined again on"),
            ],
            Rows =
            [
                .. remedies.Select(remedy => new TableRow([
                    new TableCell(remedy.AuditId),
                    new TableCell(remedy.Service),
                    new TableCell(remedy.Action),
                    new TableCell(remedy.Role),
                    new TableCell(DateText.Of(remedy.Due)),
                    new TableCell(remedy.ReAuditOn is { } again ? DateText.Of(again) : "not set"),
                ])),
            ],
        };

    private static TableRow Counts(ServiceAudits of) =>
        new([
            new TableCell(of.Service),
            Count(of.Completed),
            Count(of.Moderated),
            Share(of.Better, of.Moderated),
            Share(of.Worse, of.Moderated),
            Count(of.Inadequate),
            Count(of.InadequateWithAction),
        ]);

    private static TableRow GradesOf(ServiceAudits of) =>
        new([new TableCell(of.Service), .. of.Final.Select(count => Share(count, of.Moderated))]);

    /// <summary>Each percentage is rounded by itself and none is bent so that a row comes to 100; the note says so where one does not.</summary>
    private static List<string> NotesOn(AuditSummary summary) =>
        [
            .. summary
                .Services.Where(service => service.Moderated > 0)
                .Append(summary.All)
                .Where(row => row.Moderated > 0)
                .Select(row => (row.Service, Sum: row.Final.Sum(count => Percentage(count, row.Moderated))))
                .Where(row => row.Sum != 100)
                .Select(row =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{row.Service}: the percentages add up to {row.Sum}, since each is rounded by itself."
                    )
                ),
        ];

    private static TableCell Share(int count, int of) =>
        of == 0
            ? new TableCell("no cases")
            : new TableCell(string.Create(CultureInfo.InvariantCulture, $"{count} ({Percentage(count, of)}%)"), count);

    private static int Percentage(int count, int of) =>
        (int)decimal.Round(count * 100m / of, 0, MidpointRounding.AwayFromZero);

    private static TableCell Rounded(int? count) => count is { } known ? Count(known) : new TableCell(Protected);

    private static TableCell Count(int count) => new(FigureText.Of(count, unit: null), count);

    private static TableColumn Number(string header) => new(header, ColumnKind.Number);

    private static string Since(DateOnly until) => $"1 January to {DateText.Of(until)}";
}
