using Yardstick.Core.Imports.Sources;
using Yardstick.Tests.Extracts;

namespace Yardstick.Tests.Imports.Sources;

/// <summary>A small invented workbook of Annex A with the dirt that real ones have. Every count in the tests is derived from these rows by hand.</summary>
internal static class AnnexAWorkbook
{
    public static readonly DateOnly AsAt = new(2026, 3, 31);

    public static readonly string[] Contacts =
    [
        "Date of Contact",
        "Gender",
        "Child ID",
        "Ethnicity",
        "Date of Birth",
        "Age of Child (Years)",
        "Contact Source",
    ];

    public static SourceDelivery Delivery(string name = "annex-a.xlsx") =>
        new()
        {
            Source = SourceKind.AnnexA,
            AuthorityCode = "852",
            AuthorityName = "Anytown",
            AsAt = AsAt,
            Name = name,
        };

    /// <summary>
    /// List 7: A and B on a plan, B visited on 10 March; C's plan has ended; a row without a child; a row that repeats A's; the headings again; D
    /// without a start. List 1: two contacts and one with an impossible day; columns in another order; headings below a title.
    /// </summary>
    public static WorkbookBuilder Dirty()
    {
        var builder = new WorkbookBuilder();
        builder.Sheet("Cover").Row("Annex A of Anytown").Row("Taken on 31 March 2026");
        var plans = builder.Sheet("List 7 CP");
        plans.Row([.. AnnexAHeadings.Plans]);
        string[] a =
        [
            "A",
            "1 - Male",
            "WBRI",
            "01/05/2015",
            "10.9",
            "N",
            "12/01/2026",
            "Neglect",
            "NEG",
            "2026-03-24",
            "Yes",
            "#N/A",
            "",
            "N",
            "0",
            "Team North",
            "W1",
        ];
        plans.Row([.. a]);
        plans.Row(
            "B",
            "F",
            "White British",
            43101,
            8.2,
            "LD",
            new DateOnly(2025, 11, 3),
            "Emotional Abuse",
            "nan",
            "10\u00A0Mar 2026",
            "Unknown",
            "",
            "",
            "N",
            1,
            "Team South",
            "W2"
        );
        plans.Row(
            "C",
            "Female",
            "Klingon",
            "03/06/2012",
            "13",
            "N",
            "01/10/2025",
            "Neglect",
            "Neglect",
            "",
            "",
            "",
            "15/02/2026",
            "N",
            "0",
            "Team North",
            "W1"
        );
        plans.Row(
            "",
            "F",
            "WBRI",
            "",
            "",
            "N",
            "01/02/2026",
            "Neglect",
            "Neglect",
            "",
            "",
            "",
            "",
            "N",
            "0",
            "Team North",
            "W1"
        );
        plans.Row([.. a]);
        plans.Row([.. AnnexAHeadings.Plans]);
        plans.Row(
            "D",
            "F",
            "WBRI",
            "",
            "",
            "N",
            "",
            "Neglect",
            "Neglect",
            "",
            "",
            "",
            "",
            "N",
            "0",
            "Team North",
            "W1"
        );
        var contacts = builder.Sheet("contacts");
        contacts.Row("List of contacts");
        contacts.Row([.. Contacts, "Notes"]);
        contacts.Row("05/03/2026", "F", "E", "WBRI", "31/02/2016", "10", "Police", "x");
        contacts.Row(46092, "M", "A", "WBRI", "01/05/2015", "10.9", "2A - Schools");
        contacts.Row("31/11/2025", "M", "F", "WBRI", "01/05/2014", "11", "Police");
        builder.Sheet("Old", isHidden: true).Row("x");
        return builder;
    }
}
