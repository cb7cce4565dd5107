namespace Yardstick.Rendering.Writing;

/// <summary>Column headings as names: none empty, none twice, whatever the case of their letters.</summary>
internal static class UniqueNames
{
    public static IReadOnlyList<string> Of(IEnumerable<string> headings)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var names = new List<string>();
        foreach (var (i, heading) in headings.Index())
        {
            var name = string.IsNullOrWhiteSpace(heading) ? $"Column {i + 1}" : heading.Trim();
            var unique = name;
            for (var n = 2; !taken.Add(unique); n++)
            {
                unique = $"{name} ({n})";
            }

            names.Add(unique);
        }

        return names;
    }
}
