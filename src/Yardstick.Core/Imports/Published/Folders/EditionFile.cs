using System.Globalization;
using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Published.Spellings;

namespace Yardstick.Core.Imports.Published.Folders;

/// <summary>Reads <c>edition.csv</c>, and makes the edition of a delivery from it or from options.</summary>
internal static class EditionFile
{
    public const string Name = "edition.csv";

    /// <summary>What the file says; an option stands in for a cell that it leaves blank.</summary>
    /// <exception cref="UnreadableSource">No row, or a code, date or rounding that is none.</exception>
    public static EditionOptions Read(string path, EditionOptions options, SourceLimits limits)
    {
        var file = NamedColumns.Read(path, Name, limits, "authority_code", "edition", "published_on", "data_to");
        if (file.Rows is not [var row])
        {
            throw new UnreadableSource(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Name} holds {file.Rows.Count} rows below its headings and must hold one: the edition of this folder."
                )
            );
        }

        return new EditionOptions
        {
            AuthorityCode = file.Text(row, "authority_code") ?? options.AuthorityCode,
            AuthorityName = file.Text(row, "authority_name") ?? options.AuthorityName,
            Name = file.Text(row, "edition") ?? options.Name,
            PublishedOn = DateOf(file, row, "published_on") ?? options.PublishedOn,
            DataTo = DateOf(file, row, "data_to") ?? options.DataTo,
            Audience = file.Text(row, "audience") ?? options.Audience,
            Rounding = file.Text(row, "rounding") is { } text
                ? RoundingOf(text, file.PlaceOf(row, "rounding"))
                : options.Rounding,
        };
    }

    /// <exception cref="UnreadableSource">Something is missing; the message names the options that give it.</exception>
    public static PublishedEdition Edition(EditionOptions options, string deliveryName)
    {
        if (options.Missing is { Count: > 0 } missing)
        {
            throw new UnreadableSource(
                $"{deliveryName} does not say which edition it is: give {string.Join(", ", missing)}, or put an {Name} beside its tables."
            );
        }

        if (options.AuthorityCode is not { Length: 3 } code || !code.All(char.IsAsciiDigit))
        {
            throw new UnreadableSource(
                $"'{options.AuthorityCode}' is no authority code: give the three digits of the DfE's list, for example 852."
            );
        }

        return new PublishedEdition
        {
            AuthorityCode = code,
            AuthorityName = options.AuthorityName ?? code,
            Name = options.Name!,
            PublishedOn = options.PublishedOn!.Value,
            DataTo = options.DataTo!.Value,
            Audience = options.Audience!,
            Rounding = options.Rounding,
        };
    }

    /// <summary>An option that the file contradicts does not count, which must be said.</summary>
    public static void SayIgnored(EditionOptions options, PublishedEdition edition, FindingList findings)
    {
        (string Option, object? Given, object Kept)[] pairs =
        [
            ("--authority", options.AuthorityCode, edition.AuthorityCode),
            ("--edition", options.Name, edition.Name),
            ("--published-on", options.PublishedOn, edition.PublishedOn),
            ("--data-to", options.DataTo, edition.DataTo),
            ("--audience", options.Audience, edition.Audience),
        ];
        foreach (
            var (option, given, kept) in pairs.Where(pair => pair.Given is not null && !pair.Given.Equals(pair.Kept))
        )
        {
            var text = string.Create(CultureInfo.InvariantCulture, $"{given:yyyy-MM-dd}");
            findings.Add(
                FindingSeverity.Warning,
                "option-ignored",
                new CellPlace(Name, Sheet: null, 2, 1),
                text,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{option} '{text}' was not used, because {Name} says '{kept:yyyy-MM-dd}': correct the one that is wrong."
                )
            );
        }
    }

    private static DateOnly? DateOf(NamedColumns file, TextRow row, string column)
    {
        if (file.Text(row, column) is not { } text)
        {
            return null;
        }

        return CalendarText.Read(text)
            ?? throw new UnreadableSource(
                $"{file.PlaceOf(row, column)} holds '{text}', which is no date of the calendar: write {column} as 2023-06-30."
            );
    }

    private static DisplayRounding RoundingOf(string text, CellPlace place) =>
        text.ToLowerInvariant() switch
        {
            "round" => DisplayRounding.Round,
            "truncate" => DisplayRounding.Truncate,
            _ => throw new UnreadableSource($"{place} holds '{text}': write rounding as round or truncate."),
        };
}
