using System.CommandLine;
using Yardstick.Core.Reports.OpenData;

namespace Yardstick.Cli.Commands;

/// <summary>Names a published edition as its address does: <c>852/june-2023-panel-report</c>.</summary>
internal static class PublicEditionOption
{
    public static Option<string?> Create() =>
        new("--edition")
        {
            Description = "Published edition, as in its address: 852/june-2023-panel-report (default: the newest)",
            HelpName = "AUTHORITY/EDITION",
        };

    /// <exception cref="WrongUse">There is none of that name, or none at all.</exception>
    public static PublicEdition Read(ParseResult parsed, Option<string?> option, IReadOnlyList<PublicEdition> editions)
    {
        if (editions.Count == 0)
        {
            throw new WrongUse("Nothing has been published yet: import a published report, or publish an edition.");
        }

        var named = parsed.GetValue(option);
        return named is null
            ? editions[0]
            : editions.FirstOrDefault(edition => $"{edition.AuthorityCode}/{edition.Slug}" == named)
                ?? throw new WrongUse(
                    $"There is no published edition {named}: name one of {string.Join(", ", editions.Select(edition => $"{edition.AuthorityCode}/{edition.Slug}"))}."
                );
    }
}
