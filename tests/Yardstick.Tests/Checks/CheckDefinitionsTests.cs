using Yardstick.Core.Checks;
using Yardstick.Core.Indicators;
using Yardstick.Core.Storage;

namespace Yardstick.Tests.Checks;

public sealed class CheckDefinitionsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("yardstick-checks-");

    public CheckDefinitionsTests()
    {
        _folder.CreateSubdirectory("checks");
        foreach (var file in new[] { "relations.yml", "vocabulary.yml" })
        {
            File.Copy(Path.Combine(ProductFolders.BesideProgram().Definitions, "checks", file), PathOf(file));
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_definitions_that_ship_are_in_order() => Assert.NotEmpty(Load().Relations.Sums);

    [Theory]
    [InlineData("relations.yml", "sums:\n  - totals: cla_n\n    parts: [cla_uasc_n]\n", "relations.yml:2")]
    [InlineData("relations.yml", "flows:\n  - stock: cla_n\n", "relations.yml:2")]
    [InlineData(
        "relations.yml",
        "sums:\n  - total: cla_nn\n    parts: [cla_uasc_n]\n",
        "'cla_nn' is no key of the catalogue"
    )]
    [InlineData("vocabulary.yml", "cla_nn: [care]\n", "'cla_nn' is no key of the catalogue")]
    [InlineData("vocabulary.yml", "cla_n: [\"not care\"]\n", "add the words that must")]
    [InlineData("vocabulary.yml", "cla_n: [\"care||looked after\"]\n", "has an empty word")]
    [InlineData("vocabulary.yml", "cla_n: [care\n", "vocabulary.yml:")]
    public void A_definition_with_an_error_stops_the_start_with_file_and_remedy(string file, string text, string said)
    {
        File.WriteAllText(PathOf(file), text);
        Assert.Contains(said, Assert.Throws<DefinitionsInvalid>(Load).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        File.Delete(PathOf("vocabulary.yml"));
        Assert.Contains(
            "checks/vocabulary.yml",
            Assert.Throws<DefinitionsInvalid>(Load).Message,
            StringComparison.Ordinal
        );
    }

    private CheckDefinitions Load() => CheckDefinitions.Load(_folder.FullName, Checking.Catalogue);

    private string PathOf(string file) => Path.Combine(_folder.FullName, "checks", file);
}
