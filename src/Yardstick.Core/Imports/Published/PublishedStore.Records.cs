using Yardstick.Core.Extracts;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Imports.Published;

/// <summary>The rows of <c>published_delivery_read.sql</c> as they stand in the store; properties match columns by their words.</summary>
public sealed partial class PublishedStore
{
    /// <summary>Without the zeros that fill a column's places: 86 and not 86.0000000000000000.</summary>
    private static decimal? Plain(decimal? figure) => figure / 1.0000000000000000000000000000m;

    private abstract record PlacedRecord
    {
        public string PlaceFile { get; init; } = "";

        public string? PlaceSheet { get; init; }

        public int PlaceLine { get; init; }

        public int PlaceColumn { get; init; }

        protected CellPlace Place => new(PlaceFile, PlaceSheet, PlaceLine, PlaceColumn);
    }

    private sealed record EditionRecord
    {
        public string AuthorityCode { get; init; } = "";

        public string AuthorityName { get; init; } = "";

        public string Name { get; init; } = "";

        public DateOnly PublishedOn { get; init; }

        public DateOnly DataTo { get; init; }

        public string Audience { get; init; } = "";

        public DisplayRounding Rounding { get; init; }

        public PublishedEdition ToEdition() =>
            new()
            {
                AuthorityCode = AuthorityCode,
                AuthorityName = AuthorityName,
                Name = Name,
                PublishedOn = PublishedOn,
                DataTo = DataTo,
                Audience = Audience,
                Rounding = Rounding,
            };
    }

    private sealed record TableRecord
    {
        public int TableNumber { get; init; }

        public string File { get; init; } = "";

        public string? Sheet { get; init; }

        public string Title { get; init; } = "";

        public PublishedTableKind Kind { get; init; }

        public string? Audience { get; init; }

        public string? IndicatorTitle { get; init; }

        public string? Indicator { get; init; }

        public PublishedTable ToTable(IReadOnlyList<PublishedRow> rows, IReadOnlyList<PublishedTeamRow> teamRows) =>
            new()
            {
                Number = TableNumber,
                File = File,
                Sheet = Sheet,
                Title = Title,
                Kind = Kind,
                Audience = Audience,
                IndicatorTitle = IndicatorTitle,
                Indicator = Indicator,
                Rows = rows,
                TeamRows = teamRows,
            };
    }

    private sealed record RowRecord : PlacedRecord
    {
        public int TableNumber { get; init; }

        public int RowNumber { get; init; }

        public string? Reference { get; init; }

        public string PrintedTitle { get; init; } = "";

        public string? Indicator { get; init; }

        public PublishedRow ToRow(IReadOnlyList<PublishedValue> values, IReadOnlyList<PublishedCell> cells) =>
            new()
            {
                Number = RowNumber,
                Place = Place,
                Reference = Reference,
                PrintedTitle = PrintedTitle,
                Indicator = Indicator,
                Values = values,
                Cells = cells,
            };
    }

    private sealed record ValueRecord : PlacedRecord
    {
        public int TableNumber { get; init; }

        public int RowNumber { get; init; }

        public DateOnly PeriodEnd { get; init; }

        public string Printed { get; init; } = "";

        public PublishedValueState State { get; init; }

        public decimal? Value { get; init; }

        public decimal? Numerator { get; init; }

        public decimal? Denominator { get; init; }

        public PublishedValue ToValue() =>
            new()
            {
                Month = Month.Of(PeriodEnd),
                Printed = Printed,
                State = State,
                Value = Plain(Value),
                Numerator = Plain(Numerator),
                Denominator = Plain(Denominator),
                Place = Place,
            };
    }

    private sealed record CellRecord : PlacedRecord
    {
        public int TableNumber { get; init; }

        public int RowNumber { get; init; }

        public CellRole Role { get; init; }

        public string Header { get; init; } = "";

        public string Printed { get; init; } = "";

        public decimal? Value { get; init; }

        public PublishedCell ToCell() =>
            new()
            {
                Role = Role,
                Header = Header,
                Printed = Printed,
                Value = Plain(Value),
                Place = Place,
            };
    }

    private sealed record TeamRecord
    {
        public int TableNumber { get; init; }

        public int RowNumber { get; init; }

        public string Team { get; init; } = "";

        public bool IsTotal { get; init; }

        public decimal? Numerator { get; init; }

        public decimal? Denominator { get; init; }

        public string? PrintedPercentage { get; init; }

        public decimal? Percentage { get; init; }

        public string NumeratorFile { get; init; } = "";

        public string? NumeratorSheet { get; init; }

        public int NumeratorLine { get; init; }

        public int NumeratorColumn { get; init; }

        public string DenominatorFile { get; init; } = "";

        public string? DenominatorSheet { get; init; }

        public int DenominatorLine { get; init; }

        public int DenominatorColumn { get; init; }

        public string PercentageFile { get; init; } = "";

        public string? PercentageSheet { get; init; }

        public int PercentageLine { get; init; }

        public int PercentageColumn { get; init; }

        public PublishedTeamRow ToTeamRow() =>
            new()
            {
                Number = RowNumber,
                Team = Team,
                IsTotal = IsTotal,
                Numerator = Plain(Numerator),
                Denominator = Plain(Denominator),
                PrintedPercentage = PrintedPercentage,
                Percentage = Plain(Percentage),
                NumeratorPlace = new(NumeratorFile, NumeratorSheet, NumeratorLine, NumeratorColumn),
                DenominatorPlace = new(DenominatorFile, DenominatorSheet, DenominatorLine, DenominatorColumn),
                PercentagePlace = new(PercentageFile, PercentageSheet, PercentageLine, PercentageColumn),
            };
    }

    private sealed record TextRecord : PlacedRecord
    {
        public string Section { get; init; } = "";

        public string Text { get; init; } = "";

        public PublishedText ToText() =>
            new()
            {
                Section = Section,
                Text = Text,
                Place = Place,
            };
    }

    private sealed record FindingRecord : PlacedRecord
    {
        public FindingSeverity Severity { get; init; }

        public string Rule { get; init; } = "";

        public string Value { get; init; } = "";

        public string Message { get; init; } = "";

        public ImportFinding ToFinding() =>
            new()
            {
                Severity = Severity,
                Rule = Rule,
                Place = Place,
                Value = Value,
                Message = Message,
            };
    }
}
