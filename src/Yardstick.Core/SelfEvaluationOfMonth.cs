using Yardstick.Core.Periods;
using Yardstick.Core.Positions;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Positions;
using Yardstick.Core.Storage;

namespace Yardstick.Core;

/// <summary>The self-evaluation of a month: the approved statements of all services with the figures behind them, as one document.</summary>
public sealed class SelfEvaluationOfMonth(Product product, Database database)
{
    private readonly ServiceFigures _figures = new(product, database);
    private readonly PositionsOfMonth _positions = new(database);

    /// <exception cref="PositionRefused">The month is not frozen, or its organisation tree has no service.</exception>
    public Report Compose(string authority, Month month)
    {
        var figures =
            _figures.In(authority, month)
            ?? throw new PositionRefused(
                $"{month.ToWords()} of {authority} is not frozen, so no service has figures of it: freeze it first.",
                "Month"
            );
        if (figures.Services.Count == 0)
        {
            throw new PositionRefused(
                $"The organisation tree of {month.ToWords()} has no service: name the level of each node in the table local_team of the extract."
            );
        }

        var positions = (_positions.Of(authority, month) ?? []).ToDictionary(position => position.ServiceId);
        return SelfEvaluation.Compose(
            new SelfEvaluationMaterial
            {
                AuthorityName = figures.AuthorityName,
                Month = month,
                FrozenOn = figures.FrozenOn,
                Services =
                [
                    .. figures.Services.Select(service => new EvaluatedService(
                        service,
                        positions.GetValueOrDefault(service.Id),
                        figures.Of(service)
                    )),
                ],
                FindIndicator = product.Catalogue.Find,
                Glossary = product.Reference.Glossary,
            }
        );
    }
}
