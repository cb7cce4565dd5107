using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Yardstick.Core.People;

namespace Yardstick.Web.SignIn;

/// <summary>Keeps the framework's keys in the store.</summary>
internal sealed class StoredKeys(ProtectionKeys keys) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() => [.. keys.All().Select(xml => XElement.Parse(xml))];

    public void StoreElement(XElement element, string friendlyName) =>
        keys.Add(friendlyName, element.ToString(SaveOptions.DisableFormatting));
}
