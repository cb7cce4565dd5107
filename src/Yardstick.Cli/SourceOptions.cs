using System.CommandLine;
using System.Globalization;
using Yardstick.Core;
using Yardstick.Core.Imports.Returns;
using Yardstick.Core.Imports.Sources;

namespace Yardstick.Cli;

/// <summary>Options that say which source a delivery is of, when it is no standard extract and does not say it itself.</summary>
internal sealed class SourceOptions
{
    private readonly Option<string?> _source = new("--source")
    {
        Description = $"What the delivery is: {string.Join(", ", SourceWords.All)}",
        HelpName = "SOURCE",
    };
    private readonly Option<string?> _asAt = DayOption.Create("The day on which a snapshot was taken", "--as-at");
    private readonly Option<string?> _year = new("--year")
    {
        Description = "The year in which a return ends on 31 March, as 2025",
        HelpName = "YEAR",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_source);
        command.Options.Add(_asAt);
        command.Options.Add(_year);
    }

    /// <returns>A CIN census or SSDA903 return in the form of an extract; null for a delivery that is neither.</returns>
    public SourceSpool? Return(ParseResult parsed, Product product, string path, string? authority)
    {
        var kind =
            parsed.GetValue(_source) is not { } word ? StatutoryReturns.Detect(path)
            : SourceWords.TryParse(word, out var named) && named is SourceKind.CinCensus or SourceKind.Ssda903 ? named
            : (SourceKind?)null;
        return kind is { } found
            ? product.Returns.Read(
                found,
                path,
                new ReturnOptions
                {
                    AuthorityCode = authority,
                    AsAt = DayOption.Read(parsed, _asAt),
                    Year = Year(parsed),
                }
            )
            : null;
    }

    /// <returns>Null for published tables and the standard extract, which say themselves whose and when they are.</returns>
    /// <exception cref="WrongUse">The source is not known, or who and when is not said.</exception>
    public SourceDelivery? Delivery(ParseResult parsed, Product product, string path, string? authority)
    {
        if (parsed.GetValue(_source) is not { } word)
        {
            return null;
        }

        if (!SourceWords.TryParse(word, out var source))
        {
            throw new WrongUse($"--source {word} is no source: write one of {string.Join(", ", SourceWords.All)}.");
        }

        if (source is SourceKind.StandardExtract)
        {
            return null;
        }

        if (authority is null)
        {
            throw new WrongUse("The delivery does not say whose it is: name the council with --authority 852.");
        }

        return new SourceDelivery
        {
            Source = source,
            AuthorityCode = authority,
            AuthorityName = product.Reference.Authorities.Find(authority)?.Name ?? authority,
            AsAt =
                DayOption.Read(parsed, _asAt)
                ?? throw new WrongUse(
                    "The delivery does not say on which day it was taken: name it with --as-at 2026-03-31."
                ),
            Name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))),
        };
    }

    private int? Year(ParseResult parsed) =>
        parsed.GetValue(_year) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year
        : throw new WrongUse($"--year {text} is no year: write it as 2025.");
}
