using Yardstick.Core.Imports.Published.Spellings;

namespace Yardstick.Core.Imports.Published.Tables;

/// <summary>What every reader of a delivery's tables needs to know.</summary>
internal sealed record DeliveryContext(PublishedEdition Edition, PublishedSpellings Spellings, TitleLookup Lookup);

/// <summary>What <c>tables.csv</c> says of a table, or what was found out.</summary>
/// <param name="Indicator">Printed title of the indicator that a team table breaks down.</param>
internal sealed record TableName(int Number, string Title, string? Indicator, string? Audience);

/// <summary>A table as read, and where its rows and cells went.</summary>
internal sealed record TableReading(
    PublishedTable Table,
    IReadOnlyList<PublishedText> Texts,
    IReadOnlyList<ImportFinding> Findings,
    Tally Rows,
    Tally Cells
);
