using Yardstick.Core.Administration.Councils;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Figures;

/// <summary>The edition that a page shows: the one that its address names with <c>?edition=</c>, else the usual one.</summary>
public sealed class ChosenEdition(
    ShownFigures figures,
    CurrentReader reader,
    CouncilChoice choice,
    IHttpContextAccessor context
)
{
    public const string Parameter = "edition";
    private JudgedEditions? _all;

    /// <summary>The edition named in the address; null when none is named.</summary>
    public string? Named => Request?.Query[Parameter].FirstOrDefault() is { Length: > 0 } named ? named : null;

    /// <summary>False when the address names an edition that the store does not hold.</summary>
    public bool IsKnown => Named is not { } named || figures.Now.Knows(named);

    /// <summary>False when the address names an edition that the reader may not read.</summary>
    public bool IsOpen => Named is not { } named || All.Knows(named);

    /// <summary>What the reader may read. Asked for only when a page needs figures: a page that tells of a fault must not fail of the same.</summary>
    public JudgedEditions All => _all ??= figures.Now.For(reader.Reader);

    /// <summary>True when the store has measured months that the reader may not read.</summary>
    public bool HasClosedMonths => All != figures.Now;

    /// <summary>Null while the store is empty, or nothing in it may be read.</summary>
    public JudgedEdition? Edition =>
        Named is { } named ? All.Find(named) : All.UsualFor(reader.Reader, choice.Now?.Code);

    /// <summary>True when the site is for a council of which the reader can see no figure yet.</summary>
    public bool AwaitsOwnFigures => choice.Now is { } council && All.CouncilFor(reader.Reader, council.Code) is null;

    /// <summary>The council of the chosen edition; null while the store is empty.</summary>
    public Council? Council => Edition is { } edition ? All.CouncilOf(edition) : null;

    /// <summary>The chosen edition and those of its kind beside it, newest month first; empty while the store is.</summary>
    public IReadOnlyList<JudgedEdition> Beside => Edition is { } edition ? All.Beside(edition) : [];

    /// <summary>An address of the site that keeps the chosen edition.</summary>
    public string Link(string path) => Named is { } named ? Link(path, named) : path;

    /// <summary>The same page for another edition.</summary>
    public static string Link(string path, string edition)
    {
        var (place, fragment) = path.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at
            ? (path[..at], path[at..])
            : (path, "");
        return $"{place}{(place.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{Parameter}={Uri.EscapeDataString(edition)}{fragment}";
    }

    private HttpRequest? Request => context.HttpContext?.Request;
}
