namespace Yardstick.Core.Indicators;

/// <summary>Reads the fields of one indicator file and notes every one that is unknown, missing or wrong in itself.</summary>
internal sealed class IndicatorReader(DefinitionNode node, IReadOnlySet<string> nationalMeasures)
{
    private static readonly string[] Fields =
    [
        "key",
        "title",
        "section",
        "unit",
        "time_basis",
        "polarity",
        "decimals",
        "definition",
        "numerator",
        "denominator",
        "source",
        "outcome",
        "family",
        "required_tables",
        "aliases",
        "national_measure",
        "tolerance",
        "written_to",
        "breakdowns",
        "sql",
        "derived_from",
        "not_available",
        "supplied_by",
        "versions",
        "examples",
    ];

    /// <param name="file">Path inside <c>definitions/</c>, with forward slashes.</param>
    public DefinitionDraft Read(string file)
    {
        node.Allow(Fields);
        var aliases = node.Texts("aliases");
        var calculation = CalculationReader.Read(node);
        var unit = node.Word("unit", IndicatorWords.Units);
        return new DefinitionDraft
        {
            File = file,
            Key = node.OptionalText("key"),
            Title = node.OptionalText("title"),
            Section = node.OptionalText("section"),
            Aliases = aliases,
            Sql = node.OptionalText("sql"),
            Inputs = CalculationReader.Inputs(node),
            Indicator = new Indicator
            {
                Key = node.Text("key").Text,
                Title = node.Text("title").Text,
                Section = node.Text("section").Text,
                Unit = unit,
                TimeBasis = node.Word("time_basis", IndicatorWords.TimeBases),
                Polarity = node.Word("polarity", IndicatorWords.Polarities),
                Decimals = Decimals(),
                Definition = node.Text("definition").Text,
                Numerator = node.Text("numerator").Text,
                Denominator = Denominator(unit),
                Source = node.Text("source").Text,
                Outcome = node.Text("outcome").Text,
                Family = node.Text("family").Text,
                RequiredTables = [.. node.Texts("required_tables").Select(table => table.Text)],
                Aliases = [.. aliases.Select(alias => alias.Text)],
                NationalMeasure = NationalMeasure(),
                Tolerance = Tolerance(),
                WrittenTo = node.Has("written_to") ? node.Word("written_to", IndicatorWords.WrittenTo) : default,
                BrokenDown = BrokenDown(),
                Calculation = calculation,
                SuppliedBy = node.Has("supplied_by") ? node.Text("supplied_by").Text : null,
                Versions = Versions(),
                Examples = Examples(calculation),
            },
        };
    }

    private int Decimals()
    {
        var decimals = node.Number<int>("decimals");
        if (decimals is < 0 or > 4)
        {
            node.Note(node.LineOf("decimals"), $"'{decimals}' decimals cannot be shown; write 0 to 4.");
        }

        return decimals;
    }

    /// <summary>A count carries itself; everything else carries numerator and denominator.</summary>
    private string? Denominator(IndicatorUnit unit)
    {
        if (unit != IndicatorUnit.Count)
        {
            return node.Text("denominator").Text;
        }

        if (node.Has("unit") && node.Has("denominator"))
        {
            node.Note(node.LineOf("denominator"), "A count has no denominator; remove the field or change the unit.");
        }

        return null;
    }

    private NationalMeasure? NationalMeasure()
    {
        if (node.Group("national_measure") is not { } group)
        {
            return null;
        }

        group.Allow("measure", "scale");
        var measure = group.Text("measure");
        if (measure.Text.Length > 0 && !nationalMeasures.Contains(measure.Text))
        {
            group.Note(
                measure.Line,
                $"The national measure '{measure.Text}' is not known; write a short name of reference/national-measures.csv or remove the group."
            );
        }

        return new NationalMeasure(measure.Text, group.Word("scale", IndicatorWords.Scales));
    }

    private RagTolerance? Tolerance()
    {
        if (node.Group("tolerance") is not { } group)
        {
            return null;
        }

        group.Allow("type", "value");
        var tolerance = new RagTolerance(group.Word("type", IndicatorWords.Tolerances), group.Number<decimal>("value"));
        if (tolerance.Value < 0)
        {
            group.Note(group.LineOf("value"), "A tolerance cannot be less than 0; write 0 or more.");
        }

        return tolerance;
    }

    private BrokenDown BrokenDown()
    {
        if (node.Group("breakdowns") is not { } group)
        {
            return new BrokenDown(CategoryDay.ByTimeBasis, null);
        }

        group.Allow("day", "only");
        return new BrokenDown(
            group.Has("day") ? group.Word("day", IndicatorWords.CategoryDays) : default,
            group.Has("only") ? [.. group.Texts("only").Select(key => key.Text)] : null
        );
    }

    private IReadOnlyList<WorkedExample> Examples(IndicatorCalculation calculation)
    {
        var examples = WorkedExampleReader.Read(node);
        if (calculation is IndicatorCalculation.Sql && examples.Count == 0)
        {
            node.Note(
                node.LineOf("sql"),
                "SQL without a worked example proves nothing; add 'examples' with given rows and the figure expected."
            );
        }

        return examples;
    }

    private List<IndicatorVersion> Versions()
    {
        var versions = new List<IndicatorVersion>();
        foreach (var group in node.Groups("versions"))
        {
            group.Allow("number", "valid_from", "change");
            var version = new IndicatorVersion(
                group.Number<int>("number"),
                group.Date("valid_from"),
                group.Text("change").Text
            );
            if (version.Number != versions.Count + 1)
            {
                group.Note(group.LineOf("number"), "Versions are numbered 1, 2, 3 in their order; number this one so.");
            }

            if (versions.Count > 0 && version.ValidFrom <= versions[^1].ValidFrom)
            {
                group.Note(
                    group.LineOf("valid_from"),
                    "A version begins after the one before it; correct valid_from or the order."
                );
            }

            versions.Add(version);
        }

        return versions;
    }
}
