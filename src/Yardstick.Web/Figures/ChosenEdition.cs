namespace Yardstick.Web.Figures;

/// <summary>The edition that a page shows: the one that its address names with <c>?edition=</c>, else the usual one.</summary>
public sealed class ChosenEdition(PublishedFigures figures, IHttpContextAccessor context)
{
    public const string Parameter = "edition";

    /// <summary>The edition named in the address; null when none is named.</summary>
    public string? Named => Request?.Query[Parameter].FirstOrDefault() is { Length: > 0 } named ? named : null;

    /// <summary>False when the address names an edition that the store does not hold.</summary>
    public bool IsKnown => Named is not { } named || All.Find(named) is not null;

    public JudgedEditions All { get; } = figures.Now;

    /// <summary>Null while the store is empty.</summary>
    public JudgedEdition? Edition => Named is { } named ? All.Find(named) : All.Usual;

    /// <summary>An address of the site that keeps the chosen edition.</summary>
    public string Link(string path)
    {
        var (place, fragment) = path.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at
            ? (path[..at], path[at..])
            : (path, "");
        return Named is { } named
            ? $"{place}{(place.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{Parameter}={Uri.EscapeDataString(named)}{fragment}"
            : path;
    }

    private HttpRequest? Request => context.HttpContext?.Request;
}
