using Yardstick.Core.Assessments;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Overviews;
using Yardstick.Core.Reports.Statements;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Briefs;

/// <summary>The headline figures of a brief: as the panel saw them, last month, now, target and rating.</summary>
internal static class HeadlineTable
{
    public static TableContent Build(string id, BriefMaterial material, Phrases phrases, int most)
    {
        var figures = material
            .Headlines.Select(key => material.Overview.Figures.FirstOrDefault(figure => figure.Is(key)))
            .OfType<Assessment>()
            .Take(most)
            .ToList();
        var month = material.Overview.Month;
        return new TableContent
        {
            Id = id,
            Caption = "Headline figures",
            Columns =
            [
                new TableColumn("Figure", HeadsRow: true),
                .. material.Meeting is { } met
                    ? (TableColumn[])[new TableColumn($"Panel {Short(met.Month)}", ColumnKind.Number)]
                    : [],
                new TableColumn(Short(month?.Previous), ColumnKind.Number),
                new TableColumn(Short(month), ColumnKind.Number),
                new TableColumn("Target"),
                new TableColumn("Rating", ColumnKind.Judgement),
            ],
            Rows =
            [
                .. figures.Select(figure => new TableRow([
                    new TableCell(
                        phrases.For(figure).AsSubject,
                        Link: figure.Indicator is { } indicator ? material.AddressOf?.Invoke(indicator) : null
                    ),
                    .. material.Meeting is { } met ? (TableCell[])[Earlier(figure, met.Month)] : [],
                    Earlier(figure, figure.Month.Previous),
                    new TableCell(FigureText.Of(figure.Displayed, figure.Unit()), figure.Number()),
                    new TableCell(figure.Target is { } target ? TargetWords.Of(target, figure.Unit()) : "none"),
                    JudgementWords.Of(figure.Rag),
                ])),
            ],
        };
    }

    public static Span Name(Assessment figure, BriefMaterial material, Phrases phrases) =>
        new(
            phrases.For(figure).AsSubject,
            Strong: true,
            figure.Indicator is { } indicator ? material.AddressOf?.Invoke(indicator) : null
        );

    /// <summary>With a hyphen at which no line breaks: the table is narrow.</summary>
    private static string Short(Periods.Month? month) => month?.ToShort().Replace('-', '\u2011') ?? "";

    private static TableCell Earlier(Assessment figure, Periods.Month month) =>
        Comparison.With(figure, month).Before is { } point
            ? new TableCell(FigureText.Of(point.Displayed, figure.Unit()), PrintedNumber.Of(point))
            : new TableCell("not known", Tone: Tone.Quiet);
}
