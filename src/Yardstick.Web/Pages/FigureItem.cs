using Yardstick.Core.Reports.Statements;

namespace Yardstick.Web.Pages;

/// <summary>A figure as a list shows it.</summary>
/// <param name="Since">Since when it has been so; null where that is not said.</param>
/// <param name="SincePanel">What became of it since the panel met; null where no meeting is known.</param>
public sealed record FigureItem(SpokenFigure Figure, string? Since, string? SincePanel);
