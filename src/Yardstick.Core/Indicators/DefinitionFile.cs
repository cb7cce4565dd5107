using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Yardstick.Core.Indicators;

/// <summary>Opens a YAML file of <c>definitions/</c>.</summary>
internal static class DefinitionFile
{
    /// <summary>The fields of the file; null, with a problem noted, when it is missing or not readable.</summary>
    /// <param name="file">Path inside <paramref name="folder"/>, with forward slashes.</param>
    public static DefinitionNode? Open(string folder, string file, ICollection<DefinitionProblem> problems)
    {
        var path = Path.Combine(folder, file);
        if (!File.Exists(path))
        {
            problems.Add(new DefinitionProblem(file, 0, $"not found in {folder}; restore it from the product."));
            return null;
        }

        try
        {
            var stream = new YamlStream();
            using var text = new StreamReader(path);
            stream.Load(text);
            if (stream.Documents is [{ RootNode: YamlMappingNode node }])
            {
                return new DefinitionNode(file, node, problems);
            }

            problems.Add(new DefinitionProblem(file, 1, "The file holds no fields; write it as the other files."));
        }
        catch (YamlException exception)
        {
            problems.Add(
                Unreadable(file, (int)exception.Start.Line, exception.InnerException?.Message ?? exception.Message)
            );
        }
        // YamlDotNet 16.3 throws this, without a place, when a bracket or quote is open at the end of the file.
        catch (InvalidOperationException)
        {
            problems.Add(Unreadable(file, 0, "a bracket or quote is not closed"));
        }

        return null;
    }

    private static DefinitionProblem Unreadable(string file, int line, string reason) =>
        new(
            file,
            line,
            $"The file is not readable as YAML ({reason.TrimEnd('.').ReplaceLineEndings(" ")}); compare this place and its indent with another file."
        );
}
