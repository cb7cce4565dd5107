using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Yardstick.Core.Reports.OpenData;

namespace Yardstick.Web.OpenData;

/// <summary>The OpenAPI description of the open data, made from the addresses themselves.</summary>
internal sealed class OpenDataDescription(
    [FromKeyedServices(OpenDataDescription.Document)] IOpenApiDocumentProvider provider
)
{
    public const string Document = "v1";

    public static void Configure(OpenApiOptions options)
    {
        options.ShouldInclude = address => address.GroupName == OpenDataServices.Policy;
        options.AddDocumentTransformer(
            (document, _, _) =>
            {
                document.Info = new OpenApiInfo
                {
                    Title = "Yardstick open data",
                    Version = "1",
                    Description =
                        "Figures of children’s services that were published. No address here gives a figure that was not. Where a number cannot stand, one of the symbols c, x, z, u and k does.",
                    License = new OpenApiLicense { Name = OpenDataLicence.Name, Url = OpenDataLicence.Address },
                };

                // Addresses are relative to wherever the description was read.
                document.Servers = [new OpenApiServer { Url = "/" }];
                return Task.CompletedTask;
            }
        );
    }

    public async Task<string> WriteAsync(CancellationToken cancellation)
    {
        var document = await provider.GetOpenApiDocumentAsync(cancellation);
        return await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, cancellation);
    }
}
