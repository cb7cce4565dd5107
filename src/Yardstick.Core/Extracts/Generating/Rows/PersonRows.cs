using Yardstick.Core.Extracts.Generating.Journeys;

namespace Yardstick.Core.Extracts.Generating.Rows;

/// <summary>Who the child is: person, family, disability, immigration status.</summary>
internal static class PersonRows
{
    public static void Add(RowBook book, Family family, Child child)
    {
        var born = book.Knows(child.Born);
        book.Add(
            "ssd_person",
            child.KnownFrom,
            ("pers_person_id", child.Id),
            ("pers_sex", born ? child.Sex : "U"),
            ("pers_ethnicity", child.Ethnicity),
            ("pers_dob", book.Known(child.Born)),
            ("pers_upn_unknown", UpnUnknown(child, book.ExtractDate)),
            ("pers_expected_dob", born ? default : child.Expected),
            ("pers_death_date", book.Known(child.Died))
        );
        book.Add(
            "ssd_family",
            child.KnownFrom,
            ("fami_table_id", "FT" + child.Id),
            ("fami_family_id", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"F{family.Number}")),
            ("fami_person_id", child.Id)
        );
        IReadOnlyList<string> disabilities = child.IsDisabled ? child.Disabilities : ["NONE"];
        foreach (var code in disabilities)
        {
            book.Add(
                "ssd_disability",
                child.KnownFrom > child.Born ? child.KnownFrom : child.Born,
                ("disa_person_id", child.Id),
                ("disa_table_id", $"DI{child.Id}{code}"),
                ("disa_disability_code", code)
            );
        }

        if (child.ArrivedAlone is { } arrived)
        {
            book.Add(
                "ssd_immigration_status",
                arrived,
                ("immi_person_id", child.Id),
                ("immi_immigration_status_id", "IM" + child.Id),
                ("immi_immigration_status", "UASC"),
                ("immi_immigration_status_start_date", arrived),
                ("immi_immigration_status_end_date", book.Known(child.Eighteenth))
            );
        }
    }

    private static string? UpnUnknown(Child child, DateOnly day) =>
        child.ArrivedAlone is not null ? "UN2"
        : child.Birthday(5) > day ? "UN1"
        : null;
}
