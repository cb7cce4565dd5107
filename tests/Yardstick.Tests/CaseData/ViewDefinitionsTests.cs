using Yardstick.Core.CaseData;
using Yardstick.Core.Indicators;
using Yardstick.Core.Storage;

namespace Yardstick.Tests.CaseData;

public sealed class ViewDefinitionsTests : IDisposable
{
    private const string Words =
        "view: child\nmeaning: Children.\nsource: The law.\ncolumns: { person_id: The child. }\n";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("views-");

    [Fact]
    public void Every_view_of_the_product_has_its_words_and_an_example()
    {
        var definitions = ProductFolders.BesideProgram().Definitions;
        var views = CaseDataViews.Load(Path.Combine(definitions, "case-data")).InOrder.Select(view => view.Name);

        var described = ViewDefinitions.Load(definitions);

        Assert.Equal(views.Order(StringComparer.Ordinal), described.Select(view => view.View));
        Assert.All(described, view => Assert.All(view.Examples, example => Assert.NotEmpty(example.Expect)));
        Assert.All(described, view => Assert.NotEmpty(view.Examples));
    }

    [Fact]
    public void A_view_without_words_is_refused()
    {
        Write("child.sql", "select person_id from person");

        Assert.Equal(
            [
                "definitions/case-data/child.yml: is missing; say in it what child.sql means, with examples worked out by hand.",
            ],
            Problems()
        );
    }

    [Fact]
    public void A_view_without_an_example_is_refused()
    {
        Write("child.sql", "select person_id from person");
        Write("child.yml", Words + "examples: []\n");

        Assert.Equal(
            [
                "definitions/case-data/child.yml:5: 'examples' is missing or not a list of groups of fields; write it as in the other files.",
            ],
            Problems()
        );
    }

    [Fact]
    public void An_example_that_expects_no_row_is_refused()
    {
        Write("child.sql", "select person_id from person");
        Write("child.yml", Words + "examples: [{ name: Nobody, month: 2023-06, given: {}, expect: [] }]\n");

        Assert.Equal(
            [
                "definitions/case-data/child.yml:5: 'expect' is missing or not a list of groups of fields; write it as in the other files.",
            ],
            Problems()
        );
    }

    [Fact]
    public void Words_without_a_view_are_refused()
    {
        Write(
            "child.yml",
            Words + "examples: [{ name: One, month: 2023-06, given: {}, expect: [{ person_id: A }] }]\n"
        );

        Assert.Equal(
            ["definitions/case-data/child.yml: The view has no SQL; add the .sql file of the same name beside it."],
            Problems()
        );
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Write(string file, string text) =>
        File.WriteAllText(Path.Combine(_folder.CreateSubdirectory("case-data").FullName, file), text);

    private IReadOnlyList<string> Problems() =>
        [
            .. Assert
                .Throws<DefinitionsInvalid>(() => ViewDefinitions.Load(_folder.FullName))
                .Problems.Select(problem => problem.ToString()),
        ];
}
