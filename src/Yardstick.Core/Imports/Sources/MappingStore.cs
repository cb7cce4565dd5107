using Dapper;
using Yardstick.Core.People;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Imports.Sources;

/// <summary>What people have said that unknown things of an authority's deliveries mean; kept with who said it and when.</summary>
public sealed class MappingStore(Database database, TimeProvider clock)
{
    private const string Folder = "Imports/Sources/";
    private readonly ChangeLog _log = new(database, clock);

    /// <summary>By source, kind, scope and what was found; those that nobody has answered included.</summary>
    public IReadOnlyList<SourceMapping> Of(string authorityCode)
    {
        using var connection = database.OpenConnection();
        return
        [
            .. connection
                .Query<Row>(SqlFile.Text(Folder + "mapping_list.sql"), new { authorityCode })
                .Select(row => row.ToMapping()),
        ];
    }

    public ConfirmedMappings Confirmed(string authorityCode, SourceKind source) =>
        new(Of(authorityCode).Where(mapping => mapping.Source == source));

    /// <summary>Adds what a delivery asked; what is there already stays as it is.</summary>
    public void Ask(string authorityCode, IReadOnlyList<SourceMapping> unknown)
    {
        if (unknown.Count > 0)
        {
            database.Write(transaction =>
                transaction.Connection!.Execute(
                    SqlFile.Text(Folder + "mapping_add.sql"),
                    unknown.Select(mapping => new
                    {
                        AuthorityCode = authorityCode,
                        Source = mapping.Source.Word(),
                        Kind = Word(mapping.Kind),
                        mapping.Scope,
                        mapping.Found,
                        Now = Now(),
                    }),
                    transaction
                )
            );
        }
    }

    /// <summary>Says what something means; it holds from the next delivery on.</summary>
    /// <param name="mapping">With a meaning, or without one to withdraw it.</param>
    /// <param name="by">Who says so.</param>
    public void Confirm(string authorityCode, SourceMapping mapping, string by)
    {
        var before = Of(authorityCode)
            .FirstOrDefault(each =>
                (each.Source, each.Kind, each.Scope, each.Found)
                == (mapping.Source, mapping.Kind, mapping.Scope, mapping.Found)
            );
        database.Write(transaction =>
        {
            transaction.Connection!.Execute(
                SqlFile.Text(Folder + "mapping_confirm.sql"),
                new
                {
                    AuthorityCode = authorityCode,
                    Source = mapping.Source.Word(),
                    Kind = Word(mapping.Kind),
                    mapping.Scope,
                    mapping.Found,
                    mapping.Meaning,
                    By = by,
                    Now = Now(),
                },
                transaction
            );
            _log.Note(
                transaction,
                by,
                "source-mapping",
                $"{authorityCode}/{mapping.Source.Word()}/{Word(mapping.Kind)}/{mapping.Found}",
                mapping.Meaning is null ? "Mapping withdrawn" : "Mapping confirmed",
                before,
                mapping
            );
        });
    }

    public static string Word(MappingKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>The column has no zone; it is UTC.</summary>
    private DateTime Now() => DateTime.SpecifyKind(clock.GetUtcNow().UtcDateTime, DateTimeKind.Unspecified);

    private sealed record Row
    {
        public required string Source { get; init; }

        public required string Kind { get; init; }

        public required string Scope { get; init; }

        public required string Found { get; init; }

        public string? Meaning { get; init; }

        public string? ConfirmedBy { get; init; }

        public DateTime? ConfirmedAt { get; init; }

        public SourceMapping ToMapping() =>
            new()
            {
                Source = SourceWords.Parse(Source),
                Kind = Enum.Parse<MappingKind>(Kind, ignoreCase: true),
                Scope = Scope,
                Found = Found,
                Meaning = Meaning,
                ConfirmedBy = ConfirmedBy,
                ConfirmedAt = ConfirmedAt,
            };
    }
}
