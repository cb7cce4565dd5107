using Yardstick.Core.Extracts.CaseRecords;
using Yardstick.Core.Extracts.Generating;
using Yardstick.Core.Storage;

namespace Yardstick.Tests.Extracts.Generating;

[Collection<InventedCouncil>]
public sealed class GeneratorTests(InventedExtract invented)
{
    private static readonly ExtractTables Tables = ExtractTables.Load(ProductFolders.BesideProgram().Definitions);

    [Fact]
    public void The_same_seed_gives_the_same_bytes()
    {
        using var again = new InventedExtract();

        var files = Directory.GetFiles(invented.Folder, "*", SearchOption.AllDirectories);

        Assert.NotEmpty(files);
        Assert.All(
            files,
            file =>
                Assert.True(
                    File.ReadAllBytes(file)
                        .AsSpan()
                        .SequenceEqual(File.ReadAllBytes(again.PathOf(Path.GetRelativePath(invented.Folder, file)))),
                    file
                )
        );
    }

    [Fact]
    public void Another_seed_gives_other_children()
    {
        using var other = InventedExtract.Of(InventedExtract.Small with { Seed = 8 });

        Assert.NotEqual(Births(invented), Births(other));

        static List<string> Births(InventedExtract extract) =>
            [.. extract.Rows("ssd_person").Select(row => row["pers_dob"])];
    }

    [Fact]
    public void A_later_day_tells_the_same_stories_further()
    {
        using var earlier = InventedExtract.Of(InventedExtract.Small with { Until = new DateOnly(2023, 6, 30) });
        var later = invented.Rows("ssd_cp_plans").ToDictionary(row => row["cppl_cp_plan_id"]);

        var before = earlier
            .Rows("ssd_cp_plans")
            .Where(row => InventedExtract.Date(row["cppl_cp_plan_start_date"]) >= invented.Options.CoversFrom)
            .ToList();

        Assert.NotEmpty(before);
        Assert.All(
            before,
            plan =>
            {
                var now = later[plan["cppl_cp_plan_id"]];
                Assert.Equal(plan["cppl_cp_plan_start_date"], now["cppl_cp_plan_start_date"]);
                Assert.True(
                    plan["cppl_cp_plan_end_date"].Length == 0
                        ? now["cppl_cp_plan_end_date"].Length == 0
                            || InventedExtract.Date(now["cppl_cp_plan_end_date"]) > earlier.Options.Until
                        : now["cppl_cp_plan_end_date"] == plan["cppl_cp_plan_end_date"]
                );
            }
        );
    }

    [Fact]
    public void An_event_recorded_late_is_missing_from_the_extract_in_between()
    {
        using var earlier = InventedExtract.Of(InventedExtract.Small with { Until = new DateOnly(2023, 6, 30) });

        var then = Visits(earlier);
        var now = Visits(invented);

        Assert.NotEmpty(now.Except(then));
        Assert.Empty(then.Except(now));

        static HashSet<string> Visits(InventedExtract extract) =>
            extract
                .Rows("ssd_cp_visits")
                .Where(row => InventedExtract.Date(row["cppv_cp_visit_date"]) is { Year: 2023, Month: 6 })
                .Select(row => row["cppv_cp_visit_id"])
                .ToHashSet(StringComparer.Ordinal);
    }

    [Fact]
    public void Every_table_has_a_file_with_its_columns() =>
        Assert.All(
            Tables.All,
            table => Assert.Equal(table.Columns.Select(column => column.Name), invented.Header(table.Name))
        );

    [Fact]
    public void Every_table_has_rows() => Assert.All(Tables.All, table => Assert.NotEmpty(invented.Rows(table.Name)));

    [Fact]
    public void No_date_lies_after_the_extract_but_where_it_may_be_planned() =>
        Assert.All(
            Tables.All,
            table =>
            {
                var dates = table
                    .Columns.Where(column =>
                        column.Type is ExtractColumnType.Date or ExtractColumnType.Timestamp && !column.IsPlanned
                    )
                    .ToList();
                Assert.DoesNotContain(
                    invented.Rows(table.Name),
                    row => dates.Any(column => InventedExtract.Date(row[column.Name]) > invented.Options.Until)
                );
            }
        );

    [Fact]
    public void Records_are_told_apart_by_their_key() =>
        Assert.All(
            Tables.All.Where(table => table.Key is not null),
            table =>
            {
                var keys = invented.Rows(table.Name).Select(row => row[table.Key!]).ToList();
                Assert.Equal(keys.Count, keys.Distinct().Count());
                Assert.DoesNotContain("", keys);
            }
        );

    [Fact]
    public void Every_row_about_a_person_names_one_that_is_delivered()
    {
        var persons = invented.Rows("ssd_person").Select(row => row["pers_person_id"]).ToHashSet();

        Assert.All(
            Tables.All.Where(table => table.Person is not null),
            table => Assert.Empty(invented.Rows(table.Name).Select(row => row[table.Person!]).Except(persons))
        );
    }

    [Fact]
    public void The_manifest_says_whose_and_from_when()
    {
        var manifest = Assert.Single(invented.Rows("manifest"));

        Assert.Equal("1001", manifest["authority_code"]);
        Assert.Equal("Invented council 1001", manifest["authority_name"]);
        Assert.Equal("2023-07-31", manifest["extract_date"]);
        Assert.Equal("2021-08-01", manifest["covers_from"]);
    }

    [Fact]
    public void About_as_many_children_are_open_as_asked_for() =>
        Assert.InRange(Assert.Single(invented.Written).OpenChildren, 180, 340);

    [Fact]
    public void Several_authorities_get_a_folder_each_with_children_of_their_own()
    {
        using var several = InventedExtract.Of(
            InventedExtract.Small with
            {
                Authorities = 3,
                Children = 30,
                Years = 1,
            }
        );

        Assert.Equal(["1001", "1002", "1003"], several.Written.Select(extract => extract.AuthorityCode));
        var persons = several
            .Written.Select(extract =>
                File.ReadAllText(Path.Combine(several.Folder, extract.AuthorityCode, "ssd_person.csv"))
            )
            .ToList();
        Assert.Equal(3, persons.Distinct().Count());
    }

    [Fact]
    public void An_extract_that_is_given_up_leaves_the_one_before_untouched()
    {
        using var kept = InventedExtract.Of(InventedExtract.Small with { Children = 30, Years = 1 });
        var files = Directory.GetFiles(kept.Folder, "*", SearchOption.AllDirectories).Order().ToList();
        var plans = File.ReadAllText(kept.PathOf("ssd_cp_plans.csv"));
        // A folder stands where the file of one table is to be written.
        Directory.CreateDirectory(kept.PathOf("ssd_person.csv.part"));

        Assert.ThrowsAny<SystemException>(() =>
            InventedExtract.Generator.Generate(
                kept.Options with
                {
                    Seed = 8,
                },
                kept.Folder,
                stop: TestContext.Current.CancellationToken
            )
        );

        Assert.Equal(files, Directory.GetFiles(kept.Folder, "*", SearchOption.AllDirectories).Order());
        Assert.Equal(plans, File.ReadAllText(kept.PathOf("ssd_cp_plans.csv")));
    }

    [Fact]
    public void A_profile_that_lacks_a_rate_says_which()
    {
        var product = ProductFolders.BesideProgram();
        var folder = Directory.CreateTempSubdirectory("yardstick-profile-");
        foreach (var file in Directory.GetFiles(product.Definitions, "*.yml", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder.FullName, Path.GetRelativePath(product.Definitions, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var rates = Path.Combine(folder.FullName, "generator", "rates.yml");
        File.WriteAllLines(
            rates,
            File.ReadAllLines(rates).Where(line => !line.Contains("family_comes_back", StringComparison.Ordinal))
        );
        var generator = new Generator(product with { Definitions = folder.FullName }, InventedExtract.BankHolidays);

        var refusal = Assert.Throws<InvalidDataException>(() =>
            generator.Generate(
                InventedExtract.Small,
                Path.Combine(folder.FullName, "out"),
                stop: TestContext.Current.CancellationToken
            )
        );

        Assert.Equal(
            "definitions/generator/rates.yml: 'family_comes_back' is missing; write it as in the product's own file.",
            refusal.Message
        );
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData(0, 30, 1, "--authorities 0")]
    [InlineData(1, 5, 1, "--children 5")]
    [InlineData(1, 30, 0, "--years 0")]
    public void A_number_out_of_bounds_is_refused_by_name(int authorities, int children, int years, string beginning)
    {
        var options = InventedExtract.Small with { Authorities = authorities, Children = children, Years = years };

        var refusal = Assert.Throws<InvalidDataException>(options.Check);

        Assert.StartsWith(beginning, refusal.Message);
    }
}
