using System.Globalization;
using Dapper;
using Yardstick.Core.People;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Administration.Settings;

/// <summary>
/// What authorities set, by date. Rows are added and never changed, so that a frozen month can be made again with what was set when it was frozen.
/// </summary>
public sealed class SettingStore(Database database, SettingCatalogue catalogue, TimeProvider clock)
{
    private const string Folder = "Administration/Settings/";
    private const string Subject = "setting";
    private readonly ChangeLog _log = new(database, clock);

    public SettingCatalogue Catalogue => catalogue;

    internal Database Database => database;

    /// <summary>Everything that an authority has set of one setting, the latest day and change first.</summary>
    public IReadOnlyList<SetValue> History(string authority, string name)
    {
        using var connection = database.OpenConnection();
        return
        [
            .. connection.Query<SetValue>(SqlFile.Text(Folder + "authority_setting_list.sql"), new { authority, name }),
        ];
    }

    /// <summary>The value in force on a day: the authority's, else the product's.</summary>
    public string On(string authority, Setting setting, DateOnly day) =>
        History(authority, setting.Name).FirstOrDefault(set => set.FromDate <= day)?.Value ?? setting.Usual;

    /// <summary>What a value has to be for it to be set.</summary>
    /// <returns>The setting and the value as it would be kept; null for the product's own.</returns>
    /// <exception cref="AdministrationRefused">There is no such setting, or it may not have the value.</exception>
    public (Setting Setting, string? Value) Checked(string name, string? value)
    {
        var setting =
            catalogue.Find(name)
            ?? throw new AdministrationRefused("There is no such setting: choose one of the list.");
        var trimmed = value?.Trim() ?? "";
        return trimmed.Length == 0 ? (setting, null)
            : SettingCatalogue.Allows(setting, trimmed) ? (setting, trimmed)
            : throw new AdministrationRefused(
                setting.Unit is null
                    ? $"'{trimmed}' is not possible: choose one of {string.Join(", ", setting.Choices)}."
                    : string.Create(
                        CultureInfo.InvariantCulture,
                        $"'{trimmed}' is not possible: give a whole number of {setting.Unit} from {setting.Least} to {setting.Most}."
                    )
            );
    }

    /// <summary>Sets a value from a day on.</summary>
    /// <param name="value">Null or empty for the product's own again.</param>
    /// <exception cref="AdministrationRefused">There is no such setting, or it may not have the value.</exception>
    public void Set(string authority, string name, string? value, DateOnly from, string by)
    {
        var (setting, wanted) = Checked(name, value);
        var before = On(authority, setting, from);
        database.Write(transaction =>
        {
            transaction.Connection!.Execute(
                SqlFile.Text(Folder + "authority_setting_add.sql"),
                new
                {
                    authority,
                    name,
                    value = wanted,
                    from_date = from,
                    by,
                    now = DateTime.SpecifyKind(clock.GetUtcNow().UtcDateTime, DateTimeKind.Unspecified),
                },
                transaction
            );
            _log.Note<object>(
                transaction,
                by,
                Subject,
                $"{authority}/{name}",
                "Setting changed",
                new { value = before, on = from },
                new { value = wanted ?? setting.Usual, from }
            );
        });
    }
}
