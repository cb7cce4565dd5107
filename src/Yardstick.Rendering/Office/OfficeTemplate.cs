using System.IO.Compression;
using System.IO.Packaging;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Yardstick.Rendering.Office;

/// <summary>A council's own presentation or text document: masters, styles, fonts and logo of the files drawn with it.</summary>
/// <param name="Name">File name, for messages.</param>
/// <param name="Content">The whole file.</param>
public sealed record OfficeTemplate(string Name, ReadOnlyMemory<byte> Content)
{
    private const int MostMegabytes = 50;
    private const long MostUnpacked = 500L * 1024 * 1024;

    /// <summary>Whether it is for presentations or for texts: <c>pptx</c> or <c>docx</c>, by the ending of its name.</summary>
    public string Format =>
        Path.GetExtension(Name).ToUpperInvariant() switch
        {
            ".PPTX" or ".POTX" => "pptx",
            ".DOCX" or ".DOTX" => "docx",
            ".PPTM" or ".POTM" or ".DOCM" or ".DOTM" => throw Macros(),
            _ => throw new TemplateRefused(
                $"'{Name}' cannot be a template: only .pptx, .potx, .docx and .dotx files can. Save it in one of these."
            ),
        };

    /// <exception cref="TemplateRefused">No such file, or too large.</exception>
    public static OfficeTemplate Read(string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists)
        {
            throw new TemplateRefused($"There is no template at '{path}': check the name.");
        }

        if (file.Length > MostMegabytes * 1024L * 1024L)
        {
            throw new TemplateRefused(
                $"The template '{file.Name}' is larger than {MostMegabytes} MB: remove slides and pictures that its masters do not need."
            );
        }

        return new OfficeTemplate(file.Name, File.ReadAllBytes(path));
    }

    /// <summary>Each template must be for a format that is wanted, and be the only one for it.</summary>
    /// <exception cref="TemplateRefused">It is not; the message names it.</exception>
    public static void Check(IReadOnlyList<OfficeTemplate> templates, IReadOnlyCollection<string> formats)
    {
        foreach (var (i, template) in templates.Index())
        {
            if (!formats.Contains(template.Format, StringComparer.OrdinalIgnoreCase))
            {
                throw new TemplateRefused(
                    $"The template '{template.Name}' is for {template.Format}, which was not asked for: add that format or leave the template out."
                );
            }

            if (templates.Take(i).FirstOrDefault(other => other.Format == template.Format) is { } first)
            {
                throw new TemplateRefused(
                    $"There are two templates for {template.Format}, '{first.Name}' and '{template.Name}': leave one out."
                );
            }
        }
    }

    /// <summary>Opens a copy for writing and makes it ready.</summary>
    /// <exception cref="TemplateRefused">The file is damaged, of another kind, or holds macros.</exception>
    internal T Open<T>(MemoryStream copy, Func<Stream, T> open)
    {
        copy.Write(Content.Span);
        copy.Position = 0;
        try
        {
            using (var archive = new ZipArchive(copy, ZipArchiveMode.Read, leaveOpen: true))
            {
                if (archive.Entries.Sum(entry => entry.Length) > MostUnpacked)
                {
                    throw new TemplateRefused(
                        $"The template '{Name}' unpacks to more than it should: save it again from its program."
                    );
                }
            }

            copy.Position = 0;
            return open(copy);
        }
        catch (Exception e)
            when (e
                    is OpenXmlPackageException
                        or InvalidDataException
                        or FileFormatException
                        or XmlException
                        or IOException
            )
        {
            throw new TemplateRefused(
                $"The template '{Name}' cannot be read: it is damaged, protected by a password or not a .{Format} file. Open it in its program and save it again.",
                e
            );
        }
    }

    internal TemplateRefused Macros() =>
        new(
            $"The template '{Name}' holds macros: save it as .{(Path.GetExtension(Name).StartsWith(".p", StringComparison.OrdinalIgnoreCase) ? "pptx" : "docx")} without them."
        );

    /// <param name="what">For example <c>no slide layout of type "Title Only"</c>.</param>
    /// <param name="remedy">A sentence.</param>
    internal TemplateRefused Lacks(string what, string remedy) => new($"The template '{Name}' has {what}. {remedy}");
}

/// <summary>A template that cannot be used; the message says why and what to do.</summary>
public sealed class TemplateRefused(string message, Exception? cause = null) : Exception(message, cause);
