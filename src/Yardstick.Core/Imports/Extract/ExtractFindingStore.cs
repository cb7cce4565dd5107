using System.Data.Common;
using Dapper;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Imports.Extract;

/// <summary>The findings of the current extract of each authority, with those that it has put right.</summary>
public sealed class ExtractFindingStore(Database database)
{
    private const string Folder = "Imports/Extract/";

    private static readonly string[] Columns =
    [
        "authority_code",
        "severity",
        "rule",
        "table_name",
        "file_name",
        "line_no",
        "column_name",
        "value",
        "record_id",
        "person_id",
        "first_seen",
        "status",
        "message",
    ];

    /// <summary>By severity, rule, table and line; in the same order on both engines.</summary>
    public IReadOnlyList<ExtractFinding> Read(string authorityCode)
    {
        using var connection = database.OpenConnection();
        return Read(connection, authorityCode);
    }

    internal static IReadOnlyList<ExtractFinding> Read(DbConnection connection, string authorityCode) =>
        [
            .. connection
                .Query<Row>(SqlFile.Text(Folder + "finding_list.sql"), new { authorityCode })
                .Select(row => row.ToFinding()),
        ];

    /// <summary>Keeps what the extract before had, for comparison, and makes room for the findings of this one.</summary>
    internal static void MoveAside(DbTransaction transaction, ExtractManifest manifest)
    {
        transaction.Connection!.Execute(SqlFile.Text(Folder + "earlier_create.sql"), transaction: transaction);
        transaction.Connection!.Execute(
            SqlFile.Text(Folder + "finding_move_aside.sql"),
            new { manifest.AuthorityCode, manifest.ExtractDate },
            transaction
        );
    }

    internal void Add(DbTransaction transaction, ExtractManifest manifest, IReadOnlyList<ExtractFinding> findings)
    {
        if (findings.Count > 0)
        {
            database.Append(
                transaction,
                "extract_finding",
                Columns,
                findings.Select(finding => Values(manifest, finding))
            );
        }
    }

    /// <summary>Says of each finding whether it is new, and of each earlier one whether it is resolved.</summary>
    internal static void Settle(DbTransaction transaction, ExtractManifest manifest) =>
        transaction.Connection!.Execute(
            SqlFile.Text(Folder + "finding_settle.sql"),
            new { manifest.AuthorityCode },
            transaction
        );

    private static object?[] Values(ExtractManifest manifest, ExtractFinding finding) =>
        [
            manifest.AuthorityCode,
            finding.Severity.Letter(),
            finding.Rule,
            finding.Table,
            finding.File,
            finding.Line,
            finding.Column,
            finding.Value,
            finding.RecordId,
            finding.PersonId,
            manifest.ExtractDate,
            FindingState.New.Word(),
            finding.Message,
        ];

    private sealed record Row
    {
        public required string Severity { get; init; }

        public required string Rule { get; init; }

        public required string TableName { get; init; }

        public required string FileName { get; init; }

        public long? LineNo { get; init; }

        public required string ColumnName { get; init; }

        public string? Value { get; init; }

        public required string RecordId { get; init; }

        public string? PersonId { get; init; }

        public string? TeamId { get; init; }

        public required DateOnly FirstSeen { get; init; }

        public required string Status { get; init; }

        public required string Message { get; init; }

        public ExtractFinding ToFinding() =>
            new()
            {
                Severity = FindingText.Severity(Severity),
                Rule = Rule,
                Table = TableName,
                File = FileName,
                Line = LineNo,
                Column = ColumnName,
                Value = Value,
                RecordId = RecordId,
                PersonId = PersonId,
                TeamId = TeamId,
                FirstSeen = FirstSeen,
                Status = Enum.Parse<FindingState>(Status, ignoreCase: true),
                Message = Message,
            };
    }
}
