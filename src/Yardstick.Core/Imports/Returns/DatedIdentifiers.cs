using System.Globalization;

namespace Yardstick.Core.Imports.Returns;

/// <summary>
/// Names records that a return does not name: the child, a letter for the kind, and the day. The same record has the same name in the return of
/// the next year; a second one of the same day has a number behind it.
/// </summary>
internal sealed class DatedIdentifiers
{
    private readonly Dictionary<string, int> _used = new(StringComparer.Ordinal);

    public string Next(string child, char kind, string? day)
    {
        var digits = (day ?? "").Replace("-", "", StringComparison.Ordinal);
        var name = $"{child}-{kind}{digits}";
        var count = _used[name] = _used.GetValueOrDefault(name) + 1;
        return count == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}-{count}");
    }

    /// <summary>Forgets all names: those of one child cannot be those of another.</summary>
    public void Clear() => _used.Clear();
}
