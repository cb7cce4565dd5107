namespace Yardstick.Core.Reference;

/// <summary>A day in England on which, beside weekends, nobody's working-day clock runs.</summary>
public sealed record BankHoliday(DateOnly Date, string Name)
{
    internal static IReadOnlyList<BankHoliday> ReadAll(string folder) =>
        ReferenceTable.Read(
            folder,
            "bank-holidays.csv",
            ["date", "name"],
            row => new BankHoliday(row.Date("date"), row.Text("name"))
        );
}
