namespace Yardstick.Core.Children;

/// <summary>Why somebody looks at children: stated each time, kept in the access log.</summary>
public static class Purpose
{
    private const int Shortest = 10;
    private const int Longest = 500;

    /// <summary>The purpose without spaces around it.</summary>
    /// <exception cref="ChildrenRefused">It is too short to say anything, or too long.</exception>
    public static string Checked(string? purpose)
    {
        var text = (purpose ?? "").Trim();
        return text.Length switch
        {
            < Shortest => throw new ChildrenRefused(
                RefusalKind.WrongInput,
                $"Say why you need to see this, in at least {Shortest} characters."
            ),
            > Longest => throw new ChildrenRefused(
                RefusalKind.WrongInput,
                $"Say why you need to see this in at most {Longest} characters."
            ),
            _ => text,
        };
    }
}
