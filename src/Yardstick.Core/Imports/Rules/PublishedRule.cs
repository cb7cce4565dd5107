using System.Globalization;
using CsvHelper;
using Yardstick.Core.Imports.Sources;

namespace Yardstick.Core.Imports.Rules;

/// <summary>A published rule of a statutory return that is not run under its own code.</summary>
/// <param name="Fields">What it looks at, as the return calls it.</param>
/// <param name="Reason">Why it is not run, or which rule tests the same.</param>
public sealed record PublishedRule(SourceKind Return, string Code, string Fields, string Reason)
{
    /// <summary>Those of <c>published.csv</c> beside the rules of a return, in its order.</summary>
    internal static IReadOnlyList<PublishedRule> Read(string path, SourceKind of)
    {
        using var text = new StreamReader(path);
        using var csv = new CsvReader(text, CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var rules = new List<PublishedRule>();
        while (csv.Read())
        {
            rules.Add(new PublishedRule(of, csv[0]!, csv[1]!, csv[2]!));
        }

        return rules;
    }
}
