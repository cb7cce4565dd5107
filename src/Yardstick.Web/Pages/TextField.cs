namespace Yardstick.Web.Pages;

/// <summary>A labelled input of a form, drawn by <c>_TextField</c> with the error that the page noted under its name.</summary>
/// <param name="Name">Of the bound property; the input's id too.</param>
public sealed record TextField(string Name, string Label)
{
    public string? Value { get; init; }

    public string? Hint { get; init; }

    /// <summary><c>text</c>, <c>email</c>, <c>password</c>, <c>date</c>.</summary>
    public string Type { get; init; } = "text";

    /// <summary>What the browser may fill in.</summary>
    public string Autocomplete { get; init; } = "off";

    /// <summary>Shows digits on a phone.</summary>
    public bool IsNumeric { get; init; }
}
