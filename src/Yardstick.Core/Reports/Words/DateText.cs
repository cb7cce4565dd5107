namespace Yardstick.Core.Reports.Words;

/// <summary><c>30 June 2023</c>.</summary>
public static class DateText
{
    public static string Of(DateOnly date) => date.ToString("d MMMM yyyy", FigureText.English);
}
