namespace Dyad.Model.Places;

/// <summary>Where an event happened: a point, how far it may be off, and the grid cell it falls in.</summary>
/// <remarks>
/// Latitude −90 to 90 and longitude −180 to 180 degrees. The point of a coarse place only stands for it: draw no dot for it.
/// Two values are equal when their point, precision and radius are. The default value is the point 0° N 0° E, exactly known.
/// </remarks>
public readonly record struct Place
{
    /// <summary>Makes a place.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A coordinate lies off the globe or the radius is negative.</exception>
    public Place(double latitude, double longitude, PlacePrecision precision, int? radiusKm)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(radiusKm ?? 0, nameof(radiusKm));
        Cell = PrioGrid.CellOf(latitude, longitude);
        (Latitude, Longitude, Precision, RadiusKm) = (latitude, longitude, precision, radiusKm);
    }

    /// <summary>Degrees north.</summary>
    public double Latitude { get; }

    /// <summary>Degrees east.</summary>
    public double Longitude { get; }

    /// <summary>How far the point may be off.</summary>
    public PlacePrecision Precision { get; }

    /// <summary>The radius in kilometres within which the event lies; null where the source gives none.</summary>
    public int? RadiusKm { get; }

    /// <summary>The PRIO-GRID cell of the point.</summary>
    public int Cell { get; }
}
