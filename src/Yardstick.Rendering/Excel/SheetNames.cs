namespace Yardstick.Rendering.Excel;

/// <summary>Gives each sheet a name that Excel takes: at most 31 letters, none of <c>[ ] : * ? / \ '</c>, unique without regard to case.</summary>
internal sealed class SheetNames
{
    private const int Longest = 31;
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    public string Take(string wanted)
    {
        var clean = string.Concat(wanted.Select(letter => "[]:*?/\\'".Contains(letter) ? '-' : letter)).Trim();
        var name = clean[..Math.Min(clean.Length, Longest)];
        for (var n = 2; name.Length == 0 || !_taken.Add(name); n++)
        {
            var ending = $"-{n}";
            name = clean[..Math.Min(clean.Length, Longest - ending.Length)] + ending;
        }

        return name;
    }
}
