using System.CommandLine;
using Yardstick.Core.Commentaries.Actions;
using Yardstick.Core.Commentaries.States;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Reports.Overviews;
using Yardstick.Core.Scrutiny;

namespace Yardstick.Cli.Commands;

/// <summary><c>attention --month 2023-07 [--out attention.csv]</c>: what needs attention, most pressing first, as on the overview.</summary>
internal static class AttentionCommand
{
    public static Command Create()
    {
        var output = new Option<string?>("--out")
        {
            Description = "CSV file to write (default: standard output)",
            HelpName = "FILE",
        };
        var command = new Command("attention", "Rank what needs attention in a month, with why and since when")
        {
            output,
        };
        var figures = new EditionFigures(command);
        command.SetAction(parsed =>
        {
            figures.Read(
                parsed,
                (product, material, database) =>
                {
                    var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
                    var authority = material.Edition.AuthorityCode;
                    var overview = Overview
                        .Of(material.Assessments, product.Statements, material.Earlier)
                        .With(
                            OpenPromises.Of(
                                new ActionRegister(database, product.Catalogue, TimeProvider.System).Of(authority),
                                new IndicatorStates(database, product.Catalogue, TimeProvider.System).Of(authority),
                                key => product.Catalogue.Find(key)?.Title ?? key
                            ),
                            today
                        );
                    var meeting =
                        new ScrutinyRecords(
                            database,
                            product.Catalogue,
                            product.Reference.WorkingDays,
                            TimeProvider.System
                        ).LastHeld(authority, material.Edition.Month, today)
                        ?? product.Reference.PanelMeetings.LastBefore(authority, material.Edition.Month, today);
                    OutputFile.Write(
                        parsed.GetValue(output),
                        writer =>
                        {
                            using var csv = new CsvLines(
                                writer,
                                severalAuthorities: false,
                                "rank",
                                "reason",
                                "indicator",
                                "what",
                                "how_much",
                                "why",
                                "since",
                                "since_panel"
                            );
                            foreach (var (index, line) in overview.NeedsAttention.Index())
                            {
                                var figure = line.Figure?.Assessment;
                                csv.Write(
                                    authority,
                                    index + 1,
                                    AttentionWords.Key(line.Why),
                                    figure?.Indicator?.Key ?? line.Promise?.Indicator,
                                    line.What,
                                    line.HowMuch,
                                    line.Because,
                                    line.Since,
                                    figure is null || meeting is null
                                        ? null
                                        : Comparison.With(figure, meeting.Month).InWords()
                                );
                            }
                        }
                    );
                }
            );
            return ExitCode.Done;
        });
        return command;
    }
}
