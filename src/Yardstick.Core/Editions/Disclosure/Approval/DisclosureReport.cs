using Yardstick.Core.Imports.Published;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Editions.Disclosure.Approval;

/// <summary>
/// What the approver of a public version reads before it is published: what is suppressed and why, what is shown although it is small, and what
/// a reader could still make of each suppressed count. It holds ranges of small numbers and is restricted itself.
/// </summary>
public static class DisclosureReport
{
    /// <param name="layout">The report whose public version it is about.</param>
    public static Report Of(PublishedEdition edition, string layout, string contact, DisclosureProof proof) =>
        new()
        {
            Title = $"Small numbers in the public version, {edition.Month.ToWords()}",
            Subtitle = $"For the approver. {layout}, figures to {DateText.Of(edition.DataTo)}.",
            Authority = edition.AuthorityName,
            Name = $"small-numbers-{edition.Month}",
            Date = edition.PublishedOn,
            Footer =
                $"{edition.AuthorityName} · Restricted: ranges of small numbers · figures to {DateText.Of(edition.DataTo)}",
            Contact = contact,
            Sections =
            [
                new ReportSection("result", "Result", [.. Result(proof)]),
                .. proof.Exposed.Count == 0
                    ? Array.Empty<ReportSection>()
                    : [new ReportSection("given-away", "Counts that are given away", [Exposed(proof)])],
                new ReportSection("shown", "Shown although small", [.. Shown(proof)]),
                new ReportSection("suppressed", "Suppressed figures", [.. Suppressed(proof)]),
                new ReportSection("how", "How it was checked", [.. HowChecked()]),
            ],
        };

    private static IEnumerable<Block> Result(DisclosureProof proof)
    {
        yield return new Block.Paragraph(
            proof.Holds
                ? "The public version may be published: no reader can work out a suppressed count from it and from what was published before."
                : $"The public version must not be published: {Counted(proof.Exposed.Count, "count")} could be worked out."
        );
        yield return new Block.Table(
            new TableContent
            {
                Id = "result",
                Caption = "What was suppressed and checked",
                Columns = [new TableColumn("What", HeadsRow: true), new TableColumn("How many", ColumnKind.Number)],
                Rows =
                [
                    Row("Figures suppressed because they are small", With(proof, SuppressionReason.Small)),
                    Row(
                        "Figures suppressed because they would give a small one away",
                        With(proof, SuppressionReason.GivesAway)
                    ),
                    Row(
                        "Figures suppressed around a small one because no smaller choice was found",
                        With(proof, SuppressionReason.Surroundings)
                    ),
                    Row("Months suppressed because twelve are shown together", With(proof, SuppressionReason.Pooled)),
                    Row("Small figures that are shown", proof.Shown.Count),
                    Row("Counts checked, those of earlier editions included", proof.Checked),
                    Row("Totals, differences and shares that a reader was taken to know", proof.Relations),
                    Row("Counts given away", proof.Exposed.Count),
                ],
            }
        );
    }

    private static Block.Table Exposed(DisclosureProof proof) =>
        new(
            new TableContent
            {
                Id = "given-away",
                Caption = "Counts that a reader could narrow down too far, and by what",
                Columns =
                [
                    new TableColumn("Figure", HeadsRow: true),
                    new TableColumn("A reader knows"),
                    new TableColumn("From", ColumnKind.Prose),
                ],
                Rows =
                [
                    .. proof.Exposed.Select(count => new TableRow([
                        new TableCell(count.Figure),
                        new TableCell(Words(count.Range), Tone: Tone.Bad),
                        new TableCell(string.Join("; ", count.Touching)),
                    ])),
                ],
                Notes =
                [
                    "Release the figure by name with a reason, take the totals out of the publication, or show twelve months together.",
                ],
            }
        );

    private static IEnumerable<Block> Shown(DisclosureProof proof)
    {
        if (proof.Shown.Count == 0)
        {
            yield return new Block.Paragraph("No small figure is shown.");
            yield break;
        }

        yield return new Block.Table(
            new TableContent
            {
                Id = "shown",
                Caption = "Small figures that are shown, and why",
                Columns = [new TableColumn("Figure", HeadsRow: true), new TableColumn("Why", ColumnKind.Prose)],
                Rows =
                [
                    .. proof.Shown.Select(figure => new TableRow([
                        new TableCell(figure.Figure),
                        new TableCell(figure.Why),
                    ])),
                ],
            }
        );
    }

    private static IEnumerable<Block> Suppressed(DisclosureProof proof)
    {
        if (proof.Suppressed.Count == 0)
        {
            yield return new Block.Paragraph("No figure is suppressed.");
            yield break;
        }

        yield return new Block.Table(
            new TableContent
            {
                Id = "suppressed",
                Caption = "Suppressed figures and what a reader could still take them for",
                Columns =
                [
                    new TableColumn("Figure", HeadsRow: true),
                    new TableColumn("Why"),
                    new TableColumn("A reader cannot rule out"),
                    new TableColumn("Published figures that it has to do with", ColumnKind.Prose),
                ],
                Rows =
                [
                    .. proof.Suppressed.Select(figure => new TableRow([
                        new TableCell(figure.Figure),
                        new TableCell(Why(figure.Reason) + (figure.IsValueShown ? "; whole percentage shown" : "")),
                        new TableCell(string.Join("; ", figure.Ranges.Select(Words))),
                        new TableCell(string.Join("; ", figure.Touching)),
                    ])),
                ],
            }
        );
    }

    private static IEnumerable<Block> HowChecked()
    {
        yield return new Block.Paragraph(
            "A reader is taken to know every published figure with its counts, this one and earlier ones, that teams make the authority and parts "
                + "their whole, which figures have one denominator, how rates and sums of months come about, what a rounded percentage can stand for, "
                + "and that a stock is the one before with starts and ends."
        );
        yield return new Block.Paragraph(
            "A suppressed count is protected when two complete sets of counts fit all of that and are as far apart in it as the setting asks. Both "
                + "were found and checked to the last unit; where none was found the count is said to be given away, even if nobody could prove it."
        );
        yield return new Block.Paragraph(
            "What is suppressed besides is the cheapest that the search finds. Where it finds none within its limits it suppresses everything around "
                + "the count and says so: those figures may be more than would be needed."
        );
    }

    private static string Why(SuppressionReason reason) =>
        reason switch
        {
            SuppressionReason.Small => "Small",
            SuppressionReason.Surroundings => "Near a small figure: no smaller choice was found",
            SuppressionReason.Pooled => "Twelve months are shown together",
            _ => "Would give a small figure away",
        };

    private static string Words(CountRange range) =>
        range.Least == range.Most && range.IsExact
            ? $"{range.Count}: exactly {FigureText.Of(range.Least, unit: null)}"
            : $"{range.Count}: {FigureText.Of(range.Least, unit: null)} to {FigureText.Of(range.Most, unit: null)}"
                + (range.IsExact ? "" : " at least");

    private static int With(DisclosureProof proof, SuppressionReason reason) =>
        proof.Suppressed.Count(figure => figure.Reason == reason);

    private static TableRow Row(string what, int number) =>
        new([new TableCell(what), new TableCell(FigureText.Of(number, unit: null), number, "#,##0")]);

    private static string Counted(int number, string one) =>
        number == 1 ? $"1 {one}" : $"{FigureText.Of(number, unit: null)} {one}s";
}
