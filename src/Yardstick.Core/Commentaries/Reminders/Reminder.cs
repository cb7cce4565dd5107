namespace Yardstick.Core.Commentaries.Reminders;

/// <summary>What one person must be reminded of today.</summary>
/// <param name="Lines">One sentence each, the most urgent first; never empty.</param>
public sealed record Reminder(string Email, string Name, IReadOnlyList<string> Lines)
{
    /// <summary>Plain text for a letter.</summary>
    /// <param name="address">Where the pages are; null when it is not known.</param>
    public string Text(Uri? address) =>
        $"""
            Dear {Name},

            {string.Join("\n", Lines.Select(line => "- " + line))}

            {(address is null ? "Your tasks stand in Yardstick." : $"Your tasks: {new Uri(address, "/tasks")}")}
            """.ReplaceLineEndings("\n");
}
