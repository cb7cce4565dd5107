namespace Yardstick.Web.Pages;

/// <summary>A labelled field of several lines, drawn by <c>_TextArea</c> with the error that the page noted under its name.</summary>
/// <param name="Name">Of the sent value; the field's id too.</param>
public sealed record TextAreaField(string Name, string Label)
{
    public string? Value { get; init; }

    public string? Hint { get; init; }

    public int Rows { get; init; } = 3;

    /// <summary>Characters that it takes at most.</summary>
    public int Most { get; init; } = 500;

    /// <summary>For the only field of a page.</summary>
    public bool HasLargeLabel { get; init; }
}
