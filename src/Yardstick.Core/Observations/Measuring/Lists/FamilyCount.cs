namespace Yardstick.Core.Observations.Measuring.Lists;

/// <summary>The families beside the children of a count: a row of <c>families.csv</c>.</summary>
/// <param name="Children">Different children counted.</param>
/// <param name="Families">Different families of those children whose family is recorded.</param>
/// <param name="WithoutFamily">Children for whom no family is recorded; they are in no family here.</param>
public sealed record FamilyCount(
    string Indicator,
    DateOnly PeriodEnd,
    string AreaLevel,
    string AreaId,
    long Children,
    long Families,
    long WithoutFamily
);
