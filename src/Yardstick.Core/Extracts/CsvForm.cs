namespace Yardstick.Core.Extracts;

/// <summary>The form of a comma-separated record: quotes that close, commas that separate, line breaks that count.</summary>
internal static class CsvForm
{
    /// <summary>
    /// An odd number of quotation marks leaves the last one open; a stray mark in a record of several lines means that an opened cell
    /// swallowed lines until the next quoted cell began. A stray mark inside one line is kept as printed.
    /// </summary>
    /// <exception cref="UnreadableSource">A quoted cell never closes.</exception>
    public static void RefuseOpenQuote(string record, int firstLine, string name, bool hasStrayQuote)
    {
        var isOdd = record.Count(character => character == '"') % 2 == 1;
        if (!isOdd && !(hasStrayQuote && LineBreaks(record) > 1))
        {
            return;
        }

        var opening = hasStrayQuote ? record.IndexOf('"', StringComparison.Ordinal) : OpeningQuote(record);
        var line = firstLine + LineBreaks(record[..opening]);
        throw new UnreadableSource(
            $"{name} opens a quotation mark in line {line} and never closes it: close it, or double each mark inside a cell."
        );
    }

    /// <exception cref="UnreadableSource">The first record is separated by something else.</exception>
    public static void RefuseOtherDelimiter(string record, string name)
    {
        var commas = Outside(record, ',');
        (char Mark, string Name)[] others = [(';', "semicolons"), ('\t', "tabs"), ('|', "vertical bars")];
        foreach (var other in others)
        {
            if (Outside(record, other.Mark) > commas)
            {
                throw new UnreadableSource(
                    $"{name} is separated by {other.Name} instead of commas: save it as 'CSV UTF-8 (comma delimited)'."
                );
            }
        }
    }

    /// <summary>Lines that the record takes up, by whatever end of line it uses.</summary>
    public static int LineBreaks(string record)
    {
        var breaks = 0;
        for (var i = 0; i < record.Length; i++)
        {
            if (record[i] == '\n' || (record[i] == '\r' && (i + 1 == record.Length || record[i + 1] != '\n')))
            {
                breaks++;
            }
        }

        return breaks;
    }

    private static int OpeningQuote(string record)
    {
        var (opening, isOpen) = (0, false);
        for (var i = 0; i < record.Length; i++)
        {
            if (record[i] == '"')
            {
                (opening, isOpen) = isOpen ? (opening, false) : (i, true);
            }
        }

        return opening;
    }

    private static int Outside(string record, char mark)
    {
        var (count, isOpen) = (0, false);
        foreach (var character in record)
        {
            isOpen ^= character == '"';
            count += !isOpen && character == mark ? 1 : 0;
        }

        return count;
    }
}
