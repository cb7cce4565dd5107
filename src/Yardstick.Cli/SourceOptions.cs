using System.CommandLine;
using Yardstick.Core;
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

    public void AddTo(Command command)
    {
        command.Options.Add(_source);
        command.Options.Add(_asAt);
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
}
