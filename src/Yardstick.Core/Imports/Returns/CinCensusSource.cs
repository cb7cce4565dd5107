using System.Globalization;
using Yardstick.Core.Extracts;
using Yardstick.Core.Extracts.CaseRecords;
using Yardstick.Core.Extracts.CinCensus;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Imports.Sources;

namespace Yardstick.Core.Imports.Returns;

/// <summary>Brings a CIN census in XML into the form of an extract, month by month for the year that it covers.</summary>
public sealed class CinCensusSource(ReturnDefinitions definitions)
{
    private static readonly SourceLimits NoLimit = new() { FileBytes = long.MaxValue };

    /// <returns>Finished; its folder can be imported. Dispose of it afterwards.</returns>
    /// <exception cref="UnreadableSource">It is no census, is cut off, or is of another year or authority than was said; nothing is left behind.</exception>
    public SourceSpool Read(string path, ReturnOptions options)
    {
        var name = Path.GetFileName(path);
        using var stream = SourceFile.Open(path, name, NoLimit);
        var header = new CinCensusFile(stream, name, schema: null, differs: null).ReadHeader();
        var (delivery, year) = Delivery(name, header, options);
        var spool = new SourceSpool(delivery, definitions.Tables);
        try
        {
            var notes = new ReturnNotes(spool);
            var rows = new CinCensusRows(spool, definitions.CinCensus, name);
            var schemaYear = definitions.Schemas.NearestTo(year);
            var elements = new CinElements();
            var file = new CinCensusFile(
                stream,
                name,
                definitions.Schemas.Of(schemaYear),
                (line, words) => notes.Add(0, line, ExtractSeverity.Warning, "schema", Differs(schemaYear, words))
            );
            foreach (var child in file.Children())
            {
                rows.Add(child);
                elements.Look(child);
            }

            Say(notes, header, year, schemaYear, file, elements);
            rows.Finish();
            notes.Finish();
            spool.Finish();
            return spool;
        }
        catch
        {
            spool.Dispose();
            throw;
        }
    }

    private (SourceDelivery Delivery, int Year) Delivery(string name, CinHeader header, ReturnOptions options)
    {
        if (header.Collection.Length > 0 && header.Collection != "CIN")
        {
            throw new UnreadableSource(
                $"{name} is a return of the collection '{header.Collection}', not of children in need: choose the CIN census."
            );
        }

        var code = options.AuthorityCode ?? header.AuthorityCode;
        if (code.Length == 0)
        {
            throw new UnreadableSource(
                $"{name} does not say in LEA whose census it is: give the code of the council (--authority)."
            );
        }

        if (header.AuthorityCode.Length > 0 && header.AuthorityCode != code)
        {
            throw new UnreadableSource(
                $"{name} is the census of authority {header.AuthorityCode}, and {code} was named: choose the other file, or leave --authority out."
            );
        }

        var year = YearOf(name, header, options);
        var reference = CaseCell.TryReadDate(header.ReferenceDate, out var said) ? said : new DateOnly(year, 3, 31);
        if (reference.Year != year)
        {
            throw new UnreadableSource(
                $"{name} says that it is the census of {header.Year} and counts at {header.ReferenceDate}: export the census of one year again."
            );
        }

        return (
            new SourceDelivery
            {
                Source = SourceKind.CinCensus,
                AuthorityCode = code,
                AuthorityName = definitions.NameOf(code),
                AsAt = options.AsAt ?? reference,
                CoversFrom = new DateOnly(year - 1, 4, 1),
                Name = name,
            },
            year
        );
    }

    private static int YearOf(string name, CinHeader header, ReturnOptions options)
    {
        var isSaid = int.TryParse(header.Year, NumberStyles.None, CultureInfo.InvariantCulture, out var year);
        if (!isSaid && CaseCell.TryReadDate(header.ReferenceDate, out var reference))
        {
            (isSaid, year) = (true, reference.Year);
        }

        return (isSaid, options.Year) switch
        {
            (true, { } wanted) when wanted != year => throw new UnreadableSource(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name} is the census of {year}, and {wanted} was asked for: choose the file of {wanted}, or leave --year out."
                )
            ),
            (true, _) when year is >= 2009 and <= 2100 => year,
            (false, { } wanted) => wanted,
            _ => throw new UnreadableSource(
                $"{name} does not say in its header of which year it is: name the year with --year, as 2025."
            ),
        };
    }

    private static void Say(
        ReturnNotes notes,
        CinHeader header,
        int year,
        int schemaYear,
        CinCensusFile file,
        CinElements elements
    )
    {
        if (year != schemaYear)
        {
            notes.Add(
                0,
                line: null,
                ExtractSeverity.Information,
                "year",
                new FoundInSource(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The census is of {year} and was compared with the schema of {schemaYear}, the nearest that the product has: nothing needs to be changed."
                    )
                )
            );
        }

        if (header.ReferenceDate.Length > 0 && !header.ReferenceDate.EndsWith("-03-31", StringComparison.Ordinal))
        {
            notes.Add(
                0,
                line: null,
                ExtractSeverity.Error,
                "cin-100",
                new FoundInSource("The reference date of a census is 31 March: correct it in the export.")
                {
                    Column = "ReferenceDate",
                    Value = header.ReferenceDate,
                }
            );
        }

        if (file.IsReadAsWindows1252)
        {
            notes.Add(
                0,
                line: null,
                ExtractSeverity.Warning,
                "encoding",
                new FoundInSource("The file is not UTF-8 and was read as Windows-1252: export it as UTF-8.")
            );
        }

        foreach (var (element, line, count) in elements.Unknown)
        {
            notes.Add(
                0,
                line,
                ExtractSeverity.Information,
                "ignored",
                new FoundInSource(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The element is no part of the census and was ignored {count} times, first here: nothing needs to be changed unless it is misspelt."
                    )
                )
                {
                    Column = element,
                }
            );
        }
    }

    private static FoundInSource Differs(int year, string words) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"The schema of {year} does not allow this ({words.TrimEnd('.')}): put the export right; what can be read was read."
            )
        )
        {
            Column = QuotedIn(words),
        };

    /// <summary>The first name that the validator puts into quotes: the element that it is about.</summary>
    private static string QuotedIn(string words)
    {
        var start = words.IndexOf('\'') + 1;
        var end = start > 0 ? words.IndexOf('\'', start) : -1;
        return end > start ? words[start..end] : "";
    }
}
