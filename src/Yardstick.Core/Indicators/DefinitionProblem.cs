using System.Globalization;

namespace Yardstick.Core.Indicators;

/// <summary>Something wrong in a definition file: where, and in one sentence what was found and what to change.</summary>
/// <param name="File">Path inside <c>definitions/</c>, with forward slashes.</param>
/// <param name="Line">1-based; 0 when the file as a whole is meant.</param>
public sealed record DefinitionProblem(string File, int Line, string Message)
{
    /// <summary><c>definitions/indicators/visits/x.yml:12: …</c>.</summary>
    public override string ToString() =>
        Line == 0
            ? $"definitions/{File}: {Message}"
            : string.Create(CultureInfo.InvariantCulture, $"definitions/{File}:{Line}: {Message}");
}
