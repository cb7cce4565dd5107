namespace Yardstick.Web.Pages;

/// <summary>A labelled list of a form to choose one from, drawn by <c>_ChoiceField</c> with the error that the page noted under its name.</summary>
/// <param name="Name">Of the bound property; the list's id too.</param>
/// <param name="Choices">What is sent, and what is read.</param>
public sealed record ChoiceField(string Name, string Label, IReadOnlyList<(string Value, string Words)> Choices)
{
    public string? Value { get; init; }

    public string? Hint { get; init; }
}
