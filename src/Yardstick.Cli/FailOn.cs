using Yardstick.Core.Imports;
using Yardstick.Core.Imports.Extract;

namespace Yardstick.Cli;

/// <summary><c>--fail-on</c>: the lowest severity that gives exit code 1, in the words of the findings that are listed.</summary>
public static class FailOn
{
    /// <summary>B, E, W or I in either case of letters; B when nothing is given.</summary>
    /// <exception cref="WrongUse">The text is no severity of an extract's findings.</exception>
    public static ExtractSeverity OfExtract(string? text)
    {
        var letter = (text ?? ExtractSeverity.Blocks.Letter()).ToUpperInvariant();
        return Enum.GetValues<ExtractSeverity>()
                .Where(severity => severity.Letter() == letter)
                .Cast<ExtractSeverity?>()
                .FirstOrDefault()
            ?? throw new WrongUse(
                $"--fail-on {text} is no severity of an extract's findings: give B (blocks publication), E (error), W (warning) or I (information)."
            );
    }

    /// <summary>error, warning or information in any case of letters; error when nothing is given.</summary>
    /// <exception cref="WrongUse">The text is no severity of published tables' findings.</exception>
    public static FindingSeverity OfPublished(string? text) =>
        Enum.GetValues<FindingSeverity>()
            .Where(severity =>
                string.Equals(
                    severity.ToString(),
                    text ?? nameof(FindingSeverity.Error),
                    StringComparison.OrdinalIgnoreCase
                )
            )
            .Cast<FindingSeverity?>()
            .FirstOrDefault()
        ?? throw new WrongUse(
            $"--fail-on {text} is no severity of published tables' findings: give error, warning or information."
        );
}
