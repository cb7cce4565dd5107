namespace Yardstick.Web.Pages;

/// <summary>A page above the shown one, the home page first.</summary>
public sealed record Crumb(string Name, string Path)
{
    public static Crumb Home { get; } = new("Overview", "/");
}
