using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;
using Yardstick.Core.Imports.Published.Tables;

namespace Yardstick.Core.Imports.Published.Spellings;

/// <summary>How headings, months and cells are spelled in published tables: data of <c>definitions/extracts/published</c>, not code.</summary>
public sealed class PublishedSpellings
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder()
        .WithNamingConvention(UnderscoredNamingConvention.Instance)
        .Build();

    private static readonly Lazy<PublishedSpellings> FromProduct = new(() =>
        Read(Path.Combine(AppContext.BaseDirectory, "definitions", "extracts", "published"))
    );

    private PublishedSpellings(HeadingSpellings headings, MonthSpellings months, ValueSpellings values)
    {
        Headings = headings;
        Months = months;
        Values = values;
    }

    /// <summary>The spellings that come with the product.</summary>
    public static PublishedSpellings Shipped => FromProduct.Value;

    public HeadingSpellings Headings { get; }

    public MonthSpellings Months { get; }

    public ValueSpellings Values { get; }

    /// <exception cref="InvalidDataException">A file is missing, or holds an unknown key; the message names file and reason.</exception>
    public static PublishedSpellings Read(string folder) =>
        new(
            new HeadingSpellings(ReadFile<HeadingsFile>(folder, "headings.yml")),
            new MonthSpellings(ReadFile<MonthsFile>(folder, "months.yml")),
            new ValueSpellings(ReadFile<ValuesFile>(folder, "values.yml"))
        );

    private static T ReadFile<T>(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        try
        {
            return Yaml.Deserialize<T>(File.ReadAllText(path));
        }
        catch (YamlException error)
        {
            throw new InvalidDataException(
                $"{path}, line {error.Start.Line}: {error.InnerException?.Message ?? error.Message}",
                error
            );
        }
        catch (IOException error)
        {
            throw new InvalidDataException($"{path} cannot be read: {error.Message}", error);
        }
    }
}
