using System.CommandLine;
using System.Globalization;
using Yardstick.Core;
using Yardstick.Core.Imports.Returns;
using Yardstick.Core.Imports.Sources;

namespace Yardstick.Cli;

/// <summary>Options that say what kind of source a delivery of case records is, and what its files do not say themselves.</summary>
internal sealed class SourceOptions
{
    private readonly Option<string?> _source = new("--source")
    {
        Description =
            "Kind of case records, where they are not a month-end extract: cin-census or ssda903; told by the files without it",
        HelpName = "KIND",
    };

    private readonly Option<string?> _asAt = DayOption.Create("Last day that the source knows", "--as-at");

    private readonly Option<string?> _year = new("--year")
    {
        Description = "Year in which a return ends on 31 March, as 2025",
        HelpName = "YEAR",
    };

    public SourceOptions(Command command)
    {
        command.Options.Add(_source);
        command.Options.Add(_asAt);
        command.Options.Add(_year);
    }

    /// <summary>The source in the form of an extract; null for a delivery that is none of them.</summary>
    /// <param name="authority">As <c>--authority</c> names it.</param>
    public SourceSpool? Read(ParseResult parsed, Product product, string path, string? authority) =>
        KindOf(parsed, path) is { } kind
            ? new StatutoryReturns(
                ReturnDefinitions.Load(
                    product.Folders.Definitions,
                    product.Rules.Tables,
                    code => product.Reference.Authorities.Find(code)?.Name
                )
            ).Read(
                kind,
                path,
                new ReturnOptions
                {
                    AuthorityCode = authority,
                    AsAt = DayOption.Read(parsed, _asAt),
                    Year = Year(parsed),
                }
            )
            : null;

    private SourceKind? KindOf(ParseResult parsed, string path) =>
        parsed.GetValue(_source) is not { } word ? StatutoryReturns.Detect(path)
        : !SourceWords.TryParse(word, out var kind)
            ? throw new WrongUse(
                $"--source {word} is no kind of source: write one of {string.Join(", ", SourceWords.All)}."
            )
        : kind is SourceKind.StandardExtract ? null
        : kind;

    private int? Year(ParseResult parsed) =>
        parsed.GetValue(_year) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year
        : throw new WrongUse($"--year {text} is no year: write it as 2025.");
}
