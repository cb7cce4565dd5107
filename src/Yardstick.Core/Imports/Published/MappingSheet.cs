using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Yardstick.Core.Extracts;
using Yardstick.Core.Indicators;

namespace Yardstick.Core.Imports.Published;

/// <summary>The sheet on which a person decides what printed titles mean: one line a title. Nothing maps without <c>yes</c> in its last column.</summary>
public static class MappingSheet
{
    private const string Yes = "yes";

    /// <summary>Titles without an indicator, each with the likeliest key, then the confirmed mappings.</summary>
    public static IReadOnlyList<MappingLine> Of(
        IReadOnlyList<PublishedDelivery> editions,
        IReadOnlyList<TitleMapping> confirmed,
        IndicatorCatalogue catalogue
    ) =>
        [
            .. editions
                .SelectMany(edition =>
                    edition.Tables.SelectMany(table =>
                        table
                            .Rows.Where(row => row.Indicator is null)
                            .Select(row => (edition.Edition.AuthorityCode, row.PrintedTitle))
                    )
                )
                .Distinct()
                .Select(title => new MappingLine(
                    title.AuthorityCode,
                    title.PrintedTitle,
                    "",
                    catalogue.Suggest(title.PrintedTitle, 1) is [var best, ..] ? best.Indicator.Key : "",
                    ""
                )),
            .. confirmed.Select(mapping => new MappingLine(
                mapping.AuthorityCode,
                mapping.PrintedTitle,
                mapping.TableTitle ?? "",
                mapping.Indicator,
                Yes
            )),
        ];

    /// <summary>The lines that a person confirmed.</summary>
    /// <exception cref="UnreadableSource">The file is no such sheet, or a confirmed line names no key of the catalogue.</exception>
    public static IReadOnlyList<TitleMapping> Confirmed(
        string path,
        IndicatorCatalogue catalogue,
        string role,
        TimeProvider clock
    )
    {
        var name = Path.GetFileName(path);
        if (!File.Exists(path))
        {
            throw new UnreadableSource($"{path} does not exist: write it with mapping export first.");
        }

        using var reader = new StreamReader(path);
        using var csv = new CsvReader(
            reader,
            new CsvConfiguration(CultureInfo.InvariantCulture)
            {
                PrepareHeaderForMatch = args => args.Header.Trim().ToLowerInvariant(),
            }
        );
        try
        {
            List<TitleMapping> mappings = [];
            foreach (var line in csv.GetRecords<MappingLine>())
            {
                if (string.Equals(line.Confirmed.Trim(), Yes, StringComparison.OrdinalIgnoreCase))
                {
                    mappings.Add(Mapping(line, catalogue, role, clock, $"{name}:{csv.Parser.RawRow}"));
                }
            }

            return mappings;
        }
        catch (CsvHelperException error)
        {
            throw new UnreadableSource(
                $"{name} is no mapping sheet: it needs the columns authority_code, printed_title, table_title, indicator, confirmed, as mapping export writes them.",
                error
            );
        }
    }

    private static TitleMapping Mapping(
        MappingLine line,
        IndicatorCatalogue catalogue,
        string role,
        TimeProvider clock,
        string place
    ) =>
        catalogue.Find(line.Indicator.Trim()) is { } indicator
            ? new TitleMapping
            {
                AuthorityCode = line.AuthorityCode.Trim(),
                PrintedTitle = line.PrintedTitle,
                TableTitle = line.TableTitle.Length == 0 ? null : line.TableTitle,
                Indicator = indicator.Key,
                ConfirmedByRole = role,
                ConfirmedAt = clock.GetUtcNow().UtcDateTime,
            }
            : throw new UnreadableSource(
                $"{place}: '{line.Indicator}' is no key of the catalogue; write one of those that definitions list shows, or take the yes away. Nothing was kept."
            );
}

/// <summary>One line of the sheet.</summary>
public sealed record MappingLine(
    [property: CsvHelper.Configuration.Attributes.Name("authority_code")] string AuthorityCode,
    [property: CsvHelper.Configuration.Attributes.Name("printed_title")] string PrintedTitle,
    [property: CsvHelper.Configuration.Attributes.Name("table_title")] string TableTitle,
    [property: CsvHelper.Configuration.Attributes.Name("indicator")] string Indicator,
    [property: CsvHelper.Configuration.Attributes.Name("confirmed")] string Confirmed
);
