namespace Yardstick.Core.Reports.OpenData;

/// <summary>The terms under which open data may be used.</summary>
public static class OpenDataLicence
{
    public const string Name = "Open Government Licence v3.0";

    public static readonly Uri Address = new(
        "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
    );
}
