using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Scrutiny;
using Yardstick.Core.Scrutiny.Agendas;
using Yardstick.Core.Scrutiny.Meetings;
using Yardstick.Core.Scrutiny.Packs;
using Yardstick.Core.Scrutiny.Recommendations;
using Yardstick.Core.Storage;
using Yardstick.Tests.Editions;

namespace Yardstick.Tests.Scrutiny;

/// <summary>The papers of September 2023: a report of figures, an exempt report with a file, a question, and recommendations of July.</summary>
internal sealed class SomePack
{
    /// <summary>Every text of the exempt report and of what was recommended on such a report; no public file holds any.</summary>
    public static readonly string[] ExemptTexts =
    [
        "SECRETSUMMARY",
        "SECRETDETAIL one",
        "SECRETREASON",
        "SECRETRECOMMENDATION",
        "SECRETPAPER",
        "SECRETFILE",
        "SECRETROOM",
        "SECRETPROPOSAL",
        "SECRETTITLE",
        "SECRETACTION",
        "SECRETFIGURE",
        "SECRETRESOLUTION",
    ];

    private const string Rule = "rule 10.4 of the access to information rules";
    private static readonly Exemption Closed = new(2, Rule, "A child could be known.");

    public SomePack(Database database)
    {
        var some = new SomePanel(database);
        Records = new ScrutinyRecords(
            database,
            Measured.Product.Value.Catalogue,
            Measured.Product.Value.Reference.WorkingDays,
            SomePanel.Clock
        );
        var july = some.Plan(SomePanel.July);
        Records.Agendas.AddReport(july, "Performance", null, 6, SomePanel.By);
        var july2 = Records.Agendas.AddReport(july, "A review of July", Closed, null, SomePanel.By);
        july = Records.Held.Record("1001", july.MeetingId, SomePanel.Quorate, SomePanel.By);
        some.Recommend(july);
        var hidden = Records.Recommendations.Make(
            new RecommendationToMake
            {
                AuthorityCode = "1001",
                MeetingId = july.MeetingId,
                Item = july2.Position,
                Title = "SECRETTITLE",
                Wording = "SECRETPROPOSAL",
                ResponsibleRole = "Head of safeguarding",
            },
            SomePanel.By
        );
        some.Note(hidden, RecommendationEventKind.Completed, "SECRETACTION", new DateOnly(2023, 9, 1));
        Meeting = some.Plan(SomePanel.September);
        Fill();
        some.Meetings.Take(Meeting, JourneyStep.PapersPublished, new DateOnly(2023, 9, 20), null, SomePanel.By);
    }

    public ScrutinyRecords Records { get; }

    public Meeting Meeting { get; }

    public PackMaterial Material => Records.Material(Meeting, "Anytown", Edition);

    /// <summary>Edition 6 is of June, 7 of August, 8 is exempt: two figures, red and green in June.</summary>
    public static Report? Edition(long id, PackVersion version) =>
        id switch
        {
            6 => Figures("June 2023", "Jun-23", ("Visits in time", "70%", "Red"), ("Plans", "310", "Green")),
            7 => Figures("August 2023", "Aug-23", ("Visits in time", "86%", "Amber"), ("Plans", "290", "Green")),
            _ => version == PackVersion.Full ? Figures("August 2023", "Aug-23", ("SECRETFIGURE", "4", "Red")) : null,
        };

    private static Report Figures(
        string month,
        string column,
        params (string Name, string Value, string Rating)[] rows
    ) =>
        new()
        {
            Title = $"Panel report, {month}",
            Subtitle = "For the panel.",
            Authority = "Anytown",
            Name = "panel-report",
            Date = new DateOnly(2023, 9, 15),
            Footer = "Anytown",
            Contact = "Performance team",
            Sections =
            [
                new ReportSection("contents", "Contents", [new Block.Contents()]),
                new ReportSection(
                    "visits",
                    "Visits",
                    [
                        new Block.Paragraph([new Span("See the table", Link: "#visits-table")]),
                        new Block.Table(
                            new TableContent
                            {
                                Id = "visits-table",
                                Caption = "Visits",
                                Columns =
                                [
                                    new TableColumn("Indicator", HeadsRow: true),
                                    new TableColumn(column, ColumnKind.Month),
                                    new TableColumn("Target"),
                                    new TableColumn("Rating", ColumnKind.Judgement),
                                ],
                                Rows =
                                [
                                    .. rows.Select(row => new TableRow([
                                        new TableCell(row.Name, Link: "#visits"),
                                        new TableCell(row.Value),
                                        new TableCell("90% or more"),
                                        new TableCell(row.Rating),
                                    ])),
                                ],
                            }
                        ),
                    ]
                ),
            ],
        };

    private void Fill()
    {
        var agendas = Records.Agendas;
        agendas.Write(Meeting, 0, AgendaField.CorporateGoal, ["Strong foundations for life"], SomePanel.By);
        agendas.Write(Meeting, 0, AgendaField.InvitedOfficers, ["Director of children’s services"], SomePanel.By);
        agendas.Write(Meeting, 0, AgendaField.Notices, ["Filming is allowed."], SomePanel.By);
        var open = agendas.AddReport(Meeting, "Performance of August", null, 7, SomePanel.By);
        agendas.Write(
            Meeting,
            open.Position,
            AgendaField.BriefSummary,
            ["How the service did in August."],
            SomePanel.By
        );
        agendas.Write(
            Meeting,
            open.Position,
            AgendaField.Recommendations,
            ["That the panel asks.", "That it notes."],
            SomePanel.By
        );
        agendas.Write(Meeting, open.Position, AgendaField.Detail, ["The figures are appended."], SomePanel.By);
        Records.Documents.Add(Meeting, open.Position, DocumentPlace.Attached, "note.txt", "note"u8.ToArray());
        var closed = agendas.AddReport(Meeting, "A review", Closed, 8, SomePanel.By);
        agendas.Write(Meeting, closed.Position, AgendaField.Summary, ["SECRETSUMMARY"], SomePanel.By);
        agendas.Write(Meeting, closed.Position, AgendaField.Detail, ["SECRETDETAIL one"], SomePanel.By);
        agendas.Write(Meeting, closed.Position, AgendaField.Reasons, ["SECRETREASON"], SomePanel.By);
        agendas.Write(Meeting, closed.Position, AgendaField.Recommendations, ["SECRETRECOMMENDATION"], SomePanel.By);
        agendas.Write(
            Meeting,
            closed.Position,
            AgendaField.BackgroundPapers,
            ["SECRETPAPER, paragraph 2"],
            SomePanel.By
        );
        Records.Documents.Add(Meeting, closed.Position, DocumentPlace.Attached, "SECRETFILE.txt", "x"u8.ToArray());
        Records.Documents.Add(Meeting, closed.Position, DocumentPlace.MembersRoom, "SECRETROOM.txt", "x"u8.ToArray());
        var question = Records.Questions.Ask(Meeting, "cpp_n", "Chair", "Why did plans fall?", SomePanel.By);
        Records.Questions.Answer("1001", question.QuestionId, "Fewer began.", "Head of safeguarding", SomePanel.By);
    }
}
