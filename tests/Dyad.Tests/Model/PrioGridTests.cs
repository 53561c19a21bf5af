using Dyad.Model.Places;
using FsCheck.Xunit;

namespace Dyad.Tests.Model;

public sealed class PrioGridTests
{
    // Cells that UCDP publishes beside the coordinates of its events.
    [Theory]
    [InlineData(35.763369, 36.558974, 181154)]
    [InlineData(32.748040, 68.398770, 176897)]
    [InlineData(19.42847, -99.12766, 157122)]
    [InlineData(22.488976, 90.062732, 161821)]
    public void A_point_lies_in_the_cell_that_the_grid_gives_it(double latitude, double longitude, int cell) =>
        PrioGrid.CellOf(latitude, longitude).ShouldBe(cell);

    [Fact]
    public void The_edges_of_the_globe_belong_to_the_last_row_and_column()
    {
        PrioGrid.CellOf(-90, -180).ShouldBe(1);

        PrioGrid.CellOf(90, 180).ShouldBe(PrioGrid.Rows * PrioGrid.Columns);
    }

    [Property]
    public bool A_cell_holds_its_south_west_corner(int seed)
    {
        var cell = (Math.Abs(seed % (PrioGrid.Rows * PrioGrid.Columns))) + 1;
        var (south, west) = PrioGrid.CornerOf(cell);

        return PrioGrid.CellOf(south, west) == cell && PrioGrid.CellOf(south + 0.25, west + 0.25) == cell;
    }
}
